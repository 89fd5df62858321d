import { type HiddenReason, hiddenText, type VisibilityState } from '../visibility/visibility.ts';
import { pick } from './fold.ts';
import type { View } from './view.ts';

/**
 * How text directly inside an element is seen.
 *
 * @returns null where every reader sees it for certain.
 */
export function sightOf(view: View): Sight | null {
	if (view.sight !== undefined) return view.sight;
	const { each } = view;
	const seen: Seen[] = [];
	let reason: HiddenReason | null = null;
	for (let at = 0; at < each.length; at += 2) {
		const rest = each[at] as VisibilityState;
		const doubtful = each[at + 1] ?? rest;
		const certain = hiddenText(rest);
		const possible = hiddenText(doubtful);
		const pale = rest.pale ?? doubtful.pale;
		const answer: Seen =
			certain !== null && possible !== null
				? 'hidden'
				: certain === null && possible === null && pale === null
					? 'seen'
					: 'doubtful';
		seen.push(answer);
		reason ??= answer === 'seen' ? null : (certain ?? possible ?? pale);
	}
	view.sight = reason === null ? null : { seen, reason };
	return view.sight;
}

/** The state in which most is seen: what is hidden in it is hidden from everybody. */
export function plainState({ each }: View): VisibilityState {
	const [first] = each;
	if (each.length === 1) return first as VisibilityState;
	return each.find((state) => hiddenText(state) === null) ?? (first as VisibilityState);
}

/** How two things are seen of which one is enough. */
export function mergeSights(one: Sight | null, other: Sight | null): Sight | null {
	if (one === null || other === null || one === other) return one === other ? one : null;
	const count = Math.max(one.seen.length, other.seen.length);
	const seen = Array.from({ length: count }, (_, at): Seen => {
		const both = [pick(one.seen, at), pick(other.seen, at)];
		return both.includes('seen') ? 'seen' : both.includes('doubtful') ? 'doubtful' : 'hidden';
	});
	return seen.every((each) => each === 'seen') ? null : { seen, reason: one.reason };
}

/** How something is seen that two things hide. */
export function joinSights(one: Sight | null, other: Sight | null): Sight | null {
	if (one === null || other === null) return one ?? other;
	const count = Math.max(one.seen.length, other.seen.length);
	const seen = Array.from({ length: count }, (_, at): Seen => {
		const both = [pick(one.seen, at), pick(other.seen, at)];
		return both.includes('hidden') ? 'hidden' : both.includes('doubtful') ? 'doubtful' : 'seen';
	});
	return { seen, reason: one.reason };
}

type Seen = 'seen' | 'doubtful' | 'hidden';

/** How something is seen that not every reader sees for certain. */
export interface Sight {
	/** By surroundings; one entry where all are alike. */
	seen: readonly Seen[];
	/** What hides it, or may. */
	reason: HiddenReason;
}
