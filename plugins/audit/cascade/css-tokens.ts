import { tokenize, tokenTypes } from 'css-tree';

const CLOSERS: ReadonlyMap<number, number> = new Map([
	[tokenTypes.LeftCurlyBracket, tokenTypes.RightCurlyBracket],
	[tokenTypes.LeftParenthesis, tokenTypes.RightParenthesis],
	[tokenTypes.LeftSquareBracket, tokenTypes.RightSquareBracket],
	[tokenTypes.Function, tokenTypes.RightParenthesis],
]);
const SPACES: ReadonlySet<number> = new Set([tokenTypes.WhiteSpace, tokenTypes.Comment]);

/**
 * Splits CSS into tokens and finds the end of every bracket (CSS Syntax 3, sections 4 and 5.4.9).
 * Linear; never throws.
 */
export function tokensOf(css: string): Tokens {
	const types: number[] = [];
	const starts: number[] = [];
	let end = 0;
	tokenize(css, (type, start, until) => {
		types.push(type);
		starts.push(start);
		end = until;
	});
	starts.push(end);
	return { css, types, starts, partners: partnersOf(types), count: types.length };
}

/** The text of the tokens from one up to, not including, another. */
export function textOf({ css, starts }: Tokens, from: number, to: number): string {
	return css.slice(starts[from], starts[to]);
}

/** The token after the bracketed block that this one opens, or just the next one. */
export function after({ partners }: Tokens, at: number): number {
	return (partners[at] ?? at) + 1;
}

/** The first token from here that is neither white space nor a comment. */
export function skipSpace({ types }: Tokens, at: number, to: number): number {
	let next = at;
	while (next < to && SPACES.has(types[next] ?? 0)) next += 1;
	return next;
}

/** The end of the last token before here that is neither white space nor a comment. */
export function trimEnd({ types }: Tokens, from: number, to: number): number {
	let last = to;
	while (last > from && SPACES.has(types[last - 1] ?? 0)) last -= 1;
	return last;
}

/** Splits a value or a prelude at the commas that no bracket encloses. */
export function splitAtCommas(css: string): string[] {
	const tokens = tokensOf(css);
	const parts: string[] = [];
	let from = 0;
	for (let at = 0; at < tokens.count; at = after(tokens, at)) {
		if (tokens.types[at] !== tokenTypes.Comma) continue;
		parts.push(textOf(tokens, from, at));
		from = at + 1;
	}
	parts.push(textOf(tokens, from, tokens.count));
	return parts;
}

/** A stray closing bracket closes nothing; what is open at the end closes there. */
function partnersOf(types: readonly number[]): number[] {
	const partners: number[] = [];
	const open: { at: number; closer: number }[] = [];
	for (const [at, type] of types.entries()) {
		const closer = CLOSERS.get(type);
		if (closer !== undefined) open.push({ at, closer });
		else if (open.at(-1)?.closer === type) partners[open.pop()?.at ?? 0] = at;
	}
	for (const { at } of open) partners[at] = types.length;
	return partners;
}

export interface Tokens {
	css: string;
	types: readonly number[];
	/** Offset of each token, and of the end. */
	starts: readonly number[];
	/** By an opening token: the token that closes it, or the number of tokens. */
	partners: readonly number[];
	count: number;
}

/** Parts of css-tree that its published types leave out. */
declare module 'css-tree' {
	export function tokenize(
		css: string,
		each: (type: number, start: number, end: number) => void,
	): void;
	export const tokenTypes: Readonly<
		Record<
			| 'AtKeyword'
			| 'BadString'
			| 'BadUrl'
			| 'CDC'
			| 'CDO'
			| 'Colon'
			| 'Comma'
			| 'Comment'
			| 'Delim'
			| 'Function'
			| 'Ident'
			| 'LeftCurlyBracket'
			| 'LeftParenthesis'
			| 'LeftSquareBracket'
			| 'RightCurlyBracket'
			| 'RightParenthesis'
			| 'RightSquareBracket'
			| 'Semicolon'
			| 'String'
			| 'Url'
			| 'WhiteSpace',
			number
		>
	>;
}
