/** Random edits of a page's tree or text: drop, move, hide, rename, re-link, re-encode, splice CSS, truncate. */
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { addresses, attributes, classes, rels, styles, tags } from './choices.ts';
import type { HonestPage } from './honest-pages.ts';
import { type Random, type Tools, toolsOf } from './tools.ts';

const parser = unified().use(rehypeParse);

/** What was done, in words that repeat it. */
export interface Mutant {
	html: string;
	steps: readonly string[];
}

/**
 * One to three random edits, half of them at the credit.
 *
 * @returns the page as it was in none of its steps
 */
export function mutate(page: HonestPage, random: Random): Mutant {
	const tools = toolsOf(random);
	const tree = parser.parse(page.html) as Root;
	const steps: string[] = [];
	const count = 1 + tools.below(3);
	for (let step = 0; step < count; step += 1) {
		const [name, edit] = tools.pick(edits);
		const done = edit(tree, page, tools);
		if (done !== null) steps.push(`${name}: ${done}`);
	}
	const html = toHtml(tree, {
		allowDangerousHtml: true,
		characterReferences: { useNamedReferences: tools.below(2) === 0 },
		omitOptionalTags: tools.below(4) === 0,
		preferUnquoted: tools.below(4) === 0,
	});
	if (tools.below(12) > 0) return { html, steps };
	const length = Math.floor(html.length * (0.3 + 0.7 * random()));
	return { html: html.slice(0, length), steps: [...steps, `truncate: ${length}`] };
}

type Edit = (tree: Root, page: HonestPage, tools: Tools) => string | null;

const edits: readonly (readonly [string, Edit])[] = [
	['drop', drop],
	['move', move],
	['hide', hide],
	['hide', hide],
	['rename', rename],
	['re-link', relink],
	['re-link', relink],
	['re-encode', reencode],
	['splice', splice],
	['splice', splice],
	['robots', robots],
];

function drop(tree: Root, _: HonestPage, tools: Tools): string | null {
	const spot = tools.spot(tree);
	if (!spot) return null;
	spot.parent.children.splice(spot.parent.children.indexOf(spot.element), 1);
	return shown(spot.element);
}

function move(tree: Root, _: HonestPage, tools: Tools): string | null {
	const spot = tools.spot(tree);
	const target = tools.spot(tree)?.element;
	if (!spot || !target || target.tagName === 'style' || holds(spot.element, target)) return null;
	const { element, parent } = spot;
	parent.children.splice(parent.children.indexOf(element), 1);
	target.children.splice(tools.below(target.children.length + 1), 0, element);
	return `${shown(element)} into ${shown(target)}`;
}

function hide(tree: Root, _: HonestPage, tools: Tools): string | null {
	const spot = tools.spot(tree);
	if (!spot) return null;
	const [name, value] = tools.pick(tools.below(2) === 0 ? attributes : styles.map(asStyle));
	const before = spot.element.properties[name];
	const joined = name === 'style' && before ? `${String(before)};${value}` : value;
	spot.element.properties[name] = joined;
	return `${shown(spot.element)} ${name}=${value}`;
}

function rename(tree: Root, _: HonestPage, tools: Tools): string | null {
	const spot = tools.spot(tree);
	if (!spot || spot.element.tagName === 'style') return null;
	const before = shown(spot.element);
	if (tools.below(3) === 0) {
		spot.element.properties.className = [tools.pick(classes)];
		return `${before} class=${String(spot.element.properties.className)}`;
	}
	spot.element.tagName = tools.pick(tags);
	return `${before} to <${spot.element.tagName}>`;
}

function relink(tree: Root, page: HonestPage, tools: Tools): string | null {
	const link = tools.link(tree);
	if (!link) return null;
	if (tools.below(3) === 0) {
		const rel = tools.pick(rels);
		link.properties.rel = [rel];
		return `${shown(link)} rel=${rel}`;
	}
	const href = tools.pick(addresses(page.source, page.license));
	link.properties.href = href;
	return `${shown(link)} href=${JSON.stringify(href)}`;
}

