import type { Article, Place } from '../../model.ts';
import { bareHost } from '../address/host.ts';

const ADDRESS = /(?:https?:)?\/\/[^\s"'<>()[\]{}`\\]{4,2000}/gi;

/**
 * The counter that came with an article's text, as somebody has pasted it: that for this article, else
 * one of the same service, else null.
 */
export function pastedCounter(
	{ text, bodyOffset }: Article,
	wanted: URL,
	isSame: (found: URL) => boolean,
): Pasted | null {
	let other: Pasted | null = null;
	for (const { 0: written, index } of text.slice(bodyOffset).matchAll(ADDRESS)) {
		const url = URL.parse(written.replaceAll('&amp;', '&'), wanted.href);
		if (url === null || bareHost(url.hostname) !== bareHost(wanted.hostname)) continue;
		const found = { url, place: placeOf(text, bodyOffset + index) };
		if (isSame(url)) return found;
		other ??= found;
	}
	return other;
}

function placeOf(text: string, offset: number): Place {
	const before = text.slice(0, offset);
	return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** An address in the article's text. */
export interface Pasted {
	url: URL;
	place: Place;
}
