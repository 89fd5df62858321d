import type { Comment } from 'hast';
import { foldName, showsName } from '../names.ts';
import type { Block, Link, Page } from '../page/page.ts';
import type { HiddenReason } from '../visibility/visibility.ts';

/**
 * What keeps a credit from readers: a hidden backlink, an HTML comment with its address, or hidden
 * words that name the source where no visible ones do.
 *
 * @param linked links to the source, seen or not
 * @param names of the source, folded
 * @param isSpoken whether visible words name the source
 */
export function findHidden(
	page: Page,
	linked: readonly Link[],
	names: readonly string[],
	source: string | null,
	isFurniture: (block: Block) => boolean,
	isSpoken: boolean,
): HiddenReason | Comment | null {
	const link = linked.find(({ hidden }) => hidden !== null);
	if (link?.hidden) return link.hidden;
	if (source !== null) {
		const comment = page.comments.find(({ value }) => value.includes(source));
		if (comment) return comment;
	}
	if (isSpoken) return null;
	for (const block of page.blocks) {
		const seen = block.hidden.find(
			({ text, reason }) =>
				!isHead(reason) && names.some((name) => showsName(foldName(text), name)),
		);
		if (seen && isFurniture(block)) return seen.reason;
	}
	return null;
}

/** A page's `<title>` is not a hidden credit: it was never meant to be read there. */
export function isHead({ element }: HiddenReason): boolean {
	return element.tagName === 'head' || element.tagName === 'title';
}
