import type { Place } from '../../model.ts';
import { judgeCopy } from '../copy.ts';
import { isExplained } from '../explained.ts';
import { judgeGroups } from '../groups.ts';
import { type Site, sourcesOf } from '../judge-work.ts';
import type { JudgedCopies } from '../judged.ts';
import { ownLinks } from '../page/own-links.ts';
import type { Page } from '../page/page.ts';
import { readPage } from '../page/read-page.ts';
import { type Located, locate } from '../pairing/locate.ts';
import { judgePart } from '../part.ts';
import { addressOf } from '../reproduction.ts';
import type { CopyRule } from '../rule.ts';
import textCredited from '../rules/text-credited.ts';
import { treeOf, wordsOfPassages } from './passage.ts';
import { passagesOf } from './passages.ts';

/** How many paragraphs or values before and behind a work still stand beside it. */
const near = 60;

/**
 * Judges a text that is no page: Markdown, plain text, JSON, a script. One file may hold many works,
 * and each must be credited in its own stretch, between its neighbours.
 */
export function judgeTwin(site: Site, path: string, text: string): JudgedCopies {
	const judged: JudgedCopies = { answered: [], excused: [], parts: [] };
	const passages = passagesOf(path, text);
	const { words, starts } = wordsOfPassages(passages);
	const copies = locate(site.index, words);
	if (copies.length === 0) return judged;
	const sources = sourcesOf(
		site,
		copies.map(({ key }) => key),
	);
	const owing = copies.filter(({ extent }) => extent === 'full');
	const reach = compileReach(owing, [...starts, words.length]);
	const url = addressOf(site, path);
	const pageOf = (from: number, to: number): Page =>
		readPage(path, treeOf(passages.slice(from, to)), url);
	const placeOf = (word: number): Place =>
		passages[holderOf(starts, word)]?.place ?? { line: 1, column: 1 };
	const shown = copies.length === 1 ? 'text' : 'part of the text';
	for (const group of overlapping(site, owing)) {
		const from = Math.min(...group.map((copy) => copy.from));
		const to = Math.max(...group.map((copy) => copy.to));
		const page = pageOf(...reach(from, to));
		const { answered, excused } = judgeGroups(site.index, group, ({ key }) =>
			judgeCopy(site, ruleFor(path, page), Number(key), page, sources, shown, placeOf(from)),
		);
		judged.answered.push(...answered);
		judged.excused.push(...excused);
	}
	for (const copy of copies) {
		// The whole of it stands in the same file, and owes the credit there.
		if (owing.some(({ key }) => key === copy.key)) continue;
		const around = owing.filter(({ from, to }) => from < copy.to && copy.from < to);
		if (isExplained(site.index, around, copy)) continue;
		const page = pageOf(...reach(copy.from, copy.to));
		const serving = { headers: [], disallowed: null };
		const part = judgePart(site, page, () => page, serving, copy);
		judged.parts.push({ ...part, place: placeOf(copy.from) });
	}
	return judged;
}

/**
 * What a kind of file cannot say is not asked of it. Pagefind's index keeps the words of each page,
 * without any address but the page's own; it is only ever shown as a link to that page. A script has the
 * words of one sentence in many strings, by the elements that it makes, so no notice stands in a row.
 */
function ruleFor(path: string, page: Page): CopyRule {
	const isIndex = /\.pf_fragment$/i.test(path) && ownLinks(page, false).length > 0;
	const isScript = /\.[cm]?js$/i.test(path);
	if (!isIndex && !isScript) return textCredited;
	const asks = textCredited.copies.asks.filter((id) =>
		isIndex ? !id.startsWith('backlink-') : id !== 'notice-kept',
	);
	return { ...textCredited, copies: { ...textCredited.copies, asks } };
}

/** Copies that are one text stand in one place, and are judged together. */
function overlapping(site: Site, owing: readonly Located[]): Located[][] {
	const groups: Located[][] = [];
	for (const copy of owing) {
		const last = groups.at(-1);
		const [first] = last ?? [];
		if (last && first && copy.from < first.to && site.index.areTwins(first.key, copy.key)) {
			last.push(copy);
		} else groups.push([copy]);
	}
	return groups;
}

/**
 * Which passages belong to a copy: its own, and those around it up to the next work.
 *
 * @param starts number of the first word of each passage, and of the word behind the last
 */
function compileReach(
	owing: readonly Located[],
	starts: readonly number[],
): (from: number, to: number) => [number, number] {
	const ends = owing.map(({ to }) => to).sort((a, b) => a - b);
	const begins = owing.map(({ from }) => from).sort((a, b) => a - b);
	// A match may reach a few words into the credit beside it, which is not its own by that.
	const mostly = (passage: number, shared: number): boolean =>
		2 * shared >= (starts[passage + 1] ?? 0) - (starts[passage] ?? 0);
	return (from, to) => {
		const before = ends[countUpTo(ends, from) - 1];
		const behind = begins[countUpTo(begins, to - 1)];
		const own = holderOf(starts, from);
		const last = holderOf(starts, to - 1);
		let after = 0;
		if (before !== undefined) {
			after = holderOf(starts, before - 1);
			if (mostly(after, before - (starts[after] ?? 0))) after += 1;
		}
		let next = starts.length - 1;
		if (behind !== undefined) {
			next = holderOf(starts, behind);
			if (!mostly(next, (starts[next + 1] ?? 0) - behind)) next += 1;
		}
		return [
			Math.min(own, Math.max(after, own - near)),
			Math.max(last + 1, Math.min(next, last + 1 + near)),
		];
	};
}

/** Number of the passage that holds a word. */
function holderOf(starts: readonly number[], word: number): number {
	return Math.max(0, countUpTo(starts, word) - 1);
}

/** How many of the sorted numbers are at most this. */
function countUpTo(sorted: readonly number[], limit: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] as number) <= limit) low = middle + 1;
		else high = middle;
	}
	return low;
}
