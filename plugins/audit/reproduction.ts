import type { Root } from 'hast';
import { isExplained } from './explained.ts';
import { type JudgedReproductions, judgeGroups } from './groups.ts';
import { judgeWork, type Serving, type Site, sourcesOf } from './judge-work.ts';
import type { Page } from './page/page.ts';
import { readPage } from './page/read-page.ts';
import { hasPlaces, readExactTree, readTree } from './page/tree.ts';
import type { PageMatch } from './pairing/fingerprints.ts';
import { judgePart, type Part } from './part.ts';
import { publicPathsOf } from './robots/base-path.ts';
import { urlPathsOf } from './robots/headers-file.ts';
import type { ServedHeader } from './robots/host-headers.ts';
import type { ServedRedirect } from './robots/host-redirects.ts';
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
		redirect: redirectOf(path, site),
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
	return new URL(publicPathsOf(path, site)[0] ?? '/', site ?? 'https://site.invalid').href;
}

/** At the address of readers, where no file lies if the folder of the site is not in the output; else its own. */
function redirectOf(path: string, { redirects, site }: Site): ServedRedirect | null {
	if (!redirects) return null;
	const host = hostOf({ site });
	const [own = '/'] = urlPathsOf(path);
	const [address = '/'] = publicPathsOf(path, site);
	const found = address === own ? null : redirects(address, host, false);
	return found ?? redirects(own, host, true);
}

/**
 * File by file, each header once, in the order of its file. What is said for the address of readers and
 * again for the file's own is said once: a host goes by one of them.
 */
function appliedTo(path: string, { headers, site }: Site): ServedHeader[] {
	const host = hostOf({ site });
	const found = new Map<string, ServedHeader>();
	const said = new Set<string>();
	const add = (urlPaths: readonly string[]): void => {
		const applied = urlPaths.flatMap((urlPath) => headers(urlPath, host));
		for (const header of applied.filter((one) => !said.has(statementOf(one)))) {
			found.set(JSON.stringify([header.file, header.line, header.name]), header);
		}
		for (const header of applied) said.add(statementOf(header));
	};
	const own = urlPathsOf(path);
	const known = publicPathsOf(path, site);
	add(known);
	if (known[0] !== own[0]) add(own);
	return [...found.values()].sort((a, b) =>
		a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
	);
}

function statementOf({ file, name, value }: ServedHeader): string {
	return JSON.stringify([file, name.toLowerCase(), value]);
}

function hostOf({ site }: Pick<Site, 'site'>): string | null {
	return site === null ? null : new URL(site).host;
}
