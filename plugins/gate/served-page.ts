import type { BuiltPage } from '../audit/index.ts';
import type { Unchecked } from '../model.ts';
import { type Answer, isHtmlType, typeOf } from '../served/fetch.ts';
import { readAs, sniffed } from './output-kinds.ts';

/** A page is what its server says that it is: HTML that is sent as plain text is no page. */
export function readAnswer(path: string, answer: Answer): BuiltPage | Unchecked | null {
	const { bytes } = answer;
	const type = typeOf(answer);
	if (isHtmlType(type)) return { path, kind: 'html', bytes: asBrowsers(bytes, type) };
	if (/^\s*(?:text\/css|image\/|font\/|audio\/|video\/)/i.test(type)) return null;
	const read = {
		read: () => bytes,
		head: () => bytes.subarray(0, sniffed),
		hasClient: () => false,
	};
	const page = readAs(path, read);
	return type !== '' && 'bytes' in page && page.kind === 'html' ? { ...page, kind: 'text' } : page;
}

/** Whether a browser shows an answer as a page; what has no type may be one. */
export function isPage(answer: Answer): boolean {
	const type = typeOf(answer);
	return type === '' || isHtmlType(type);
}

/**
 * As UTF-8 with its mark: a `charset` of the header goes before what the page says of itself, and behind
 * a byte order mark alone (HTML, 13.2.3.2).
 */
function asBrowsers(bytes: Uint8Array, type: string): Uint8Array {
	const label = /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(type)?.[1];
	const [first, second, third] = bytes;
	const hasMark =
		(first === 0xef && second === 0xbb && third === 0xbf) ||
		(first === 0xfe && second === 0xff) ||
		(first === 0xff && second === 0xfe);
	if (label === undefined || hasMark) return bytes;
	try {
		return Buffer.from(`\ufeff${new TextDecoder(label).decode(bytes)}`);
	} catch {
		// An unknown name counts as none.
		return bytes;
	}
}
