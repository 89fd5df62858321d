/**
 * The block level of Markdown, line by line: which lines belong together, and what stands before
 * their text. Containers are not nested in memory, so no depth costs more than its characters.
 */
import { skipSpace } from '../../article/words/markdown-marks.ts';
import { unescapeUrl } from './bare-url.ts';
import { readPrefix } from './line-prefix.ts';
import { COST, type Meter } from './meter.ts';

const FENCE = /^(`{3,})[^`]*$|^(~{3,})/;
const HEADING = /^#{1,6}(?=[ \t]|$)/;
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|=+[ \t]*)$/;
const DEFINITION = /^\[([^[\]\n]{1,999})\]:[ \t]*(?:<([^<>]*)>|(\S+))/;
const HTML_START =
	/^<(?:!--|[?!]|\/?(?:address|article|aside|blockquote|body|center|details|dialog|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|iframe|li|link|main|nav|ol|p|pre|script|section|source|style|summary|table|tbody|td|tfoot|th|thead|title|tr|ul)(?=[\s/>]|$))/i;
/** A line that holds nothing but one tag. */
const LONE_TAG = /^<\/?[A-Za-z][^<>]*>[ \t]*$/;
const RAW = /^<(script|style|pre|textarea)(?=[\s>]|$)/i;
const MODULE = /^(?:import|export)\b/;

/** Reads one body. */
export class BlockReader {
	readonly #body: string;
	readonly #mdx: boolean;
	readonly #meter: Meter;
	readonly #blocks: RawBlock[] = [];
	readonly #definitions: Definition[] = [];
	#open: RawBlock | null = null;
	/** Inside a list, so that an indented line is text. */
	#list = false;
	#fence: { mark: string; length: number; quoted: boolean } | null = null;
	/** What ends the HTML block that is open: a mark, or a blank line. */
	#htmlEnd: string | null = null;
	/** The line begins a list item. */
	#item = false;
	#lower: string | null = null;
	/** Marks that do not occur again, so that none is searched for twice. */
	readonly #missing = new Set<string>();

	constructor(body: string, mdx: boolean, meter: Meter) {
		this.#body = body;
		this.#mdx = mdx;
		this.#meter = meter;
	}

