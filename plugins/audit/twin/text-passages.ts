import type { Place } from '../../model.ts';
import { readPassages } from '../../terms/notice/passages.ts';
import { placesIn } from '../../terms/notice/places.ts';
import type { Passage } from './passage.ts';

/** Indentation and fences make code, and what looks like code may be the whole work. */
const CODE_MARKS = /^[ \t]+|^(?:`{3,}|~{3,}).*$/gm;
/** A string without any of these is one plain paragraph. */
const MARKED = /[\n[\]<>&*_`#\\]|:\/\/|www\./;
const ADDRESS = /^(?:\/|\.{1,2}\/)[^\s/]\S*$|^\/$/;
const PARAGRAPHS = /<p[\s>]/i;
const BLOCKS = /<(?:div|h[1-6]|li|br|article|section|blockquote|figure|table)[\s/>]/i;
/** Prose about HTML names elements; HTML that was written by a program begins with one, or ends one. */
const WRITTEN = /^\s*<[a-z!]|<\/[a-z]/i;
const PLAIN_PARAGRAPH = /\n[ \t\r]*\n[ \t]*[^<\s]/;

/**
 * Paragraphs of Markdown or plain text, with every address in it as a link.
 *
 * @param text of a file; a byte order mark is none of it
 */
export function passagesOfText(text: string, mdx: boolean): Passage[] {
	const plain = text.replace(CODE_MARKS, '');
	const placeOf = placesIn(plain, 0);
	return passagesIn(plain, mdx, placeOf);
}

/**
 * Passages of a text that is a value inside a file: HTML, Markdown, plain words, or an address.
 *
 * @param place of the value in the file
 */
export function passagesOfValue(value: string, place: Place): Passage[] {
	if (!MARKED.test(value)) {
		const links = ADDRESS.test(value) ? [{ start: 0, end: value.length, url: value }] : [];
		return value.trim() === '' ? [] : [{ text: value, links, place }];
	}
	const isHtml =
		WRITTEN.test(value) &&
		(PARAGRAPHS.test(value) || (BLOCKS.test(value) && !PLAIN_PARAGRAPH.test(value)));
	if (isHtml) return [{ html: value, place }];
	return passagesIn(value.replace(CODE_MARKS, ''), false, () => place);
}

/**
 * Passages of a value that holds words alone: a `<` in it is a character, whatever follows.
 *
 * @param place of the value in the file
 */
export function passagesOfWords(value: string, place: Place): Passage[] {
	return passagesOfValue(value.replaceAll('<', '\\<'), place);
}

function passagesIn(text: string, mdx: boolean, placeOf: (offset: number) => Place): Passage[] {
	return readPassages(text, mdx).map(({ text: shown, visible }) => ({
		text: shown,
		links: visible.links.filter(({ url }) => url !== ''),
		place: placeOf(visible.sourceOf(0)),
	}));
}
