import type { Nodes } from 'hast';

/** Tags that open nothing, or hold text alone, and stay inside `<noscript>` wherever that stands. */
const kept: ReadonlySet<string> = new Set(['img', 'br', 'link', 'meta', 'source', 'wbr']);
const raw: ReadonlySet<string> = new Set(['style', 'iframe']);
/**
 * Tags that stay inside it where each is closed again, unless a `<p>` is around it. Headings
 * and list items close one another, and then perhaps one that is outside.
 */
const paired: ReadonlySet<string> = new Set([
	...['a', 'p', 'div', 'span', 'em', 'strong', 'b', 'i', 'small', 'picture', 'section', 'article'],
	...['aside', 'figure', 'figcaption', 'header', 'footer'],
]);

/**
 * Tells whether what stands in a `<noscript>` may leave it when it is read as elements. To a browser
 * that runs scripts all of it is text up to the first end tag, and nobody sees it (HTML, 13.2.6.4.7);
 * to a parser that does not, a cell, a stray end tag or a block inside of a paragraph ends the
 * element early, and what follows looks like part of the page.
 *
 * Only few tags are known to stay, so a page may be called loose that is not: it is then read slowly.
 *
 * @param html the page
 * @param tree the page, read as elements
 */
export function hasLooseNoscript(html: string, tree: Nodes): boolean {
	let words = false;
	let pairs = false;
	const open = /<noscript(?![\w-])/gi;
	for (let found = open.exec(html); found; found = open.exec(html)) {
		const start = html.indexOf('>', open.lastIndex);
		const end = indexOfEnd(html, 'noscript', start);
		// A quoted “>” would end the tag too early.
		if (start < 0 || end < 0 || /["']/.test(html.slice(open.lastIndex, start))) return true;
		const content = contentOf(html.slice(start + 1, end));
		if (content === null) return true;
		words ||= content.words;
		pairs ||= content.pairs;
		open.lastIndex = end;
	}
	return (words || pairs) && standsLoosely(tree, words);
}

/** Whether content of a `<noscript>` has words and pairs of tags; null where a tag may leave it. */
function contentOf(html: string): { words: boolean; pairs: boolean } | null {
	const waiting: string[] = [];
	let words = false;
	let pairs = false;
	let at = 0;
	for (let tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', at)) {
		words ||= /\S/.test(html.slice(at, tag));
		const close = html.indexOf('>', tag);
		const name = /^<\/?([a-z][a-z0-9]*)(?=[\s/>])/i.exec(html.slice(tag, tag + 16))?.[1];
		const known = name?.toLowerCase() ?? '';
		if (close < 0) return null;
		at = close + 1;
		if (html[tag + 1] === '/') {
			if (waiting.pop() !== known) return null;
		} else if (raw.has(known)) {
			const end = indexOfEnd(html, known, at);
			const last = end < 0 ? -1 : html.indexOf('>', end);
			if (last < 0) return null;
			at = last + 1;
		} else if (paired.has(known)) {
			waiting.push(known);
			pairs = true;
		} else if (!kept.has(known)) return null;
	}
	words ||= /\S/.test(html.slice(at));
	return waiting.length > 0 ? null : { words, pairs };
}

function indexOfEnd(html: string, name: string, from: number): number {
	if (from < 0) return -1;
	const end = new RegExp(`</${name}(?![\\w-])`, 'gi');
	end.lastIndex = from;
	return end.exec(html)?.index ?? -1;
}

/** Whether a `<noscript>` stands in a head, which words end, or inside of what its tags may close. */
function standsLoosely(tree: Nodes, words: boolean): boolean {
	const waiting: { node: Nodes; within: boolean }[] = [{ node: tree, within: false }];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const { node } = next;
		if (!('children' in node)) continue;
		const name = node.type === 'element' ? node.tagName : '';
		if (name === 'noscript' && next.within) return true;
		const within = next.within || name === 'p' || (name === 'head' && words);
		for (const child of node.children) waiting.push({ node: child, within });
	}
	return false;
}
