/**
 * Brackets of Markdown: which of them are links, images and footnote calls, and which are text. The
 * brackets of a link are transparent, all others separate words; an image or a call shows nothing of
 * what is between them.
 */
import { labelOf } from './markdown-label.ts';
import { destinationEnd, indexWithin } from './markdown-marks.ts';
import { noWord, type WordWriter } from './word-hash.ts';

/** Longest label of a reference (CommonMark 0.31.2, section 4.7). */
const maxLabel = 999;
/** How far a bracket inside a word is followed to see whether it begins a link. */
const maxLookAhead = 200;

/** What may stand before a definition: quote marks, list markers, indentation. */
const definitionPrefix = ' \t>-+*.)0123456789';

/** The open brackets of a paragraph. */
export class Brackets {
	readonly #text: string;
	readonly #writer: WordWriter;
	readonly #labels: ReadonlySet<string>;
	readonly #paragraphEnd: (at: number) => number;
	#open: Bracket[] = [];

	/** @param paragraphEnd offset of the blank line behind an offset */
	constructor(text: string, writer: WordWriter, paragraphEnd: (at: number) => number) {
		this.#text = text;
		this.#writer = writer;
		this.#labels = definedLabels(text);
		this.#paragraphEnd = paragraphEnd;
	}

	/** Forgets what is open: no link reaches over a blank line. */
	reset(): void {
		this.#open = [];
	}

	/** Offset behind the colon of `[label]:`, or -1. */
	definitionEnd(start: number): number {
		const end = indexWithin(this.#text, ']', start, start + maxLabel);
		if (end < 0 || this.#text[end + 1] !== ':') return -1;
		return this.#isLabel(start + 1, end) ? end + 2 : -1;
	}

	/** Opens the bracket of an image; returns the offset behind `![`. */
	openImage(at: number): number {
		this.#open.push(this.#bracket(at + 2, true));
		return at + 2;
	}

	/** Reads `[`; returns the offset behind it. */
	open(at: number): number {
		const parent = this.#open.at(-1);
		if (parent) parent.nested = true;
		// At the beginning of a word it makes no difference whether a link begins here.
		if (this.#writer.hash !== noWord && !this.#beginsLink(at)) this.#writer.close();
		this.#open.push(this.#bracket(at + 1, false));
		return at + 1;
	}

	/** Reads `]`; returns the offset behind it, or behind the link that it ends. */
	close(at: number): number {
		const bracket = this.#open.pop();
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
			const end = destinationEnd(text, at + 1, this.#paragraphEnd(at));
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
		return end - start <= maxLabel && this.#labels.has(labelOf(this.#text.slice(start, end)));
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

	#bracket(at: number, image: boolean): Bracket {
		const { count, hash } = this.#writer;
		return { at, image, count, hash, nested: false };
	}
}

/** Labels of all reference and footnote definitions. */
function definedLabels(text: string): ReadonlySet<string> {
	const labels = new Set<string>();
	for (let at = text.indexOf(']:'); at >= 0; at = text.indexOf(']:', at + 2)) {
		let open = at - 1;
		while (open >= 0 && at - open < maxLabel && !'[]'.includes(text[open] as string)) open--;
		if (text[open] !== '[') continue;
		let line = open - 1;
		while (line >= 0 && open - line < 40 && definitionPrefix.includes(text[line] as string)) line--;
		if (line < 0 || text[line] === '\n') labels.add(labelOf(text.slice(open + 1, at)));
	}
	return labels;
}

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
