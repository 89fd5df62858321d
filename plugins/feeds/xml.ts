import { escapeUTF8 } from 'entities';

/** What XML 1.0 allows no document to hold (section 2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/**
 * One XML element of text; nothing where there is no text.
 *
 * @param attributes those of null are left out
 */
export function xml(
	name: string,
	text: string | null,
	attributes: Readonly<Record<string, string | null>> = {},
): string {
	const pairs = Object.entries(attributes)
		.filter((pair): pair is [string, string] => pair[1] !== null)
		.map(([key, value]) => ` ${key}="${escaped(value)}"`)
		.join('');
	if (text === null) return pairs === '' ? '' : `<${name}${pairs}/>`;
	return `<${name}${pairs}>${escaped(text)}</${name}>`;
}

/** Text as XML 1.0 takes it, in an element or an attribute. */
export function escaped(text: string): string {
	return escapeUTF8(text.toWellFormed().replace(forbidden, ''));
}
