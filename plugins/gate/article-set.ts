import { articlePaths } from '../article/read.ts';
import {
	createIndex,
	type FingerprintIndex,
	type IndexData,
	type IndexedArticle,
	openIndex,
} from '../audit/pairing/fingerprints.ts';
import { shortestText } from '../audit/pairing/shingles.ts';
import { digestOf } from './cache/digest.ts';
import type { KnownArticle, Store } from './cache/store.ts';
import { orUnreadable } from './output.ts';
import { ArticleDesk } from './workers/article-desk.ts';
import type { Pool } from './workers/pool.ts';
import type { ArticleTask, Setup, WordsTask } from './workers/task.ts';

/** Keeps what is known of the articles of a site up to date with the files. */
export class ArticleSet {
	readonly #setup: Setup;
	readonly #pool: Pool;
	readonly #store: Store;
	/** Words of articles that were read, until the index is made. */
	readonly #words = new Map<string, { digest: string; words: Uint32Array }>();
	#index: { of: string; index: FingerprintIndex } | null = null;

	/** @param store articles that are known; it is kept up to date, too */
	constructor(setup: Setup, pool: Pool, store: Store) {
		this.#setup = setup;
		this.#pool = pool;
		this.#store = store;
	}

	/**
	 * Whether Astro would stop on the front matter of some article. Astro waits for the answer, so it
	 * is not left to threads: they take longer to start than the heads of thousands of files to read.
	 *
	 * @throws {UnreadableError} when an article cannot be read
	 */
	async hasUnreadable(): Promise<boolean> {
		const tasks = await this.#tasks();
		const desk = new ArticleDesk(this.#setup);
		return tasks.some(
			(task) => desk.isUnreadable(task) ?? this.#store.articles.get(task.path)?.unreadable,
		);
	}

	/**
	 * Reads what has changed.
	 *
	 * @throws {UnreadableError} when an article cannot be read
	 */
	async read(): Promise<KnownArticles> {
		const tasks = await this.#tasks();
		const readings = await this.#pool.map('articles', tasks);
		const all = new Map<string, KnownArticle>();
		for (const [at, { path }] of tasks.entries()) {
			const reading = readings[at];
			const known = this.#store.articles.get(path);
			if (!reading?.fresh) {
				if (known) all.set(path, known);
				continue;
			}
			const { digest, fresh } = reading;
			const { words, ...rest } = fresh;
			this.#words.set(path, { digest, words });
			all.set(path, { ...rest, digest, wordless: words.length < shortestText });
		}
		this.#store.articles = all;
		const list = [...all].map(([path, { digest }]) => ({ path, digest }));
		return { all, list, digest: digestOf(JSON.stringify(list)) };
	}

	/**
	 * The fingerprints of articles as they were read; the last ones are kept.
	 *
	 * @throws {UnreadableError} when an article was changed meanwhile
	 */
	async index(articles: KnownArticles): Promise<FingerprintIndex> {
		if (this.#index?.of === articles.digest) return this.#index.index;
		const missing = this.#wordsMissing(articles);
		const indexed = this.#indexed(articles, missing, await this.#pool.map('words', missing));
		// A thread makes it, for in a build this one is Astro's.
		const [data] = await this.#pool.spare('index', [indexed]);
		const index = openIndex(data as IndexData);
		this.#index = { of: articles.digest, index };
		return index;
	}

	/** The same at once, for the few questions about parts of works that come when all is judged. */
	indexNow(articles: KnownArticles, desk: ArticleDesk): FingerprintIndex {
		if (this.#index?.of === articles.digest) return this.#index.index;
		const missing = this.#wordsMissing(articles);
		const found = missing.map((task) => desk.words(task));
		const index = createIndex(this.#indexed(articles, missing, found));
		this.#index = { of: articles.digest, index };
		return index;
	}

	#wordsMissing({ all }: KnownArticles): WordsTask[] {
		return [...all].flatMap(([path, { digest, bodyOffset, brief, wordless }]) =>
			brief.terms.status !== 'republished' || wordless || this.#words.get(path)?.digest === digest
				? []
				: [{ path, digest, bodyOffset }],
		);
	}

	#indexed(
		{ all }: KnownArticles,
		tasks: readonly WordsTask[],
		found: readonly Uint32Array[],
	): IndexedArticle[] {
		for (const [at, { path, digest }] of tasks.entries()) {
			const words = found[at];
			if (words) this.#words.set(path, { digest, words });
		}
		const indexed = [...all.keys()].map((path, key) => {
			return { key, words: this.#words.get(path)?.words ?? new Uint32Array() };
		});
		this.#words.clear();
		return indexed;
	}

	async #tasks(): Promise<ArticleTask[]> {
		const { root, options } = this.#setup;
		const paths = await orUnreadable(root, articlePaths(root, options.articles));
		const { articles } = this.#store;
		return paths.map((path) => ({ path, known: articles.get(path)?.digest ?? null }));
	}
}

/** All articles as the files were read. */
export interface KnownArticles {
	/** By path, sorted. */
	all: ReadonlyMap<string, KnownArticle>;
	/** The same in short. */
	list: readonly { path: string; digest: string }[];
	/** Of all of them together. */
	digest: string;
}
