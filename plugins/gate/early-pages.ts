import type { KnownPage, Store } from './cache/store.ts';
import { conditionOf, dropStale, haveStayed } from './page-set.ts';
import type { Pool } from './workers/pool.ts';

/** A page is on disk when so many others have been rendered after it. */
const lag = 40;
/** Pages that a thread takes at a time. */
const chunk = 20;
/** More than so many chunks behind, a slow machine has better things to do. */
const mostWaiting = 8;

/**
 * Judges pages while the others are still being rendered, on the core that the builder leaves idle.
 * What it finds is a guess on what the folder will hold in the end: it counts where the file on disk
 * has the same bytes then, beside the same style sheets, `_headers` and `robots.txt`.
 */
export class EarlyPages {
	readonly #pool: Pool;
	readonly #store: Store;
	readonly #begun: Beginning;
	readonly #rendered: string[] = [];
	readonly #found = new Map<string, KnownPage>();
	#waiting = 0;
	#working: Promise<void> = Promise.resolve();

	constructor(pool: Pool, store: Store, begun: Beginning) {
		this.#pool = pool;
		this.#store = store;
		this.#begun = begun;
	}

	/** @param path of a page that was rendered and will be written, relative to the output folder */
	add(path: string): void {
		this.#rendered.push(path);
		if (this.#rendered.length < lag + chunk || this.#waiting >= mostWaiting) return;
		const paths = this.#rendered.splice(0, chunk);
		this.#waiting += 1;
		this.#working = this.#working.then(() => this.#judge(paths)).catch(() => {});
	}

	/**
	 * Hands over what was found, when all pages are there.
	 *
	 * @param serving digest of `_headers` and `robots.txt` as they are now
	 * @param articles digest of all articles as they are now
	 */
	async finish(serving: string, articles: string): Promise<void> {
		this.#rendered.length = 0;
		await this.#working;
		const { outDir } = this.#begun;
		const stands = serving === this.#begun.serving && articles === this.#begun.articles;
		if (!stands || !haveStayed(this.#pool.assets, outDir)) return;
		dropStale(this.#store, serving, outDir);
		for (const [path, page] of this.#found) this.#store.pages.set(path, page);
	}

	async #judge(paths: readonly string[]): Promise<void> {
		const { outDir, articles } = this.#begun;
		const answers = await this.#pool.spare(
			'early',
			paths.map((path) => {
				return { outDir, path, known: conditionOf(this.#store.pages.get(path), articles) };
			}),
		);
		this.#waiting -= 1;
		for (const [at, path] of paths.entries()) {
			const answer = answers[at];
			if (answer?.outcome !== 'judged') continue;
			const { digest, kind, signature, judged } = answer;
			this.#found.set(path, { digest, kind, signature, articles, judged });
		}
	}
}

/** What the early judgements rest on. */
export interface Beginning {
	/** Absolute path of the output folder. */
	outDir: string;
	serving: string;
	/** Digest of all articles. */
	articles: string;
}
