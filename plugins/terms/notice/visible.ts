/**
 * The text of one block as a reader sees it, with the way back to the file: every character knows
 * the offset it came from, links and images know their addresses.
 */

/** Stands for code and expressions: something is there, but no words of the author. */
export const OBJECT = '\uFFFC';

/** Collects what a block shows, left to right. */
export class VisibleText {
	readonly links: Link[] = [];
	readonly images: Image[] = [];
	/** Offset in the text of the first image. */
	firstImage = Number.POSITIVE_INFINITY;
	readonly embeds: Embed[] = [];
	/** Offsets in the text at which a sentence ends whatever its punctuation says. */
	readonly breaks: number[] = [];
	/** In order, none inside another. */
	readonly captions: { start: number; end: number }[] = [];
	length = 0;
	readonly #parts: string[] = [];
	readonly #textAt: number[] = [];
	readonly #sourceAt: number[] = [];

	/** Adds characters that stand at an offset of the body. */
	add(text: string, at: number): void {
		if (text === '') return;
		this.#parts.push(text);
		this.#textAt.push(this.length);
		this.#sourceAt.push(at);
		this.length += text.length;
	}

	/** Ends the sentence, as the border of a block element does. */
	break(at: number): void {
		if (this.breaks.at(-1) === this.length) return;
		this.breaks.push(this.length);
		this.add('\n', at);
	}

	/** A link whose text begins at `start` and ends here; what it holds is part of it. */
	link(start: number, url: string, at: number, rel: string, bare: boolean): void {
		while ((this.links.at(-1)?.start ?? -1) >= start) this.links.pop();
		this.links.push({ start, end: this.length, url, at, rel, bare });
	}

	image(image: Image): void {
		this.images.push(image);
		this.firstImage = Math.min(this.firstImage, image.textAt);
	}

	/** Whether an offset of the text is inside a caption. */
	isCaption(offset: number): boolean {
		let low = 0;
		let high = this.captions.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.captions[middle]?.end ?? 0) < offset) low = middle + 1;
			else high = middle;
		}
		return (this.captions[low]?.start ?? Number.POSITIVE_INFINITY) <= offset;
	}

	/** Takes back what was added from an offset on: it was no text after all. */
	truncate(length: number): void {
		while (this.length > length) {
			const part = this.#parts.pop() ?? '';
			this.#textAt.pop();
			this.#sourceAt.pop();
			this.length -= part.length;
		}
		while ((this.links.at(-1)?.end ?? -1) > this.length) this.links.pop();
		while ((this.breaks.at(-1) ?? -1) >= this.length) this.breaks.pop();
	}

	/** Offset in the body of a character of the text. */
	sourceOf(offset: number): number {
		let low = 0;
		let high = this.#textAt.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.#textAt[middle] as number) <= offset) low = middle;
			else high = middle - 1;
		}
		return (this.#sourceAt[low] ?? 0) + offset - (this.#textAt[low] ?? 0);
	}

	toString(): string {
		return this.#parts.join('');
	}
}

/** A hyperlink, or an address that stands in the text. */
export interface Link {
	/** Stretch of the visible text. */
	start: number;
	end: number;
	/** As written, escapes and references decoded; may be empty. */
	url: string;
	/** Offset in the body. */
	at: number;
	rel: string;
	/** The address itself is the text. */
	bare: boolean;
}

export interface Image {
	src: string;
	alt: string;
	id: string;
	/** Offset in the visible text, and in the body. */
	textAt: number;
	at: number;
}

/** A script, or the address of a `<link>`. */
export interface Embed {
	kind: 'script' | 'canonical';
	url: string;
	at: number;
}
