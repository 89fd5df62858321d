import type { Place } from '../../model.ts';
import { mayHoldNotice } from './cues.ts';
import { findGrants } from './grants.ts';
import { isSpent, limitPhrases, type Meter } from './meter.ts';
import type { Notice } from './notice.ts';
import { type Passage, readPassages } from './passages.ts';
import { type Reading, readPassage } from './reading.ts';
import { findTails } from './tails.ts';
import { findTools } from './tools.ts';

/** List items under a passage that ends with a colon belong to it, up to so many. */
const LONGEST_LIST = 12;

/**
 * Finds what an article's own text says about where it was first published and what may be done
 * with it: credit tails, grants, and the same words in another sense. Pure; never throws; the time
 * grows with the length of the body and with nothing else. A long text that consists of such words is
 * read from both ends until its share of time is spent, see `limitPhrases`.
 *
 * @param body Markdown or MDX without front matter
 * @param mayHold which passages to read at all; the tests read every one and get the same
 * @returns in the order of the text
 */
export function readNotices(
	body: string,
	options: NoticeOptions,
	mayHold: (passage: Passage, meter: Meter) => boolean = mayHoldNotice,
): Notice[] {
	const { mdx, placeOf, meter = { steps: 0 }, siteHost = null } = options;
	const passages = readPassages(body, mdx, meter);
	const read: (Reading | undefined)[] = [];
	const readAt = (index: number): Reading => {
		const position = { index, count: passages.length };
		const reading =
			read[index] ?? readPassage(passages[index] as Passage, position, placeOf, meter);
		read[index] = reading;
		return reading;
	};
	const notices: Notice[] = [];
	const add = (found: readonly Notice[]): void => {
		for (const notice of found) notices.push(notice);
	};
	limitPhrases(meter, body.length);
	for (const index of fromBothEnds(passages.length)) {
		const passage = passages[index] as Passage;
		if (!isSpent(meter, 'finding') && mayHold(passage, meter)) {
			const reading = readAt(index);
			const tails = findTails(reading, siteHost);
			const sentences = new Set(
				tails.filter(({ notice }) => notice.kind === 'tail').map(({ sentence }) => sentence),
			);
			add(tails.map(({ notice }) => notice));
			add(findGrants(reading, sentences, () => listUnder(passages, index).map(readAt)));
		}
		if (passage.visible.images.length + passage.visible.embeds.length > 0) {
			add(findTools(passage, placeOf));
		}
	}
	return notices.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}

/** Notices stand at the beginning and end, so these come first, in case that not all can be read. */
function* fromBothEnds(count: number): Generator<number> {
	for (let low = 0, high = count - 1; low <= high; low += 1, high -= 1) {
		yield low;
		if (high > low) yield high;
	}
}

/** Indices of the list items that a passage introduces. */
function listUnder(passages: readonly Passage[], index: number): number[] {
	if (!/[:：]\s*$/.test(passages[index]?.text.slice(-8) ?? '')) return [];
	const items: number[] = [];
	for (let i = index + 1; i < passages.length && items.length < LONGEST_LIST; i += 1) {
		const passage = passages[i] as Passage;
		if (passage.kind === 'heading' || !passage.item) break;
		items.push(i);
	}
	return items;
}

export interface NoticeOptions {
	/** JSX, `{…}` and ESM are code. */
	mdx: boolean;
	/** Place in the file of an offset in the body, see `placesIn`. */
	placeOf: (offset: number) => Place;
	/** Host of the site without `www.`: what first appeared there is the site's own. */
	siteHost?: string | null;
	/** Counts the work. */
	meter?: Meter;
}
