/** Random edits whose effect is known from how they are made: no browser has to say it. */
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { HonestPage } from './honest-pages.ts';

const parser = unified().use(rehypeParse);

/** A page with edits in it; `broken` where one of them takes what a reader or crawler needs. */
export interface KnownMutant {
	html: string;
	broken: boolean;
	steps: readonly string[];
}

/**
 * Up to three edits that change nothing of the credit, and in half of the cases one that ruins it.
 *
 * @param random gives numbers from 0 to 1
 */
export function mutateKnowingly(page: HonestPage, random: () => number): KnownMutant {
	const tree = parser.parse(page.html) as Root;
	const below = (limit: number): number => Math.floor(random() * limit);
	const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
	const chosen = Array.from({ length: below(4) }, () => pick(harmless));
	const broken = below(2) === 0;
	// The last one, so that no other takes it back.
	if (broken) chosen.push(pick(harmful));
	for (const [, edit] of chosen) edit(tree, page);
	const steps = chosen.map(([name]) => name);
	const html = toHtml(tree, { preferUnquoted: below(2) === 0, omitOptionalTags: below(2) === 0 });
	// Without the end of the page there is no credit, or no work to give it for.
	if (!broken || below(8) > 0) return { html, broken, steps };
	const first = html.search(/class="?source/);
	return { html: html.slice(0, below(first)), broken, steps: [...steps, 'truncate'] };
}

type Edit = (tree: Root, page: HonestPage) => void;
type Named = readonly [name: string, edit: Edit];

const spellings: readonly ((source: string) => string)[] = [
	(source) => source.replace('https:', 'http:'),
	(source) => source.replace('https://', 'https://www.'),
	(source) => source.replace('https:', ''),
	(source) => `${source}/`,
	(source) => `${source}#start`,
	(source) => `${source}?utm_campaign=x&utm_source=feed`,
	(source) => ` \n${source}\t`,
	(source) => source.replace('shoreline.example', 'SHORELINE.Example:443'),
];
const otherPlaces: readonly ((source: string) => string)[] = [
	(source) => `${source}0`,
	(source) => source.replace('/2026/', '/2025/'),
	(source) => source.replace('.example', '.example.evil.test'),
	(source) => `https://elsewhere.example/?url=${encodeURIComponent(source)}`,
	() => 'https://shoreline.example/',
	(source) => source.replace('https://', ''),
	() => '#',
	() => 'javascript:void(0)',
];

const harmless: readonly Named[] = [
	...spellings.map((spell, at): Named => [`spelling ${at}`, relinked(spell)]),
	...['noopener', 'external noreferrer', 'author', 'bookmark'].map(
		(rel): Named => [`rel=${rel}`, onAll('source', (link) => set(link, 'rel', [rel]))],
	),
	...['opacity:.7', 'padding:4px', 'font-size:.75em', 'max-height:900px;overflow:hidden'].map(
		(css): Named => [css, onAll('credit', (element) => set(element, 'style', css))],
	),
	...['display:none', 'visibility:hidden', 'opacity:0'].flatMap((css): Named[] => [
		[`.never{${css}}`, spliced(`.never{${css}}.never .credit{${css}}`)],
		[`print ${css}`, spliced(`@media print{.credit{${css}}}`)],
		[
			`.extra{${css}}`,
			(tree, page) => {
				append(tree, 'body', 'p', { className: ['extra'] });
				spliced(`.extra{${css}}`)(tree, page);
			},
		],
	]),
	['more classes', onAll('credit', (element) => set(element, 'className', ['credit', 'note']))],
	['a wrapper', onAll('license', (link) => wrapInside(link))],
	['robots', (tree) => append(tree, 'head', 'meta', { name: 'robots', content: 'index, follow' })],
	['a hidden menu', (tree) => append(tree, 'body', 'nav', { hidden: true })],
	['a template', (tree) => append(tree, 'body', 'template', {})],
];

const hidings: readonly string[] = [
	...['display:none', 'visibility:hidden', 'opacity:0', 'font-size:0', 'clip-path:inset(50%)'],
	...['position:absolute;left:-9999px', 'display:block;max-height:0;overflow:hidden'],
	...['display:block;transform:scale(0)', 'filter:opacity(0)', 'color:transparent!important'],
];
const harmful: readonly Named[] = [
	['drop', (tree) => remove(tree, 'credit')],
	['drop the backlink', (tree) => remove(tree, 'source')],
	['drop the licence', (tree) => remove(tree, 'license')],
	...otherPlaces.map((spell, at): Named => [`elsewhere ${at}`, relinked(spell)]),
	...['nofollow', 'noopener ugc', 'Sponsored'].map(
		(rel): Named => [`rel=${rel}`, onAll('source', (link) => set(link, 'rel', [rel]))],
	),
	...['nofollow', 'none'].map(
		(content): Named => [
			content,
			(tree) => append(tree, 'head', 'meta', { name: 'robots', content }),
		],
	),
	// `hidden` and `popover` are not among them: `display` of a sheet takes them back.
	['inert', onAll('credit', (element) => set(element, 'inert', true))],
	['aria-hidden', onAll('credit', (element) => set(element, 'ariaHidden', 'true'))],
	...['template', 'noscript', 'dialog', 'details'].map(
		(tag): Named => [`in <${tag}>`, onAll('credit', (element) => putInto(element, tag))],
	),
	...hidings
		.slice(0, -1)
		.map(
			(css): Named => [`style ${css}`, onAll('credit', (element) => set(element, 'style', css))],
		),
	...hidings.flatMap((css): Named[] => [
		[`sheet ${css}`, spliced(`.credit,.credit a{${css}}`)],
		[`narrow ${css}`, spliced(`@media (max-width:500px){div .license,a.license{${css}}}`)],
		[`wide ${css}`, spliced(`@media (min-width:1100px){html a[href]{${css}}}`)],
	]),
	['no words', onAll('source', (link) => void link.children.splice(0))],
	[
		'another licence',
		onAll('license', (link) =>
			set(link, 'href', 'https://creativecommons.org/licenses/by-nc/4.0/'),
		),
	],
	['no address', onAll('source', (link) => set(link, 'href', null))],
];

function relinked(spell: (source: string) => string): Edit {
	return (tree, { source }) => {
		onAll('source', (link) => set(link, 'href', spell(source)))(tree, null as never);
	};
}

function spliced(css: string): Edit {
	return (tree) => append(tree, 'head', 'style', {}, css);
}

function onAll(name: string, edit: (element: Element) => void): Edit {
	return (tree) => {
		const found: Element[] = [];
		visit(tree, 'element', (element) => {
			if (hasClass(element, name)) found.push(element);
		});
		for (const element of found) edit(element);
	};
}

function remove(tree: Root, name: string): void {
	visit(tree, 'element', (element) => {
		element.children = element.children.filter(
			(child) => child.type !== 'element' || !hasClass(child, name),
		);
	});
}

function set(element: Element, name: string, value: Element['properties'][string]): void {
	element.properties[name] = value;
}

/** The element takes the name of its container and keeps itself as its content. */
function putInto(element: Element, tagName: string): void {
	const inner: Element = { ...element };
	element.children = [inner];
	element.properties = {};
	element.tagName = tagName;
}

function wrapInside(element: Element): void {
	element.children = [
		{ type: 'element', tagName: 'span', properties: {}, children: element.children },
	];
}

function append(
	tree: Root,
	into: string,
	tagName: string,
	properties: Element['properties'],
	text = '',
): void {
	visit(tree, 'element', (element) => {
		if (element.tagName !== into) return;
		const children = text === '' ? [] : [{ type: 'text' as const, value: text }];
		element.children.push({ type: 'element', tagName, properties, children });
	});
}

function hasClass({ properties }: Element, name: string): boolean {
	return ((properties.className as string[] | undefined) ?? []).includes(name);
}