	read(): { blocks: readonly RawBlock[]; definitions: readonly Definition[] } {
		const body = this.#body;
		for (let at = 0; at < body.length; ) {
			const newline = body.indexOf('\n', at);
			const next = newline < 0 ? body.length : newline + 1;
			let end = newline < 0 ? body.length : newline;
			if (body[end - 1] === '\r' && end > at) end -= 1;
			at = this.#line(at, end, next);
		}
		return { blocks: this.#blocks, definitions: this.#definitions };
	}

	/** @returns offset where the next line begins */
	#line(start: number, end: number, next: number): number {
		const body = this.#body;
		this.#meter.steps += end - start + COST.line;
		const state = { text: this.#open !== null, list: this.#list, fence: this.#fence };
		const prefix = readPrefix(body, start, end, state, this.#meter);
		this.#list = prefix.list;
		if (this.#fence !== null) {
			if (this.#fence.quoted && !prefix.quoted) this.#fence = null;
			else {
				this.#closeFence(body.slice(prefix.at, end));
				return next;
			}
		}
		if (this.#htmlEnd !== null) {
			const line = body.slice(start, end);
			this.#add('html', start, line, false);
			if (line.toLowerCase().includes(this.#htmlEnd)) this.#end();
			return next;
		}
		if (prefix.at >= end) {
			this.#end();
			return next;
		}
		if (prefix.code) return next;
		this.#item = prefix.item;
		if (prefix.item || (prefix.quoted && this.#open?.quoted === false)) this.#end();
		return this.#content(prefix.at, end, next, prefix.quoted);
	}

	#content(at: number, end: number, next: number, quoted: boolean): number {
		const line = this.#body.slice(at, end);
		if (this.#open?.kind === 'html') {
			this.#add('html', at, line, quoted);
			return next;
		}
		const fence = FENCE.exec(line);
		if (fence) {
			const run = (fence[1] ?? fence[2]) as string;
			this.#end();
			this.#fence = { mark: run[0] as string, length: run.length, quoted };
			return next;
		}
		if (RULE.test(line)) {
			this.#end();
			return next;
		}
		const heading = HEADING.exec(line)?.[0].length ?? 0;
		if (heading > 0) {
			this.#end();
			this.#add('heading', at + heading, line.slice(heading), quoted);
			this.#end();
			return next;
		}
		if (this.#open === null && this.#module(line)) return this.#moduleEnd(next);
		if (this.#html(line)) return this.#startHtml(at, line, next, quoted);
		if (line[0] === '[' && (this.#open === null || line[1] === '#')) {
			if (line[1] === '^' && line.includes(']:')) {
				const text = line.indexOf(']:') + 2;
				this.#add('footnote', at + text, line.slice(text), quoted);
				return next;
			}
			const found = DEFINITION.exec(line);
			if (found) return this.#define(found, at, line, next);
		}
		const kind = this.#open?.kind ?? (line[0] === '|' ? 'table' : 'text');
		if (line.startsWith(':::')) this.#end();
		else this.#add(kind, at, line, quoted);
		return next;
	}

	/** `[#]: via: (address)` is how one translation project keeps its facts out of sight. */
	#define(found: RegExpExecArray, at: number, line: string, next: number): number {
		const [, label = '', angle, plain = ''] = found;
		if (label === '#' && plain.endsWith(':')) {
			const text = line.indexOf(']:') + 2;
			this.#end();
			this.#add('text', at + text, line.slice(text).replace(/[()]/g, ' '), false);
			this.#end();
		} else this.#definitions.push({ label, url: unescapeUrl(angle ?? plain) });
		return next;
	}

	#html(line: string): boolean {
		if (line[0] !== '<') return false;
		if (this.#mdx) return false;
		return HTML_START.test(line) || (this.#open === null && LONE_TAG.test(line));
	}

	#startHtml(at: number, line: string, next: number, quoted: boolean): number {
		this.#end();
		const raw = RAW.exec(line)?.[1]?.toLowerCase();
		const mark = line.startsWith('<!--') ? '-->' : raw === undefined ? null : `</${raw}`;
		this.#add('html', at, line, quoted);
		if (mark !== null) {
			if (line.toLowerCase().includes(mark)) {
				// Text may follow a comment in the same line, and the next line is Markdown again.
				this.#end();
			} else if (!this.#missing.has(mark)) {
				if (this.#lower === null) this.#meter.steps += this.#body.length;
				this.#lower ??= this.#body.toLowerCase();
				const found = this.#lower.indexOf(mark, next);
				this.#meter.steps += (found < 0 ? this.#body.length : found) - next;
				if (found >= 0) this.#htmlEnd = mark;
				else this.#missing.add(mark);
			}
		}
		return next;
	}

	#module(line: string): boolean {
		return this.#mdx && MODULE.test(line);
	}

	/** ESM goes on to the next blank line. */
	#moduleEnd(next: number): number {
		const body = this.#body;
		let at = next;
		while (at < body.length) {
			const newline = body.indexOf('\n', at);
			const end = newline < 0 ? body.length : newline;
			this.#meter.steps += end - at + 1;
			if (skipSpace(body, at, end) >= end) return at;
			at = newline < 0 ? body.length : newline + 1;
		}
		return at;
	}

	#closeFence(line: string): void {
		const fence = this.#fence;
		if (fence === null || line[0] !== fence.mark) return;
		const closing = line.trimEnd();
		if (closing.length < fence.length) return;
		for (const character of closing) if (character !== fence.mark) return;
		this.#fence = null;
	}

	#add(kind: RawBlock['kind'], at: number, text: string, quoted: boolean): void {
		if (this.#open === null) {
			this.#open = { kind, quoted, item: this.#item, lines: [] };
			this.#blocks.push(this.#open);
		}
		this.#open.lines.push({ at, text });
	}

	#end(): void {
		this.#open = null;
		this.#htmlEnd = null;
	}
}

/** Lines of a block, without what stands before their text. */
export interface RawBlock {
	kind: 'text' | 'heading' | 'table' | 'html' | 'footnote';
	quoted: boolean;
	/** Begins a list item. */
	item: boolean;
	lines: { at: number; text: string }[];
}

export interface Definition {
	label: string;
	url: string;
}
