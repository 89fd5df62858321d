import { tokenTypes } from 'css-tree';
import { after, skipSpace, type Tokens, textOf, tokensOf } from './css-tokens.ts';
import type { Scope } from './rule-model.ts';
import { compileSelectors } from './selector.ts';
import type { SelectorList } from './selector-model.ts';

/**
 * Reads what stands behind `@scope`: where the scope begins, and where it ends (CSS Cascade 6, 2.5).
 *
 * @param parent selectors of the rule around
 * @returns null where it cannot be read, so that a browser leaves the block out
 */
export function readScope(prelude: string, parent: SelectorList | null): Scope | null {
	const tokens = tokensOf(prelude);
	let at = skipSpace(tokens, 0, tokens.count);
	const start = insideAt(tokens, at);
	if (start !== null) at = skipSpace(tokens, after(tokens, at), tokens.count);
	let end: string | null = null;
	if (at < tokens.count) {
		if (textOf(tokens, at, at + 1).toLowerCase() !== 'to') return null;
		at = skipSpace(tokens, at + 1, tokens.count);
		end = insideAt(tokens, at);
		if (end === null || skipSpace(tokens, after(tokens, at), tokens.count) < tokens.count)
			return null;
	}
	const from = start === null ? null : compileSelectors(start, parent);
	const to =
		end === null ? null : compileSelectors(end, compileSelectors(':where(:scope)', null), true);
	if ((start !== null && from === null) || (end !== null && to === null)) return null;
	const bounds = [...(from?.selectors ?? []), ...(to?.selectors ?? [])];
	if (bounds.some(({ pseudoElement }) => pseudoElement !== null)) return null;
	return { from, to };
}

/** What stands between the brackets that open here; null where none do, or they stay open. */
function insideAt(tokens: Tokens, at: number): string | null {
	const close = tokens.partners[at] ?? tokens.count;
	if (tokens.types[at] !== tokenTypes.LeftParenthesis || close === tokens.count) return null;
	return textOf(tokens, at + 1, close);
}
