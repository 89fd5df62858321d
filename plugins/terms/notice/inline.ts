/**
 * Reads the inline level of one block into the text that a reader sees. One pass; whatever is not
 * closed inside the block is text, and no mark is searched for twice.
 */
import { decodeHTMLStrict } from 'entities';
import { bracesEnd, lastRuns, runEnd } from '../../article/words/markdown-marks.ts';
import { bareUrlEnd } from './bare-url.ts';
import { Brackets } from './brackets.ts';
import { Elements } from './elements.ts';
import { isEmphasis, marksEnd } from './emphasis.ts';
import { COST, type Meter } from './meter.ts';
import { readTag } from './tag.ts';
import { OBJECT, type VisibleText } from './visible.ts';

const REFERENCE = /&(?:#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/y;
const AUTOLINK = /<((?:https?|ftp|mailto):[^\s<>]*)>/y;
const PUNCTUATION = /[!-/:-@[-`{-~]/;

const plainMarks = classes('\\&`<![]{*_~\n:.|');
const htmlMarks = classes('&<{\n:.');

/**
 * @param block what is left of the block's lines once their prefixes are off
 * @param definitions addresses by label, see `labelOf`
 */
export function readInline(
	block: InlineBlock,
	definitions: ReadonlyMap<string, string>,
	out: VisibleText,
	meter: Meter,
): void {
	new InlineReader(block, definitions, out, meter).read();
}

class InlineReader {
	readonly #block: InlineBlock;
	readonly #text: string;
	readonly #out: VisibleText;
	readonly #definitions: ReadonlyMap<string, string>;
	#openBrackets: Brackets | null = null;
	#openElements: Elements | null = null;
	readonly #meter: Meter;
	#backticks: Map<number, number> | null = null;
	#commentsClose = true;
	#bracesClose = true;
	#tagsClose = true;

	constructor(
		block: InlineBlock,
		definitions: ReadonlyMap<string, string>,
		out: VisibleText,
		meter: Meter,
	) {
		this.#block = block;
		this.#text = block.text;
		this.#out = out;
		this.#definitions = definitions;
		this.#meter = meter;
	}

	read(): void {
		const text = this.#text;
		this.#meter.steps += text.length;
		const marks = this.#block.kind === 'html' ? htmlMarks : plainMarks;
		for (let at = 0; at < text.length; ) {
			const start = at;
			while (at < text.length && !isMark(marks, text.charCodeAt(at))) at += 1;
			if (at > start) this.#show(text.slice(start, at), start);
			if (at < text.length) {
				this.#meter.steps += COST.mark;
				at = this.#mark(at);
			}
		}
		this.#openElements?.end();
	}

	/** Most blocks have none, and there are many blocks. */
	get #brackets(): Brackets {
		this.#openBrackets ??= new Brackets(this.#text, this.#definitions, this.#out, this.#meter);
		return this.#openBrackets;
	}

	get #elements(): Elements {
		this.#openElements ??= new Elements(this.#text, this.#out, this.#meter);
		return this.#openElements;
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
				this.#brackets.open(true, at + 2, this.#block.offsetOf(at + 1));
				return at + 2;
			case '[':
				this.#brackets.open(false, at + 1, this.#block.offsetOf(at));
				return at + 1;
			case ']': {
				const end = this.#brackets.close(at);
				if (end < 0) break;
				return end;
			}
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
		this.#meter.steps += COST.break;
		this.#out.break(this.#block.offsetOf(at));
		return at + 1;
	}

	#code(at: number): number {
		const text = this.#text;
		if (this.#backticks === null) this.#meter.steps += text.length;
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
			this.#meter.steps += text.length - at;
		}
		this.#show('{', at);
		return at + 1;
	}

	#emphasis(at: number): number {
		const end = marksEnd(this.#text, at);
		if (!isEmphasis(this.#text, at, end)) this.#show(this.#text.slice(at, end), at);
		return end;
	}

	#bareUrl(at: number, end: number): number {
		const text = this.#text;
		const scheme = text[at] === ':' ? (text.startsWith('https', at - 5) ? 5 : 4) : 3;
		const start = Math.max(0, this.#out.length - scheme);
		this.#show(text.slice(at, end), at);
		const written = text.slice(at - scheme, end);
		const url = scheme === 3 ? `http://${written}` : written;
		if (!this.#openElements?.insideLink) {
			this.#out.link(start, decodeHTMLStrict(url), this.#block.offsetOf(at - scheme), '', true);
		}
		return end;
	}

	#angle(at: number): number {
		const text = this.#text;
		if (text.startsWith('<!--', at)) {
			const close = this.#commentsClose ? text.indexOf('-->', at + 2) : -1;
			if (close >= 0) return close + 3;
			if (this.#commentsClose) this.#meter.steps += text.length - at;
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
		if (tag !== null) return this.#elements.read(tag, at, this.#block.offsetOf(at));
		this.#tagsClose = false;
		this.#meter.steps += this.#readAsTag(at);
		this.#show('<', at);
		return at + 1;
	}

	/** A tag that is none has been read up to the next one at most, but for what it quotes. */
	#readAsTag(at: number): number {
		const next = this.#text.indexOf('<', at + 1);
		return (next < 0 ? this.#text.length : next) - at;
	}
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
