import { escapeOf } from './visible.ts';

/**
 * Text that is HTML or XML. Only {@link markup} makes one, so whatever comes from elsewhere is
 * escaped wherever it is put in.
 */
export class Markup {
	readonly text: string;

	constructor(text: string) {
		this.text = text;
	}
}

/** What may be put into markup: text is escaped, a list is joined, what is not there is nothing. */
export type MarkupValue =
	| string
	| number
	| null
	| undefined
	| false
	| Markup
	| readonly MarkupValue[];

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/**
 * A tag for templates of HTML and XML. A value may stand in an element's content or in an attribute
 * with quotes round it.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
	let text = strings[0] ?? '';
	for (const [at, value] of values.entries()) text += written(value) + (strings[at + 1] ?? '');
	return new Markup(text);
}

function written(value: MarkupValue): string {
	if (value === null || value === undefined || value === false) return '';
	if (value instanceof Markup) return value.text;
	if (typeof value === 'number') return String(value);
	if (typeof value === 'string') return escaped(value);
	return value.map(written).join('');
}

/**
 * Characters that XML 1.0 forbids even as references (section 2.2), and those that turn the order of
 * what follows, are shown as `\u001b` is: they are other people's, and a reader must not be misled.
 * Marks of direction that end with their own letter (U+200E, U+200F, U+061C) stay.
 */
function escaped(text: string): string {
	return text
		.toWellFormed()
		.replace(
			// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
			/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g,
			(mark) => (mark === '\r' ? '' : escapeOf(mark)),
		)
		.replace(/[&<>"']/g, (mark) => entities[mark] ?? '');
}
