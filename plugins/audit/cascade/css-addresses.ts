import { ident, string, tokenTypes, url } from 'css-tree';
import { after, textOf, tokensOf } from './css-tokens.ts';

/** Functions that name what is loaded (CSS Values 4, 4.5; CSS Images 4, 2.4). */
const LOADS = /^(?:url|src|(?:-webkit-)?image-set)$/;

/** Most values with a bracket are colours and variables; an escape may hide any name. */
const MAY_LOAD = /(?:url|src|image-set)\(|\\/i;

/**
 * The addresses that CSS names for loading, in every spelling: `url()` with and without quotes,
 * `src()`, the strings of `image-set()`, escapes undone. Fonts and sheets are among them.
 *
 * @param css a sheet, a `style` attribute or a value
 */
export function addressesInCss(css: string): string[] {
	if (!MAY_LOAD.test(css)) return [];
	const tokens = tokensOf(css);
	const { types, partners, count } = tokens;
	const found: string[] = [];
	for (let at = 0; at < count; at += 1) {
		if (types[at] === tokenTypes.Url) found.push(url.decode(textOf(tokens, at, at + 1)));
		if (types[at] !== tokenTypes.Function) continue;
		const name = ident.decode(textOf(tokens, at, at + 1).slice(0, -1)).toLowerCase();
		if (!LOADS.test(name)) continue;
		const end = partners[at] ?? count;
		let quoted = false;
		for (let inner = at + 1; inner < end; inner = after(tokens, inner)) {
			if (types[inner] !== tokenTypes.String) continue;
			quoted = true;
			found.push(string.decode(textOf(tokens, inner, inner + 1)));
		}
		// Where the name itself is escaped, what is in it is no single token.
		if (name !== 'url' || quoted) continue;
		found.push(url.decode(`url(${textOf(tokens, at + 1, end)})`));
		at = end;
	}
	return found.map((one) => one.trim()).filter((one) => one !== '');
}
