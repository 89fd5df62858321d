import { mayLay } from '../visibility/cover-box.ts';
import type { Collected, OrderedRule } from './compile.ts';
import { readBlock } from './declarations.ts';
import { isBox } from './selector-match.ts';
import { type Answer, MAYBE, type Selector, YES } from './selector-model.ts';
import { parseDeclarations } from './sheet-syntax.ts';
import { compareSpecificity } from './specificity.ts';
import { INLINE, type Ranked, Style } from './style.ts';

/** `style` attributes that are remembered for one set of rules. */
const REMEMBERED = 5_000;

/** The rules that apply to an element. */
export class Match {
	readonly hits: readonly Hit[];
	/** The same in all surroundings, and certain. */
	readonly isFixed: boolean;
	/** How the element may get a box of its own that lies over something; null where it gets none. */
	readonly lays: 'absolute' | 'fixed' | null;
	readonly #isOfBox: boolean;
	readonly #inline: string | null;
	readonly #collected: Collected;
	readonly #styles = new Map<string, Style>();
	readonly #withInline = new Map<string, Match>();
	/** By surroundings, first what is certain, then what is possible. */
	readonly #places: Style[] = [];

	/** @param isOfBox The rules are those of a box before or after the element's content. */
	constructor(
		hits: readonly Hit[],
		inline: string | null,
		collected: Collected,
		isOfBox: boolean = false,
	) {
		this.hits = hits;
		this.#isOfBox = isOfBox;
		this.lays = isOfBox ? null : laysOf(hits);
		this.#inline = inline;
		this.#collected = collected;
		this.isFixed = hits.every(
			({ entry: { ordered }, answer }) =>
				answer === YES && ordered.active === null && !ordered.doubtful,
		);
	}

	/** The same rules with a `style` attribute. */
	withInline(text: string): Match {
		let match = this.#withInline.get(text);
		if (match === undefined) {
			if (this.#withInline.size >= REMEMBERED) this.#withInline.clear();
			match = new Match(this.hits, text, this.#collected);
			this.#withInline.set(text, match);
		}
		return match;
	}

	/**
	 * What they declare.
	 *
	 * @param surroundings Place in `Cascade.surroundings`.
	 * @param doubtful With the rules of which it is not certain that they apply.
	 */
	style(surroundings: number, doubtful: boolean): Style {
		const at = this.isFixed ? 0 : surroundings * 2 + Number(doubtful);
		this.#places[at] ??= this.#styleAt(surroundings, doubtful);
		return this.#places[at];
	}

	#styleAt(surroundings: number, doubtful: boolean): Style {
		const least = doubtful ? MAYBE : YES;
		const applied = this.hits.filter(({ entry: { ordered, selector }, answer }) => {
			if (isBox(selector) !== this.#isOfBox) return false;
			if (ordered.active !== null && ordered.active[surroundings] !== true) return false;
			return (ordered.doubtful ? Math.min(answer, MAYBE) : answer) >= least;
		});
		const key = applied.map(keyOfHit).join();
		let style = this.#styles.get(key);
		if (style === undefined) {
			style = new Style(this.#ranked(applied), this.#collected.keyframes);
			this.#styles.set(key, style);
		}
		return style;
	}

	/** From the weakest to the strongest. A rule counts once, with its most specific selector. */
	#ranked(applied: readonly Hit[]): Ranked[] {
		const strongest = new Map<number, Hit>();
		for (const hit of applied) {
			const { entry } = hit;
			const other = strongest.get(entry.order);
			const wins =
				!other ||
				compareSpecificity(entry.selector.specificity, other.entry.selector.specificity) > 0;
			if (wins) strongest.set(entry.order, hit);
		}
		const ranked: Ranked[] = [...strongest.values()]
			.sort(
				(a, b) =>
					a.entry.ordered.rank - b.entry.ordered.rank ||
					compareSpecificity(a.entry.selector.specificity, b.entry.selector.specificity) ||
					(a.steps === b.steps ? a.entry.order - b.entry.order : b.steps - a.steps),
			)
			.map(({ entry: { ordered } }) => ({ block: ordered.rule.block(), rank: ordered.rank }));
		if (this.#inline !== null) {
			ranked.push({ block: readBlock(parseDeclarations(this.#inline), null), rank: INLINE });
		}
		return ranked;
	}
}

function laysOf(hits: readonly Hit[]): Match['lays'] {
	const found = hits
		.filter(({ entry }) => isBox(entry.selector))
		.map(({ entry }) => mayLay(entry.ordered.rule.block()));
	return found.includes('fixed') ? 'fixed' : found.includes('absolute') ? 'absolute' : null;
}

/** Tells one hit from another. */
export function keyOfHit({ entry, answer, steps }: Hit): string {
	const near = Number.isFinite(steps) ? `:${steps}` : '';
	return `${entry.id}${near}${answer === YES ? '' : '?'}`;
}

/** A selector of a rule. */
export interface Entry {
	id: number;
	/** Place of its rule. */
	order: number;
	ordered: OrderedRule;
	selector: Selector;
}

/** A selector that matches, or may. */
export interface Hit {
	entry: Entry;
	answer: Answer;
	/** Generations up to the root of its `@scope`. */
	steps: number;
}
