/**
 * Where the marks of HTML end, over bytes: the steps of the HTML standard's tokenizer (section
 * 13.2.5) that decide what is text.
 */

/** Packed result of {@link decodeUtf8} for a byte that begins no character. */
const invalid = (0xfffd << 3) | 1;

/**
 * Offset behind a tag's `>`, or `end` when the tag is not closed.
 *
 * @param start offset behind the tag's name
 */
export function tagEnd(bytes: Uint8Array, start: number, end: number): number {
	let at = start;
	for (;;) {
		while (at < end && (isSpace(bytes[at] as number) || bytes[at] === 0x2f)) at++;
		if (at >= end) return end;
		if (bytes[at] === 0x3e) return at + 1;
		// An `=` here belongs to the name; only behind a name does it begin a value.
		at++;
		while (at < end && !endsName(bytes[at] as number)) at++;
		while (at < end && isSpace(bytes[at] as number)) at++;
		if (at >= end || bytes[at] !== 0x3d) continue;
		at++;
		while (at < end && isSpace(bytes[at] as number)) at++;
		const quote = at < end ? (bytes[at] as number) : 0;
		if (quote === 0x22 || quote === 0x27) {
			at++;
			while (at < end && bytes[at] !== quote) at++;
			at++;
		} else {
			while (at < end && !isSpace(bytes[at] as number) && bytes[at] !== 0x3e) at++;
		}
	}
}

/**
 * Offset behind a comment: `-->`, `--!>`, or at once for `<!-->` and `<!--->`.
 *
 * @param start offset behind `<!--`
 */
export function commentEnd(bytes: Uint8Array, start: number, end: number): number {
	if (bytes[start] === 0x3e) return start + 1;
	if (bytes[start] === 0x2d && bytes[start + 1] === 0x3e) return start + 2;
	for (let at = start; at < end; at++) {
		at = bytes.indexOf(0x2d, at);
		if (at < 0 || at >= end) return end;
		if (bytes[at + 1] !== 0x2d) continue;
		if (bytes[at + 2] === 0x3e) return at + 3;
		if (bytes[at + 2] === 0x21 && bytes[at + 3] === 0x3e) return at + 4;
	}
	return end;
}

/**
 * Offset of the `</` of an element's end tag, or -1.
 *
 * @param name lower-case letters
 */
export function findEndTag(bytes: Uint8Array, start: number, end: number, name: string): number {
	for (let at = start; ; at++) {
		at = bytes.indexOf(0x3c, at);
		if (at < 0 || at >= end) return -1;
		if (bytes[at + 1] !== 0x2f) continue;
		let i = 0;
		while (i < name.length && ((bytes[at + 2 + i] ?? 0) | 0x20) === name.charCodeAt(i)) i++;
		if (i === name.length && at + 2 + i < end && endsTagName(bytes[at + 2 + i] as number))
			return at;
	}
}

/**
 * Decodes one character that begins with a byte from 0x80 on.
 *
 * @returns code point times 8 plus the number of bytes; U+FFFD and 1 for an invalid sequence
 */
export function decodeUtf8(bytes: Uint8Array, at: number): number {
	const first = bytes[at] as number;
	const second = (bytes[at + 1] ?? 0) ^ 0x80;
	if (first < 0xc2 || second > 0x3f) return invalid;
	if (first < 0xe0) return ((((first & 0x1f) << 6) | second) << 3) | 2;
	const third = (bytes[at + 2] ?? 0) ^ 0x80;
	if (third > 0x3f) return invalid;
	if (first < 0xf0) {
		const codePoint = ((first & 0xf) << 12) | (second << 6) | third;
		return codePoint < 0x800 ? invalid : (codePoint << 3) | 3;
	}
	const fourth = (bytes[at + 3] ?? 0) ^ 0x80;
	const codePoint = ((first & 7) << 18) | (second << 12) | (third << 6) | fourth;
	if (first > 0xf4 || fourth > 0x3f || codePoint < 0x10000 || codePoint > 0x10ffff) return invalid;
	return (codePoint << 3) | 4;
}

/** Whether a byte is an ASCII letter. */
export function isLetter(byte: number): boolean {
	const lower = byte | 0x20;
	return lower >= 0x61 && lower <= 0x7a;
}

function isSpace(byte: number): boolean {
	return byte === 0x20 || byte === 0x0a || byte === 0x09 || byte === 0x0d || byte === 0x0c;
}

function endsTagName(byte: number): boolean {
	return isSpace(byte) || byte === 0x2f || byte === 0x3e;
}

function endsName(byte: number): boolean {
	return endsTagName(byte) || byte === 0x3d;
}
