import type { Block, Page } from '../page/page.ts';
import type { Visitors } from '../page/visitors.ts';

/**
 * Tells what the words of a page are: the work's, the page's own, or words that credit nothing.
 *
 * @param isWorkText tells whether a text belongs to the work itself
 * @param claimed blocks that are the credit of another work
 */
export function compileFurniture(
	page: Page,
	isWorkText: (text: string) => boolean,
	claimed: ReadonlySet<Block>,
): Furniture {
	const known = new Map<Block, boolean>();
	const hasWork = (block: Block): boolean => {
		let work = known.get(block);
		if (work === undefined) {
			work = isWorkText(block.text || block.hidden.map(({ text }) => text).join(' '));
			known.set(block, work);
		}
		return work;
	};
	let shares: ReadonlyMap<Visitors['element'], number> | null = null;
	const isVisitors = (block: Block): boolean => {
		if (block.visitors === null) return false;
		shares ??= workShares(page, hasWork);
		for (let around: Visitors | null = block.visitors; around; around = around.outer) {
			// What holds most of the work is no comment on it, whatever it is called.
			if ((shares.get(around.element) ?? 0) <= 0.5) return true;
		}
		return false;
	};
	const counts = (block: Block): boolean => !block.navigation && !isVisitors(block);
	return {
		counts,
		isWork: (block) => block.text !== '' && counts(block) && hasWork(block),
		isFurniture: (block) => counts(block) && !claimed.has(block) && !hasWork(block),
	};
}

/** How much of the work's text on the page stands inside each element that is marked as comments. */
function workShares(
	page: Page,
	hasWork: (block: Block) => boolean,
): ReadonlyMap<Visitors['element'], number> {
	const inside = new Map<Visitors['element'], number>();
	let total = 0;
	for (const block of page.blocks) {
		if (block.navigation || !hasWork(block)) continue;
		const size = block.text.length;
		total += size;
		for (let around = block.visitors; around; around = around.outer) {
			inside.set(around.element, (inside.get(around.element) ?? 0) + size);
		}
	}
	for (const [element, size] of inside) inside.set(element, total === 0 ? 0 : size / total);
	return inside;
}

/** What a block of the page is. */
export interface Furniture {
	/** Whether its words can credit anything: they stand outside navigation and visitors' comments. */
	counts(block: Block): boolean;
	/** Whether it is the work's own text, and seen. */
	isWork(block: Block): boolean;
	/** Whether it is the page's own: neither the work's text, nor the credit of another one. */
	isFurniture(block: Block): boolean;
}
