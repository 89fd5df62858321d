/**
 * Reads the words of an HTML page straight from its bytes, in one pass and without a tree.
 *
 * It only finds out which articles a page carries, so in doubt it reads more text, not less: hidden
 * elements, templates and `noscript` count, and only comments, scripts and styles do not. Tags are
 * told from text as the HTML standard's tokenizer does (section 13.2.5); a malformed one cannot hide
 * more text from this reader than from a browser.
 */
import { inlineTags } from '../../article/words/inline-tags.ts';
import {
	asciiClasses,
	noWord,
	oddClass,
	prime,
	WordWriter,
} from '../../article/words/word-hash.ts';
import { commentEnd, decodeUtf8, findEndTag, isLetter, tagEnd } from './html-bytes.ts';
import { readReference } from './html-reference.ts';

const separates = 0;
const inline = 1;
/** Content is neither text nor markup. */
const hides = 2;
/** Content is markup or text, but nothing in it reaches over the end tag. */
const bounds = 3;
/** Content may be foreign: there, scripts and styles do not hide tags from the parser. */
const foreign = 4;

const classes = asciiClasses();
classes[0x26] = oddClass;
classes[0x3c] = oddClass;
const kinds = new Map<number, { name: string; kind: number }>();
for (const name of inlineTags) kinds.set(hashName(name), { name, kind: inline });
for (const name of ['script', 'style']) kinds.set(hashName(name), { name, kind: hides });
for (const name of ['title', 'textarea', 'noscript', 'iframe', 'noembed', 'noframes', 'xmp']) {
	kinds.set(hashName(name), { name, kind: bounds });
}
for (const name of ['svg', 'math']) kinds.set(hashName(name), { name, kind: foreign });
/**
 * Words of an HTML page or fragment.
 *
 * @param bytes UTF-8; invalid sequences separate words
 * @returns one 32-bit hash a word, in document order
 */
export function wordsOfHtml(bytes: Uint8Array): Uint32Array {
	const writer = new WordWriter();
	readHtmlWords(bytes, writer);
	return writer.finish();
}

/**
 * Adds the words of an HTML page to a writer. Never throws; time grows with the number of bytes.
 *
 * @param bytes UTF-8
 * @param writer may be used for many pages, with `reset()` between them
 */
export function readHtmlWords(bytes: Uint8Array, writer: WordWriter): void {
	const state: State = { bytes, writer, at: 0, end: bytes.length, foreign: 0, unclosed: new Set() };
	while (state.at < bytes.length) {
		readText(state);
		// The end of an element with bounds; behind it, the page goes on.
		state.end = bytes.length;
	}
	writer.close();
}

function readText(state: State): void {
	const { bytes, writer } = state;
	let hash = writer.hash;
	let at = state.at;
	while (at < state.end) {
		const byte = bytes[at] as number;
		const kind = byte < 128 ? (classes[byte] as number) : oddClass;
		if (kind > 2 && kind < oddClass) {
			hash = Math.imul(hash ^ kind, prime);
			at++;
		} else if (kind === 1) {
			if (hash !== noWord) {
				writer.hash = hash;
				writer.close();
				hash = noWord;
			}
			at++;
		} else if (kind === 2) {
			at++;
		} else {
			writer.hash = hash;
			if (byte === 0x3c) at = readMarkup(state, at);
			else if (byte === 0x26) at = readReference(bytes, at, state.end, writer);
			else at = readCharacter(bytes, at, writer);
			hash = writer.hash;
		}
	}
	writer.hash = hash;
	state.at = at;
}

/** Reads what a `<` begins; returns the offset behind it. */
function readMarkup(state: State, at: number): number {
	const { bytes, writer, end } = state;
	const next = at + 1 < end ? (bytes[at + 1] as number) : 0;
	const closing = next === 0x2f;
	const name = closing ? at + 2 : at + 1;
	if (name < end && isLetter(bytes[name] as number)) return readTag(state, name, closing);
	if (next === 0x21) {
		if (bytes[at + 2] === 0x2d && bytes[at + 3] === 0x2d) return commentEnd(bytes, at + 4, end);
		writer.close();
		// A CDATA section is text in SVG, in MathML and in feeds.
		if (bytes[at + 2] === 0x5b) return at + 3;
		return bogusEnd(bytes, at, end);
	}
	if (next === 0x3f || closing) return bogusEnd(bytes, at, end);
	writer.close();
	return at + 1;
}

function readTag(state: State, start: number, closing: boolean): number {
	const { bytes, writer } = state;
	let at = start;
	let hash = 0;
	for (; at < state.end; at++) {
		const byte = bytes[at] as number;
		if (byte <= 0x20 || byte === 0x2f || byte === 0x3e) break;
		hash = (Math.imul(hash, 31) + (byte | 0x20)) | 0;
	}
	const found = kinds.get(hash);
	const known = found && isName(bytes, start, at, found.name) ? found : null;
	const kind = known?.kind ?? separates;
	if (kind !== inline) writer.close();
	const end = tagEnd(bytes, at, state.end);
	if (!known || kind <= inline) return end;
	if (kind === foreign) {
		state.foreign = Math.max(0, state.foreign + (closing ? -1 : 1));
		return end;
	}
	if (closing || state.foreign > 0 || state.unclosed.has(known.name)) return end;
	const close = findEndTag(bytes, end, state.end, known.name);
	if (close < 0) {
		state.unclosed.add(known.name);
		return end;
	}
	if (kind === hides) return close;
	state.end = close;
	return end;
}

function readCharacter(bytes: Uint8Array, at: number, writer: WordWriter): number {
	const packed = decodeUtf8(bytes, at);
	writer.take(packed >>> 3);
	return at + (packed & 7);
}

function bogusEnd(bytes: Uint8Array, at: number, end: number): number {
	const close = bytes.indexOf(0x3e, at);
	return close < 0 || close >= end ? end : close + 1;
}

function isName(bytes: Uint8Array, start: number, end: number, name: string): boolean {
	if (end - start !== name.length) return false;
	for (let i = 0; i < name.length; i++) {
		if (((bytes[start + i] as number) | 0x20) !== name.charCodeAt(i)) return false;
	}
	return true;
}

function hashName(name: string): number {
	let hash = 0;
	for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, 31) + name.charCodeAt(i)) | 0;
	return hash;
}

/** Where the reader stands in the page. */
interface State {
	bytes: Uint8Array;
	writer: WordWriter;
	at: number;
	/** Nothing may be read across it: the end of the page, or of an element with bounds. */
	end: number;
	/** Open `svg` and `math` elements. */
	foreign: number;
	/** Names whose end tag is not in the rest of the page; looking again would be quadratic. */
	unclosed: Set<string>;
}
