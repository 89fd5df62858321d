import type { Element } from 'hast';
import { limitsHeight } from '../visibility/clipped-box.ts';
import { isLayer } from '../visibility/cover-box.ts';
import { hasHandler } from '../visibility/deafening.ts';
import type { DeclaredStyle } from '../visibility/inline-style.ts';
import { hasHints } from '../visibility/paint-hints.ts';
import { isTinyByAttribute } from '../visibility/picture.ts';
import { openOrder } from '../visibility/reordered.ts';
import {
	darkState,
	hiddenText,
	openState,
	type VisibilityState,
} from '../visibility/visibility.ts';
import type { Cascade } from './cascade.ts';
import type { CustomProperties } from './custom-properties.ts';
import type { HtmlDocument } from './document.ts';
import { folded } from './fold.ts';
import type { Match } from './match.ts';
import type { Sight } from './sight.ts';
import { enter, type Step, stepsOf } from './step.ts';

/** Pages whose elements all have styles of their own share nothing; what is kept must not grow. */
const MOST_VIEWS = 50_000;

/** Views at the root of a page, and inside others: pages of one site share most of them. */
const roots = new WeakMap<Cascade, View>();
let inside = new WeakMap<View, Map<Match, Map<string, View>>>();
let remembered = 0;

/** The state at the root of a page with these sheets. */
export function openView(cascade: Cascade): View {
	let root = roots.get(cascade);
	if (root === undefined) {
		const { properties } = cascade;
		root = {
			each: openStates(cascade),
			properties: [properties],
			styles: [null],
			lays: null,
			sight: undefined,
		};
		roots.set(cascade, root);
	}
	return root;
}

function openStates({ hasSchemes, surroundings }: Cascade): readonly VisibilityState[] {
	if (!hasSchemes) return [openState];
	return folded(
		surroundings.flatMap((places) => {
			const [place] = places;
			const isDark = place?.features.get('prefers-color-scheme') === 'dark';
			const state = isDark ? darkState : openState;
			return [state, state];
		}),
	);
}

/**
 * Carries what hides text from an element's parent to its inside, in all surroundings at once, once
 * for what is certain and once for what may be. Call it for each element on the way down. As long
 * as nothing differs there is one state, and it costs what {@link enterElement} costs.
 *
 * @returns The parent's own object when the element changes nothing.
 */
export function enterView(
	element: Element,
	parent: View,
	cascade: Cascade,
	document: HtmlDocument,
): View {
	if (parent.each.every(({ cut }) => cut !== null)) return parent;
	const match = cascade.match(element, document);
	if (!isOrdinary(element)) return makeView(element, parent, match, cascade);
	const key = element.properties.href === undefined ? element.tagName : `${element.tagName} href`;
	const ofTag = tagsOf(parent, match);
	let view = ofTag.get(key);
	if (view === undefined) {
		view = makeView(element, parent, match, cascade);
		// A reason names its element, so it cannot be shared; and what a box holds is its own.
		const isShared = !view.styles.some((style) => style !== null && limitsHeight(style));
		if (isShared && view.each.every(isOpen)) remember(ofTag, key, view);
	}
	return view;
}

function tagsOf(parent: View, match: Match): Map<string, View> {
	let ofMatch = inside.get(parent);
	if (ofMatch === undefined) {
		ofMatch = new Map();
		inside.set(parent, ofMatch);
	}
	let ofTag = ofMatch.get(match);
	if (ofTag === undefined) {
		ofTag = new Map();
		ofMatch.set(match, ofTag);
	}
	return ofTag;
}

function remember(ofTag: Map<string, View>, key: string, view: View): void {
	remembered += 1;
	if (remembered > MOST_VIEWS) {
		inside = new WeakMap();
		remembered = 0;
	}
	ofTag.set(key, view);
}

/** Nothing in the element itself but its name, its link and its style bears on how it is seen. */
function isOrdinary(element: Element): boolean {
	const { tagName, properties, children } = element;
	if (tagName === 'details' || tagName === 'dialog') return false;
	const { hidden, popover, inert, ariaHidden, tabIndex } = properties;
	if ((hidden ?? popover ?? inert ?? ariaHidden ?? tabIndex) !== undefined) return false;
	if (tagName === 'bdo' || hasHints(element) || hasHandler(element) || isTinyByAttribute(element))
		return false;
	return !children.some((child) => child.type === 'element' && child.tagName === 'template');
}

function isOpen(state: VisibilityState): boolean {
	return (
		hiddenText(state) === null &&
		state.lineClip === null &&
		state.pale === null &&
		state.overridden === null &&
		state.order === openOrder &&
		state.deaf === null
	);
}

function makeView(element: Element, parent: View, match: Match, cascade: Cascade): View {
	const single = match.isFixed && parent.each.length === 1 && parent.properties.length === 1;
	const step = (at: number): Step => enter(element, parent, match, at, cascade.oddFonts);
	let steps: readonly Step[];
	if (single) {
		const first = step(0);
		const second = first.mayDiffer ? step(1) : first;
		if (second === first || second.state === first.state) steps = [first];
		else steps = cascade.surroundings.flatMap(() => [first, second]);
	} else steps = stepsOf(element, parent, match, cascade);
	const each = folded(steps.map(({ state }) => state));
	const properties = folded(steps.map((one) => one.properties));
	const styles = folded(steps.map(({ style }) => style));
	const { lays } = match;
	if (each.length === 1 && each[0] === parent.each[0] && parent.each.length === 1) {
		const same =
			lays === null &&
			parent.lays === null &&
			properties.length === 1 &&
			properties[0] === parent.properties[0];
		if (
			same &&
			styles.length === 1 &&
			parent.styles.length === 1 &&
			styles[0] === parent.styles[0]
		) {
			return parent;
		}
	}
	return { each, properties, styles, lays, sight: undefined };
}

/** Tells whether an element bears on what lies over what. */
export function isLayered({ lays, styles }: View): boolean {
	return lays !== null || styles.some((style) => style !== null && isLayer(style));
}

/** What an element hands down to its inside; lists have one entry where all are the same. */
export interface View {
	/** By surroundings, first what is certain, then what is possible. */
	readonly each: readonly VisibilityState[];
	readonly properties: readonly CustomProperties[];
	/** Declared style of the element itself. */
	readonly styles: readonly (DeclaredStyle | null)[];
	/** How it may get a box of its own that lies over something. */
	readonly lays: Match['lays'];
	/** Remembered by `sightOf`. */
	sight: Sight | null | undefined;
}
