import type { Counter } from './counter.ts';
import { type CreditPart, wordsOf } from './part.ts';
import type { End, Placing } from './placing.ts';
import type { Wording } from './wording.ts';

/**
 * Parts a credit to the ends of the article.
 *
 * The full credit stands at the main end. The other end has a block only where a line of the
 * publisher's belongs there, or where the terms ask for a credit at both: then it links the source too,
 * by the publisher's words or by the credit's own line.
 *
 * The credit's own line is left out where the publisher's words in the same block lose nothing that it
 * says. That is judged by what is printed, never by what a publisher usually says: every name that the
 * line shows or that the terms ask for stands in those words, letter by letter, and source and licence
 * are linked from them. In doubt both are printed: a reader skips a repetition, but nobody finds a
 * name that is not there. Only the date is not asked for; where it is owed, the words have it.
 *
 * @param material all that the credit may show
 */
export function placeBlocks(material: Material): PlacedBlocks {
	const { placing, wordings } = material;
	const apart = wordings.filter(({ end }) => end !== null && end !== placing.main);
	const near = wordings.filter((wording) => !apart.includes(wording));
	const other = shortBlock(apart, material);
	// Counters stand below where there is a block below.
	const first = placing.main === 'top' && other !== null;
	const whole = fullBlock([...apart, ...near].sort(byEnd), material, true);
	const main = fullBlock(near, material, !first);
	return placing.main === 'top'
		? { whole, top: main, bottom: other }
		: { whole, top: other, bottom: main };
}

function fullBlock(own: readonly Wording[], material: Material, counts: boolean): CreditBlock {
	const wording = own.map(({ parts }) => parts);
	const words = new Set(wording.map(wordsOf));
	return {
		full: true,
		wording,
		line: saysAll(wording, material) ? [] : material.line,
		changes: material.changes,
		// Whoever has noted the publisher's line as a notice need not read it twice.
		notices: material.notices.filter((notice) => !words.has(notice)),
		counters: counts ? material.counters : [],
	};
}

function shortBlock(own: readonly Wording[], material: Material): CreditBlock | null {
	const { placing, source } = material;
	const wording = own.map(({ parts }) => parts);
	const linked = wording.flat().some(({ href }) => href !== null && href === source);
	const line = placing.both && !linked ? material.line : [];
	if (wording.length === 0 && line.length === 0) return null;
	const counters = placing.main === 'top' ? material.counters : [];
	return { full: false, wording, line, changes: [], notices: [], counters };
}

function saysAll(
	wording: readonly (readonly CreditPart[])[],
	{ source, license, names }: Material,
): boolean {
	if (wording.length === 0) return false;
	const hrefs = new Set(wording.flat().map(({ href }) => href));
	const links = [source, license].filter((link) => link !== null);
	const words = wording.map(wordsOf);
	return (
		links.every((link) => hrefs.has(link)) &&
		names.every((name) => words.some((text) => showsWord(text, name)))
	);
}

/** As words of their own: “Ann” is not in “Joanna”. */
function showsWord(text: string, name: string): boolean {
	const escaped = name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
	return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

/** In reading order: what belongs on top, what belongs anywhere, what belongs below. */
function byEnd(a: Wording, b: Wording): number {
	const order = (end: End | null): number => (end === 'top' ? 0 : end === null ? 1 : 2);
	return order(a.end) - order(b.end);
}

/** What stands together in one block. */
export interface CreditBlock {
	/** False: a short one at the other end of the article. */
	full: boolean;
	/** The publisher's own words, one entry a line. */
	wording: readonly (readonly CreditPart[])[];
	/** The credit's own sentence; empty where the publisher's own words say all of it. */
	line: readonly CreditPart[];
	/** What this copy changes, as one sentence. */
	changes: readonly CreditPart[];
	notices: readonly string[];
	counters: readonly Counter[];
}

interface PlacedBlocks {
	/** All of it as one block. */
	whole: CreditBlock;
	top: CreditBlock | null;
	bottom: CreditBlock | null;
}

interface Material extends Omit<CreditBlock, 'full' | 'wording'> {
	placing: Placing;
	wordings: readonly Wording[];
	/** Address of the source, or null. */
	source: string | null;
	/** Address of its Creative Commons licence, or null. */
	license: string | null;
	/** What the credit must name. */
	names: readonly string[];
}
