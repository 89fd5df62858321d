import type { Meter } from './meter.ts';
import type { ReadTag } from './tag.ts';
import { OBJECT, type VisibleText } from './visible.ts';

const HIDDEN = new Set('script style pre code kbd samp template svg textarea title'.split(' '));
const BREAKING = new Set(
	(
		'address article aside blockquote br caption dd details div dl dt figcaption figure footer ' +
		'form h1 h2 h3 h4 h5 h6 header hr li main nav ol p section summary table tbody td tfoot th ' +
		'thead tr ul'
	).split(' '),
);
const CAPTIONS = new Set(['figcaption', 'figure', 'caption']);

/** The HTML elements inside one block. */
export class Elements {
	readonly #text: string;
	readonly #out: VisibleText;
	readonly #meter: Meter;
	readonly #anchors: { start: number; url: string; rel: string; at: number }[] = [];
	#caption = -1;
	#lower: string | null = null;

	constructor(text: string, out: VisibleText, meter: Meter) {
		this.#text = text;
		this.#out = out;
		this.#meter = meter;
	}

	/** An address in the text of a link makes no link of its own. */
	get insideLink(): boolean {
		return this.#anchors.length > 0;
	}

	/**
	 * @param at offset of the tag
	 * @param source the same in the body
	 * @returns offset to read on at; the content of code and scripts shows nothing
	 */
	read(tag: ReadTag, at: number, source: number): number {
		this.#meter.steps += tag.end - at;
		const { name, attributes } = tag;
		const out = this.#out;
		const src = attributes.get('src') ?? attributes.get('data-src') ?? '';
		if (name === 'a') this.#anchor(tag, source);
		else if (name === 'img' || name === 'image') {
			const id = attributes.get('id') ?? '';
			const alt = attributes.get('alt') ?? '';
			out.image({ src, alt, id, textAt: out.length, at: source });
		} else if (name === 'script' && src !== '') {
			out.embeds.push({ kind: 'script', url: src, at: source });
		} else if (name === 'link' && (attributes.get('rel') ?? '').includes('canonical')) {
			out.embeds.push({ kind: 'canonical', url: attributes.get('href') ?? '', at: source });
		}
		if (CAPTIONS.has(name)) {
			if (tag.closing) this.end();
			else if (this.#caption < 0) this.#caption = out.length;
		}
		if (BREAKING.has(name)) out.break(source);
		if (tag.closing || !HIDDEN.has(name) || this.#text[tag.end - 2] === '/') return tag.end;
		if (this.#lower === null) this.#meter.steps += this.#text.length;
		this.#lower ??= this.#text.toLowerCase();
		const close = this.#lower.indexOf(`</${name}`, tag.end);
		out.add(OBJECT, source);
		return close < 0 ? this.#text.length : close;
	}

	/** Ends the caption that is open. */
	end(): void {
		if (this.#caption < 0) return;
		this.#out.captions.push({ start: this.#caption, end: this.#out.length });
		this.#caption = -1;
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
}
