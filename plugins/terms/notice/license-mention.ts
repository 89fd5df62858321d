import { parseLicense } from '../licenses/index.ts';
import { linksWithin } from './links.ts';
import { COST } from './meter.ts';
import type { LicenseReading } from './notice.ts';
import { hitsOf, type Range, type Reading, sentenceRange } from './reading.ts';
import { COMMA, marksAt } from './tokens.ts';
import type { Link } from './visible.ts';

/** A name with version and place is shorter than this. */
const LONGEST_NAME = 14;

/**
 * The licence that a sentence names, by a link to Creative Commons or in words.
 *
 * @returns null where none is named
 */
export function licenseIn(reading: Reading, sentence: number): LicenseMention | null {
	const { tokens, passage } = reading;
	const range = sentenceRange(reading, sentence);
	const end =
		range.to < tokens.ids.length ? (tokens.starts[range.to] as number) : passage.text.length;
	const links = linksWithin(passage.visible.links, tokens.starts[range.from] ?? 0, end);
	const link = links.find(({ url }) => parseLicense(url).kind !== 'other' && isCommons(url));
	const named = hitsOf(reading, sentence, 'license-name')[0];
	if (link === undefined && named === undefined) return null;
	reading.meter.steps += COST.license;
	const words = named === undefined ? null : nameRange(reading, named.from, range, link);
	const byName = words === null ? null : parseLicense(text(reading, words));
	const byLink = link === undefined ? null : parseLicense(link.url);
	const from = words?.from ?? tokenAt(reading, link?.start ?? 0, range);
	return { license: agree(byName, byLink), from, to: words?.to ?? from + 1 };
}

function agree(byName: LicenseReading | null, byLink: LicenseReading | null): LicenseReading {
	const name = byName ?? { kind: 'other', written: '' };
	if (byLink === null || byLink.kind === 'page') return name;
	if (byLink.kind !== 'license' || name.kind !== 'license') return byLink;
	if (byLink.license.id === name.license.id) return byLink;
	const candidates = [name.license, byLink.license];
	return { kind: 'contradictory', written: `${name.license.id} ${byLink.license.url}`, candidates };
}

/** A name goes on to the end of its link, or to the next comma. */
function nameRange(reading: Reading, from: number, range: Range, link: Link | undefined): Range {
	const { tokens } = reading;
	const within = tokens.links[from] ?? -1;
	let to = from + 1;
	while (to < range.to && to - from < LONGEST_NAME) {
		const here = tokens.links[to] ?? -1;
		if (within !== -1 && here !== within) break;
		if (within === -1 && here !== -1 && reading.passage.visible.links[here] !== link) break;
		if (marksAt(tokens, to) & COMMA) break;
		to += 1;
	}
	return { from, to };
}

function text({ passage, tokens }: Reading, { from, to }: Range): string {
	return passage.text
		.slice(tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0)
		.replace(/\s+/g, ' ');
}

function tokenAt({ tokens }: Reading, offset: number, range: Range): number {
	for (let at = range.from; at < range.to; at += 1) {
		if ((tokens.starts[at] ?? 0) >= offset) return at;
	}
	return range.from;
}

/** Whether an address leads to Creative Commons, which alone names a licence. */
export function isCommons(url: string): boolean {
	return /creativecommons\.org|licensebuttons\.net/i.test(url);
}

export interface LicenseMention extends Range {
	license: LicenseReading;
}
