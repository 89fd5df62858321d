import { wordsOfText } from '../article/words/words.ts';
import { type ArticleContext, type BuiltPage, wordsOf } from '../audit/index.ts';
import { decodePage, decodeText } from '../audit/page/decode.ts';
import { readPage } from '../audit/page/read-page.ts';
import { readTree } from '../audit/page/tree.ts';
import { createIndex } from '../audit/pairing/fingerprints.ts';
import { addressOf } from '../audit/reproduction.ts';
import { buildHead } from '../credit/head.ts';
import type { Extent, Terms } from '../model.ts';
import type { PageMarks } from './marks.ts';

/** A licence is said of the main content: a page that is mostly something else does not have it. */
const leastShare = 0.5;
/** What a header can carry as it is: the rest of an address would have to be written otherwise. */
const plain = /^https?:\/\/[!#-;=?-~]+$/;

/**
 * What a built page or text is to be served with.
 *
 * The licence is said only where it is true of the page's main content (HTML, `rel="license"`): the
 * page carries this one work in full and mostly, and the copy is not changed, for what the licence
 * of a changed copy is, the terms do not say. The canonical address stands in the header where the
 * page has none of its own, since of two that differ crawlers take neither.
 *
 * @param page an HTML page or a text
 * @param works all that it carries, in full or in part
 * @param site address of the site, or null
 * @returns null where there is nothing to say
 */
export function markPage(
	page: BuiltPage,
	works: readonly CarriedWork[],
	site: string | null,
): PageMarks | null {
	const whole = works.filter(({ extent }) => extent === 'full');
	const heads = whole.map(({ context }) => buildHead(context.terms));
	const noindex =
		heads.some((head) => head.noindex) && !whole.some(({ context }) => forbids(context.terms));
	const [work] = works;
	const only = works.length === 1 && work?.extent === 'full' ? work.context : null;
	const canonical = only ? (heads[0]?.canonical ?? null) : null;
	const license = only ? licenseOf(only.terms) : null;
	if (!noindex && canonical === null && license === null) return null;
	const { text, hasCanonical } = read(page, site);
	const marks: PageMarks = {
		path: page.path,
		license: only && license !== null && isMostly(only, text) ? license : null,
		canonical: canonical !== null && !hasCanonical && plain.test(canonical) ? canonical : null,
		noindex,
	};
	return marks.license === null && marks.canonical === null && !noindex ? null : marks;
}

function licenseOf({ grant, changes }: Terms): string | null {
	return grant.kind === 'license' && changes.length === 0 ? grant.license.url : null;
}

/** Another work on the page may not be kept out of search for this one's sake. */
function forbids({ duties }: Terms): boolean {
	return duties.some(({ rule, detail }) => rule === 'indexing-kept' && detail.rule === 'forbidden');
}

function isMostly(context: ArticleContext, text: string): boolean {
	const index = createIndex([{ key: 0, words: wordsOf(context) }]);
	return index.carries(0, wordsOfText(text)) >= leastShare;
}

/** What stands on a page beside the site's own furniture. */
function read(
	{ path, kind = 'html', bytes }: BuiltPage,
	site: string | null,
): { text: string; hasCanonical: boolean } {
	if (kind !== 'html') return { text: decodeText(bytes), hasCanonical: false };
	const tree = readTree(decodePage(bytes).text);
	const { blocks, resources } = readPage(path, tree, addressOf({ site }, path));
	const main = blocks.filter(
		({ navigation, edge, visitors }) => !navigation && edge === null && visitors === null,
	);
	return {
		text: main.map(({ text }) => text).join('\n'),
		hasCanonical: resources.some(({ kind, within }) => kind === 'canonical' && within === 'head'),
	};
}

/** A work that a page carries. */
export interface CarriedWork {
	context: ArticleContext;
	extent: Extent;
}