/** What is the same to a parser: it must be the same to us. */
function reencode(tree: Root, _: HonestPage, tools: Tools): string | null {
	const link = tools.link(tree);
	if (!link) return null;
	const raw = String(link.properties.href ?? '');
	const encoded = raw.replace(/[a-z/:.]/g, (letter) =>
		tools.below(4) === 0
			? tools.pick([
					`&#${letter.charCodeAt(0)};`,
					`&#x${letter.charCodeAt(0).toString(16)};`,
					letter,
				])
			: letter,
	);
	const words = link.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
	const others = Object.entries(link.properties).filter(([name]) => name === 'rel');
	const rel = others.map(([, value]) => ` REL="${String(value)}"`).join('');
	const html = `<A\n ${tools.pick(['HREF', 'hRef', 'href'])}\t= ${tools.pick(['"', "'"])}${encoded}`;
	const quote = html.includes('"') ? '"' : "'";
	const text = [...words]
		.map((letter) => (tools.below(6) === 0 ? `&#x${letter.codePointAt(0)?.toString(16)};` : letter))
		.join('');
	if (/["'<&]/.test(raw)) return null;
	const parent = tools.parentOf(tree, link);
	if (!parent) return null;
	const node = { type: 'raw', value: `${html}${quote}${rel}>${text}</A >` };
	parent.children.splice(parent.children.indexOf(link), 1, node as never);
	return shown(link);
}

function splice(tree: Root, _: HonestPage, tools: Tools): string | null {
	const spot = tools.spot(tree);
	if (!spot) return null;
	const { element, parent } = spot;
	const name = (element.properties.className as string[] | undefined)?.[0];
	const own = name && /^[a-z]+$/.test(name) ? `.${name}` : element.tagName;
	const around = parent.type === 'element' ? parent.tagName : 'html';
	const selector = tools.pick([
		own,
		own,
		element.tagName,
		`${around} > ${own}`,
		`${around} ${element.tagName}:last-child`,
		`${own}:not(.never)`,
		`:is(${own}, .never)`,
		`${own}:first-of-type`,
		`body ${own}`,
		'a[href]',
		'.never',
		`.never ${own}`,
	]);
	const rule = `${selector}{${tools.pick(styles)}${tools.below(4) === 0 ? '!important' : ''}}`;
	const css = tools.pick([
		rule,
		rule,
		rule,
		`@media (max-width:600px){${rule}}`,
		`@media (min-width:1000px){${rule}}`,
		`@media print{${rule}}`,
		`@layer late{${rule}}`,
		`@supports (display:grid){${rule}}`,
		`@supports (display:never){${rule}}`,
	]);
	const style: Element = {
		type: 'element',
		tagName: 'style',
		properties: {},
		children: [{ type: 'text', value: css }],
	};
	const head = tools.first(tree, 'head');
	const body = tools.first(tree, 'body');
	const home = tools.below(4) === 0 ? (body ?? head) : (head ?? body);
	if (!home) return null;
	home.children.push(style);
	return css;
}

function robots(tree: Root, _: HonestPage, tools: Tools): string | null {
	const head = tools.first(tree, 'head');
	if (!head || tools.below(3) > 0) return null;
	const content = tools.pick(['index,follow', 'max-snippet:-1', 'nofollow', 'NONE', 'noarchive']);
	const properties = { name: 'robots', content };
	head.children.push({ type: 'element', tagName: 'meta', properties, children: [] });
	return content;
}

function asStyle(css: string): readonly [string, string] {
	return ['style', css];
}

function shown({ tagName, properties }: Element): string {
	const name = (properties.className as string[] | undefined)?.join('.');
	return `<${tagName}${name ? `.${name}` : ''}>`;
}

function holds(outer: Element, inner: Element): boolean {
	let found = false;
	visit(outer, 'element', (node) => {
		if (node === inner) found = true;
	});
	return found;
}
