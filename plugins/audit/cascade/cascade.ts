import type { Element } from 'hast';
import { mayLay } from '../visibility/cover-box.ts';
import { type Collected, collectRules } from './compile.ts';
import { CustomProperties } from './custom-properties.ts';
import { classesOf, type HtmlDocument } from './document.ts';
import type { Environment } from './environment.ts';
import { type Entry, type Hit, keyOfHit, Match } from './match.ts';
import type { LoadingRule } from './rule-model.ts';
import { matchInScope } from './scope.ts';
import { isBox } from './selector-match.ts';
import { NO, type Selector } from './selector-model.ts';
import type { Asset, Sheet } from './sheet-address.ts';

/** Signatures, sets of rules and attributes that are remembered; pages of one site share them. */
const REMEMBERED = 20_000;

/**
 * Compiles the style sheets that apply to a page, so that the declarations of any of its elements
 * can be asked for. One cascade serves all pages with the same sheets.
 *
 * @param sheets In document order.
 * @param readAsset Another sheet of the build by the path of its address, for `@import`; null if none.
 * @param missing Addresses of sheets of the page that could not be read.
 */
export function compileSheets(
	sheets: readonly Sheet[],
	readAsset: (path: string) => Asset | null = () => null,
	missing: readonly string[] = [],
): Cascade {
	return new Cascade(collectRules(sheets, readAsset, missing));
}

/** Which declarations apply to an element; see {@link compileSheets}. */
export class Cascade {
	/** Sets of environments that the sheets treat alike. */
	readonly surroundings: readonly ReadonlySet<Environment>[];
	/** Addresses of sheets that could not be read. */
	readonly unread: readonly string[];
	/** Families of `@font-face` that may draw nothing. */
	readonly oddFonts: ReadonlySet<string>;
	/** Colours may depend on the scheme that a reader likes. */
	readonly hasSchemes: boolean;
	/** Custom properties above the root: none. */
	readonly properties: CustomProperties;
	readonly #collected: Collected;
	readonly #index = new Map<string, Entry[]>();
	/** Of `::before` and `::after`. */
	readonly #boxes = new Map<string, Entry[]>();
	readonly #candidates = new Map<string, Candidates>();
	readonly #matches = new Map<string, Match>();

