import { join } from 'node:path';
import { openAuditor, type PageAuditor } from '../../audit/index.ts';
import { createIndex, openIndex, type PageMatch } from '../../audit/pairing/fingerprints.ts';
import { digestOf } from '../cache/digest.ts';
import { assetReader, UnreadableError } from '../output.ts';
import { readOutput } from '../output-files.ts';
import { ArticleDesk } from './article-desk.ts';
import { lazyList } from './lazy-list.ts';
import { scratchReader } from './scratch.ts';
import type { Opening, PageAnswer, PageTask, Request, Setup } from './task.ts';

/** Does the work of a gate: reads articles, judges files of the output. */
export class Judge {
	/** Files of the output that judging has asked for since this was last emptied. */
	readonly assets = new Map<string, string | null>();
	readonly #setup: Setup;
	readonly #articles: ArticleDesk;
	readonly #read = scratchReader();
	#opened: (Opening & { auditor: PageAuditor }) | null = null;

	constructor(setup: Setup) {
		this.#setup = setup;
		this.#articles = new ArticleDesk(setup);
	}

	/**
	 * Does one request.
	 *
	 * @returns one answer an item
	 * @throws {UnreadableError} when an article or a page cannot be read
	 */
	do(request: Request): unknown[] {
		switch (request.name) {
			case 'open':
				this.#open(request.opening);
				return [];
			case 'articles':
				return request.items.map((task) => this.#articles.reading(task));
			case 'words':
				return request.items.map((task) => this.#articles.words(task));
			case 'index':
				return request.items.map((articles) => createIndex(articles).data);
			case 'pages':
				return request.items.map((task) => this.#page(task));
			case 'early':
				return request.items.map((task) => this.#early(task));
		}
	}

	#open(opening: Opening): void {
		const { articles, headers, hostFiles, robots } = opening;
		const read = assetReader(opening.outDir);
		const auditor = openAuditor({
			articles: lazyList(articles, ({ path, digest }) => this.#articles.context(path, digest)),
			index: openIndex(opening.index),
			site: this.#setup.site,
			headers,
			hostFiles,
			robots,
			readAsset: (path) => {
				const text = read(path);
				this.assets.set(path, text === null ? null : digestOf(text));
				return text;
			},
		});
		this.#opened = { ...opening, auditor };
	}

	#early(task: PageTask): PageAnswer | null {
		try {
			return this.#page(task);
		} catch (error) {
			if (error instanceof UnreadableError) return null;
			throw error;
		}
	}

	#page({ outDir, path, known }: PageTask): PageAnswer {
		let found: ReturnType<typeof readOutput>;
		try {
			found = readOutput(outDir, path, this.#read);
		} catch (error) {
			throw new UnreadableError(join(outDir, path), error);
		}
		if (!('bytes' in found)) return { outcome: 'unchecked', unchecked: found };
		const { kind = 'html', bytes } = found;
		const digest = digestOf(bytes);
		const isKnown = known?.digest === digest;
		if (isKnown && known.signature === null) return { outcome: 'same' };
		if (!this.#opened) return { outcome: 'changed' };
		const { auditor, articles } = this.#opened;
		if (kind !== 'html') {
			const judged = auditor.judgePage({ path, kind, bytes });
			return { outcome: 'judged', digest, kind, signature: null, judged };
		}
		const matches = auditor.matchesOf(bytes);
		const signature = signatureOf(matches, articles);
		if (isKnown && known.signature === signature) return { outcome: 'same' };
		const judged = auditor.judgePage({ path, kind, bytes }, matches);
		return { outcome: 'judged', digest, kind, signature, judged };
	}
}

/**
 * What a page's judgement takes from the articles: which of them it carries, how far, and what is in
 * each. Every other article may change without it.
 */
function signatureOf(
	matches: readonly PageMatch[],
	articles: readonly { path: string; digest: string }[],
): string {
	const works = matches.map(({ key, ...measured }) => [articles[Number(key)], measured]);
	return digestOf(JSON.stringify(works));
}
