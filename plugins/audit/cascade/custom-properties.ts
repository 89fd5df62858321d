import { tokenTypes } from 'css-tree';
import { isNested } from '../visibility/nesting.ts';
import { after, skipSpace, type Tokens, textOf, tokensOf } from './css-tokens.ts';

/** Longer values are what nobody writes: `var()` can double a value again and again. */
const LONGEST = 10_000;
const DEEPEST = 30;

/**
 * Custom properties of one element (CSS Variables 1). They are looked up when asked for, through the
 * elements above, so that a thousand unused ones cost nothing.
 */
export class CustomProperties {
	readonly #parent: CustomProperties | null;
	readonly #own: ReadonlyMap<string, string>;
	readonly #registered: Registered;
	readonly #values = new Map<string, string | null>();
	/** Names that are being looked up. */
	readonly #trail: string[] = [];
	readonly #circular = new Set<string>();
	readonly #below = new Map<ReadonlyMap<string, string>, CustomProperties>();

	constructor(
		parent: CustomProperties | null,
		own: ReadonlyMap<string, string>,
		registered: Registered,
	) {
		this.#parent = parent;
		this.#own = own;
		this.#registered = registered;
	}

	/** Those of an element inside that declares some itself; the same ones for the same declarations. */
	below(own: ReadonlyMap<string, string>): CustomProperties {
		// Declared alike on parent and child, they come to the same.
		if (own === this.#own) return this;
		let known = this.#below.get(own);
		if (known === undefined) {
			known = new CustomProperties(this, own, this.#registered);
			this.#below.set(own, known);
		}
		return known;
	}

	/** A value with everything in it replaced, or null for none. */
	value(name: string, depth = 0): string | null {
		const known = this.#values.get(name);
		if (known !== undefined) return known;
		const circle = this.#trail.indexOf(name);
		if (circle >= 0) {
			// All in a circle are invalid, with a fallback or without (CSS Variables 1, 2.3).
			for (const each of this.#trail.slice(circle)) this.#circular.add(each);
			return null;
		}
		this.#trail.push(name);
		const found = depth > DEEPEST ? null : this.#lookUp(name, depth);
		this.#trail.pop();
		const value = this.#circular.has(name) ? (this.#registered.get(name)?.initial ?? null) : found;
		this.#values.set(name, value);
		return value;
	}

	/**
	 * Replaces `var()` and `env()` in a value.
	 *
	 * @returns null where one of them has neither a value nor a fallback.
	 */
	substitute(raw: string, depth = 0): string | null {
		if (depth > DEEPEST || raw.length > LONGEST || isNested(raw, 100)) return null;
		const tokens = tokensOf(raw);
		let text = '';
		let from = 0;
		for (let at = 0; at < tokens.count; at += 1) {
			if (tokens.types[at] !== tokenTypes.Function) continue;
			const name = textOf(tokens, at, at + 1).toLowerCase();
			if (name !== 'var(' && name !== 'env(') continue;
			const value = this.#replacement(tokens, at, name === 'env(', depth);
			if (value === null) return null;
			// Empty comments keep tokens apart that stood apart.
			text += `${textOf(tokens, from, at)}/**/${value}/**/`;
			if (text.length > LONGEST) return null;
			from = Math.min(after(tokens, at), tokens.count);
			at = from - 1;
		}
		return text + textOf(tokens, from, tokens.count);
	}

	#lookUp(name: string, depth: number): string | null {
		const property = this.#registered.get(name);
		const initial = property?.initial ?? null;
		const inherited = (): string | null =>
			this.#parent === null ? initial : this.#parent.value(name, depth + 1);
		const raw = this.#own.get(name);
		if (raw === undefined) return property?.inherits === false ? initial : inherited();
		switch (raw.trim().toLowerCase()) {
			case 'initial':
				return initial;
			case 'inherit':
				return inherited();
			case 'unset':
			case 'revert':
			case 'revert-layer':
				return property?.inherits === false ? initial : inherited();
			default:
				return this.substitute(raw, depth + 1) ?? initial;
		}
	}

	#replacement(tokens: Tokens, at: number, environment: boolean, depth: number): string | null {
		const end = Math.min(tokens.partners[at] ?? tokens.count, tokens.count);
		const first = skipSpace(tokens, at + 1, end);
		const name = textOf(tokens, first, first + 1);
		let comma = first + 1;
		while (comma < end && tokens.types[comma] !== tokenTypes.Comma) comma = after(tokens, comma);
		const fallback = comma < end ? textOf(tokens, comma + 1, end) : null;
		if (environment) {
			// Screens without a notch: all insets are nothing.
			if (/^(?:safe-area-|keyboard-|titlebar-)/.test(name)) return '0px';
			return fallback === null ? null : this.substitute(fallback, depth + 1);
		}
		const value = name.startsWith('--') ? this.value(name, depth + 1) : null;
		if (value !== null || fallback === null) return value;
		return this.substitute(fallback, depth + 1);
	}
}

/** Properties that `@property` registers. */
export type Registered = ReadonlyMap<string, { inherits: boolean; initial: string | null }>;
