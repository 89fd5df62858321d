import type { PageKind } from '../../model.ts';

/** How far into a file its kind is looked for. */
const enough = 4_096;
/** What may stand before the root element: declaration, instructions, document type, comments. */
const BEFORE_ROOT = /^\s*(?:<\?[^>]*>|<!--(?:(?!-->)[\s\S])*-->|<!(?!--)[^>]*>)/;
const ROOT = /^\s*<(?:[\w.-]+:)?(?:rss|feed|rdf)[\s>]/i;

/**
 * What kind of page a file of the output is that is not HTML: a feed by its root element, or as JSON
 * Feed by its `version`, else a text.
 *
 * @see https://jsonfeed.org/version/1.1
 */
export function kindOf(bytes: Uint8Array): PageKind {
	const head = new TextDecoder(
		bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8',
	)
		.decode(bytes.subarray(0, enough))
		.replace(/^\uFEFF/, '');
	if (/^\s*\{/.test(head)) {
		return /"version"\s{0,9}:\s{0,9}"https?:(?:\\?\/){2}(?:www\.)?jsonfeed\.org/.test(head)
			? 'feed'
			: 'text';
	}
	let rest = head;
	for (let before = BEFORE_ROOT.exec(rest); before; before = BEFORE_ROOT.exec(rest)) {
		rest = rest.slice(before[0].length);
	}
	return ROOT.test(rest) ? 'feed' : 'text';
}
