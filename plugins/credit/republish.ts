import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Terms } from '../model.ts';
import type { Credit } from './build.ts';
import { creditToHast } from './hast.ts';
import { creditToText } from './text.ts';

/** What may be under a grant of its own, runs code, or is of this site only. */
const left = new Set(
	'audio canvas embed form iframe img link meta noscript object picture script style svg template video'.split(
		' ',
	),
);
const kept = new Set([
	'href',
	'lang',
	'dir',
	'dateTime',
	'cite',
	'colSpan',
	'rowSpan',
	'start',
	'scope',
]);
const blocks = new Set(
	'address article aside blockquote dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul'.split(
		' ',
	),
);

/**
 * Whether everybody may republish a work: under a Creative Commons licence or with no conditions at
 * all. A publisher's own terms were given to this site, and nobody knows whether others have them.
 */
export function isFreeToRepublish({ status, grant }: Terms): boolean {
	if (status !== 'republished' || grant.kind !== 'license') return false;
	return /^(?:by(?:-nc)?(?:-nd|-sa)?|zero|mark)$/.test(grant.license.unit);
}

/**
 * A work for somebody else to publish: its text with the whole credit below it, as HTML and as plain
 * text. Pictures, embeds and scripts are left out, for they may not be under the work's licence.
 *
 * @param credit of the work
 * @param html the work as this site shows it, with or without a credit
 * @param url address of its page, which its links are relative to; null leaves them as they are
 */
export function republishOf(credit: Credit, html: string, url: string | null): Republish {
	const root = unified().use(rehypeParse, { fragment: true }).parse(html);
	const block = creditToHast({ ...credit, look: 'line', counters: [] });
	const children = root.children.flatMap((node) => clean(node, url));
	const marked = block ? clean(block, url, true) : [];
	const write = (nodes: ElementContent[]): string =>
		toHtml({ type: 'root', children: nodes } as Root).trim();
	return {
		html: `${write(children)}\n${write(marked)}`.trim(),
		text: `${paragraphsOf(children)}\n\n${creditToText(credit)}`.trim(),
	};
}

/** A node without what belongs to this site: classes, ids, scripts, media, credits put in before. */
function clean(node: RootContent, url: string | null, isCredit = false): ElementContent[] {
	const parents: ElementContent[][] = [[]];
	// A list of things to do, not recursion: other people's pages may be nested without end.
	const todo: (RootContent | 'close')[] = [node];
	while (todo.length > 0) {
		const next = todo.pop();
		if (next === 'close') parents.pop();
		else if (next?.type === 'text') parents.at(-1)?.push({ type: 'text', value: next.value });
		else if (next?.type === 'element' && !left.has(next.tagName)) {
			const names = next.properties.className;
			if (!isCredit && Array.isArray(names) && names.includes('creditline')) continue;
			const made: Element = { ...next, properties: propertiesOf(next, url), children: [] };
			parents.at(-1)?.push(made);
			parents.push(made.children);
			todo.push('close', ...next.children.toReversed());
		}
	}
	return parents[0] ?? [];
}

function propertiesOf({ properties }: Element, url: string | null): Element['properties'] {
	const entries = Object.entries(properties).filter(([name]) => kept.has(name));
	const own = Object.fromEntries(entries);
	if (typeof own.href !== 'string') return own;
	const address = URL.parse(own.href, url ?? undefined);
	if (address && !/^(?:https?|mailto):$/.test(address.protocol)) delete own.href;
	else if (address) own.href = address.href;
	return own;
}

/** The words, one paragraph a block. */
function paragraphsOf(nodes: readonly ElementContent[]): string {
	let words = '';
	const todo: (ElementContent | 'break')[] = nodes.toReversed();
	while (todo.length > 0) {
		const next = todo.pop();
		if (next === 'break') words += '\n\n';
		else if (next?.type === 'text') words += next.value.replace(/\s+/g, ' ');
		else if (next?.type === 'element') {
			const around = blocks.has(next.tagName) ? (['break'] as const) : [];
			if (next.tagName === 'br') words += '\n';
			todo.push(...around, ...next.children.toReversed(), ...around);
		}
	}
	return words
		.split('\n')
		.map((line) => line.trim())
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

/** What another republisher copies. */
export interface Republish {
	html: string;
	text: string;
}
