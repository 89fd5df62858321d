import { placesIn } from '../../terms/notice/places.ts';
import { readJson } from './json-strings.ts';
import type { Passage } from './passage.ts';
import { scriptStrings } from './script-strings.ts';
import { passagesOfText, passagesOfValue, passagesOfWords } from './text-passages.ts';

/** Shorter pieces of a script without an address are taken as they are. */
const shortest = 40;

/**
 * What a file that is no page says to a reader, passage by passage: Markdown and plain text by
 * paragraphs, JSON and scripts by their strings, other XML as if it were HTML.
 *
 * @param path tells by its ending how the file is written
 */
export function passagesOf(path: string, text: string): Passage[] {
	if (/\.(?:json|jsonl|ndjson|jsonld|webmanifest|pf_fragment)$/i.test(path)) {
		const placeOf = placesIn(text, 0);
		// Pagefind keeps what a page shows, and no markup.
		const read = /\.pf_fragment$/i.test(path) ? passagesOfWords : passagesOfValue;
		const passages: Passage[] = [];
		for (const token of readJson(text)) {
			if (token.kind === 'string') passages.push(...read(token.value, placeOf(token.at)));
		}
		return passages;
	}
	if (/\.[cm]?js$/i.test(path)) {
		const placeOf = placesIn(text, 0);
		return scriptStrings(text).flatMap(({ value, at }) => {
			// Most of a script is code, in short pieces full of brackets that mean nothing in a text.
			const isCode = value.length < shortest && !value.includes('://');
			return isCode
				? [{ text: value, links: [], place: placeOf(at) }]
				: passagesOfValue(value, placeOf(at));
		});
	}
	if (/\.(?:xml|rss|atom|rdf|svg|xsl)$/i.test(path)) {
		return [{ html: text, place: { line: 1, column: 1 } }];
	}
	return passagesOfText(text, /\.mdx$/i.test(path));
}
