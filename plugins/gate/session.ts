import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyWaivers, conclude, type Judged, type Waiving } from '../audit/index.ts';
import { placeOfWork } from '../audit/part.ts';
import { withUnchecked } from '../audit/result.ts';
import { wantsLook } from '../browser/suspects.ts';
import { readExactHeaders } from '../headers/read.ts';
import type { AuditResult } from '../model.ts';
import { ArticleSet, type KnownArticles } from './article-set.ts';
import { digestOf, digestOfSite } from './cache/digest.ts';
import { emptyStore, readStore, writeStore } from './cache/store.ts';
import { EarlyPages } from './early-pages.ts';
import { assetReader, readSiteFile } from './output.ts';
import { judgeFiles } from './page-set.ts';
import { utcDay } from './utc-day.ts';
import { ArticleDesk } from './workers/article-desk.ts';
import { createPool } from './workers/pool.ts';
import type { Setup, Tasks } from './workers/task.ts';

/** What a person is told of that a run does. */
const nouns: Partial<Record<keyof Tasks, string>> = { articles: 'articles', pages: 'files' };

/** What a session is about. */
export interface SessionInput
	extends Setup,
		Partial<Pick<Waiving, 'config' | 'places' | 'isPart'>> {
	/** Absolute path of the file with results of the last run, or null to judge everything anew. */
	cache: string | null;
	/** How many worker threads; left out, as many as the machine has cores, four at most. */
	threads?: number;
	/** Day of the run in UTC, `YYYY-MM-DD`; left out, that on which the session is opened. */
	today?: string;
	/** Is told how far a long run is, and what is counted. */
	progress?: (noun: string, done: number, total: number) => void;
}

/**
 * Begins the work of a gate: articles can be read while the pages are still being built. What the
 * verdict rests on is read from disk when it is asked for, and only equal bytes keep their result.
 */
export function openSession({
	cache,
	threads,
	today = utcDay(),
	config = null,
	places = [],
	isPart = false,
	progress = () => {},
	...setup
}: SessionInput): Session {
	const { options, site } = setup;
	const waiving = { waivers: options.waivers, today, config, places, isPart };
	// Waivers are applied to the report, so that what is known of pages stands whatever they say.
	const digest = digestOfSite([{ ...options, waivers: [], report: [] }, site]);
	const pool = createPool(setup, threads, (name, done, total) => {
		const noun = nouns[name];
		if (noun) progress(noun, done, total);
	});
	const loaded = cache === null ? emptyStore(digest) : readStore(cache, digest);
	const begun = Promise.resolve(loaded).then((store) => ({
		store,
		articles: new ArticleSet(setup, pool, store),
	}));
	let last: Promise<unknown> = begun;
	/** One thing after another: each rests on what the one before has read. */
	const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
		const done = last.then(work, work);
		last = done.catch(() => {});
		return done;
	};
	let judgedAnew = 0;
	let early: EarlyPages | null = null;
	return {
		get judgedAnew() {
			return judgedAnew;
		},
		hasUnreadable: () =>
			inTurn(async () => {
				return (await begun).articles.hasUnreadable();
			}),
		prepare: () =>
			inTurn(async () => {
				const { store, articles } = await begun;
				const known = await articles.read();
				const pages = [...store.pages.values()];
				// Where every page was judged beside these articles, most will be known again.
				if (pages.length > 0 && pages.every((page) => page.articles === known.digest)) return;
				await articles.index(known);
			}),
		begin: (outDir) =>
			inTurn(async () => {
				const { store, articles } = await begun;
				// Threads run where there were many articles to read; else the pages will be known as well.
				if (!pool.isRunning) return;
				const known = await articles.read();
				const { serving, ...texts } = await servingOf(setup, outDir);
				const { data: index } = await articles.index(known);
				await pool.open({ outDir, index, articles: known.list, ...texts });
				early = new EarlyPages(pool, store, { outDir, serving, articles: known.digest });
			}),
		rendered: (path) => early?.add(path),
		judge: (outDir, builtFrom) =>
			inTurn(async () => {
				const { store, articles } = await begun;
				const known = await articles.read();
				const { serving, ...texts } = await servingOf(setup, outDir);
				await early?.finish(serving, known.digest);
				early = null;
				const { files, unchecked, anew } = await judgeFiles(
					pool,
					store,
					{ outDir, serving, articles: known },
					async () => {
						const { data: index } = await articles.index(known);
						await pool.open({ outDir, index, articles: known.list, ...texts });
					},
				);
				judgedAnew = anew;
				const judged = judgedBy(setup, articles, known, outDir);
				const read = await conclude(judged, files, builtFrom);
				if (cache !== null) await writeStore(cache, store);
				const result = wantsLook(read, options) ? await lookCloser(setup, outDir, read) : read;
				return withUnchecked(applyWaivers(result, waiving), unchecked);
			}),
		textOf: (path) => {
			try {
				return readFileSync(join(setup.root, path), 'utf8');
			} catch {
				return null;
			}
		},
		close: () => pool.close(),
	};
}

