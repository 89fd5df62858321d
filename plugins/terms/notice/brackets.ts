import { labelOf } from '../../article/words/markdown-label.ts';
import { destinationEnd } from '../../article/words/markdown-marks.ts';
import { unescapeUrl } from './bare-url.ts';
import type { Meter } from './meter.ts';
import type { VisibleText } from './visible.ts';

const LONGEST_LABEL = 999;
/** An address holds no more open parentheses, so a search for its end stops there. */
const MOST_PARENTHESES = 32;

/** The square brackets of one block: links and images, inline or by a definition. */
export class Brackets {
	readonly #text: string;
	readonly #definitions: ReadonlyMap<string, string>;
	readonly #out: VisibleText;
	readonly #meter: Meter;
	readonly #open: Bracket[] = [];

	/** @param definitions addresses by label, see {@link labelOf} */
	constructor(
		text: string,
		definitions: ReadonlyMap<string, string>,
		out: VisibleText,
		meter: Meter,
	) {
		this.#text = text;
		this.#definitions = definitions;
		this.#out = out;
		this.#meter = meter;
	}

	/**
	 * @param at offset behind `[`
	 * @param source offset of `[` in the body
	 */
	open(image: boolean, at: number, source: number): void {
		const parent = this.#open.at(-1);
		if (parent) parent.nested = true;
		this.#open.push({ image, at, source, start: this.#out.length, nested: false });
	}

	/**
	 * @param at offset of `]`
	 * @returns offset to read on at, or -1 where the bracket closes none and is text
	 */
	close(at: number): number {
		const bracket = this.#open.pop();
		if (bracket === undefined) return -1;
		const target = this.#target(bracket, at);
		if (target === null) return at + 1;
		const { image, source, start } = bracket;
		if (image) {
			const alt = this.#text.slice(bracket.at, at);
			this.#out.truncate(start);
			this.#out.image({ src: target.url, alt, id: '', textAt: start, at: source });
		} else this.#out.link(start, target.url, source, '', false);
		return target.end;
	}

	#target(bracket: Bracket, at: number): { url: string; end: number } | null {
		const text = this.#text;
		if (text[at + 1] === '(' && text[bracket.at] !== '^') {
			const end = destinationEnd(text, at + 1, text.length);
			this.#meter.steps += (end < 0 ? this.#searched(at + 1) : end) - at;
			if (end >= 0) return { url: destination(text.slice(at + 2, end - 1)), end };
		}
		if (this.#definitions.size === 0) return null;
		if (text[at + 1] === '[' && text[at + 2] !== ']') {
			const close = text.slice(at + 2, at + LONGEST_LABEL).indexOf(']');
			this.#meter.steps += close < 0 ? LONGEST_LABEL : close;
			const url = close < 0 ? undefined : this.#defined(at + 2, at + 2 + close);
			if (url !== undefined) return { url, end: at + 3 + close };
		}
		const url = bracket.nested ? undefined : this.#defined(bracket.at, at);
		if (url === undefined) return null;
		return { url, end: text.startsWith('[]', at + 1) ? at + 3 : at + 1 };
	}

	#defined(start: number, end: number): string | undefined {
		if (end - start > LONGEST_LABEL) return undefined;
		this.#meter.steps += end - start;
		return this.#definitions.get(labelOf(this.#text.slice(start, end)));
	}

	/** How far an address that has no end was searched for one. */
	#searched(at: number): number {
		const text = this.#text;
		let end = at;
		let depth = 0;
		for (; end < text.length && (text[end] as string) > ' '; end += 1) {
			if (text[end] === '(') depth += 1;
			if (depth > MOST_PARENTHESES) break;
		}
		return end;
	}
}

function destination(inner: string): string {
	const written = inner.trim();
	if (written.startsWith('<')) return unescapeUrl(written.slice(1, written.indexOf('>')));
	const space = written.search(/\s/);
	return unescapeUrl(space < 0 ? written : written.slice(0, space));
}

interface Bracket {
	image: boolean;
	/** Offset behind it. */
	at: number;
	/** Offset in the body. */
	source: number;
	/** Length of the visible text where it opened. */
	start: number;
	/** There is a bracket inside. */
	nested: boolean;
}
