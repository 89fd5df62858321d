/**
 * Reads the inline level of Markdown: what is left of a line once its block marks are off. A link, a
 * tag or a code span may go on over several lines, but not over a blank one.
 */
import { decodeHTMLStrict } from 'entities';
import { inlineTags } from './inline-tags.ts';
import { bracesEnd, destinationEnd, indexWithin, type Tag, tagAt } from './markdown-marks.ts';
import { asciiClasses, noWord, oddClass, prime, type WordWriter } from './word-hash.ts';

/** Longest label of a reference (CommonMark 0.31.2, section 4.7). */
const maxLabel = 999;
/** How far a bracket inside a word is followed to see whether it begins a link. */
const maxLookAhead = 200;

const reference = /&(?:#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/y;
const autolink = /<((?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>]+))>/y;
const headingAttributes = /\{[#.:][^{}\n]*\}[ \t#]*$/my;
const directiveAttributes = /\{[^{}\n]*\}/y;
/** What may stand before a definition: quote marks, list markers, indentation. */
const definitionPrefix = ' \t>-+*.)0123456789';
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
	readonly #labels: ReadonlySet<string>;
	#brackets: Bracket[] = [];
	/** Offset of the blank line that ends the paragraph, once it is known. */
	#paragraphEnd = 0;
	/** Last offset of a run of backticks of each length in the paragraph that ends there. */
	#backticks = new Map<number, number>();
	#backticksEnd = -1;
	/** False once a search to the end of the text failed: no later one can succeed. */
	#commentsClose = true;
	#bracesClose = true;
	#tagsClose = true;
	#rawCloses = true;

	constructor(text: string, mdx: boolean, writer: WordWriter) {
		this.#text = text;
		this.#mdx = mdx;
		this.#writer = writer;
		this.#labels = definedLabels(text);
	}

	/** Brackets and spans do not reach over a blank line. */
	endParagraph(): void {
		this.#brackets = [];
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
		const end = indexWithin(this.#text, ']', start, start + maxLabel);
		if (end < 0 || this.#text[end + 1] !== ':') return -1;
		return this.#isLabel(start + 1, end) ? end + 2 : -1;
	}

	/** Offset of the line behind a block of ESM: a blank line ends it, unless braces are open. */
	moduleEnd(start: number): number {
		const text = this.#text;
		let depth = 0;
		for (let at = start; at < text.length; at++) {
			const character = text[at];
			if (character === '{') depth++;
			else if (character === '}') depth--;
			else if (character === '\n' && depth <= 0 && isBlank(text, at + 1)) return at + 1;
		}
		return depth <= 0 ? text.length : this.#findParagraphEnd(start);
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
				this.#brackets.push(this.#bracket(at + 2, true));
				return at + 2;
			case '[':
				return this.#openBracket(at);
			case ']':
				return this.#closeBracket(at);
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
		if (next === '!' || next === '?') {
			const close = indexWithin(text, '>', at, end);
			if (close >= 0) return close + 1;
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

	#openBracket(at: number): number {
		const parent = this.#brackets.at(-1);
		if (parent) parent.nested = true;
		// At the beginning of a word it makes no difference whether a link begins here.
		if (this.#writer.hash !== noWord && !this.#beginsLink(at)) this.#writer.close();
		this.#brackets.push(this.#bracket(at + 1, false));
		return at + 1;
	}

	#closeBracket(at: number): number {
		const bracket = this.#brackets.pop();
		const writer = this.#writer;
		const end = bracket ? this.#linkEnd(bracket, at) : -1;
		if (!bracket || end < 0) {
			writer.close();
			return at + 1;
		}
		const footnote = this.#text[bracket.at] === '^';
		if (bracket.image || footnote) {
			writer.count = bracket.count;
			writer.hash = bracket.hash;
			writer.close();
		}
		return end;
	}

	/** Offset behind a link whose text ends at `]`, or -1. */
	#linkEnd(bracket: Bracket, at: number): number {
		const text = this.#text;
		if (text[at + 1] === '(' && text[bracket.at] !== '^') {
			const end = destinationEnd(text, at + 1, this.#findParagraphEnd(at));
			if (end >= 0) return end;
		}
		if (this.#labels.size === 0) return -1;
		if (text[at + 1] === '[' && text[at + 2] !== ']') {
			const close = indexWithin(text, ']', at + 2, at + maxLabel);
			if (close >= 0 && this.#isLabel(at + 2, close)) return close + 1;
		}
		if (bracket.nested || !this.#isLabel(bracket.at, at)) return -1;
		return text.startsWith('[]', at + 1) ? at + 3 : at + 1;
	}

	#isLabel(start: number, end: number): boolean {
		return (
			end - start <= maxLabel && this.#labels.has(normalizeLabel(this.#text.slice(start, end)))
		);
	}

	#beginsLink(start: number): boolean {
		let depth = 0;
		const end = Math.min(this.#text.length, start + maxLookAhead);
		for (let at = start; at < end; at++) {
			const character = this.#text[at];
			if (character === '\\') at++;
			else if (character === '[') depth++;
			else if (character === ']' && --depth === 0) {
				return this.#linkEnd(this.#bracket(start + 1, false), at) >= 0;
			}
		}
		return false;
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

	#bracket(at: number, image: boolean): Bracket {
		const { count, hash } = this.#writer;
		return { at, image, count, hash, nested: false };
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

/** Labels of all reference and footnote definitions. */
function definedLabels(text: string): Set<string> {
	const labels = new Set<string>();
	for (let at = text.indexOf(']:'); at >= 0; at = text.indexOf(']:', at + 2)) {
		let open = at - 1;
		while (open >= 0 && at - open < maxLabel && !'[]'.includes(text[open] as string)) open--;
		if (text[open] !== '[') continue;
		let line = open - 1;
		while (line >= 0 && open - line < 40 && definitionPrefix.includes(text[line] as string)) line--;
		if (line < 0 || text[line] === '\n') labels.add(normalizeLabel(text.slice(open + 1, at)));
	}
	return labels;
}

function normalizeLabel(label: string): string {
	return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Last offset of a run of backticks, for every length of run. */
function lastRuns(text: string, start: number, end: number): Map<number, number> {
	const runs = new Map<number, number>();
	for (let at = start; at >= 0 && at < end; ) {
		const close = runEnd(text, at);
		runs.set(close - at, at);
		at = text.indexOf('`', close);
	}
	return runs;
}

function runEnd(text: string, start: number): number {
	let at = start;
	while (text[at] === '`') at++;
	return at;
}

function isBlank(text: string, start: number): boolean {
	for (let at = start; at < text.length; at++) {
		const character = text[at] as string;
		if (character === '\n') return true;
		if (!' \t>'.includes(character)) return false;
	}
	return true;
}

type LineKind = 'text' | 'heading' | 'directive';

interface Bracket {
	/** Offset behind the bracket. */
	at: number;
	image: boolean;
	/** State of the writer before the text in brackets, for marks that show none of it. */
	count: number;
	hash: number;
	/** Another bracket opened inside, so that the text cannot be a label. */
	nested: boolean;
}
