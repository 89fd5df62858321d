const utf8 = new TextDecoder('utf-8');

/**
 * Turns the bytes of a page into text as a browser does: byte order mark, then the `charset` that a
 * `<meta>` in the first 1,024 bytes declares, then UTF-8. Never throws; an unknown label is UTF-8.
 *
 * @returns the text, and the same text's bytes in UTF-8
 */
export function decodePage(bytes: Uint8Array): { text: string; bytes: Uint8Array } {
	const label = labelOf(bytes);
	if (label === null) return { text: utf8.decode(bytes), bytes };
	const text = decoderOf(label).decode(bytes);
	return { text, bytes: new TextEncoder().encode(text) };
}

/** The second half of {@link decodePage}: whoever looks for words alone needs no text. */
export function pageBytes(bytes: Uint8Array): Uint8Array {
	return labelOf(bytes) === null ? bytes : decodePage(bytes).bytes;
}

/**
 * Turns the bytes of a feed or a text into text: byte order mark, then the encoding that an XML
 * declaration names (XML 1.0, 4.3.3), then UTF-8. Never throws.
 */
export function decodeText(bytes: Uint8Array): string {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200));
	const declared = /^<\?xml[^>]{0,100}encoding\s{0,9}=\s{0,9}["']([a-z0-9_:-]{1,40})/i;
	const label = bomOf(bytes) ?? declared.exec(head.toString('latin1'))?.[1] ?? 'utf-8';
	// A declaration that can be read as ASCII is not UTF-16, whatever it says.
	const isWrong = bomOf(bytes) === null && /^utf-?16/i.test(label);
	return (isWrong ? utf8 : decoderOf(label)).decode(bytes);
}

/** Null for UTF-8. */
function labelOf(bytes: Uint8Array): string | null {
	const label = bomOf(bytes) ?? metaCharset(bytes);
	return label === 'utf-8' ? null : label;
}

function bomOf(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	return null;
}

function metaCharset(bytes: Uint8Array): string | null {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024));
	const found = /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?([a-z0-9_:-]{1,40})/i.exec(
		head.toString('latin1'),
	);
	const label = found?.[1]?.toLowerCase() ?? null;
	// A declaration that can be read as ASCII is not UTF-16, whatever it says (HTML, 13.2.3.2).
	return label === 'utf8' || label?.startsWith('utf-16') ? 'utf-8' : label;
}

function decoderOf(label: string): typeof utf8 {
	try {
		return new TextDecoder(label);
	} catch {
		return utf8;
	}
}
