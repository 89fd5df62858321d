import { targetKeyOf } from '../audit/address/address.ts';
import { foldName, showsName } from '../audit/names.ts';
import type { LinkInPage } from './in-page.ts';
import type { Target } from './target.ts';

/** Tokens that keep crawlers from following. */
const UNFOLLOWED = ['nofollow', 'ugc', 'sponsored'];

/**
 * Which links of the page are the credit's: those to the source with its words, else all to it but
 * those that were no credit before.
 */
export function backlinksAmong(
	links: readonly LinkInPage[],
	{ source, links: known, others }: Target,
): number[] {
	const texts = new Set(known.map(({ text }) => foldName(text)));
	const toSource = [...links.keys()].filter((at) => {
		const link = links[at];
		return link && !link.navigation && targetKeyOf(URL.parse(link.href)) === source;
	});
	const same = toSource.filter((at) => {
		const { text = '', label = '' } = links[at] ?? {};
		return texts.has(foldName(text)) || (label !== '' && texts.has(foldName(label)));
	});
	const apart = new Set(others.map(foldName));
	return same.length > 0
		? same
		: toSource.filter((at) => !apart.has(foldName(links[at]?.text ?? '')));
}

/** Tokens that keep crawlers away and that a script has put on a backlink. */
export function addedRel(rel: string, { links }: Target): string[] {
	const had = new Set(links.flatMap((link) => link.rel));
	const has = new Set(rel.toLowerCase().split(/[\s,]+/));
	return UNFOLLOWED.filter((token) => has.has(token) && !had.has(token));
}

/** Names that stand on the page without being drawn, and those that do not stand there as words. */
export function missingNames(
	names: readonly string[],
	{ all, drawn }: { all: string; drawn: string },
): { names: string[]; absent: string[] } {
	const [whole, visible] = [foldName(all), foldName(drawn)];
	const [present, absent]: [string[], string[]] = [[], []];
	for (const name of names) (showsName(whole, foldName(name)) ? present : absent).push(name);
	return { names: present.filter((name) => !showsName(visible, foldName(name))), absent };
}
