import { Elements } from './elements.ts';
import type { InlineBlock } from './inline-block.ts';
import type { Meter } from './meter.ts';
import { readTag } from './tag.ts';
import type { VisibleText } from './visible.ts';

const AUTOLINK = /<((?:https?|ftp|mailto):[^\s<>]*)>/y;

/** What the angle brackets of one block begin: comments, addresses and elements. */
export class Angles {
	readonly #block: InlineBlock;
	readonly #out: VisibleText;
	readonly #meter: Meter;
	readonly #elements: Elements;
	/** False once one was not closed: no later one can be. */
	#commentsClose = true;
	#tagsClose = true;

	constructor(block: InlineBlock, out: VisibleText, meter: Meter) {
		this.#block = block;
		this.#out = out;
		this.#meter = meter;
		this.#elements = new Elements(block.text, out, meter);
	}

	/** An address in the text of a link makes no link of its own. */
	get insideLink(): boolean {
		return this.#elements.insideLink;
	}

	/** Reads `<`; returns the offset behind what it begins. */
	read(at: number): number {
		const { text, mdx } = this.#block;
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
			this.#out.add(autolink, this.#block.offsetOf(at + 1));
			this.#out.link(start, autolink, this.#block.offsetOf(at), '', true);
			return at + autolink.length + 2;
		}
		const tag = readTag(text, at, mdx && this.#tagsClose);
		if (tag !== null) return this.#elements.read(tag, at, this.#block.offsetOf(at));
		this.#tagsClose = false;
		this.#meter.steps += this.#readAsTag(at);
		this.#out.add('<', this.#block.offsetOf(at));
		return at + 1;
	}

	/** Ends what the block's end ends. */
	end(): void {
		this.#elements.end();
	}

	/** A tag that is none has been read up to the next one at most, but for what it quotes. */
	#readAsTag(at: number): number {
		const next = this.#block.text.indexOf('<', at + 1);
		return (next < 0 ? this.#block.text.length : next) - at;
	}
}
