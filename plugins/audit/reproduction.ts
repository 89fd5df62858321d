import type { Root } from 'hast';
import { isExplained } from './explained.ts';
import { type JudgedReproductions, judgeGroups } from './groups.ts';
import { judgeWork, type Serving, type Site, sourcesOf } from './judge-work.ts';
import { type Page, readPage } from './page/page.ts';
import { hasPlaces, readExactTree, readTree } from './page/tree.ts';
import type { PageMatch } from './pairing/fingerprints.ts';
import { judgePart, type Part } from './part.ts';
import { urlPathsOf } from './robots/headers-file.ts';
import type { ServedHeader } from './robots/host-headers.ts';
import { shownCredit } from './shown-credit.ts';

/**
 * Judges an HTML page for each work that it carries, in full or in part.
 *
 * It is read quickly, and again with positions where something was found; the second reading decides.
 */
export function judgeReproductions(
	site: Site,
	path: string,
	html: string,
	matches: readonly PageMatch[],
): JudgedReproductions & { parts: readonly Part[]; unreadSheets: readonly string[] } {
	const url = addressOf(site, path);
	const serving: Serving = {
		headers: appliedTo(path, site),
		disallowed: site.disallows?.(url) ?? null,
		redirect: site.redirects?.(urlPathsOf(path)[0] ?? '/', hostOf(site)) ?? null,
	};
	const owing = matches.filter(({ extent }) => extent === 'full');
	const excerpts = matches.filter(
		(match) => match.extent === 'excerpt' && !isExplained(site.index, owing, match),
	);
	const read = (tree: Root): Page => readPage(path, tree, url, site.styles.cascadeOf(tree, path));
	let found: Page | null = null;
	const exact = (): Page => {
		found ??= read(readExactTree(html));
		return found;
	};
	const judge = (page: Page): JudgedReproductions => {
		const sources = sourcesOf(
			site,
			owing.map(({ key }) => key),
		);
		return judgeGroups(site.index, owing, ({ key }) => {
			const { findings, deferred, reading } = judgeWork(site, Number(key), page, serving, sources);
			return { findings, deferred, credit: shownCredit(reading) };
		});
	};
	const tree = readTree(html);
	const page = read(tree);
	if (hasPlaces(tree)) found = page;
	const quick = judge(page);
	const isClean = quick.answered
		.flat()
		.every(({ findings, deferred }) => findings.length === 0 && !deferred?.length);
	const parts = excerpts.map((match) => judgePart(site, page, exact, serving, match));
	const { unreadSheets } = page;
	return { ...(isClean || found === page ? quick : judge(exact())), parts, unreadSheets };
}

/** Address under which a file of the output is served. */
export function addressOf({ site }: Pick<Site, 'site'>, path: string): string {
	return new URL(urlPathsOf(path)[0] ?? '/', site ?? 'https://site.invalid').href;
}

/** File by file, each header once, in the order of its file. */
function appliedTo(path: string, { headers, site }: Site): ServedHeader[] {
	const host = hostOf({ site });
	const found = new Map<string, ServedHeader>();
	for (const urlPath of urlPathsOf(path)) {
		for (const header of headers(urlPath, host)) {
			found.set(JSON.stringify([header.file, header.line, header.name]), header);
		}
	}
	return [...found.values()].sort((a, b) =>
		a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
	);
}

function hostOf({ site }: Pick<Site, 'site'>): string | null {
	return site === null ? null : new URL(site).host;
}
