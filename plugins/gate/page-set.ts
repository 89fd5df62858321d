import type { JudgedFile, JudgedPage } from '../audit/index.ts';
import type { Unchecked } from '../model.ts';
import type { KnownArticles } from './article-set.ts';
import { digestOf } from './cache/digest.ts';
import type { KnownPage, Store } from './cache/store.ts';
import { assetReader } from './output.ts';
import { listOutput } from './output-files.ts';
import type { Pool } from './workers/pool.ts';
import type { KnownJudgement, PageAnswer } from './workers/task.ts';

/**
 * Judges the files of an output folder, each one whose judgement is not known.
 *
 * Every file is read and digested. A judgement stands where these bytes were judged at this path, by
 * this program and these settings, beside the same style sheets, `_headers` and `robots.txt`, and
 * where either no article has changed since, or the page carries the same works as far as before and
 * none of these has changed.
 *
 * @param store pages that are known; it is kept up to date
 * @param open brings the workers what judging takes; it is not called where all is known
 * @throws {UnreadableError} when a file cannot be read
 */
export async function judgeFiles(
	pool: Pool,
	store: Store,
	{ outDir, serving, articles }: Circumstances,
	open: () => Promise<void>,
): Promise<JudgedFiles> {
	dropStale(store, serving, outDir);
	const paths = await listOutput(outDir);
	const known = paths.map((path) => conditionOf(store.pages.get(path), articles.digest));
	const isStale = known.some((condition) => condition !== null && condition.signature !== null);
	if (isStale || known.every((condition) => condition === null)) await open();
	const judge = (numbers: readonly number[]): Promise<PageAnswer[]> =>
		pool.map(
			'pages',
			numbers.map((at) => ({ outDir, path: paths[at] ?? '', known: known[at] ?? null })),
		);
	const answers = await judge([...paths.keys()]);
	const changed = [...answers.keys()].filter((at) => answers[at]?.outcome === 'changed');
	if (changed.length > 0) {
		await open();
		const late = await judge(changed);
		for (const [which, at] of changed.entries()) answers[at] = late[which] as PageAnswer;
	}
	const pages = new Map<string, KnownPage>();
	const unchecked: Unchecked[] = [];
	const keys = new Map(articles.list.map(({ path }, key) => [path, key]));
	for (const [at, path] of paths.entries()) {
		const answer = answers[at];
		const before = store.pages.get(path);
		if (answer?.outcome === 'unchecked') unchecked.push(answer.unchecked);
		else if (answer?.outcome === 'judged') {
			const { digest, kind, signature, judged } = answer;
			pages.set(path, { digest, kind, signature, articles: articles.digest, judged });
		} else if (answer?.outcome === 'same' && before) {
			const judged = before.articles === articles.digest ? before.judged : renumber(before, keys);
			pages.set(path, { ...before, articles: articles.digest, judged });
		} else throw new Error(`${path} was not judged`);
	}
	store.pages = pages;
	for (const [path, digest] of pool.assets) store.assets.set(path, digest);
	const files = [...pages].map(([path, { kind, judged }]) => ({ path, kind, judged }));
	const anew = answers.filter(({ outcome }) => outcome === 'judged').length;
	return { files, unchecked, anew };
}

/** Under which condition what is known of a page still stands; null where under none. */
export function conditionOf(page: KnownPage | undefined, articles: string): KnownJudgement | null {
	if (!page) return null;
	const { digest, signature } = page;
	if (page.articles === articles) return { digest, signature: null };
	return signature === null ? null : { digest, signature };
}

/** Forgets the pages that stood beside other style sheets, `_headers` or `robots.txt`. */
export function dropStale(store: Store, serving: string, outDir: string): void {
	if (store.serving === serving && haveStayed(store.assets, outDir)) return;
	store.pages.clear();
	store.assets.clear();
	store.serving = serving;
}

/** Whether the style sheets and whatever else was asked for are as they were. */
export function haveStayed(assets: Pool['assets'], outDir: string): boolean {
	const read = assetReader(outDir);
	return [...assets].every(([path, digest]) => {
		const text = read(path);
		return (text === null ? null : digestOf(text)) === digest;
	});
}

/** Parts know their article by its number, which is another one where articles came or went. */
function renumber({ judged }: KnownPage, keys: ReadonlyMap<string, number>): JudgedPage {
	if (judged.parts.length === 0) return judged;
	const parts = judged.parts.map((part) => {
		const key = keys.get(part.article) ?? part.match.key;
		return { ...part, match: { ...part.match, key } };
	});
	return { ...judged, parts };
}

/** Beside what files of the output are judged. */
export interface Circumstances {
	/** Absolute path of the output folder. */
	outDir: string;
	/** Digest of `_headers` and `robots.txt`. */
	serving: string;
	articles: KnownArticles;
}

/** What became of the files of the output. */
export interface JudgedFiles {
	/** Sorted by path. */
	files: readonly JudgedFile[];
	unchecked: readonly Unchecked[];
	/** How many were judged; what became of the others was known. */
	anew: number;
}
