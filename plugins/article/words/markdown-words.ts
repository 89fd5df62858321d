/**
 * Reads the words that a rendered Markdown body shows, in one pass and without a tree: block marks
 * are taken off line by line here, inline marks in {@link MarkdownInline}.
 *
 * The page is compared by runs of words, so what one engine reads otherwise than another (an
 * extension that is off, a nested list) may cost a word here and there, but never a passage.
 */
import { MarkdownInline } from './markdown-inline.ts';
import { skipSpace } from './markdown-marks.ts';
import type { WordWriter } from './word-hash.ts';

const listMarker = /(?:[-+*]|(\d{1,9})[.)])(?=[ \t\n]|$)/y;
const taskBox = /[ \t]+\[[ xX]\](?=\s)/y;
const fenceMark = /(`{3,})[^`\n]*$|(~{3,})/my;
const headingMark = /#{1,6}(?=[ \t\n]|$)/y;
const directiveMark = /:{2,}[ \t]*[A-Za-z]?[\w-]*/y;
const moduleMark = /(?:import|export)\b/y;
const linkDefinition =
	/[ \t]*\n?[ \t]*(?:<[^<>\n]*>|[^\s<]\S*)(?:[ \t]*\n?[ \t]*(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*$/my;
/** Elements that begin an HTML block of kind 6 (CommonMark 0.31.2, section 4.6), and `pre`. */
const htmlBlock = new RegExp(
	`</?(?:${[
		'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details',
		'dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header',
		'hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|pre',
		'search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul',
	].join('|')})(?=[\\s/>]|$)`,
	'iy',
);
const wholeLineTag = /<\/?[A-Za-z][^<>\n]*>[ \t]*$/my;

/**
 * Adds the words of a Markdown body to a writer.
 *
 * @param body Markdown without front matter
 * @param mdx whether JSX, expressions and ESM are code
 */
export function readMarkdownWords(body: string, mdx: boolean, writer: WordWriter): void {
	const text = body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
	const inline = new MarkdownInline(text, mdx, writer);
	const blocks: Blocks = { text, mdx, inline, paragraph: false, list: false, html: false };
	let fence: Fence | null = null;
	let at = 0;
	while (at < text.length) {
		const newline = text.indexOf('\n', at);
		const end = newline < 0 ? text.length : newline;
		if (fence && continues(text, at, fence)) {
			if (closes(text, at, end, fence)) fence = null;
			else writer.takeText(text.slice(at, end));
			writer.close();
			at = end + 1;
			continue;
		}
		fence = null;
		const line = readPrefix(blocks, at, end);
		if (line.kind === 'blank') {
			inline.endParagraph();
			blocks.paragraph = false;
			blocks.html = false;
			at = end + 1;
		} else if (line.kind === 'code') {
			writer.takeText(text.slice(line.at, end));
			writer.close();
			at = end + 1;
		} else {
			fence = blocks.html ? null : fenceAt(text, line);
			at = fence ? end + 1 : readContent(blocks, line.at, end);
		}
	}
	writer.close();
}

/** Takes quote marks, list markers and task boxes off a line. */
function readPrefix(blocks: Blocks, start: number, end: number): Line {
	const { text } = blocks;
	let at = start;
	let quoted = false;
	let item = false;
	for (;;) {
		const content = skipSpace(text, at, end);
		if (content >= end) return { kind: quoted || !item ? 'blank' : 'text', at: content, quoted };
		const indented = content - at >= 4 || text[at] === '\t';
		if (indented && !blocks.paragraph && !blocks.list && !blocks.html && !item) {
			return { kind: 'code', at: content, quoted };
		}
		if (text[content] === '>' && !blocks.html) {
			quoted = true;
			at = text[content + 1] === ' ' ? content + 2 : content + 1;
			continue;
		}
		listMarker.lastIndex = content;
		const marker = blocks.html ? null : listMarker.exec(text);
		// A number other than 1 cannot turn the line of a paragraph into a list.
		const inText = blocks.paragraph && !blocks.list;
		if (!marker || (inText && marker[1] !== undefined && Number(marker[1]) !== 1)) {
			if (!item && content === at && !blocks.paragraph) blocks.list = false;
			return { kind: 'text', at: content, quoted };
		}
		item = true;
		blocks.list = true;
		blocks.paragraph = false;
		at = content + marker[0].length;
		taskBox.lastIndex = at;
		if (taskBox.test(text)) at = taskBox.lastIndex;
	}
}

/** Reads what stands behind the prefix; returns the offset where the next line begins. */
function readContent(blocks: Blocks, start: number, end: number): number {
	const { text, inline } = blocks;
	if (blocks.html) return inline.readHtmlLine(start);
	if (blocks.mdx) {
		if (!blocks.paragraph && match(moduleMark, text, start)) return inline.moduleEnd(start);
	} else if (
		match(htmlBlock, text, start) ||
		(!blocks.paragraph && match(wholeLineTag, text, start))
	) {
		blocks.html = true;
		return inline.readHtmlLine(start);
	}
	const heading = match(headingMark, text, start);
	if (heading) {
		blocks.paragraph = false;
		return inline.readLine(start + heading, 'heading');
	}
	const directive = match(directiveMark, text, start);
	if (directive) return inline.readLine(start + directive, 'directive');
	if (text[start] === '[' && !blocks.paragraph) {
		const label = inline.definitionEnd(start);
		if (label >= 0 && text[start + 1] === '^') return inline.readLine(label, 'text');
		const definition = label < 0 ? 0 : match(linkDefinition, text, label);
		if (definition) return Math.max(label + definition, end) + 1;
	}
	blocks.paragraph = true;
	return inline.readLine(start, 'text');
}

function fenceAt(text: string, line: Line): Fence | null {
	fenceMark.lastIndex = line.at;
	const found = fenceMark.exec(text);
	if (!found) return null;
	const run = (found[1] ?? found[2]) as string;
	return { mark: run[0] as string, length: run.length, quoted: line.quoted };
}

/** A fence inside a quote ends with the quote, closed or not. */
function continues(text: string, at: number, fence: Fence): boolean {
	return !fence.quoted || text[skipSpace(text, at, text.length)] === '>';
}

function closes(text: string, start: number, end: number, fence: Fence): boolean {
	let at = start;
	while (at < end && ' \t>'.includes(text[at] as string)) at++;
	const from = at;
	while (at < end && text[at] === fence.mark) at++;
	return at - from >= fence.length && skipSpace(text, at, end) >= end;
}

/** Length of a sticky pattern's match at an offset, 0 without one. */
function match(pattern: RegExp, text: string, at: number): number {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex - at : 0;
}

/** Where the reader stands among the blocks. */
interface Blocks {
	text: string;
	mdx: boolean;
	inline: MarkdownInline;
	/** The line before belongs to a paragraph. */
	paragraph: boolean;
	/** Inside a list, so that an indented line is text. */
	list: boolean;
	/** Inside an HTML block, where Markdown is off. */
	html: boolean;
}

interface Line {
	kind: 'blank' | 'code' | 'text';
	/** Offset where the content begins. */
	at: number;
	quoted: boolean;
}

interface Fence {
	mark: string;
	length: number;
	quoted: boolean;
}
