import { decodeHTML, replaceCodePoint } from 'entities/decode';
import type { WordWriter } from '../../article/words/word-hash.ts';
import { isLetter } from './html-bytes.ts';

/** Longest reference that a browser resolves, with room to spare (`&CounterClockwiseContourIntegral;`). */
const maxReference = 40;

/** References seen so far; only those that exist are kept, so that pages cannot fill it. */
const references = new Map<string, string>();

/**
 * Reads what an `&` begins: a character by its name or number, or the sign itself.
 *
 * @param end nothing is read across it
 * @param writer takes the character
 * @returns offset behind it
 */
export function readReference(
	bytes: Uint8Array,
	start: number,
	end: number,
	writer: WordWriter,
): number {
	const last = Math.min(end, start + maxReference);
	let at = start + 1;
	if (bytes[at] === 0x23) return readNumber(bytes, start, end, writer);
	while (at < last && (isLetter(bytes[at] as number) || isDigit(bytes[at] as number))) at++;
	if (at < last && bytes[at] === 0x3b) at++;
	const written = String.fromCharCode(...bytes.subarray(start, at));
	let text = references.get(written);
	if (text === undefined) {
		text = decodeHTML(written);
		if (text !== written && written.endsWith(';')) references.set(written, text);
	}
	writer.takeText(text);
	return at;
}

/** A numeric reference of any length; browsers do without the semicolon, too. */
function readNumber(bytes: Uint8Array, start: number, end: number, writer: WordWriter): number {
	const hex = bytes[start + 2] === 0x78 || bytes[start + 2] === 0x58;
	let at = start + (hex ? 3 : 2);
	const first = at;
	let value = 0;
	for (; at < end; at++) {
		const byte = bytes[at] as number;
		const lower = byte | 0x20;
		let digit = isDigit(byte) ? byte - 0x30 : -1;
		if (hex && lower >= 0x61 && lower <= 0x66) digit = lower - 0x57;
		if (digit < 0) break;
		value = Math.min(value * (hex ? 16 : 10) + digit, 0x110000);
	}
	if (at === first) {
		writer.close();
		return start + 2;
	}
	writer.take(replaceCodePoint(value));
	return at < end && bytes[at] === 0x3b ? at + 1 : at;
}

function isDigit(byte: number): boolean {
	return byte >= 0x30 && byte <= 0x39;
}
