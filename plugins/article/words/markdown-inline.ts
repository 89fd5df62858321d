/**
 * Reads the inline level of Markdown: what is left of a line once its block marks are off. A link, a
 * tag or a code span may go on over several lines, but not over a blank one.
 */
import { decodeHTMLStrict } from 'entities';
import { inlineTags } from './inline-tags.ts';
import { Brackets } from './markdown-brackets.ts';
import {
	bracesEnd,
	indexWithin,
	isBlank,
	lastRuns,
	runEnd,
	type Tag,
	tagAt,
} from './markdown-marks.ts';
import { asciiClasses, oddClass, prime, type WordWriter } from './word-hash.ts';

const reference = /&(?:#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/y;
const autolink = /<((?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>]+))>/y;
const headingAttributes = /\{[#.:][^{}\n]*\}[ \t#]*$/my;
const directiveAttributes = /\{[^{}\n]*\}/y;
const punctuation = /[!-/:-@[-`{-~]/;
const hidingTags = new Set(['script', 'style']);

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
	/** Offset of the blank line that ends the paragraph, once it is known. */
	#paragraphEnd = 0;
	/** Last offset of a run of backticks of each length in the paragraph that ends there. */
	#backticks = new Map<number, number>();
	#backticksEnd = -1;
	/** False once a search to the end of the text failed: no later one can succeed. */
	#commentsClose = true;
	#bracesClose = true;
	#tagsClose = true;
	#modulesClose = true;
	/** End of the last paragraph in which a declaration was not closed. */
	#undeclaredTo = -1;
	#rawCloses = true;

	constructor(text: string, mdx: boolean, writer: WordWriter) {
		this.#text = text;
		this.#mdx = mdx;
		this.#writer = writer;
		this.#brackets = new Brackets(text, writer, (at) => this.#findParagraphEnd(at));
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
				return this.#angle(at, next);
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

	#codeSpan(start: number): number {
		const text = this.#text;
		const end = this.#findParagraphEnd(start);
		if (this.#backticksEnd !== end) {
			this.#backticks = lastRuns(text, start, end);
			this.#backticksEnd = end;
		}
		const open = runEnd(text, start);
		const length = open - start;
		if ((this.#backticks.get(length) ?? -1) < open) return open;
		let at = text.indexOf('`', open);
		for (;;) {
			const close = runEnd(text, at);
			if (close - at === length) {
				this.#writer.takeText(text.slice(open, at));
				return close;
			}
			at = text.indexOf('`', close);
		}
	}

	#angle(at: number, next: string): number {
		const text = this.#text;
		const writer = this.#writer;
		if (text.startsWith('!--', at + 1)) {
			const close = this.#commentsClose ? text.indexOf('-->', at + 2) : -1;
			this.#commentsClose = close >= 0;
			// A comment is as transparent as an inline tag: it stands inside words, too.
			return close < 0 ? at + 1 : close + 3;
		}
		autolink.lastIndex = at;
		const link = autolink.exec(text);
		if (link) {
			writer.takeText(link[1] as string);
			return at + link[0].length;
		}
		const end = this.#findParagraphEnd(at);
		if ((next === '!' || next === '?') && this.#undeclaredTo < end) {
			const close = indexWithin(text, '>', at, end);
			if (close >= 0) return close + 1;
			this.#undeclaredTo = end;
		}
		// A broken tag or brace is an error in MDX; what follows is read as if it were Markdown.
		const jsx = this.#mdx && this.#tagsClose;
		const tag = tagAt(text, at, jsx ? text.length : end, jsx);
		if (!tag) {
			this.#tagsClose = false;
			writer.close();
			return at + 1;
		}
		if (!inlineTags.has(this.#mdx ? tag.name : tag.name.toLowerCase())) writer.close();
		return this.#hiddenEnd(tag);
	}

	/** Behind a tag, or behind the content that it hides. */
	#hiddenEnd(tag: Tag): number {
		const name = tag.name.toLowerCase();
		if (tag.closing || !hidingTags.has(name) || !this.#rawCloses) return tag.end;
		const close = new RegExp(`</${name}`, 'gi');
		close.lastIndex = tag.end;
		const found = close.exec(this.#text);
		this.#rawCloses = found !== null;
		return found?.index ?? tag.end;
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
