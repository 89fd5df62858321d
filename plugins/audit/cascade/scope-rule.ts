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
	const parts = /^\s*(?:\((.*?)\))?\s*(?:to\s*\((.*)\))?\s*$/s.exec(prelude);
	const from = parts?.[1] === undefined ? null : compileSelectors(parts[1], parent);
	const to =
		parts?.[2] === undefined
			? null
			: compileSelectors(parts[2], compileSelectors(':where(:scope)', null), true);
	if (parts === null || (parts[1] !== undefined && from === null)) return null;
	if (parts[2] !== undefined && to === null) return null;
	const bounds = [...(from?.selectors ?? []), ...(to?.selectors ?? [])];
	if (bounds.some(({ pseudoElement }) => pseudoElement !== null)) return null;
	return { from, to };
}
