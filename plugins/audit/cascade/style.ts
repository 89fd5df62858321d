import { readDeclaration } from '../visibility/declaration.ts';
import type { DeclaredStyle } from '../visibility/inline-style.ts';
import { type AnimationEnd, animationEnd } from './animation.ts';
import type { CustomProperties } from './custom-properties.ts';
import type { Block, Cascaded } from './declarations.ts';
import type { Keyframes } from './rule-model.ts';

const REMEMBERED = 200;

/** What one set of rules declares together; shared by all elements that they apply to alike. */
export class Style {
	readonly #declared: ReadonlyMap<string, Cascaded>;
	readonly #keyframes: ReadonlyMap<string, Keyframes>;
	readonly #isPending: boolean;
	readonly #resolved = new Map<CustomProperties, Ends>();
	/** Custom properties that the element declares; null for none. */
	readonly custom: ReadonlyMap<string, string> | null;

	/** @param blocks From the weakest to the strongest, with the rank of their layers. */
	constructor(blocks: readonly Ranked[], keyframes: ReadonlyMap<string, Keyframes>) {
		this.#declared = winners(blocks);
		this.#keyframes = keyframes;
		this.#isPending = [...this.#declared.values()].some(({ pending }) => pending !== undefined);
		this.custom = customOf(blocks);
	}

	/** What is declared once custom properties are known, and what animations leave of it. */
	resolve(properties: CustomProperties): Ends {
		// Without `var()` the answer is the same everywhere.
		const key = this.#isPending ? properties : null;
		const known = this.#resolved.get(key as CustomProperties);
		if (known !== undefined) return known;
		if (this.#resolved.size >= REMEMBERED) this.#resolved.clear();
		const rest = key === null ? this.#declared : settle(this.#declared, properties);
		const end = animationEnd(rest, this.#keyframes);
		const ends = {
			rest: orNull(end.certain ? overlay(rest, end.certain, properties) : rest),
			doubtful: orNull(end.possible ? overlay(rest, end.possible, properties) : rest),
		};
		if (!end.possible) ends.doubtful = ends.rest;
		this.#resolved.set(key as CustomProperties, ends);
		return ends;
	}
}

/** Which declaration of each longhand wins (CSS Cascade 5, section 6). */
function winners(blocks: readonly Ranked[]): Map<string, Cascaded> {
	const all = new Map<string, { declared: Cascaded; rank: number }[]>();
	const add = (block: Block, rank: number, important: boolean): void => {
		for (const [name, declared] of important ? block.important : block.normal) {
			const list = all.get(name);
			if (list === undefined) all.set(name, [{ declared, rank }]);
			else list.push({ declared, rank });
		}
	};
	for (const { block, rank } of blocks) add(block, rank, false);
	for (const { block, rank } of importantOrder(blocks)) add(block, rank, true);
	const found = new Map<string, Cascaded>();
	for (const [name, list] of all) {
		let top = list.pop();
		// It takes back its layer and all above it, those between important and ordinary ones too.
		for (let least = INLINE; top?.declared.keyword === 'revert-layer'; ) {
			least = Math.min(least, top.rank);
			do top = list.pop();
			while (top && top.rank >= least);
		}
		// `revert` leaves what the browser's own sheet says, which is judged by tag and attribute.
		if (top && top.declared.keyword !== 'revert') found.set(name, top.declared);
	}
	return found;
}

/** Important declarations of an earlier layer win; within a layer the order stays. */
function importantOrder(blocks: readonly Ranked[]): readonly Ranked[] {
	if (!blocks.some(({ block }) => block.hasImportant)) return [];
	return [...blocks].sort((a, b) => {
		if (a.rank === b.rank) return 0;
		// A `style` attribute beats all rules, important or not.
		if (a.rank === INLINE || b.rank === INLINE) return a.rank - b.rank;
		return b.rank - a.rank;
	});
}

function customOf(blocks: readonly Ranked[]): Map<string, string> | null {
	const found = new Map<string, string>();
	for (const { block } of blocks) {
		for (const [name, { raw, important }] of block.custom) if (!important) found.set(name, raw);
	}
	for (const { block } of importantOrder(blocks)) {
		for (const [name, { raw, important }] of block.custom) if (important) found.set(name, raw);
	}
	return found.size === 0 ? null : found;
}

/** Puts in what `var()` stands for; without a value the declaration is as good as `unset`. */
function settle(
	declared: ReadonlyMap<string, Cascaded>,
	properties: CustomProperties,
): Map<string, Cascaded> {
	const found = new Map<string, Cascaded>();
	for (const [name, one] of declared) {
		if (one.pending === undefined) {
			found.set(name, one);
			continue;
		}
		const { property, raw } = one.pending;
		const text = properties.substitute(raw);
		const longhands = text === null ? null : readDeclaration(property, text);
		const value = longhands?.findLast(([longhand]) => longhand === name)?.[1];
		const settled = value ?? { value: [{ type: 'Identifier', name: 'unset' }], keyword: 'unset' };
		if (settled.keyword !== 'revert') found.set(name, { ...one, ...settled } as Cascaded);
	}
	return found;
}

/** Animations beat ordinary declarations, important ones beat animations (CSS Cascade 5, 6.1). */
function overlay(
	rest: ReadonlyMap<string, Cascaded>,
	end: NonNullable<AnimationEnd['certain']>,
	properties: CustomProperties,
): ReadonlyMap<string, Cascaded> {
	const found = new Map(rest);
	for (const [name, declared] of settle(end.normal, properties)) {
		if (found.get(name)?.important !== true) found.set(name, declared);
	}
	return found;
}

function orNull(style: ReadonlyMap<string, Cascaded>): DeclaredStyle | null {
	return style.size === 0 ? null : style;
}

/** Rank of a `style` attribute: above all layers. */
export const INLINE = Number.POSITIVE_INFINITY;

/** Declarations with the rank of their layer. */
export interface Ranked {
	block: Block;
	rank: number;
}

/** How an element looks in the end, as far as that is certain, and as it may look. */
export interface Ends {
	rest: DeclaredStyle | null;
	doubtful: DeclaredStyle | null;
}
