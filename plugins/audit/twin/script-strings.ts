import jsTokens, { type Token } from 'js-tokens';

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
 * What stands between the quotes of a script: a hydration payload has texts inside. Names, patterns and
 * comments are no text that a page shows. Linear.
 *
 * @returns texts with escapes decoded, each with its offset; the whole script as one where it cannot be
 * cut, so that nothing in it is passed over
 */
export function scriptStrings(code: string): { value: string; at: number }[] {
	const found: { value: string; at: number }[] = [];
	let at = 0;
	try {
		for (const token of jsTokens(code)) {
			const quoted = quotedIn(token);
			if (quoted.trim() !== '') found.push({ value: decoded(quoted), at: at + 1 });
			at += token.value.length;
		}
	} catch {
		// Millions of escapes in one string are more than the stack of a pattern holds.
		return [{ value: code, at: 0 }];
	}
	return found;
}

/** What stands between the quotes of a string or a piece of a template; empty for what is neither. */
function quotedIn(token: Token): string {
	const { type, value } = token;
	switch (type) {
		case 'StringLiteral':
		case 'NoSubstitutionTemplate':
		case 'TemplateTail':
			return value.slice(1, token.closed ? -1 : undefined);
		case 'TemplateHead':
		case 'TemplateMiddle':
			return value.slice(1, -2);
		default:
			return '';
	}
}

function decoded(quoted: string): string {
	let text = '';
	let from = 0;
	for (let at = quoted.indexOf('\\'); at >= 0; at = quoted.indexOf('\\', from)) {
		const one = escapeAt(quoted, at + 1);
		text += quoted.slice(from, at) + one.text;
		from = one.end;
	}
	return text + quoted.slice(from);
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
