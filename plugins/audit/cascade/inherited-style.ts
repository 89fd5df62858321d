import { wideValue } from '../visibility/declaration.ts';
import type { Declared, DeclaredStyle } from '../visibility/inline-style.ts';

/** Puts in what `inherit` stands for on properties that do not pass on by themselves. */
export function inherited(
	style: DeclaredStyle | null,
	parent: DeclaredStyle | null,
): DeclaredStyle | null {
	if (style === null || !inherits(style)) return style;
	const found = new Map<string, Declared>();
	for (const [name, declared] of style) {
		const takes =
			declared.keyword === 'inherit' &&
			wideValue(name, { ...declared, keyword: 'unset' }) === 'initial';
		const above = takes ? parent?.get(name) : undefined;
		if (!takes) found.set(name, declared);
		else if (above !== undefined)
			found.set(name, { ...declared, value: above.value, keyword: above.keyword });
	}
	return found;
}

const inheriting = new WeakMap<DeclaredStyle, boolean>();

function inherits(style: DeclaredStyle): boolean {
	let known = inheriting.get(style);
	if (known === undefined) {
		known = [...style].some(
			([name, declared]) =>
				declared.keyword === 'inherit' &&
				wideValue(name, { ...declared, keyword: 'unset' }) === 'initial',
		);
		inheriting.set(style, known);
	}
	return known;
}
