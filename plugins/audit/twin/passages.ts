import type { Place } from '../../model.ts';
import { placesIn } from '../../terms/notice/places.ts';
import { readJson } from './json-strings.ts';
import type { Passage } from './passage.ts';
import { scriptStrings } from './script-strings.ts';
import { passagesOfText, passagesOfValue, passagesOfWords } from './text-passages.ts';

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
		return scriptStrings(text).flatMap(({ value, at }) => passagesOfString(value, placeOf(at)));
	}
	if (/\.(?:xml|rss|atom|rdf|svg|xsl)$/i.test(path)) {
		return [{ html: text, place: { line: 1, column: 1 } }];
	}
	return passagesOfText(text, /\.mdx$/i.test(path));
}

/** A script may hold data as JSON in a string: `JSON.parse('{"title":"Tides"}')`. */
function passagesOfString(value: string, place: Place): Passage[] {
	if (!isJson(value)) return passagesOfValue(value, place);
	const tokens = [...readJson(value)];
	return tokens.flatMap((token) =>
		token.kind === 'string' ? passagesOfString(token.value, place) : [],
	);
}

function isJson(value: string): boolean {
	if (!/^\s*[[{]/.test(value)) return false;
	try {
		JSON.parse(value);
		return true;
	} catch {
		return false;
	}
}
