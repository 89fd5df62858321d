import type { Block } from './declarations.ts';
import type { ImportRule } from './import-rule.ts';
import type { SelectorList } from './selector-model.ts';

/** `@scope (from) to (to)`. */
export interface Scope {
	/** Null: the sheet's own element, which here is the root. */
	from: SelectorList | null;
	to: SelectorList | null;
}

/** The frames of an animation. */
export interface Keyframes {
	first: Block | null;
	last: Block | null;
	/** All that stand between them. */
	between: Block[];
}

/** What an `@property` says. */
export interface RegisteredProperty {
	inherits: boolean;
	initial: string | null;
}

export interface SheetRule {
	kind: 'rule';
	selectors: SelectorList;
	/** Media queries that all have to hold. */
	media: readonly string[];
	/** Inside a condition that cannot be decided here. */
	doubtful: boolean;
	layer: readonly string[];
	scopes: readonly Scope[];
	/** Read when first asked for. */
	block(): Block;
}

/** A rule that names something to load, which bears on no word's visibility. */
export interface LoadingRule {
	selectors: SelectorList;
	scopes: readonly Scope[];
	/** As written, escapes undone. */
	addresses: readonly string[];
}

export type SheetStep =
	| SheetRule
	| { kind: 'layer'; layer: readonly string[] }
	| ({ kind: 'import' } & ImportRule);

export interface SheetRules {
	/** In the order of the sheet. */
	steps: SheetStep[];
	/** Rules with pictures; fonts are none. */
	loading: LoadingRule[];
	keyframes: Map<string, Keyframes>;
	properties: Map<string, RegisteredProperty>;
	/** Families of `@font-face` that may draw nothing. */
	oddFonts: Set<string>;
	/** Some of its colours depend on the scheme that a reader likes. */
	hasSchemes: boolean;
	/** Something was nested too deeply to be read. */
	deep: boolean;
}
