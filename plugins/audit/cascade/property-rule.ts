import type { RegisteredProperty } from './rule-model.ts';
import type { ItemSyntax } from './sheet-syntax.ts';

/** Reads what an `@property` says of a custom property (CSS Properties and Values 1, 2). */
export function readProperty(items: readonly ItemSyntax[]): RegisteredProperty {
	const find = (wanted: string): string | null =>
		items.filter((item) => item.kind === 'declaration').findLast((item) => item.name === wanted)
			?.value ?? null;
	return {
		inherits: find('inherits')?.toLowerCase() === 'true',
		initial: find('initial-value'),
	};
}
