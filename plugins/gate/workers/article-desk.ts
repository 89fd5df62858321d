import { join } from 'node:path';
import {
	compileDeclare,
	type Declare,
	parseArticle,
	readFrontMatter,
} from '../../article/index.ts';
import { wordsOfMarkdown } from '../../article/words/words.ts';
import { compileContexts, judgeArticle } from '../../audit/article-context.ts';
import { type ArticleContext, wordsOf } from '../../audit/index.ts';
import type { Article } from '../../model.ts';
import { digestOf } from '../cache/digest.ts';
import { UnreadableError } from '../output.ts';
import { scratchReader } from './scratch.ts';
import type { ArticleReading, ArticleTask, Setup, WordsTask } from './task.ts';

/**
 * Articles that are kept from reading them to judging their pages, about 16 kB each. Those of a
 * larger site are read again: that costs time, but memory must not grow with the site.
 */
const mostKept = 2_500;

/** Reads articles. */
export class ArticleDesk {
	readonly #root: string;
	readonly #declare: Declare;
	readonly #contextOf: ReturnType<typeof compileContexts>;
	readonly #kept = new Map<string, Kept>();
	readonly #read = scratchReader();

	constructor({ root, options, site }: Setup) {
		this.#root = root;
		this.#declare = compileDeclare(options);
		this.#contextOf = compileContexts(options, site);
	}

	/** Whether Astro would stop on the article's front matter; null for the reading that is known. */
	isUnreadable({ path, known }: ArticleTask): boolean | null {
		const bytes = this.#bytes(path);
		const digest = digestOf(bytes);
		return digest === known ? null : isUnreadable(readFrontMatter(textOf(bytes)));
	}

	/** Reads an article, unless it is the one that is known. */
	reading({ path, known }: ArticleTask): ArticleReading {
		const bytes = this.#bytes(path);
		const digest = digestOf(bytes);
		if (digest === known) return { digest, fresh: null };
		const context = this.#contextIn(this.#keep(path, digest, bytes));
		const { article, terms } = context;
		const { status, title, source, publisher, grant } = terms;
		const { draft } = article.declaration;
		return {
			digest,
			fresh: {
				brief: {
					article: { path, declaration: { draft } },
					terms: { status, title, source, publisher, grant },
				},
				findings: judgeArticle(context),
				unreadable: isUnreadable(article),
				bodyOffset: article.bodyOffset,
				words: wordsOf(context),
			},
		};
	}

	/**
	 * Words of an article whose reading is known.
	 *
	 * @throws {UnreadableError} when the file has become another one
	 */
	words({ path, digest, bodyOffset }: WordsTask): Uint32Array {
		const text = textOf(this.#same(path, digest));
		return wordsOfMarkdown(text.slice(bodyOffset), { mdx: path.endsWith('.mdx') });
	}

	/** @throws {UnreadableError} when the file has become another one */
	context(path: string, digest: string): ArticleContext {
		const kept = this.#kept.get(path);
		const read =
			kept?.digest === digest ? kept : this.#keep(path, digest, this.#same(path, digest));
		return this.#contextIn(read);
	}

	#contextIn(read: Kept): ArticleContext {
		read.context ??= this.#contextOf(read.article).context;
		return read.context;
	}

	#same(path: string, digest: string): Buffer {
		const bytes = this.#bytes(path);
		if (digestOf(bytes) === digest) return bytes;
		throw new UnreadableError(join(this.#root, path), 'it was changed meanwhile');
	}

	#keep(path: string, digest: string, bytes: Buffer): Kept {
		const before = this.#kept.get(path);
		if (before?.digest === digest) return before;
		const article = parseArticle(path, textOf(bytes), this.#declare);
		const read = { digest, article, context: null };
		if (before || this.#kept.size < mostKept) this.#kept.set(path, read);
		return read;
	}

	/** Good until the next call. */
	#bytes(path: string): Buffer {
		try {
			return this.#read(join(this.#root, path));
		} catch (error) {
			throw new UnreadableError(path, error);
		}
	}
}

function textOf(bytes: Buffer): string {
	return bytes.toString('utf8');
}

function isUnreadable({ problems }: Pick<Article, 'problems'>): boolean {
	return problems.some(({ code }) => code !== 'type');
}

interface Kept {
	digest: string;
	article: Article;
	context: ArticleContext | null;
}
