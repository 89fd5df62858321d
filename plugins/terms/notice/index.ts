import type { Place } from '../../model.ts';
import { findGrants } from './grants.ts';
import type { Notice } from './notice.ts';
import { readPassages } from './passages.ts';
import type { Meter } from './phrase.ts';
import { type Reading, readPassage } from './reading.ts';
import { findTails } from './tails.ts';
import { findTools } from './tools.ts';

export type {
	Clause,
	GrantDuty,
	Notice,
} from './notice.ts';
export { placesIn } from './places.ts';
export { type NoticeSummary, summariseNotices } from './summary.ts';

/** List items under a passage that ends with a colon belong to it, up to so many. */
const LONGEST_LIST = 12;

/**
 * Finds what an article's own text says about where it was first published and what may be done
 * with it: credit tails, grants, and the same words in another sense. Pure; never throws; the time
 * grows with the length of the body and with nothing else.
 *
 * @param body Markdown or MDX without front matter
 * @returns in the order of the text
 */
export function readNotices(body: string, options: NoticeOptions): Notice[] {
	const meter = options.meter ?? { steps: 0 };
	meter.steps += body.length;
	const { placeOf } = options;
	const passages = readPassages(body, options.mdx);
	const readings = passages.map((passage, index) =>
		readPassage(passage, { index, count: passages.length }, placeOf, meter),
	);
	const notices: Notice[] = [];
	readings.forEach((reading, index) => {
		const tails = findTails(reading);
		const sentences = new Set(
			tails.filter(({ notice }) => notice.kind === 'tail').map(({ sentence }) => sentence),
		);
		for (const { notice } of tails) notices.push(notice);
		notices.push(...findGrants(reading, sentences, listUnder(readings, index)));
		if (reading.passage.visible.images.length + reading.passage.visible.embeds.length > 0) {
			notices.push(...findTools(reading.passage, placeOf));
		}
	});
	return notices.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}

function listUnder(readings: readonly Reading[], index: number): Reading[] {
	const { passage } = readings[index] as Reading;
	if (!/[:：]\s*$/.test(passage.text.slice(-8))) return [];
	const items: Reading[] = [];
	for (let i = index + 1; i < readings.length && items.length < LONGEST_LIST; i += 1) {
		const reading = readings[i] as Reading;
		if (reading.passage.kind === 'heading' || !reading.passage.item) break;
		items.push(reading);
	}
	return items;
}

export interface NoticeOptions {
	/** JSX, `{…}` and ESM are code. */
	mdx: boolean;
	/** Place in the file of an offset in the body, see {@link placesIn}. */
	placeOf: (offset: number) => Place;
	/** Counts the work. */
	meter?: Meter;
}
