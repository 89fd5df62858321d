import type { StyleRule } from '../visibility/inline-style.ts';
import { matters, readBlock } from './declarations.ts';
import type { Keyframes } from './rule-model.ts';
import type { ItemSyntax, RuleSyntax } from './sheet-syntax.ts';

/**
 * Reads the frames of an `@keyframes` (CSS Animations 1, 3).
 *
 * @param ruleOf a frame as a rule of its own, for its place
 */
export function readKeyframes(
	items: readonly ItemSyntax[],
	ruleOf: (frame: RuleSyntax) => StyleRule,
): Keyframes {
	const frames: Keyframes = { first: null, last: null, between: [] };
	for (const item of items) {
		if (item.kind !== 'rule') continue;
		const declarations = item.items.filter((each) => each.kind === 'declaration').filter(matters);
		const places = item.prelude
			.toLowerCase()
			.split(',')
			.map((each) => each.trim());
		const block = readBlock(declarations, ruleOf(item));
		if (places.some((each) => each === 'from' || /^0+(?:\.0+)?%$/.test(each))) frames.first = block;
		if (places.some((each) => !/^(?:from|to|0+(?:\.0+)?%|100(?:\.0+)?%)$/.test(each))) {
			frames.between.push(block);
		}
		if (places.some((each) => each === 'to' || /^100(?:\.0+)?%$/.test(each))) frames.last = block;
	}
	return frames;
}