	constructor(collected: Collected) {
		this.#collected = collected;
		this.surroundings = collected.surroundings;
		this.unread = collected.unread;
		this.oddFonts = collected.oddFonts;
		this.hasSchemes = collected.hasSchemes;
		this.properties = new CustomProperties(null, new Map(), collected.properties);
		let id = 0;
		for (const [order, ordered] of collected.rules.entries()) {
			for (const selector of ordered.rule.selectors.selectors) {
				if (selector.pseudoElement === 'other') continue;
				const entry: Entry = { id: id++, order, ordered, selector };
				if (isBox(selector)) {
					addTo(this.#boxes, entry);
					if (!mayLay(ordered.rule.block())) continue;
				}
				addTo(this.#index, entry);
			}
		}
	}

	/** The rules that apply to an element of a document, with its `style` attribute. */
	match(element: Element, document: HtmlDocument): Match {
		const { sure, open } = this.#candidatesOf(element, document);
		const inline = element.properties.style;
		let match = sure;
		if (open.length > 0) {
			const found: Hit[] = [];
			for (const entry of open) {
				const { scopes } = entry.ordered.rule;
				const { answer, steps } = matchInScope(scopes, entry.selector, element, document);
				if (answer !== NO) found.push({ entry, answer, steps });
			}
			if (found.length > 0) match = this.#intern([...sure.hits, ...found]);
		}
		return typeof inline === 'string' && inline !== '' ? match.withInline(inline) : match;
	}

	/** Its rules that name pictures. */
	get loading(): readonly LoadingRule[] {
		return this.#collected.loading;
	}

	/**
	 * The first element that a rule may be for, itself or a box in it. What holds in some surroundings
	 * only, or is taken back by a stronger rule, counts: some reader's browser may load it.
	 *
	 * @param elements By their names; see {@link byNames}.
	 * @param tries How many elements may still be looked at; counted down.
	 */
	elementFor(
		{ selectors, scopes }: LoadingRule,
		elements: ReadonlyMap<string, readonly Element[]>,
		document: HtmlDocument,
		tries: { left: number },
	): Element | null {
		for (const selector of selectors.selectors) {
			for (const element of elements.get(keyOf(selector)) ?? []) {
				tries.left -= 1;
				if (tries.left < 0) return null;
				const { answer } = matchInScope(scopes, selector, element, document);
				if (answer !== NO) return element;
			}
		}
		return null;
	}

	/** The rules of the box that an element gets before or after its content. */
	box(element: Element, which: 'before' | 'after', document: HtmlDocument): Match {
		const found: Hit[] = [];
		for (const key of keysOf(element)) {
			for (const entry of this.#boxes.get(key) ?? []) {
				if (entry.selector.pseudoElement !== which) continue;
				const { scopes } = entry.ordered.rule;
				const { answer, steps } = matchInScope(scopes, entry.selector, element, document);
				if (answer !== NO) found.push({ entry, answer, steps });
			}
		}
		const sorted = found.sort((a, b) => a.entry.id - b.entry.id);
		return new Match(sorted, null, this.#collected, true);
	}

	/** What names alone decide is decided once for all elements with these names. */
	#candidatesOf(element: Element, document: HtmlDocument): Candidates {
		const classes = classesOf(element);
		const id = element.properties.id;
		const quirks = document.quirks ? '!' : '';
		const signature = `${quirks}${element.tagName} ${id ?? ''} ${classes.join(' ')}`;
		const known = this.#candidates.get(signature);
		if (known !== undefined) return known;
		const sure: Hit[] = [];
		const open: Entry[] = [];
		for (const key of keysOf(element)) {
			for (const entry of this.#index.get(key) ?? []) {
				const { rule } = entry.ordered;
				const simple = isSimple(entry.selector) && rule.scopes.length === 0;
				if (!simple) open.push(entry);
				else {
					const { answer, steps } = matchInScope(rule.scopes, entry.selector, element, document);
					if (answer !== NO) sure.push({ entry, answer, steps });
				}
			}
		}
		const found = { sure: this.#intern(sure), open };
		if (this.#candidates.size >= REMEMBERED) this.#candidates.clear();
		this.#candidates.set(signature, found);
		return found;
	}

	#intern(hits: readonly Hit[]): Match {
		const sorted = [...hits].sort((a, b) => a.entry.id - b.entry.id);
		const key = sorted.map(keyOfHit).join();
		let match = this.#matches.get(key);
		if (match === undefined) {
			if (this.#matches.size >= REMEMBERED) this.#matches.clear();
			match = new Match(sorted, null, this.#collected);
			this.#matches.set(key, match);
		}
		return match;
	}
}

/** Elements by all names under which rules are looked up. */
export function byNames(elements: Iterable<Element>): ReadonlyMap<string, readonly Element[]> {
	const found = new Map<string, Element[]>();
	for (const element of elements) {
		for (const key of keysOf(element)) {
			const list = found.get(key);
			if (list === undefined) found.set(key, [element]);
			else list.push(element);
		}
	}
	return found;
}

function addTo(index: Map<string, Entry[]>, entry: Entry): void {
	const key = keyOf(entry.selector);
	const list = index.get(key);
	if (list === undefined) index.set(key, [entry]);
	else list.push(entry);
}

function keysOf(element: Element): Set<string> {
	const { id } = element.properties;
	const keys = new Set(['*', `tag ${element.tagName.toLowerCase()}`]);
	if (id !== undefined && id !== null) keys.add(`id ${String(id).toLowerCase()}`);
	for (const each of classesOf(element)) keys.add(`class ${each.toLowerCase()}`);
	return keys;
}

function keyOf(selector: Selector): string {
	const keys = selector.compounds.at(-1)?.keys ?? [];
	const best =
		keys.find(({ kind }) => kind === 'id') ?? keys.find(({ kind }) => kind === 'class') ?? keys[0];
	return best === undefined ? '*' : `${best.kind} ${best.name}`;
}

function isSimple({ compounds }: Selector): boolean {
	return compounds.length === 1 && compounds[0]?.simple === true;
}

interface Candidates {
	sure: Match;
	/** Rules that have to be asked for each element. */
	open: readonly Entry[];
}
