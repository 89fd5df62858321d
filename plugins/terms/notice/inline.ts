/**
 * Reads the inline level of one block into the text that a reader sees. One pass; whatever is not
 * closed inside the block is text, and no mark is searched for twice.
 */
import { decodeHTMLStrict } from 'entities';
import { bracesEnd, destinationEnd, lastRuns, runEnd } from '../../article/words/markdown-marks.ts';
import { bareUrlEnd, unescapeUrl } from './bare-url.ts';
import { type ReadTag, readTag } from './tag.ts';
import type { VisibleText } from './visible.ts';

const REFERENCE = /&(?:#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/y;
const AUTOLINK = /<((?:https?|ftp|mailto):[^\s<>]*)>/y;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const LONGEST_LABEL = 999;
/** Stands for code and expressions: something is there, but no words of the author. */
const OBJECT = '\uFFFC';
const HIDDEN = new Set('script style pre code kbd samp template svg textarea title'.split(' '));
const BREAKING = new Set(
	(
		'address article aside blockquote br caption dd details div dl dt figcaption figure footer ' +
		'form h1 h2 h3 h4 h5 h6 header hr li main nav ol p section summary table tbody td tfoot th ' +
		'thead tr ul'
	).split(' '),
);
const CAPTIONS = new Set(['figcaption', 'figure', 'caption']);

const plainMarks = classes('\\&`<![]{*_~\n:.|');
const htmlMarks = classes('&<{\n:.');

/**
 * @param block what is left of the block's lines once their prefixes are off
 * @param definitions addresses by label, see {@link labelOf}
 */
export function readInline(
	block: InlineBlock,
	definitions: ReadonlyMap<string, string>,
	out: VisibleText,
): void {
	new InlineReader(block, definitions, out).read();
}

/** Labels are equal whatever their case and white space. */
export function labelOf(written: string): string {
	return written.trim().replace(/\s+/g, ' ').toLowerCase();
}

class InlineReader {
	readonly #block: InlineBlock;
	readonly #text: string;
	readonly #definitions: ReadonlyMap<string, string>;
	readonly #out: VisibleText;
	readonly #open: { image: boolean; at: number; start: number; nested: boolean }[] = [];
	readonly #anchors: { start: number; url: string; rel: string; at: number }[] = [];
	#caption = -1;
	#backticks: Map<number, number> | null = null;
	#lower: string | null = null;
	#commentsClose = true;
	#bracesClose = true;
	#tagsClose = true;

	constructor(block: InlineBlock, definitions: ReadonlyMap<string, string>, out: VisibleText) {
		this.#block = block;
		this.#text = block.text;
		this.#definitions = definitions;
		this.#out = out;
	}

	read(): void {
		const text = this.#text;
		const marks = this.#block.kind === 'html' ? htmlMarks : plainMarks;
		for (let at = 0; at < text.length; ) {
			const start = at;
			while (at < text.length && !isMark(marks, text.charCodeAt(at))) at += 1;
			if (at > start) this.#show(text.slice(start, at), start);
			if (at < text.length) at = this.#mark(at);
		}
		if (this.#caption >= 0) this.#closeCaption();
	}

	#show(text: string, at: number): void {
		this.#out.add(text, this.#block.offsetOf(at));
	}

	#mark(at: number): number {
		const text = this.#text;
		const next = text[at + 1] ?? '';
		switch (text[at]) {
			case '\\':
				if (next === '\n') return this.#break(at);
				if (!PUNCTUATION.test(next)) break;
				this.#show(next, at + 1);
				return at + 2;
			case '&': {
				REFERENCE.lastIndex = at;
				const found = REFERENCE.exec(text)?.[0];
				if (found === undefined) break;
				this.#show(decodeHTMLStrict(found), at);
				return at + found.length;
			}
			case '`':
				return this.#code(at);
			case '<':
				return this.#angle(at);
			case '!':
				if (next !== '[') break;
				this.#bracket(true, at + 2);
				return at + 2;
			case '[':
				this.#bracket(false, at + 1);
				return at + 1;
			case ']':
				return this.#close(at);
			case '{':
				return this.#brace(at);
			case '*':
			case '_':
			case '~':
				return this.#emphasis(at);
			case '\n':
				if (text.startsWith('  ', at - 2)) return this.#break(at);
				break;
			case '|':
				if (this.#block.kind === 'table') return this.#break(at);
				break;
			case ':':
			case '.': {
				const end = bareUrlEnd(text, at);
				if (end > 0) return this.#bareUrl(at, end);
			}
		}
		this.#show(text[at] as string, at);
		return at + 1;
	}

	#break(at: number): number {
		this.#out.break(this.#block.offsetOf(at));
		return at + 1;
	}

	#bracket(image: boolean, at: number): void {
		const parent = this.#open.at(-1);
		if (parent) parent.nested = true;
		this.#open.push({ image, at, start: this.#out.length, nested: false });
	}

	#close(at: number): number {
		const bracket = this.#open.pop();
		const target = bracket ? this.#target(bracket, at) : null;
		if (bracket === undefined || target === null) {
			if (bracket === undefined) this.#show(']', at);
			return at + 1;
		}
		const source = this.#block.offsetOf(bracket.at - 1);
		if (bracket.image) {
			const alt = this.#text.slice(bracket.at, at);
			this.#out.truncate(bracket.start);
			this.#out.images.push({
				src: target.url,
				alt,
				id: '',
				textAt: bracket.start,
				at: source,
			});
		} else this.#out.link(bracket.start, target.url, source, '', false);
		return target.end;
	}

	#target(
		bracket: { at: number; nested: boolean },
		at: number,
	): { url: string; end: number } | null {
		const text = this.#text;
		if (text[at + 1] === '(' && text[bracket.at] !== '^') {
			const end = destinationEnd(text, at + 1, text.length);
			if (end >= 0) return { url: destination(text.slice(at + 2, end - 1)), end };
		}
		if (this.#definitions.size === 0) return null;
		if (text[at + 1] === '[' && text[at + 2] !== ']') {
			const close = text.slice(at + 2, at + LONGEST_LABEL).indexOf(']');
			const url = close < 0 ? undefined : this.#defined(at + 2, at + 2 + close);
			if (url !== undefined) return { url, end: at + 3 + close };
		}
		const url = bracket.nested ? undefined : this.#defined(bracket.at, at);
		if (url === undefined) return null;
		return { url, end: text.startsWith('[]', at + 1) ? at + 3 : at + 1 };
	}

	#defined(start: number, end: number): string | undefined {
		if (end - start > LONGEST_LABEL) return undefined;
		return this.#definitions.get(labelOf(this.#text.slice(start, end)));
	}

	#code(at: number): number {
		const text = this.#text;
		const runs = this.#backticks ?? lastRuns(text, at, text.length);
		this.#backticks = runs;
		const open = runEnd(text, at);
		this.#show(OBJECT, at);
		if ((runs.get(open - at) ?? -1) < open) return open;
		for (let close = text.indexOf('`', open); ; ) {
			const end = runEnd(text, close);
			if (end - close === open - at) return end;
			close = text.indexOf('`', end);
		}
	}

	#brace(at: number): number {
		const text = this.#text;
		if (this.#block.mdx && this.#bracesClose) {
			const end = bracesEnd(text, at, text.length);
			if (end > 0) {
				const inner = text.slice(at + 1, end - 1).trim();
				const quote = inner[0] ?? '';
				const literal = inner.length > 1 && `"'\``.includes(quote) && inner.endsWith(quote);
				if (literal) this.#show(inner.slice(1, -1), text.indexOf(quote, at) + 1);
				else if (!inner.startsWith('/*')) this.#show(OBJECT, at);
				return end;
			}
			this.#bracesClose = false;
		}
		this.#show('{', at);
		return at + 1;
	}

	#emphasis(at: number): number {
		const text = this.#text;
		const mark = text[at] as string;
		let end = at;
		while (text[end] === mark) end += 1;
		const before = text[at - 1] ?? ' ';
		const after = text[end] ?? ' ';
		const apart = /\s/.test(before) && /\s/.test(after);
		const inWord = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
		if ((apart && end - at < 3) || (mark === '_' && inWord) || (mark === '~' && end - at !== 2)) {
			this.#show(text.slice(at, end), at);
		}
		return end;
	}

	#bareUrl(at: number, end: number): number {
		const text = this.#text;
		const scheme = text[at] === ':' ? (text.startsWith('https', at - 5) ? 5 : 4) : 3;
		const start = Math.max(0, this.#out.length - scheme);
		this.#show(text.slice(at, end), at);
		const written = text.slice(at - scheme, end);
		const url = scheme === 3 ? `http://${written}` : written;
		if (this.#anchors.length === 0) {
			this.#out.link(start, decodeHTMLStrict(url), this.#block.offsetOf(at - scheme), '', true);
		}
		return end;
	}

	#angle(at: number): number {
		const text = this.#text;
		if (text.startsWith('<!--', at)) {
			const close = this.#commentsClose ? text.indexOf('-->', at + 2) : -1;
			if (close >= 0) return close + 3;
			this.#commentsClose = false;
		}
		AUTOLINK.lastIndex = at;
		const autolink = AUTOLINK.exec(text)?.[1];
		if (autolink !== undefined) {
			const start = this.#out.length;
			this.#show(autolink, at + 1);
			this.#out.link(start, autolink, this.#block.offsetOf(at), '', true);
			return at + autolink.length + 2;
		}
		const tag = readTag(text, at, this.#block.mdx && this.#tagsClose);
		if (tag !== null) return this.#tag(tag, at);
		this.#tagsClose = false;
		this.#show('<', at);
		return at + 1;
	}

	#tag(tag: ReadTag, at: number): number {
		const source = this.#block.offsetOf(at);
		const { name, attributes } = tag;
		const src = attributes.get('src') ?? attributes.get('data-src') ?? '';
		if (name === 'a') this.#anchor(tag, source);
		else if (name === 'img' || name === 'image') {
			const { length } = this.#out;
			const id = attributes.get('id') ?? '';
			const alt = attributes.get('alt') ?? '';
			this.#out.images.push({ src, alt, id, textAt: length, at: source });
		} else if (name === 'script' && src !== '') {
			this.#out.embeds.push({ kind: 'script', url: src, at: source });
		} else if (name === 'link' && (attributes.get('rel') ?? '').includes('canonical')) {
			const url = attributes.get('href') ?? '';
			this.#out.embeds.push({ kind: 'canonical', url, at: source });
		}
		if (CAPTIONS.has(name)) {
			if (tag.closing) this.#closeCaption();
			else if (this.#caption < 0) this.#caption = this.#out.length;
		}
		if (BREAKING.has(name)) this.#out.break(source);
		if (tag.closing || !HIDDEN.has(name) || this.#text[tag.end - 2] === '/') return tag.end;
		this.#lower ??= this.#text.toLowerCase();
		const close = this.#lower.indexOf(`</${name}`, tag.end);
		this.#show(OBJECT, at);
		return close < 0 ? this.#text.length : close;
	}

	#anchor(tag: ReadTag, at: number): void {
		if (!tag.closing) {
			const url = tag.attributes.get('href') ?? '';
			const rel = tag.attributes.get('rel') ?? '';
			this.#anchors.push({ start: this.#out.length, url, rel, at });
			return;
		}
		const open = this.#anchors.pop();
		if (open) this.#out.link(open.start, open.url, open.at, open.rel, false);
	}

	#closeCaption(): void {
		if (this.#caption < 0) return;
		this.#out.captions.push({ start: this.#caption, end: this.#out.length });
		this.#caption = -1;
	}
}

function destination(inner: string): string {
	const written = inner.trim();
	if (written.startsWith('<')) return unescapeUrl(written.slice(1, written.indexOf('>')));
	const space = written.search(/\s/);
	return unescapeUrl(space < 0 ? written : written.slice(0, space));
}

function classes(marks: string): Uint8Array {
	const table = new Uint8Array(128);
	for (const mark of marks) table[mark.charCodeAt(0)] = 1;
	return table;
}

function isMark(table: Uint8Array, code: number): boolean {
	return code < 128 && table[code] === 1;
}

/** One block, its prefixes taken off. */
export interface InlineBlock {
	text: string;
	kind: 'text' | 'heading' | 'table' | 'html' | 'footnote';
	mdx: boolean;
	/** Offset in the body of a character of `text`. */
	offsetOf(at: number): number;
}
