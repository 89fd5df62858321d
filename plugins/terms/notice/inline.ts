/**
 * Reads the inline level of one block into the text that a reader sees. One pass; whatever is not
 * closed inside the block is text, and no mark is searched for twice.
 */
import { decodeHTMLStrict } from 'entities';
import { CodeSpans } from '../../article/words/code-spans.ts';
import { bracesEnd } from '../../article/words/markdown-marks.ts';
import { Angles } from './angles.ts';
import { bareUrlEnd } from './bare-url.ts';
import { Brackets } from './brackets.ts';
import { isEmphasis, marksEnd } from './emphasis.ts';
import type { InlineBlock } from './inline-block.ts';
import { COST, type Meter } from './meter.ts';
import { OBJECT, type VisibleText } from './visible.ts';

const REFERENCE = /&(?:#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/y;
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
	#openAngles: Angles | null = null;
	#openCode: CodeSpans | null = null;
	readonly #meter: Meter;
	#bracesClose = true;

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
		this.#openAngles?.end();
	}

	/** Most blocks have none, and there are many blocks. */
	get #brackets(): Brackets {
		this.#openBrackets ??= new Brackets(this.#text, this.#definitions, this.#out, this.#meter);
		return this.#openBrackets;
	}

	get #angles(): Angles {
		this.#openAngles ??= new Angles(this.#block, this.#out, this.#meter);
		return this.#openAngles;
	}

	get #codeSpans(): CodeSpans {
		if (this.#openCode === null) this.#meter.steps += this.#text.length;
		this.#openCode ??= new CodeSpans(this.#text);
		return this.#openCode;
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
				this.#show(OBJECT, at);
				return this.#codeSpans.spanAt(at, text.length).end;
			case '<':
				return this.#angles.read(at);
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
		if (!this.#openAngles?.insideLink) {
			this.#out.link(start, decodeHTMLStrict(url), this.#block.offsetOf(at - scheme), '', true);
		}
		return end;
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
