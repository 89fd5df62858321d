import type { Element } from 'hast';
import type { DeclaredStyle } from '../visibility/inline-style.ts';
import { enterElement, type VisibilityState } from '../visibility/visibility.ts';
import type { Cascade } from './cascade.ts';
import type { CustomProperties } from './custom-properties.ts';
import { pick } from './fold.ts';
import { inherited } from './inherited-style.ts';
import type { Match } from './match.ts';
import { shadowHiding } from './shadow-tree.ts';
import { isSuspicious, suspected } from './suspicion.ts';
import type { View } from './view.ts';

/** What an element is like in all surroundings, certainly and possibly. */
export function stepsOf(element: Element, parent: View, match: Match, cascade: Cascade): Step[] {
	const steps: Step[] = [];
	for (let at = 0; at < cascade.surroundings.length * 2; at += 1) {
		const step = enter(element, parent, match, at, cascade.oddFonts, steps);
		steps.push(step);
	}
	return steps;
}

/**
 * What an element is like in one place.
 *
 * @param earlier Steps that may have gone the same way already.
 */
export function enter(
	element: Element,
	parent: View,
	match: Match,
	at: number,
	oddFonts: ReadonlySet<string>,
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
	const suspicious = shadow !== null || isSuspicious(element, declared, from, oddFonts);
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
	const judged =
		suspicious && doubtful ? suspected(element, declared, state, from, oddFonts) : state;
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

/** A state with what it comes from. */
export interface Step {
	from: VisibilityState;
	properties: CustomProperties;
	style: DeclaredStyle | null;
	doubtful: boolean;
	/** What is possible may differ from what is certain. */
	mayDiffer: boolean;
	state: VisibilityState;
}
