import { decodeHTMLStrict } from 'entities';
import { skipSpace, tagAt } from '../../article/words/markdown-marks.ts';

const NAME = /[\w.:@-]+/y;

/**
 * Reads an HTML or JSX tag with its attributes. Looks at the tag once.
 *
 * @param at offset of `<`
 * @param jsx attributes may be `{…}`; only `{'text'}` and `{"text"}` have a value here
 * @returns null where no tag begins
 */
export function readTag(text: string, at: number, jsx: boolean): ReadTag | null {
	const tag = tagAt(text, at, text.length, jsx);
	if (tag === null) return null;
	const name = tag.name.toLowerCase();
	const attributes = new Map<string, string>();
	if (!tag.closing) readAttributes(text, at + 1 + tag.name.length, tag.end - 1, attributes);
	return { name, closing: tag.closing, end: tag.end, attributes };
}

function readAttributes(text: string, from: number, end: number, into: Map<string, string>): void {
	let at = from;
	while (at < end) {
		at = skipSpace(text, at, end);
		NAME.lastIndex = at;
		const name = NAME.exec(text)?.[0];
		if (name === undefined || at >= end) {
			at += 1;
			continue;
		}
		at = skipSpace(text, at + name.length, end);
		if (text[at] !== '=') {
			into.set(name.toLowerCase(), '');
			continue;
		}
		const value = readValue(text, skipSpace(text, at + 1, end), end);
		if (!into.has(name.toLowerCase())) into.set(name.toLowerCase(), decodeHTMLStrict(value.text));
		at = value.end;
	}
}

function readValue(text: string, at: number, end: number): { text: string; end: number } {
	let quote = text[at] ?? '';
	let from = at + 1;
	if (quote === '{' && `"'\``.includes(text[at + 1] ?? ' ')) {
		quote = text[at + 1] ?? '';
		from = at + 2;
	}
	if (`"'\``.includes(quote) && quote !== '') {
		const close = text.indexOf(quote, from);
		if (close >= 0 && close <= end) return { text: text.slice(from, close), end: close + 1 };
	}
	let stop = at;
	while (stop < end && !' \t\n\r>'.includes(text[stop] as string)) stop += 1;
	return { text: text.slice(at, stop), end: Math.max(stop, at + 1) };
}

export interface ReadTag {
	/** Lower case. */
	name: string;
	closing: boolean;
	/** Offset behind `>`. */
	end: number;
	/** Names in lower case, references decoded. */
	attributes: ReadonlyMap<string, string>;
}
