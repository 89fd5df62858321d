import { ENVIRONMENTS, type Environment } from './environment.ts';
import { type Layer, Layers } from './layers.ts';
import { mediaTest } from './media.ts';
import type { Keyframes, LoadingRule, SheetRule, SheetRules } from './rule-model.ts';
import { rulesOf } from './rules.ts';
import { MAYBE, NO } from './selector-model.ts';
import {
	type Asset,
	builtPath,
	resolveSheet,
	type Sheet,
	sheetInAddress,
} from './sheet-address.ts';

const MOST_SHEETS = 200;
const DEEPEST_IMPORT = 20;

/**
 * Puts the rules of a page's sheets, and of what they import, into one order.
 *
 * @param sheets In document order.
 * @param readAsset A sheet of the build by the path of its address, or null.
 */
export function collectRules(
	sheets: readonly Sheet[],
	readAsset: (path: string) => Asset | null,
	missing: readonly string[],
): Collected {
	const collector = new Collector(readAsset, missing);
	for (const { path, base, css, media } of sheets) {
		collector.add(rulesOf(css, path), {
			base,
			media: media.filter((text) => text.trim() !== ''),
			doubtful: false,
			layer: collector.layers.root,
			trail: [],
		});
	}
	return collector.finish();
}

class Collector {
	readonly layers = new Layers();
	readonly #readAsset: (path: string) => Asset | null;
	readonly #rules: (Omit<OrderedRule, 'active' | 'rank'> & {
		media: readonly string[];
		layer: Layer;
	})[] = [];
	readonly #loading: LoadingRule[] = [];
	readonly #keyframes = new Map<string, Keyframes>();
	readonly #properties: SheetRules['properties'] = new Map();
	readonly #oddFonts = new Set<string>();
	readonly #unread: Set<string>;
	#sheets = 0;
	#hasSchemes = false;

	constructor(readAsset: (path: string) => Asset | null, missing: readonly string[]) {
		this.#readAsset = readAsset;
		this.#unread = new Set(missing);
	}

	/** Imports nest no deeper than {@link DEEPEST_IMPORT}. */
	add(sheet: SheetRules, around: Around): void {
		this.#sheets += 1;
		this.#hasSchemes ||= sheet.hasSchemes;
		for (const step of sheet.steps) {
			if (step.kind === 'layer') this.#enter(around.layer, step.layer);
			else if (step.kind === 'rule') this.#addRule(step, around);
			else if (step.supported !== NO) {
				const layer =
					step.layer === undefined ? around.layer : this.layers.enter(around.layer, step.layer);
				const media = step.media.trim() === '' ? around.media : [...around.media, step.media];
				const doubtful = around.doubtful || step.supported === MAYBE;
				this.#import(step.href, { ...around, layer, media, doubtful });
			}
		}
		for (const rule of sheet.loading) this.#loading.push(rule);
		for (const family of sheet.oddFonts) this.#oddFonts.add(family);
		for (const [name, frames] of sheet.keyframes) this.#keyframes.set(name, frames);
		for (const [name, property] of sheet.properties) this.#properties.set(name, property);
	}

	finish(): Collected {
		this.layers.rank();
		const held = new Map<string, readonly boolean[]>();
		const answers = (text: string): readonly boolean[] => {
			let known = held.get(text);
			if (known === undefined) {
				known = ENVIRONMENTS.map(mediaTest(text));
				held.set(text, known);
			}
			return known;
		};
		const everywhere = this.#rules.map(({ media }) => {
			const all = media.map(answers);
			return ENVIRONMENTS.map((_, at) => all.every((one) => one[at] === true));
		});
		// Surroundings in which the same rules hold are one.
		const classes = new Map<string, { places: Set<Environment>; at: number }>();
		const vectors = [...new Set(everywhere.map((each) => each.map(Number).join('')))];
		for (const [at, place] of ENVIRONMENTS.entries()) {
			const scheme = this.#hasSchemes ? place.features.get('prefers-color-scheme') : '';
			const key = vectors.map((vector) => vector[at]).join('') + scheme;
			const known = classes.get(key);
			if (known) known.places.add(place);
			else classes.set(key, { places: new Set([place]), at });
		}
		const surroundings = [...classes.values()];
		const rules = this.#rules.map(({ media, layer, ...rule }, order): OrderedRule => {
			const active = surroundings.map(({ at }) => everywhere[order]?.[at] === true);
			return { ...rule, rank: layer.rank, active: active.includes(false) ? active : null };
		});
		return {
			rules: rules.filter(({ active }) => active === null || active.includes(true)),
			surroundings: surroundings.map(({ places }) => places),
			loading: this.#loading,
			keyframes: this.#keyframes,
			properties: this.#properties,
			oddFonts: this.#oddFonts,
			hasSchemes: this.#hasSchemes,
			unread: [...this.#unread].sort(),
		};
	}

	#addRule(rule: SheetRule, around: Around): void {
		this.#rules.push({
			rule,
			doubtful: rule.doubtful || around.doubtful,
			media: [...around.media, ...rule.media],
			layer: this.#enter(around.layer, rule.layer),
		});
	}

	#enter(from: Layer, names: readonly string[]): Layer {
		let layer = from;
		for (const name of names) layer = this.layers.enter(layer, name);
		return layer;
	}

	#import(href: string, around: Around): void {
		const inAddress = sheetInAddress(href);
		if (inAddress !== null && this.#sheets < MOST_SHEETS) {
			this.add(rulesOf(inAddress, null), around);
			return;
		}
		const own = resolveSheet(href, around.base);
		const path = own ?? builtPath(href);
		if (path !== null && around.trail.includes(path)) return;
		const tooMuch = around.trail.length >= DEEPEST_IMPORT || this.#sheets >= MOST_SHEETS;
		const asset = path === null || tooMuch ? null : this.#readAsset(path);
		if (path === null || asset === null) this.#unread.add(own ?? href);
		else {
			const trail = [...around.trail, path];
			this.add(rulesOf(asset.text, asset.path), { ...around, base: path, trail });
		}
	}
}

interface Around {
	/** Path that addresses are relative to. */
	base: string;
	media: readonly string[];
	doubtful: boolean;
	layer: Layer;
	/** Sheets that import one another down to here. */
	trail: readonly string[];
}

/** A rule in its place. */
export interface OrderedRule {
	rule: SheetRule;
	doubtful: boolean;
	/** Rank of its layer. */
	rank: number;
	/** By surroundings: whether its media queries hold; null where they always do. */
	active: readonly boolean[] | null;
}

export interface Collected {
	rules: readonly OrderedRule[];
	/** Sets of environments that the sheets treat alike. */
	surroundings: readonly ReadonlySet<Environment>[];
	loading: readonly LoadingRule[];
	keyframes: ReadonlyMap<string, Keyframes>;
	properties: SheetRules['properties'];
	/** Families of `@font-face` that may draw nothing. */
	oddFonts: ReadonlySet<string>;
	/** Colours may depend on the scheme that a reader likes; then surroundings have one each. */
	hasSchemes: boolean;
	/** Addresses of sheets that could not be read, sorted. */
	unread: readonly string[];
}
