import { foldWord } from './fold.ts';
import type { TailName } from './language.ts';
import { hostOf, type LinkKind, linkKind, linksWithin } from './links.ts';
import type { Hit } from './matcher.ts';
import type { Reason } from './notice.ts';
import type { Range, Reading } from './reading.ts';
import type { Link } from './visible.ts';

const WRONG_LINKS: Readonly<Partial<Record<LinkKind, string>>> = {
	home: 'home-page-link',
	section: 'section-link',
	person: 'author-link',
	redirector: 'redirector-link',
	empty: 'empty-link',
	relative: 'relative-link',
};
/** Behind these stands the title of the work at least as often as the name of its publisher. */
const TITLED: ReadonlySet<TailName> = new Set([
	'translated',
	'translated-open',
	'label',
	'weak-label',
	'original-link',
]);
/** Words between a phrase and the link that it speaks of, such as an article. */
const NEAR = 3;

/**
 * The address of the work: the first link of the phrase's sentence that can be one. Links to the site
 * itself never are, and neither is a page about the publisher.
 *
 * @param region words that hold the publisher's name
 * @param siteHost host of the site itself without `www.`, or null where it is not known
 */
export function sourceLink(
	reading: Reading,
	hit: Hit,
	range: Range,
	region: Range,
	siteHost: string | null,
): SourceLink {
	const { passage, tokens, meter } = reading;
	const name = hit.rule.name as TailName;
	const start = tokens.starts[hit.from] ?? 0;
	const end =
		range.to < tokens.ids.length ? (tokens.starts[range.to] as number) : passage.text.length;
	const links = linksWithin(passage.visible.links, start, end);
	meter.steps += links.length;
	const why: Reason[] = [];
	let own: Link | null = null;
	for (const link of links) {
		if (siteHost !== null && hostOf(link.url) === siteHost) {
			own ??= link;
			if (name.endsWith('label')) break;
			continue;
		}
		const kind = linkKind(link.url);
		const named = !TITLED.has(name) && link.start >= (tokens.starts[region.from] ?? 0);
		const page = kind === 'article' && named && isNamesake(passage.text, link);
		if (kind === 'article' && !page) return { url: link.url, any: true, own: null, why: [] };
		const rule = page ? 'publisher-link' : WRONG_LINKS[kind];
		if (rule !== undefined) why.push({ rule, words: link.url });
		// A label speaks of the one link behind it; in prose the first address of a work is the source.
		if (name.endsWith('label') && kind !== 'license') break;
	}
	return { url: null, any: links.length > 0, own, why };
}

/**
 * Whether a link to the site itself is where the phrase says that the work appeared, and not just a
 * link in the same sentence: then the work is the site's own.
 *
 * @param named publisher's name, or null where the phrase has none
 */
export function namesOwnSite(
	{ passage, tokens }: Reading,
	own: Link,
	region: Range,
	named: string | null,
): boolean {
	const words = passage.text.slice(own.start, own.end);
	if (named !== null && !own.bare) return words.replace(/\s+/g, ' ').includes(named);
	return own.start <= (tokens.starts[region.from + NEAR] ?? passage.text.length);
}

/** `[Name](https://partner.example/name)`: a page about the publisher. Titles have more words. */
function isNamesake(text: string, link: Link): boolean {
	const words = text.slice(link.start, link.end).trim().split(/\s+/, 3);
	if (words.length > 2 || link.bare || !URL.canParse(link.url)) return false;
	const [segment = '', more] = new URL(link.url).pathname.split('/').filter((one) => one !== '');
	return more === undefined && letters(words.join('')) === letters(segment);
}

function letters(text: string): string {
	return foldWord(text).replace(/[^\p{L}\p{N}]/gu, '');
}

export interface SourceLink {
	url: string | null;
	/** There is a link of any kind. */
	any: boolean;
	/** The first link to the site itself, where no address of a work stands beside it. */
	own: Link | null;
	why: readonly Reason[];
}
