const NAMED: Readonly<Record<string, string>> = {
	n: '\n',
	r: '\n',
	t: '\t',
	b: ' ',
	f: ' ',
	v: ' ',
};
const HEX = /^[0-9a-f]{1,6}$/i;

/**
 * What stands between the quotes of a script, and what stands outside of them: a hydration payload
 * has texts inside. Strings are not told from the rest, because one stray quote in a pattern would
 * turn inside and outside round; code between the texts is only words that are no work's. An
 * apostrophe in a word is none of the quotes. Linear.
 *
 * @returns texts with escapes decoded, each with its offset
 */
export function scriptStrings(code: string): { value: string; at: number }[] {
	const found: { value: string; at: number }[] = [];
	let start = 0;
	let from = 0;
	let value = '';
	const close = (end: number): void => {
		value += code.slice(from, end);
		if (value.trim() !== '') found.push({ value, at: start });
		value = '';
		start = end + 1;
		from = end + 1;
	};
	for (let at = 0; at < code.length; at += 1) {
		const character = code[at];
		if (character === '\\') {
			value += code.slice(from, at);
			const { text, end } = escapeAt(code, at + 1);
			value += text;
			at = end - 1;
			from = end;
		} else if (character === '"' || character === '`') close(at);
		else if (character === "'" && !isApostrophe(code, at)) close(at);
	}
	close(code.length);
	return found;
}

function escapeAt(code: string, at: number): { text: string; end: number } {
	const character = code[at] ?? '';
	if (character === 'u' && code[at + 1] === '{') {
		const [digits = ''] = code.slice(at + 2, at + 9).split('}', 1);
		const close = at + 2 + digits.length;
		if (code[close] === '}' && HEX.test(digits)) {
			return { text: characterOf(digits), end: close + 1 };
		}
	}
	const length = character === 'u' ? 4 : character === 'x' ? 2 : 0;
	const digits = code.slice(at + 1, at + 1 + length);
	if (length > 0 && digits.length === length && HEX.test(digits)) {
		return { text: String.fromCharCode(Number.parseInt(digits, 16)), end: at + 1 + length };
	}
	return { text: NAMED[character] ?? character, end: at + 1 };
}

function characterOf(digits: string): string {
	const codePoint = Number.parseInt(digits, 16);
	return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '\uFFFD';
}

function isApostrophe(code: string, at: number): boolean {
	return /[\p{L}\p{N}]/u.test(code[at - 1] ?? '') && /[\p{L}\p{N}\s]/u.test(code[at + 1] ?? '');
}
