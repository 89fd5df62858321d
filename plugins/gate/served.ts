import { hash } from 'node:crypto';
import { applyWaivers, audit, type BuiltPage, type Waiving } from '../audit/index.ts';
import { withoutAbsences, withUnchecked } from '../audit/result.ts';
import { basePathOf } from '../audit/robots/base-path.ts';
import type { ExactHeader } from '../audit/robots/exact-headers.ts';
import { urlPathsOf } from '../audit/robots/headers-file.ts';
import type { AuditResult, Unchecked } from '../model.ts';
import { compareFiles, type Difference, differenceOf } from '../record/compare.ts';
import type { AuditRecord } from '../record/schema.ts';
import { type Answers, openAnswers } from '../served/answers.ts';
import { fetchAnswer, type Limits, typeOf } from '../served/fetch.ts';
import { type Gathered, type GatherOptions, gather } from '../served/gather.ts';
import { isHtmlFile } from './output-kinds.ts';
import { wordsDigest } from './record.ts';
import { articlesOf } from './run.ts';
import { isPage, readAnswer } from './served-page.ts';
import type { Setup } from './workers/task.ts';

/** Files that carry text or decide how a page is seen; hosts keep the others to themselves. */
const served =
	/(?:^|\/)(?!_headers$|_redirects$)[^/]*\.(?:x?html?|xml|rss|atom|jsonl?|mdx?|txt|css|[cm]?js)$/i;
const restyled = /\.(?:css|[cm]?js)$/i;

/**
 * Fetches the pages of a site, and judges what its host really sends: bodies, headers and `robots.txt`.
 * Files of the project that would tell hosts what to send are not read.
 *
 * @throws {UnreadableError} when an article cannot be read
 */
export async function auditServed(
	setup: Setup & Omit<Waiving, 'waivers'>,
	{ base, record, folder, ...options }: ServedInput,
): Promise<ServedResult> {
	const answers = await openAnswers(folder, base);
	let isDone = false;
	try {
		const files = record?.files.map(({ path }) => path).filter((path) => served.test(path));
		const gathered = await gather(base, files ?? null, answers, options);
		const robots = await robotsAbove(base, options.limits);
		const result = await judge(setup, base, gathered, answers, robots);
		const differences = record ? differencesOf(record, gathered, answers) : [];
		isDone = gathered.failed.length === 0;
		return { result, differences, gathered, resumed: answers.resumed };
	} finally {
		await answers.close(isDone);
	}
}

async function judge(
	{
		root,
		options,
		site,
		today,
		config,
		places = [],
		isPart = false,
	}: Setup & Omit<Waiving, 'waivers'>,
	base: string,
	{ pages, failed, beyond }: Gathered,
	answers: Answers,
	robots: string | null,
): Promise<AuditResult> {
	const asked = new Map(pages.map((page) => [page.path, page.asked]));
	const textOf = (path: string): string | null => {
		const answer = answers.get(asked.get(path) ?? '\0');
		return answer && new TextDecoder().decode(answer.bytes);
	};
	const unchecked: Unchecked[] = [];
	const exact: ExactHeader[] = [];
	for (const { path, asked } of pages) {
		const file = `the answer of ${base}${asked}`;
		for (const [at, [name, value]] of (answers.get(asked)?.headers ?? []).entries()) {
			exact.push({ path: urlPathsOf(path)[0] ?? '/', name, value, line: at + 1, file });
		}
	}
	const built = function* (): Generator<BuiltPage> {
		for (const { path, asked } of pages) {
			const answer = answers.get(asked);
			const page = answer && readAnswer(path, answer);
			if (!page) continue;
			if ('bytes' in page) yield page;
			else unchecked.push(page);
		}
	};
	const result = await audit({
		articles: await articlesOf(root, options),
		options,
		site: publishedAt(site, base),
		pages: built(),
		headers: null,
		hostFiles: { exact: JSON.stringify(exact) },
		robots: robots ?? textOf('robots.txt'),
		readAsset: textOf,
	});
	const isWhole = failed.length + beyond === 0;
	const waiving = {
		...{ waivers: options.waivers, today, config, places },
		isPart: isPart || !isWhole,
	};
	const seen = isWhole ? result : withoutAbsences(result);
	return withUnchecked(applyWaivers(seen, waiving), unchecked);
}

/** Crawlers read the `robots.txt` of the host, also for a site below one of its folders (RFC 9309, 2.3). */
async function robotsAbove(base: string, limits: Limits): Promise<string | null> {
	if (basePathOf(base) === '/') return null;
	const answer = await fetchAnswer(new URL('/robots.txt', base).href, limits);
	return 'reason' in answer || answer.status !== 200 ? '' : new TextDecoder().decode(answer.bytes);
}

/** Where the config names no folder of the host, the one that the site is fetched from is it. */
function publishedAt(site: string | null, base: string): string {
	return site === null || basePathOf(site) !== '/'
		? (site ?? base)
		: new URL(new URL(base).pathname, site).href;
}

/** A host may rewrite markup, as minifiers and challenge scripts do; the words must stay. */
function differencesOf(
	record: AuditRecord,
	{ pages, missing }: Gathered,
	answers: Answers,
): Difference[] {
	const asked = new Map(pages.map(({ path, asked }) => [path, asked]));
	const gone = new Set(missing);
	const found = new Map<string, string>();
	for (const file of record.files) {
		const answer = answers.get(asked.get(file.path) ?? '\0');
		if (answer) found.set(file.path, hash('sha256', answer.bytes, 'hex'));
		// What was not asked for, or gave no answer, is no difference.
		else if (!gone.has(file.path)) found.set(file.path, file.sha256);
	}
	const known = new Map(record.files.map((file) => [file.path, file]));
	const missent = record.files.flatMap((file): Difference[] => {
		const answer = answers.get(asked.get(file.path) ?? '\0');
		const isCredited = isHtmlFile(file.path) && file.works?.length;
		if (!answer || !isCredited || isPage(answer)) return [];
		const message = `it is sent as \`${typeOf(answer)}\`, which browsers show as no page`;
		return [{ ...differenceOf('changed', file), message }];
	});
	const kinds = new Set(missent.map(({ path }) => path));
	const others = compareFiles(record, found).filter(({ path }) => !kinds.has(path));
	const differences = others.map((difference) => {
		const file = known.get(difference.path);
		if (!file || difference.kind !== 'changed') return difference;
		if (restyled.test(file.path)) return differenceOf('rewritten', file);
		if (file.words === undefined) return difference;
		const answer = answers.get(asked.get(file.path) ?? '\0');
		const isSame = answer !== null && wordsDigest(answer.bytes) === file.words;
		return differenceOf(isSame ? 'rewritten' : 'reworded', file);
	});
	return [...differences, ...missent].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What to fetch, and how. */
export interface ServedInput extends GatherOptions {
	/** Address that the site begins at, with a slash at its end. */
	base: string;
	/** What passed; null: nothing to compare with. */
	record: AuditRecord | null;
	/** Absolute path of a folder that keeps answers until a run comes to its end, or null. */
	folder: string | null;
}

/** What a host sends, judged. */
export interface ServedResult {
	result: AuditResult;
	/** From the record; empty without one. */
	differences: readonly Difference[];
	gathered: Gathered;
	/** How many answers an earlier run has left. */
	resumed: number;
}
