import { type ArticleContext, type BuiltPage, wordsOf } from '../audit/index.ts';
import { judgeWork, type Site, sourcesOf } from '../audit/judge-work.ts';
import { decodePage, decodeText } from '../audit/page/decode.ts';
import { readPage } from '../audit/page/read-page.ts';
import { createStyles } from '../audit/page/sheets.ts';
import { readTree } from '../audit/page/tree.ts';
import { createIndex } from '../audit/pairing/fingerprints.ts';
import { addressOf } from '../audit/reproduction.ts';

/** Letters of a credit that are kept. */
const longest = 300;

/**
 * The credits of the works that a file carries, as it shows them.
 *
 * @param built a page or a text; of a feed none is kept
 * @param works that it carries
 * @param site address of the site, or null
 * @returns one a work; null where it shows none, as a page of excerpts may
 */
export function creditExcerpts(
	built: BuiltPage,
	works: readonly ArticleContext[],
	site: string | null,
): (string | null)[] {
	const { path, kind = 'html', bytes } = built;
	if (kind === 'feed') return works.map(() => null);
	if (kind === 'text') return works.map(({ terms }) => lineWith(terms.source?.url, bytes));
	const judgedBy: Site = {
		articles: works,
		index: createIndex(works.map((context, key) => ({ key, words: wordsOf(context) }))),
		site,
		headers: () => [],
		disallows: null,
		styles: createStyles(() => null, site),
	};
	const page = readPage(path, readTree(decodePage(bytes).text), addressOf(judgedBy, path));
	const sources = sourcesOf(judgedBy, [...works.keys()]);
	return works.map((_, key) => {
		const serving = { headers: [], disallowed: null };
		const { reading } = judgeWork(judgedBy, key, page, serving, sources, []);
		const texts = reading?.area.map(({ text }) => text.trim()).filter((text) => text !== '') ?? [];
		return texts.length === 0 ? null : shortened(texts.join(' '));
	});
}

/** The line of a text that names the source. */
function lineWith(source: string | null | undefined, bytes: Uint8Array): string | null {
	const text = decodeText(bytes);
	const at = source ? text.indexOf(source) : -1;
	if (at < 0) return null;
	const from = Math.max(text.lastIndexOf('\n', at) + 1, at - longest / 2);
	return shortened((text.slice(from, from + 2 * longest).split('\n')[0] ?? '').trim());
}

function shortened(text: string): string {
	const letters = [...text.slice(0, 2 * longest)];
	return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : text;
}
