/**
 * What a `<` begins in Markdown: a comment, an address, a declaration, a tag, or nothing. Tags of
 * words in a line are transparent, all others separate words; scripts and styles show nothing.
 */
import { inlineTags } from './inline-tags.ts';
import { indexWithin, type Tag, tagAt } from './markdown-marks.ts';
import type { WordWriter } from './word-hash.ts';

const autolink = /<((?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>]+))>/y;
const hidingTags = new Set(['script', 'style']);

/** The angle brackets of one body. */
export class Angles {
	readonly #text: string;
	readonly #mdx: boolean;
	readonly #writer: WordWriter;
	readonly #paragraphEnd: (at: number) => number;
	/** False once a search to the end of the text failed: no later one can succeed. */
	#commentsClose = true;
	#tagsClose = true;
	#rawCloses = true;
	/** End of the last paragraph in which a declaration was not closed. */
	#undeclaredTo = -1;

	/** @param paragraphEnd offset of the blank line behind an offset */
	constructor(
		text: string,
		mdx: boolean,
		writer: WordWriter,
		paragraphEnd: (at: number) => number,
	) {
		this.#text = text;
		this.#mdx = mdx;
		this.#writer = writer;
		this.#paragraphEnd = paragraphEnd;
	}

	/** Reads `<`; returns the offset behind what it begins. */
	read(at: number): number {
		const text = this.#text;
		const writer = this.#writer;
		const next = text[at + 1] ?? '';
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
		const end = this.#paragraphEnd(at);
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
}
