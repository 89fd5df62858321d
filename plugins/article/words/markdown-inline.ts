/**
 * Reads the inline level of Markdown: what is left of a line once its block marks are off. A link, a
 * tag or a code span may go on over several lines, but not over a blank one.
 */
import { decodeHTMLStrict } from 'entities';
import { CodeSpans } from './code-spans.ts';
import { Angles } from './markdown-angles.ts';
import { Brackets } from './markdown-brackets.ts';
import { bracesEnd, isBlank } from './markdown-marks.ts';
import { asciiClasses, oddClass, prime, type WordWriter } from './word-hash.ts';

const reference = /&(?:#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/y;
const headingAttributes = /\{[#.:][^{}\n]*\}[ \t#]*$/my;
const directiveAttributes = /\{[^{}\n]*\}/y;
const punctuation = /[!-/:-@[-`{-~]/;

const plainClasses = asciiClasses();
for (const mark of '\\&`<![]{\n') plainClasses[mark.charCodeAt(0)] = oddClass;
const htmlClasses = asciiClasses();
for (const mark of '&<\n') htmlClasses[mark.charCodeAt(0)] = oddClass;

/** Reads lines of one body into a writer. */
export class MarkdownInline {
	readonly #text: string;
	readonly #mdx: boolean;
	readonly #writer: WordWriter;
	readonly #brackets: Brackets;
	readonly #angles: Angles;
	readonly #codeSpans: CodeSpans;
	/** Offset of the blank line that ends the paragraph, once it is known. */
	#paragraphEnd = 0;
	/** False once a search to the end of the text failed: no later one can succeed. */
	#bracesClose = true;
	#modulesClose = true;

	constructor(text: string, mdx: boolean, writer: WordWriter) {
		this.#text = text;
		this.#mdx = mdx;
		this.#writer = writer;
		const paragraphEnd = (at: number): number => this.#findParagraphEnd(at);
		this.#brackets = new Brackets(text, writer, paragraphEnd);
		this.#angles = new Angles(text, mdx, writer, paragraphEnd);
		this.#codeSpans = new CodeSpans(text);
	}

	/** Brackets and spans do not reach over a blank line. */
	endParagraph(): void {
		this.#brackets.reset();
	}

	/**
	 * Reads from an offset to the end of a line.
	 *
	 * @returns offset where the next line begins
	 */
	readLine(start: number, line: LineKind): number {
		return this.#read(start, line, plainClasses);
	}

	/** The same inside an HTML block: only tags, comments and character references are markup. */
	readHtmlLine(start: number): number {
		return this.#read(start, 'text', htmlClasses);
	}

	/** Offset behind the colon of `[label]:`, or -1. */
	definitionEnd(start: number): number {
		return this.#brackets.definitionEnd(start);
	}

	/** Offset of the line behind a block of ESM: a blank line ends it, unless braces are open. */
	moduleEnd(start: number): number {
		const text = this.#text;
		if (!this.#modulesClose) return this.#findParagraphEnd(start);
		let depth = 0;
		for (let at = start; at < text.length; at++) {
			const character = text[at];
			if (character === '{') depth++;
			else if (character === '}') depth--;
			else if (character === '\n' && depth <= 0 && isBlank(text, at + 1)) return at + 1;
		}
		if (depth <= 0) return text.length;
		this.#modulesClose = false;
		return this.#findParagraphEnd(start);
	}

	#read(start: number, line: LineKind, classes: Int32Array): number {
		const text = this.#text;
		const writer = this.#writer;
		let at = start;
		while (at < text.length) {
			const code = text.charCodeAt(at);
			const kind = code < 128 ? (classes[code] as number) : oddClass;
			if (kind > 2 && kind < oddClass) {
				writer.hash = Math.imul(writer.hash ^ kind, prime);
				at++;
			} else if (kind === 1) {
				writer.close();
				at++;
			} else if (kind === 2) {
				at++;
			} else if (code === 10) {
				writer.close();
				return at + 1;
			} else if (code > 127) {
				const codePoint = text.codePointAt(at) as number;
				writer.take(codePoint);
				at += codePoint > 0xffff ? 2 : 1;
			} else {
				at = this.#readMark(at, line);
			}
		}
		return at;
	}

	#readMark(at: number, line: LineKind): number {
		const text = this.#text;
		const writer = this.#writer;
		const next = text[at + 1] ?? '';
		switch (text[at]) {
			case '\\':
				if (!punctuation.test(next)) break;
				writer.takeText(next);
				return at + 2;
			case '&': {
				reference.lastIndex = at;
				const found = reference.exec(text);
				if (!found) break;
				writer.takeText(decodeHTMLStrict(found[0]));
				return at + found[0].length;
			}
			case '`':
				return this.#codeSpan(at);
			case '<':
				return this.#angles.read(at);
			case '!':
				if (next !== '[') break;
				return this.#brackets.openImage(at);
			case '[':
				return this.#brackets.open(at);
			case ']':
				return this.#brackets.close(at);
			case '{':
				return this.#openBrace(at, line);
		}
		writer.close();
		return at + 1;
	}

	#codeSpan(at: number): number {
		const { open, close, end } = this.#codeSpans.spanAt(at, this.#findParagraphEnd(at));
		this.#writer.takeText(this.#text.slice(open, close));
		return end;
	}

	#openBrace(at: number, line: LineKind): number {
		const text = this.#text;
		this.#writer.close();
		if (line !== 'text') {
			const attributes = line === 'heading' ? headingAttributes : directiveAttributes;
			attributes.lastIndex = at;
			if (attributes.test(text)) return attributes.lastIndex;
		}
		if (!this.#mdx || !this.#bracesClose) return at + 1;
		const end = bracesEnd(text, at, text.length);
		this.#bracesClose = end >= 0;
		return end < 0 ? at + 1 : end;
	}

	#findParagraphEnd(at: number): number {
		if (at < this.#paragraphEnd) return this.#paragraphEnd;
		const text = this.#text;
		let newline = text.indexOf('\n', at);
		while (newline >= 0 && !isBlank(text, newline + 1)) newline = text.indexOf('\n', newline + 1);
		this.#paragraphEnd = newline < 0 ? text.length : newline + 1;
		return this.#paragraphEnd;
	}
}

type LineKind = 'text' | 'heading' | 'directive';
