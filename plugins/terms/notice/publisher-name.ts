import type { Hit } from './matcher.ts';
import type { Range, Reading } from './reading.ts';
import { APART, COMMA, marksAt, NEW_LINE, OPEN_QUOTE } from './tokens.ts';

const LONGEST = 10;
const TITLE_MARKS = '《〈【“"«「『‘„';

/**
 * Cuts the publisher's name out of the words behind (or inside) a phrase: articles, dates and what
 * follows the name fall away. A link that is only a title is no name.
 *
 * @returns null where nobody is named
 */
export function publisherName(
	reading: Reading,
	region: NameRegion,
	titles: boolean,
): string | null {
	const { tokens, passage } = reading;
	const hits = nameHits(reading, region);
	let from = skipDates(reading, region, hits);
	while (from < region.to) {
		const article = hits.find((hit) => hit.rule.name === 'article' && hit.from === from);
		if (article === undefined || article.to >= region.to) break;
		// With a capital, or inside a link, it is part of the name: "The …".
		if ((tokens.links[from] ?? -1) !== -1 || isCapital(reading, from)) break;
		from = article.to;
	}
	const to = nameEnd(reading, { from, to: region.to }, hits);
	if (to <= from) return null;
	const covered = hits.some(
		(hit) => hit.rule.name === 'unnamed' && hit.from <= from && hit.to >= Math.min(to, from + 2),
	);
	if (covered) return null;
	const link = passage.visible.links[tokens.links[from] ?? -1];
	if (link?.bare) return null;
	const start = tokens.starts[from] ?? 0;
	if (link && passage.text.startsWith('http', link.start)) return null;
	if (link && titles) return null;
	const before = passage.text.slice(Math.max(0, start - 2), start);
	if (link && [...before].some((character) => '《【〈'.includes(character))) return null;
	if (titles && [...before].some((character) => TITLE_MARKS.includes(character))) return null;
	const name = passage.text.slice(start, tokens.ends[to - 1] ?? start);
	const clean = name.replace(/\s+/g, ' ').replace(/['’]s?$/u, '');
	return /\p{L}/u.test(clean) ? clean : null;
}

/** Whether the words name a day and nothing else: "first appeared online on 2023-11-04". */
export function isOnlyDate(reading: Reading, region: NameRegion): boolean {
	const hits = nameHits(reading, region);
	const from = skipDates(reading, region, hits);
	return from >= region.to && region.to > region.from;
}

function nameHits(reading: Reading, region: NameRegion): Hit[] {
	return (reading.hits[region.sentence] ?? []).filter(
		(hit) =>
			hit.rule.language === region.language &&
			hit.from >= region.from &&
			hit.from < region.to &&
			['stop', 'article', 'skip', 'at', 'unnamed'].includes(hit.rule.name),
	);
}

/** "on 3 March 2020 in X", "in English on X": the name comes after the next preposition. */
function skipDates(reading: Reading, region: Range, hits: readonly Hit[]): number {
	let from = region.from;
	for (let round = 0; round < 4; round += 1) {
		if (!isDate(reading, from, hits)) return from;
		let next = from + 1;
		while (next < region.to && isDate(reading, next, hits)) next += 1;
		const at = hits.find(
			(hit) => hit.rule.name === 'at' && hit.from >= next && hit.from <= next + 3,
		);
		// "2020 Review" is a name that begins with a number.
		if (at === undefined) return next >= region.to || next > from + 1 ? region.to : from;
		from = at.to;
	}
	return from;
}

function isDate({ tokens, passage }: Reading, at: number, hits: readonly Hit[]): boolean {
	const start = tokens.starts[at];
	if (start === undefined) return false;
	const code = passage.text.charCodeAt(start);
	if (code >= 48 && code <= 57) return true;
	return hits.some((hit) => hit.rule.name === 'skip' && hit.from <= at && hit.to > at);
}

function nameEnd(reading: Reading, region: Range, hits: readonly Hit[]): number {
	const { tokens } = reading;
	const link = tokens.links[region.from] ?? -1;
	const most = Math.min(region.to, region.from + LONGEST * 3);
	for (let at = region.from + 1; at < most; at += 1) {
		const here = tokens.links[at] ?? -1;
		if (link !== -1) {
			if (here !== link) return at;
			continue;
		}
		if (here !== -1) return trimEnd(at, region.from, hits);
		const marks = marksAt(tokens, at);
		if (marks & (COMMA | OPEN_QUOTE)) return at;
		if (marks & APART && !isHyphen(reading, at)) return at;
		if (marks & NEW_LINE && reading.passage.kind === 'html') return at;
		if (hits.some((hit) => hit.from === at && hit.rule.name === 'stop')) return at;
		if (isDate(reading, at, hits)) return trimEnd(at, region.from, hits);
	}
	return most;
}

/** A preposition or article left over before a date or a link. */
function trimEnd(at: number, from: number, hits: readonly Hit[]): number {
	let end = at;
	for (let round = 0; round < 3 && end > from; round += 1) {
		const loose = hits.find(
			(hit) => (hit.rule.name === 'at' || hit.rule.name === 'article') && hit.to === end,
		);
		if (loose === undefined || loose.from < from) break;
		end = loose.from;
	}
	return end;
}

function isCapital({ tokens, passage }: Reading, at: number): boolean {
	const letter = passage.text[tokens.starts[at] ?? 0] ?? '';
	return letter !== letter.toLowerCase();
}

function isHyphen({ tokens, passage }: Reading, at: number): boolean {
	const gap = passage.text.slice(tokens.ends[at - 1] ?? 0, tokens.starts[at] ?? 0);
	return gap === '-' || gap === '>';
}

/** Words that may hold a name, all in one sentence. */
export interface NameRegion extends Range {
	sentence: number;
	/** Language of the phrase before it. */
	language: string;
}
