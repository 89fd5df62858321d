import type { CssNode } from 'css-tree';
import { secondsOf } from '../visibility/css-animation.ts';
import { shareOf } from '../visibility/css-value.ts';
import { FAINT } from '../visibility/hiding-style.ts';
import type { Block, Cascaded } from './declarations.ts';
import type { Keyframes } from './rule-model.ts';

/** An animation that is over by then counts as over. */
const PATIENCE = 10;

/**
 * Finds what animations make of an element: the last frame stays where it is filled forwards and the
 * animation surely ends soon. What runs for ever, waits, or stands still may show any frame, and so
 * it does only in doubt.
 *
 * @param style Declared longhands of the element.
 * @param keyframes All that the page's sheets have, by name.
 */
export function animationEnd(
	style: ReadonlyMap<string, Cascaded>,
	keyframes: ReadonlyMap<string, Keyframes>,
): AnimationEnd {
	const names = style.get('animation-name')?.value ?? [];
	const frames = names.flatMap((node) => {
		const found = keyframes.get(nameOf(node) ?? '');
		return found ? [found] : [];
	});
	const [only] = frames;
	if (only === undefined) return { certain: null, possible: null };
	const words = (name: string): string[] =>
		(style.get(`animation-${name}`)?.value ?? []).map((node) => nameOf(node)?.toLowerCase() ?? '');
	const seconds = (name: string): number | null => {
		const nodes = style.get(`animation-${name}`)?.value ?? [];
		const times = nodes.map(secondsOf);
		return times.includes(null) ? null : Math.max(0, ...times.map((time) => time ?? 0));
	};
	const fills = words('fill-mode').some((word) => word === 'forwards' || word === 'both');
	const duration = seconds('duration');
	const wait = seconds('delay');
	const count = style
		.get('animation-iteration-count')
		?.value.map((node) => (node.type === 'Number' ? Number(node.value) : Number.POSITIVE_INFINITY));
	const times = Math.max(1, ...(count ?? []));
	const timeline = style.get('animation-timeline')?.value[0];
	const steered = timeline !== undefined && nameOf(timeline)?.toLowerCase() !== 'auto';
	const total = duration === null || wait === null ? null : wait + duration * times;
	const ends =
		total !== null && total <= PATIENCE && !steered && !words('play-state').includes('paused');
	if (ends && !fills) return { certain: null, possible: null };
	if (ends && frames.length === 1) return { certain: only.last, possible: only.last };
	const stands = words('play-state').includes('paused');
	const frame = frames.map(({ first, last }) => (stands ? first : (last ?? first)));
	// One that stands still, or hardly moves, may show any frame.
	const slow = stands || total === null || total > PATIENCE;
	const between = slow ? frames.flatMap(({ between }) => between.filter(hides)) : [];
	return {
		certain: null,
		possible: [...between, ...frame].find((block) => block !== null) ?? null,
	};
}

function hides({ normal }: Block): boolean {
	const opacity = normal.get('opacity')?.value[0];
	const word = (name: string): string => normal.get(name)?.keyword ?? '';
	return (
		(opacity !== undefined && (shareOf(opacity) ?? 1) < FAINT) ||
		word('display') === 'none' ||
		word('visibility') === 'hidden'
	);
}

function nameOf(node: CssNode): string | null {
	if (node.type === 'Identifier') return node.name;
	return node.type === 'String' ? node.value : null;
}

/** Declarations of the frame that an element ends in. */
export interface AnimationEnd {
	certain: Block | null;
	possible: Block | null;
}
