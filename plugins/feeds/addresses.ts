import { decodeHTMLAttribute, escapeAttribute } from 'entities';
import { markdownToMdast } from 'satteri';
import { destinationEnd, skipSpace } from '../article/words/markdown-marks.ts';

const tag = /<[a-z][^<>]*>/gi;
const attribute = /(\s(?:href|src|poster|cite)\s*=\s*)(?:"([^"]*)"|'([^']*)')/gi;

/**
 * Markdown with every address whole: of links, pictures, definitions and HTML in it, since whoever
 * reads it elsewhere has no page to resolve them against. Code stays as it is, and so does all else.
 *
 * A picture beside the article's file (`./boat.png`) is published by Astro at an address that only its
 * renderer knows; its words stand in its place.
 *
 * @param markdown without front matter
 * @param link absolute address of the article's page
 */
export function withWholeAddresses(markdown: string, link: string): string {
	const edits: Edit[] = [];
	const beside = new Set<string>();
	const pictures: Node[] = [];
	const open = [markdownToMdast(markdown) as Node];
	for (let node = open.pop(); node; node = open.pop()) {
		open.push(...(node.children ?? []));
		const { start, end } = node.position ?? {};
		if (start === undefined || end === undefined) continue;
		const source = markdown.slice(start.offset, end.offset);
		const from = start.offset;
		if (node.type === 'html') {
			edits.push({ from, to: end.offset, text: wholeHtml(source, link) });
		} else if (node.type === 'image' && isBeside(node.url ?? '')) {
			edits.push({ from, to: end.offset, text: node.alt ?? '' });
		} else if (node.type === 'imageReference') {
			pictures.push(node);
		} else {
			const at = node.type === 'definition' ? definedAt(source) : linkedAt(source, node.type);
			if (node.type === 'definition' && isBeside(node.url ?? '')) beside.add(node.identifier ?? '');
			const text = at && wholeAddress(node.url ?? '', link);
			if (at && text) edits.push({ from: from + at[0], to: from + at[1], text });
		}
	}
	for (const { position, identifier = '', alt } of pictures) {
		if (!position || !beside.has(identifier)) continue;
		edits.push({ from: position.start.offset, to: position.end.offset, text: alt ?? '' });
	}
	return edited(markdown, edits);
}

/** The address of a picture that Astro takes for a file beside the article. */
function isBeside(url: string): boolean {
	return url !== '' && !/^[/#?]/.test(url) && !URL.canParse(url);
}

/** As a destination of Markdown; null where it is whole, or cannot be made so. */
function wholeAddress(url: string, link: string): string | null {
	if (url === '' || URL.canParse(url)) return null;
	const whole = URL.parse(url, link)?.href ?? null;
	return whole !== null && /[()]/.test(whole) ? `<${whole}>` : whole;
}

/** Where the destination stands in `[text](destination "title")`; null in what has none. */
function linkedAt(source: string, type: string): [from: number, to: number] | null {
	if ((type !== 'link' && type !== 'image') || !source.endsWith(')')) return null;
	for (let at = source.indexOf(']('); at >= 0; at = source.indexOf('](', at + 1)) {
		if (destinationEnd(source, at + 1, source.length) !== source.length) continue;
		return destinationAt(source, at + 2);
	}
	return null;
}

/** The same in `[label]: destination "title"`. */
function definedAt(source: string): [from: number, to: number] | null {
	let close = 1;
	while (close < source.length && source[close] !== ']') close += source[close] === '\\' ? 2 : 1;
	const at = destinationAt(source, close + 2);
	// In a quote, its mark may stand between.
	return source[close + 1] === ':' && source[at[0]] !== '>' ? at : null;
}

function destinationAt(source: string, behind: number): [from: number, to: number] {
	const from = skipSpace(source, behind, source.length);
	if (source[from] === '<') return [from, source.indexOf('>', from) + 1 || source.length];
	let depth = 0;
	let to = from;
	for (; to < source.length && (source[to] as string) > ' '; to += 1) {
		if (source[to] === '\\') to += 1;
		else if (source[to] === '(') depth += 1;
		else if (source[to] === ')' && depth-- === 0) break;
	}
	return [from, to];
}

function wholeHtml(html: string, link: string): string {
	return html.replace(tag, (written) =>
		written.replace(attribute, (all, name: string, double?: string, single?: string) => {
			const url = decodeHTMLAttribute(double ?? single ?? '').trim();
			const whole = url === '' || URL.canParse(url) ? null : URL.parse(url, link)?.href;
			return whole ? `${name}"${escapeAttribute(whole)}"` : all;
		}),
	);
}

/** No two edits overlap: the text of a link, with a picture in it, stands before its destination. */
function edited(text: string, edits: Edit[]): string {
	let done = 0;
	const parts: string[] = [];
	for (const { from, to, text: put } of edits.sort((a, b) => a.from - b.from)) {
		parts.push(text.slice(done, from), put);
		done = to;
	}
	return parts.join('') + text.slice(done);
}

interface Edit {
	from: number;
	/** Offset behind the last letter that is replaced. */
	to: number;
	text: string;
}

/** As much of a node of mdast as is looked at. */
interface Node {
	type: string;
	url?: string;
	alt?: string | null;
	identifier?: string;
	position?: { start: { offset: number }; end: { offset: number } };
	children?: Node[];
}
