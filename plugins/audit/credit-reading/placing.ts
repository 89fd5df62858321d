import type { Block, Page } from '../page/page.ts';

/**
 * Where a credit stands in the work: above all of it, below, or in between. A block counts as a
 * credit even where it is the author's own sentence inside the work's text.
 *
 * @param credit blocks of the credit
 * @param isWork tells the work's own paragraphs; what else stands on the page moves nothing
 */
export function placingOf(
	page: Page,
	credit: ReadonlySet<Block>,
	isWork: (block: Block) => boolean,
): Placing {
	let above = 0;
	let below = 0;
	let total = 0;
	let seen = false;
	for (const block of page.blocks) {
		if (credit.has(block)) {
			seen = true;
			below = 0;
		} else if (isWork(block)) {
			total += 1;
			if (seen) below += 1;
			else above += 1;
		}
	}
	return { above, below, total };
}

/** Where a credit begins, for a sentence. */
export function placeWords({ above, total }: Pick<Placing, 'above' | 'total'>): string {
	if (above === 0) return 'above the text';
	return total === 1 ? 'below the only paragraph' : `below ${above} of ${total} paragraphs`;
}

/** Numbers of paragraphs of the work's own text. */
export interface Placing {
	/** Above the first block of the credit. */
	above: number;
	/** Below the last block of the credit. */
	below: number;
	total: number;
}
