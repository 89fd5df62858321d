import { splitCommas } from '../visibility/css-value.ts';
import type { DeclaredStyle } from '../visibility/inline-style.ts';
import type { ItemSyntax } from './sheet-syntax.ts';

/** Characters of a font inside a sheet below which it has hardly a letter in it. */
const SMALL = 12_000;
const NAMED = /blank|invisible|empty|notdef|redact/i;

/**
 * The family of an `@font-face` that may draw nothing: one that is named so, or that is too small to
 * hold an alphabet. Null for all others.
 */
export function oddFamily(items: readonly ItemSyntax[]): string | null {
	const value = (name: string): string => {
		const found = items.findLast((item) => item.kind === 'declaration' && item.name === name);
		return found?.kind === 'declaration' ? found.value : '';
	};
	const [family, source] = [value('font-family'), value('src')];
	const isSmall = /url\(\s*["']?data:/i.test(source) && source.length < SMALL;
	if (family === '' || !(isSmall || NAMED.test(`${family} ${source.slice(0, 1000)}`))) return null;
	return nameOf(family);
}

/** Whether one of the families of a style is one of those. */
export function hasOddFont(style: DeclaredStyle, odd: ReadonlySet<string>): boolean {
	if (odd.size === 0) return false;
	return splitCommas(style.get('font-family')?.value ?? []).some((group) => {
		const words = group.map((node) => {
			if (node.type === 'Identifier') return node.name;
			return node.type === 'String' ? node.value : '';
		});
		return odd.has(nameOf(words.join(' ')));
	});
}

function nameOf(family: string): string {
	return family
		.replace(/^["']|["']$/g, '')
		.trim()
		.toLowerCase();
}
