import type { Comment } from 'hast';
import { targetKeyOf } from '../address/address.ts';
import { isHead } from '../credit-reading/hidden-credit.ts';
import type { Placing } from '../credit-reading/placing.ts';
import type { CreditReading } from '../credit-reading.ts';
import type { Block, Page } from '../page/page.ts';
import type { HiddenReason } from '../visibility/visibility.ts';
import { isAtByline } from './byline.ts';
import { lettersOf, placesOf, type Span, showsLetters, wordsIn } from './letters.ts';
import { type Line, sentencesOf, withoutAddresses } from './line.ts';

/**
 * Prepares a page for looking up a publisher's credit lines. They may stand in the page's own words
 * or in the work's, which copied articles bring along; in navigation and in what visitors write they
 * credit nothing, and a line in the credit of another work is that work's.
 */
export function compileWording(page: Page, reading: CreditReading): FindLine {
	const blocks = page.blocks.filter(
		(block) => block.text !== '' && (reading.isFurniture(block) || reading.isWork(block)),
	);
	const letters = lettersOf(blocks.map(({ parted }) => parted));
	const order = new Map(page.blocks.map((block, at) => [block, at]));

	/** How many of the work's paragraphs stand before each block. */
	const before = [0];
	for (const block of blocks) before.push((before.at(-1) ?? 0) + (reading.isWork(block) ? 1 : 0));
	const stand = ({ first, last }: Span): Standing => {
		const above = before[first] ?? 0;
		const below = (before.at(-1) ?? 0) - (before[last + 1] ?? 0);
		// As with a whole credit, the work's own sentence that says it is none of its paragraphs.
		return { blocks: blocks.slice(first, last + 1), above, below, total: above + below };
	};
	const isLinked = (standings: readonly Standing[], words: string, url: string): boolean => {
		const key = targetKeyOf(URL.parse(url));
		const near = new Set(
			standings.flatMap((standing) =>
				standing.blocks.flatMap((block) => {
					const at = order.get(block) ?? 0;
					// A link around whole blocks begins before them.
					return [page.blocks[at - 1], block];
				}),
			),
		);
		return page.links.some(
			(link) =>
				link.hidden === null &&
				link.key !== null &&
				link.key === key &&
				near.has(link.block) &&
				(words === '' ? link.text !== '' : showsLetters(link.text, words)),
		);
	};

	return (line, at) => {
		let best: LineFound = { kind: 'missing' };
		for (const { parts, urls } of formsOf(line)) {
			const found = parts.map((part) => placesOf(letters, wordsIn(part).join('')).map(stand));
			if (found.some(({ length }) => length === 0)) continue;
			const placed = found.map((some) => some.filter((standing) => isPlaced(standing, at)));
			const standing = found[0]?.[0];
			if (!standing) continue;
			if (placed.some(({ length }) => length === 0)) {
				const off = found.find((_, index) => placed[index]?.length === 0)?.[0] ?? standing;
				if (best.kind === 'missing') best = { kind: 'misplaced', standing: off };
				continue;
			}
			const wanted = [
				...line.pieces.flatMap(({ words, url }) => (url === null ? [] : [{ words, url }])),
				...urls.map((url) => ({ words: '', url })),
			];
			const unlinked = wanted.find(
				({ words, url }) => !isLinked(placed.flat(), wordsIn(words).join(''), url),
			);
			if (!unlinked) return { kind: 'shown', blocks: placed.flat().flatMap((one) => one.blocks) };
			if (best.kind !== 'unlinked' && urls.length === 0) {
				best = { kind: 'unlinked', standing: placed[0]?.[0] ?? standing, ...unlinked };
			}
		}
		if (best.kind !== 'missing') return best;
		const by = hiddenBy(page, reading, line);
		return by === null ? best : { kind: 'hidden', by };
	};
}

/** The line as it is, its sentences apart, and with links in the place of the addresses it prints. */
function formsOf({ plain }: Line): { parts: string[]; urls: string[] }[] {
	const forms = [{ parts: [plain], urls: [] as string[] }];
	const sentences = sentencesOf(plain);
	if (sentences.length > 1) forms.push({ parts: sentences, urls: [] });
	const { words, urls } = withoutAddresses(plain);
	if (urls.length > 0 && words.length > 0) {
		forms.push({ parts: words, urls }, { parts: words.flatMap(sentencesOf), urls });
	}
	return forms;
}

function isPlaced({ above, below, blocks }: Standing, at: string): boolean {
	if (at === 'end') return below <= 1;
	if (at !== 'top' && at !== 'byline') return true;
	return above <= 1 || blocks.some(isAtByline);
}

/** What hides the line, where all its words are there but not all are seen. */
function hiddenBy(
	page: Page,
	reading: CreditReading,
	{ plain }: Line,
): HiddenReason | Comment | null {
	const words = wordsIn(plain);
	for (const block of page.blocks) {
		const parts = block.hidden.filter(({ reason }) => !isHead(reason));
		if (parts.length === 0 || !reading.counts(block)) continue;
		const seen = new Set(wordsIn(block.parted));
		const unseen = words.filter((word) => !seen.has(word));
		const [first] = unseen;
		if (first === undefined) continue;
		const there = new Set(parts.flatMap(({ text }) => wordsIn(text)));
		if (!unseen.every((word) => there.has(word))) continue;
		const part = parts.find(({ text }) => wordsIn(text).includes(first));
		if (part) return part.reason;
	}
	const sought = words.join('');
	return (
		page.comments.find(({ value }) => showsLetters(value.replace(/<[^<>]*>/g, ' '), sought)) ?? null
	);
}

/** Looks for a line; `at` is `byline`, `top`, `end` or `anywhere`. */
export type FindLine = (line: Line, at: string) => LineFound;

/** A place where words stand. */
export interface Standing extends Placing {
	blocks: readonly Block[];
}

export type LineFound =
	| { kind: 'shown'; blocks: readonly Block[] }
	| { kind: 'unlinked'; standing: Standing; words: string; url: string }
	| { kind: 'misplaced'; standing: Standing }
	| { kind: 'hidden'; by: HiddenReason | Comment }
	| { kind: 'missing' };
