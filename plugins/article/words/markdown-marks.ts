/**
 * Where the marks of Markdown, HTML and MDX end. Every function looks at a stretch of text once and
 * answers -1 when the mark is not one, so that the caller reads its characters as text.
 */

const attributeStart = /[A-Za-z_:]/;
const attributeName = /[\w.:-]*/y;
const unquotedValue = /[^\s"'=<>`{]+/y;
const tagStart = /<(\/?)([A-Za-z][\w.:-]*)/y;
/** CommonMark allows three levels at least, and the usual engines stop at 32. */
const maxParentheses = 32;

/**
 * An HTML or JSX tag.
 *
 * @param at offset of `<`
 * @param end offset that the tag must not cross
 * @param jsx attributes may be `{…}`
 * @returns the name as written and the offset behind `>`, or null
 */
export function tagAt(text: string, at: number, end: number, jsx: boolean): Tag | null {
	tagStart.lastIndex = at;
	const start = tagStart.exec(text);
	if (!start) return null;
	const name = start[2] as string;
	let i = at + start[0].length;
	for (;;) {
		const before = i;
		i = skipSpace(text, i, end);
		if (i >= end) return null;
		if (text[i] === '>') return { name, end: i + 1, closing: start[1] === '/' };
		if (text[i] === '/' && text[i + 1] === '>') return { name, end: i + 2, closing: false };
		if (jsx && text[i] === '{') {
			i = bracesEnd(text, i, end);
			if (i < 0) return null;
			continue;
		}
		if (i === before || !attributeStart.test(text[i] as string)) return null;
		attributeName.lastIndex = i;
		attributeName.test(text);
		i = attributeName.lastIndex;
		const value = skipSpace(text, i, end);
		if (text[value] !== '=') continue;
		i = attributeValueEnd(text, skipSpace(text, value + 1, end), end, jsx);
		if (i < 0) return null;
	}
}

/**
 * The destination and title of a link.
 *
 * @param at offset of `(`
 * @returns offset behind `)`
 */
export function destinationEnd(text: string, at: number, end: number): number {
	let i = skipSpace(text, at + 1, end);
	if (text[i] === '<') {
		do i++;
		while (i < end && !'<>\n'.includes(text[i] as string));
		if (text[i] !== '>') return -1;
		i++;
	} else {
		let depth = 0;
		for (; i < end; i++) {
			const character = text[i] as string;
			if (character <= ' ') break;
			if (character === '\\') i++;
			else if (character === '(' && ++depth > maxParentheses) return -1;
			else if (character === ')' && depth-- === 0) break;
		}
	}
	const title = skipSpace(text, i, end);
	const close = { '"': '"', "'": "'", '(': ')' }[text[title] as string];
	if (close && title > i) {
		for (i = title + 1; i < end && text[i] !== close; i++) {
			if (text[i] === '\\') i++;
			else if (close === ')' && text[i] === '(') return -1;
		}
		i++;
	}
	i = skipSpace(text, i, end);
	return i < end && text[i] === ')' ? i + 1 : -1;
}

/**
 * A balanced `{…}`; braces inside strings, templates and comments do not count.
 *
 * @param at offset of `{`
 * @returns offset behind `}`
 */
export function bracesEnd(text: string, at: number, end: number): number {
	let depth = 0;
	for (let i = at; i < end; i++) {
		const character = text[i] as string;
		if (character === '{') depth++;
		else if (character === '}' && --depth === 0) return i + 1;
		else if (character === '"' || character === "'" || character === '`') {
			i = stringEnd(text, i, end);
		} else if (character === '/' && text[i + 1] === '*') {
			const close = text.indexOf('*/', i + 2);
			if (close < 0 || close >= end) return -1;
			i = close + 1;
		}
	}
	return -1;
}

/**
 * Offset of a character, or -1; unlike `indexOf` it does not read on behind `end`, which would make
 * many short paragraphs cost as much as their number times the rest of the text.
 */
export function indexWithin(text: string, character: string, at: number, end: number): number {
	for (let i = at; i < end; i++) if (text[i] === character) return i;
	return -1;
}

/** Offset of the first character from `at` that is not white space, at most `end`. */
export function skipSpace(text: string, at: number, end: number): number {
	let i = at;
	while (i < end && (text.charCodeAt(i) === 32 || (text[i] as string) < '\x0e')) i++;
	return i;
}

/** Whether a line holds nothing but quote marks and white space. */
export function isBlank(text: string, start: number): boolean {
	for (let at = start; at < text.length; at++) {
		const character = text[at] as string;
		if (character === '\n') return true;
		if (!' \t>'.includes(character)) return false;
	}
	return true;
}

function attributeValueEnd(text: string, at: number, end: number, jsx: boolean): number {
	const quote = text[at];
	if (quote === '"' || quote === "'") {
		const close = indexWithin(text, quote, at + 1, end);
		return close < 0 ? -1 : close + 1;
	}
	if (jsx && quote === '{') return bracesEnd(text, at, end);
	unquotedValue.lastIndex = at;
	return unquotedValue.test(text) ? unquotedValue.lastIndex : -1;
}

/** Last character of a string, or the quote itself when it is an apostrophe in running text. */
function stringEnd(text: string, at: number, end: number): number {
	const quote = text[at];
	for (let i = at + 1; i < end; i++) {
		if (text[i] === '\\') i++;
		else if (text[i] === quote) return i;
		else if (text[i] === '\n' && quote !== '`') return at;
	}
	return at;
}

/** A tag in the text. */
export interface Tag {
	name: string;
	/** Offset behind `>`. */
	end: number;
	closing: boolean;
}