/** What the host and crawlers are told of all pages, and its digest. */
async function servingOf({ root, options }: Setup, outDir: string) {
	const headers = await readSiteFile(outDir, '_headers');
	const robots = await readSiteFile(outDir, 'robots.txt');
	const hostFiles = {
		_redirects: await readSiteFile(outDir, '_redirects'),
		'netlify.toml': await readSiteFile(root, 'netlify.toml'),
		'vercel.json': await readSiteFile(root, 'vercel.json'),
		exact: readExactHeaders(options.headers, assetReader(root)),
	};
	const serving = digestOf(JSON.stringify([headers, robots, hostFiles]));
	return { headers, hostFiles, robots, serving };
}

/** The articles as the conclusion asks for them. */
function judgedBy(
	setup: Setup,
	articles: ArticleSet,
	known: KnownArticles,
	outDir: string,
): Judged {
	const desk = new ArticleDesk(setup);
	const all = [...known.all.values()];
	const readAsset = assetReader(outDir);
	const index = () => articles.indexNow(known, desk);
	return {
		briefs: all.map(({ brief }) => brief),
		findings: all.flatMap(({ findings }) => findings),
		contextOf(key) {
			const { path, digest } = known.list[key] as KnownArticles['list'][number];
			return desk.context(path, digest);
		},
		isWordless: (key) => all[key]?.wordless === true,
		shareOf: (key, spans) => index().shareOf(key, spans),
		placeOfPart({ page, match }) {
			const html = readAsset(page);
			return html === null ? null : placeOfWork(index(), Number(match.key), html);
		},
	};
}

/** What bytes leave open, a browser tells; it is loaded where there is something to tell. */
async function lookCloser(setup: Setup, outDir: string, read: AuditResult): Promise<AuditResult> {
	const { look } = await import('../browser/look.ts');
	return look(read, { ...setup, outDir, readAsset: assetReader(outDir) });
}

/** The work of one gate. */
export interface Session {
	/**
	 * Whether Astro would stop on the front matter of some article.
	 *
	 * @throws {UnreadableError} when an article cannot be read
	 */
	hasUnreadable(): Promise<boolean>;
	/** Reads the articles and takes their fingerprints, so that less is left when the pages are there. */
	prepare(): Promise<void>;
	/**
	 * Gets ready to judge pages that are still being rendered; a small site is not worth it.
	 *
	 * @param outDir absolute path of the output folder
	 */
	begin(outDir: string): Promise<void>;
	/** Tells of a page that was rendered, by its path in the output folder. */
	rendered(path: string): void;
	/**
	 * Reads what is on disk and judges it.
	 *
	 * @param outDir absolute path of the output folder
	 * @param builtFrom article path → page that the builder says it made from it; for messages only
	 * @throws {UnreadableError} when an article or a page cannot be read
	 */
	judge(outDir: string, builtFrom?: ReadonlyMap<string, string>): Promise<AuditResult>;
	/** How many files the last judgement had to look into, because what was known did not stand. */
	readonly judgedAnew: number;
	/** Text of an article, for whoever shows the places in it; null where it is gone. */
	textOf(path: string): string | null;
	/** Ends the threads. */
	close(): Promise<void>;
}
