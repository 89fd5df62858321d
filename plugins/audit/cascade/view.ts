import type { Element } from 'hast';
import { cutOffBelow, limitsHeight } from '../visibility/clipped-box.ts';
import { styleReason } from '../visibility/hidden-reason.ts';
import type { DeclaredStyle } from '../visibility/inline-style.ts';
import { openOrder } from '../visibility/reordered.ts';
import { mayBeSuspect, suspectBox } from '../visibility/suspect-box.ts';
import { suspectStyle } from '../visibility/suspect-style.ts';
import {
	enterElement,
	hiddenText,
	makesBlock,
	openState,
	type VisibilityState,
} from '../visibility/visibility.ts';
import type { Cascade } from './cascade.ts';
import type { CustomProperties } from './custom-properties.ts';
import type { HtmlDocument } from './document.ts';
import { inherited } from './inherited-style.ts';
import type { Match } from './match.ts';
import { shadowHiding } from './shadow-tree.ts';
import type { Sight } from './sight.ts';

const SUSPECTS: readonly string[] = [
	...['mask-image', 'clip-path', 'z-index', 'letter-spacing', 'filter', 'mix-blend-mode'],
	...['-webkit-line-clamp', 'text-overflow', 'max-height', 'height'],
];

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
		root = { each: [openState], properties: [properties], styles: [null], sight: undefined };
		roots.set(cascade, root);
	}
	return root;
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
function isOrdinary({ tagName, properties, children }: Element): boolean {
	if (tagName === 'details' || tagName === 'dialog') return false;
	const { hidden, popover, inert, ariaHidden, tabIndex } = properties;
	if ((hidden ?? popover ?? inert ?? ariaHidden ?? tabIndex) !== undefined) return false;
	if (tagName === 'bdo') return false;
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
	const step = (at: number): Step => enter(element, parent, match, at);
	let steps: readonly Step[];
	if (single) {
		const first = step(0);
		const second = first.mayDiffer ? step(1) : first;
		if (second === first || second.state === first.state) steps = [first];
		else steps = cascade.surroundings.flatMap(() => [first, second]);
	} else steps = all(element, parent, match, cascade.surroundings.length);
	const each = folded(steps.map(({ state }) => state));
	const properties = folded(steps.map((one) => one.properties));
	const styles = folded(steps.map(({ style }) => style));
	if (each.length === 1 && each[0] === parent.each[0] && parent.each.length === 1) {
		const same = properties.length === 1 && properties[0] === parent.properties[0];
		if (
			same &&
			styles.length === 1 &&
			parent.styles.length === 1 &&
			styles[0] === parent.styles[0]
		) {
			return parent;
		}
	}
	return { each, properties, styles, sight: undefined };
}

function all(element: Element, parent: View, match: Match, surroundings: number): Step[] {
	const steps: Step[] = [];
	for (let at = 0; at < surroundings * 2; at += 1) {
		const step = enter(element, parent, match, at, steps);
		steps.push(step);
	}
	return steps;
}

/** @param earlier Steps that may have gone the same way already. */
function enter(
	element: Element,
	parent: View,
	match: Match,
	at: number,
	earlier: readonly Step[] = [],
): Step {
	const from = pick(parent.each, at);
	const outer = pick(parent.properties, at);
	const above = pick(parent.styles, at);
	const doubtful = at % 2 === 1;
	const style = match.style(at >> 1, doubtful);
	const properties = style.custom === null ? outer : outer.below(style.custom);
	const ends = style.resolve(properties);
	const declared = inherited(doubtful ? ends.doubtful : ends.rest, above);
	const shadow = shadowHiding(element);
	const suspicious = shadow !== null || isSuspicious(element, declared, from);
	const same = earlier.find(
		(one) =>
			one.from === from &&
			one.properties === properties &&
			one.style === declared &&
			(!suspicious || one.doubtful === doubtful),
	);
	if (same !== undefined) return same;
	const mayDiffer = suspicious || ends.doubtful !== ends.rest;
	const state = enterElement(element, from, () => declared);
	const judged = suspicious && doubtful ? suspected(element, declared, state) : state;
	const shuts = shadow !== null && (doubtful || shadow.certain) && judged.cut === null;
	return {
		from,
		properties,
		style: declared,
		doubtful,
		mayDiffer,
		state: shuts ? { ...judged, cut: shadow.reason } : judged,
	};
}

function suspected(
	element: Element,
	style: DeclaredStyle | null,
	state: VisibilityState,
): VisibilityState {
	if (state.cut !== null) return state;
	if (element.tagName === 'a' && state.deaf !== null) return { ...state, cut: state.deaf };
	if (skipsTab(element)) {
		const shown = `tabindex="${element.properties.tabIndex}"`;
		return { ...state, cut: { code: 'untabbable', shown, element } };
	}
	const basis = { font: state.font, root: state.root };
	if (style === null) return state;
	const cutOff = cutOffBelow(element, style, basis);
	const found = cutOff
		? { code: 'cut-off', by: cutOff }
		: (suspectStyle(style, basis, !makesBlock(element, style)) ??
			suspectBox(element, style, basis, makesBlock(element, style)));
	if (!found) return state;
	return { ...state, cut: styleReason(found.code, style, found.by, element) };
}

function isSuspicious(
	element: Element,
	style: DeclaredStyle | null,
	from: VisibilityState,
): boolean {
	if (element.tagName === 'a' && (from.deaf !== null || style?.has('pointer-events'))) return true;
	if (skipsTab(element)) return true;
	return style !== null && (SUSPECTS.some((name) => style.has(name)) || mayBeSuspect(style));
}

/** A link that no keyboard reaches. */
function skipsTab({ tagName, properties }: Element): boolean {
	return tagName === 'a' && Number(properties.tabIndex) < 0;
}

/** An entry of a list that has one where all are the same. */
export function pick<T>(list: readonly T[], at: number): T {
	return (list.length === 1 ? list[0] : list[at]) as T;
}

/** One for all where they are all the same. */
function folded<T>(list: readonly T[]): readonly T[] {
	return list.every((one) => one === list[0]) ? list.slice(0, 1) : list;
}

interface Step {
	from: VisibilityState;
	properties: CustomProperties;
	style: DeclaredStyle | null;
	doubtful: boolean;
	/** What is possible may differ from what is certain. */
	mayDiffer: boolean;
	state: VisibilityState;
}

/** What an element hands down to its inside; lists have one entry where all are the same. */
export interface View {
	/** By surroundings, first what is certain, then what is possible. */
	readonly each: readonly VisibilityState[];
	readonly properties: readonly CustomProperties[];
	/** Declared style of the element itself. */
	readonly styles: readonly (DeclaredStyle | null)[];
	/** Remembered by `sightOf`. */
	sight: Sight | null | undefined;
}
