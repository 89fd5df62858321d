import type { Terms } from '../../model.ts';
import type { Sight } from '../cascade/sight.ts';
import { foldList, foldName, namesJoined, showsName, waysToWrite } from '../names.ts';
import type { Block, Page } from '../page/page.ts';
import type { HiddenReason } from '../visibility/visibility.ts';
import type { Furniture } from './furniture.ts';
import { isHead } from './hidden-credit.ts';

/** A note about the author stands in the first or last paragraphs of a work: in how many. */
const EDGE = 2;

/** What names the source, folded: the publisher, and the host of its address. */
export function sourceNames(terms: Terms): string[] {
	const names = terms.publisher?.name ? [terms.publisher.name] : [];
	const url = terms.source?.url;
	if (url && URL.canParse(url)) names.push(new URL(url).hostname.replace(/^www\./, ''));
	return names.map(foldName);
}

/**
 * Looks for names beside a work: in its credit, in a heading, in the page's own words. Its authors
 * may also be named by the work itself, in a byline or a note at its beginning or end.
 *
 * @param area blocks of the credit
 */
export function compileFind(
	page: Page,
	area: readonly Block[],
	furniture: Furniture,
	terms: Terms,
): Finder {
	const people = new Set(
		terms.authors.flatMap(({ name, institution }) =>
			[name, institution ?? ''].map(foldName).filter((folded) => folded !== ''),
		),
	);
	const near = new Set(area);
	const lines = once(() => linesOf(page));
	const edges = once(() => {
		const work = page.blocks.filter(furniture.isWork);
		return new Set([...work.slice(0, EDGE), ...work.slice(-EDGE)]);
	});
	const showsAlone = (block: Block, name: string): boolean =>
		[block.text, block.parted].some((text) => showsIn(text, name));
	const shows = (block: Block, name: string): boolean =>
		showsAlone(block, name) || showsIn(lines().get(block.element) ?? '', name);
	const find = (name: string, isPerson: boolean): NameFound => {
		const short = name.replace(/^the (?=.)/, '');
		// “The” is easily dropped, but only a credit makes plain that its rest is the name.
		if (area.some((block) => shows(block, name) || (short !== name && shows(block, short)))) {
			return 'shown';
		}
		let hidden: HiddenReason | null = null;
		for (const block of page.blocks) {
			if (!furniture.counts(block)) continue;
			const own = furniture.isFurniture(block);
			const said = own || isHeading(block) || (isPerson && edges().has(block));
			if (said && shows(block, name)) return 'shown';
			if (!own && !near.has(block)) continue;
			const unseen = block.hidden.find(
				({ text, reason }) => !isHead(reason) && showsIn(text, name),
			);
			if (unseen) hidden ??= unseen.reason;
		}
		return hidden ?? 'missing';
	};
	const wayShown = (name: string): string | null =>
		waysToWrite(name).find((way) => find(way, true) === 'shown') ?? null;
	const isPartly = once(() => page.blocks.some(({ partly }) => partly.length > 0));
	return {
		find(text) {
			const name = foldName(text);
			const isPerson = people.has(name);
			const found = find(name, isPerson);
			if (found === 'shown' || !isPerson) return found;
			if (wayShown(name) !== null) return 'shown';
			const each = namesJoined(name);
			const all = each.length > 0 && each.every((one) => find(one, true) === 'shown');
			return all ? 'shown' : found;
		},
		sightsOf(text) {
			if (!isPartly()) return [];
			const folded = foldName(text);
			const isPerson = people.has(folded);
			const name = (isPerson && wayShown(folded)) || folded;
			const short = name.replace(/^the (?=.)/, '');
			const sights: (Sight | null)[] = [];
			const nameIn = (block: Block): string =>
				near.has(block) && !shows(block, name) ? short : name;
			const places = page.blocks.filter((block) => {
				if (!furniture.counts(block)) return false;
				const own = near.has(block) || furniture.isFurniture(block) || isHeading(block);
				return (own || (isPerson && edges().has(block))) && shows(block, nameIn(block));
			});
			const alone = places.filter((block) => showsAlone(block, nameIn(block)));
			const whole = new Set(alone.map(({ element }) => element));
			for (const block of places) {
				// A line beside the one that has the name does not show it a second time.
				if (whole.has(block.element) && !alone.includes(block)) continue;
				const wanted = nameIn(block);
				const runs = block.partly.filter((run) => showsIn(run.text, wanted));
				// A name that no single run holds may be pieced together from what all readers see.
				sights.push(...(runs.length === 0 ? [null] : runs.map(({ sight }) => sight)));
			}
			return sights;
		},
	};
}

/** A name as words of their own, or in a list that is joined in another way. */
function showsIn(text: string, name: string): boolean {
	const folded = foldName(text);
	// The full stop of “Jr.” and “Inc.” is often left to the sentence.
	if (showsName(folded, name.endsWith('.') ? name.slice(0, -1) : name)) return true;
	const list = foldList(name);
	return list !== null && showsName(foldList(folded) ?? '', list);
}

/** Text of each element that line breaks divide into several blocks. */
function linesOf(page: Page): ReadonlyMap<Block['element'], string> {
	const lines = new Map<Block['element'], string>();
	for (const { element, text } of page.blocks) {
		lines.set(element, lines.has(element) ? `${lines.get(element)} ${text}` : text);
	}
	return lines;
}

function isHeading({ element }: Block): boolean {
	return element.type === 'element' && /^h[1-3]$/.test(element.tagName);
}

function once<Value>(make: () => Value): () => Value {
	let value: { it: Value } | null = null;
	return () => {
		value ??= { it: make() };
		return value.it;
	};
}

/** Looks for names beside a work. */
export interface Finder {
	/** Whether the page shows a name beside the work, hides it, or lacks it. */
	find(name: string): NameFound;
	/** How each place that shows the name is seen; null is by every reader. Empty where all are. */
	sightsOf(name: string): readonly (Sight | null)[];
}

/** What a page does with a name: it shows it, lacks it, or hides it for a reason. */
export type NameFound = 'shown' | 'missing' | HiddenReason;
