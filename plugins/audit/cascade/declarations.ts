import { longhandsOf, readDeclaration } from '../visibility/declaration.ts';
import type { Declared, StyleRule } from '../visibility/inline-style.ts';
import type { DeclarationSyntax } from './sheet-syntax.ts';

const VAR = /(?:^|[^a-z0-9-])(?:var|env)\(/i;

/** Tells whether a property can matter for visibility, itself or through `var()`. */
export function matters({ name }: DeclarationSyntax): boolean {
	return name.startsWith('--') || longhandsOf(name).length > 0;
}

/**
 * Reads the declarations of one rule or `style` attribute. Within one rule the last one wins, unless
 * an earlier one is important; ordinary and important ones compete apart.
 *
 * @param rule Where they stand; null for an attribute.
 */
export function readBlock(items: readonly DeclarationSyntax[], rule: StyleRule | null): Block {
	const block: Block = {
		normal: new Map(),
		important: new Map(),
		custom: new Map(),
		hasImportant: items.some(({ important }) => important),
	};
	for (const item of items) {
		const { name, value: raw, important } = item;
		if (name.startsWith('--')) {
			const known = block.custom.get(name);
			if (known?.important !== true || important) block.custom.set(name, { raw, important });
			continue;
		}
		const longhands = readDeclaration(name, raw);
		if (longhands === null) continue;
		const text = `${item.written}:${raw}${important ? ' !important' : ''}`;
		const pending = VAR.test(raw) ? { property: name, raw } : null;
		for (const [longhand, value] of longhands) {
			const declared: Cascaded = { ...value, text, important };
			if (rule !== null) declared.rule = rule;
			if (pending !== null) declared.pending = pending;
			(important ? block.important : block.normal).set(longhand, declared);
		}
	}
	return block;
}

/** A declaration whose value may wait for custom properties. */
export interface Cascaded extends Declared {
	/** The declaration as written, where `var()` or `env()` stands in it. */
	pending?: { property: string; raw: string };
}

export interface Block {
	normal: Map<string, Cascaded>;
	important: Map<string, Cascaded>;
	custom: Map<string, { raw: string; important: boolean }>;
	hasImportant: boolean;
}
