/** What passes between the gate and its workers: plain data, whether a thread lies between or not. */
import type { ArticleBrief, BuiltPage, HostFiles, JudgedPage } from '../../audit/index.ts';
import type { IndexData, IndexedArticle } from '../../audit/pairing/fingerprints.ts';
import type { Finding, Unchecked } from '../../model.ts';
import type { Options } from '../../options.ts';

/** What a worker is made for. */
export interface Setup {
	/** Absolute path of the project. */
	root: string;
	options: Options;
	/** Address of the site, or null. */
	site: string | null;
}

/** What judging pages takes besides. */
export interface Opening {
	/** Absolute path of the output folder. */
	outDir: string;
	/** Fingerprints of all articles, on shared memory. */
	index: IndexData;
	/** All articles, in the order of the index. */
	articles: readonly { path: string; digest: string }[];
	headers: string | null;
	hostFiles: HostFiles;
	robots: string | null;
}

/** An article to be read. */
export interface ArticleTask {
	path: string;
	/** Digest of the file whose reading is known, or null. */
	known: string | null;
}

/** An article's words, for the index, from a reading that is known. */
export interface WordsTask {
	path: string;
	/** Of the file. */
	digest: string;
	bodyOffset: number;
}

/** A file of the output to be judged. */
export interface PageTask {
	/** Absolute path of the output folder. */
	outDir: string;
	/** Relative to it, with `/`. */
	path: string;
	/** What is known of it, or null. */
	known: KnownJudgement | null;
}

/** Under which conditions a judgement is known. */
export interface KnownJudgement {
	/** Of the file. */
	digest: string;
	/** Of the works that it carries; null: the judgement holds for these articles as they are. */
	signature: string | null;
}

/** A reading of an article. */
export interface ArticleReading {
	digest: string;
	/** Null where the digest is the known one. */
	fresh: FreshArticle | null;
}

/** What is kept of an article. */
export interface FreshArticle {
	brief: ArticleBrief;
	findings: readonly Finding[];
	/** True where its front matter cannot be read, so that Astro would stop on it. */
	unreadable: boolean;
	bodyOffset: number;
	/** As the index takes them. */
	words: Uint32Array;
}

/** What became of a file of the output. */
export type PageAnswer =
	| { outcome: 'same' }
	/** Not judged: there is no index yet. */
	| { outcome: 'changed' }
	| { outcome: 'unchecked'; unchecked: Unchecked }
	| {
			outcome: 'judged';
			digest: string;
			kind: NonNullable<BuiltPage['kind']>;
			signature: string | null;
			judged: JudgedPage;
	  };

/** What a worker does with many items: each has one answer. */
export interface Tasks {
	articles: { item: ArticleTask; answer: ArticleReading };
	words: { item: WordsTask; answer: Uint32Array };
	/** The fingerprints of all articles, which are one item. */
	index: { item: readonly IndexedArticle[]; answer: IndexData };
	pages: { item: PageTask; answer: PageAnswer };
	/** The same while the pages are being written; null for a file that is not there yet. */
	early: { item: PageTask; answer: PageAnswer | null };
}

/** From the gate to a worker. */
export type Request = { name: 'open'; opening: Opening } | ItemsRequest;

/** The same with many items. */
export type ItemsRequest = {
	[Name in keyof Tasks]: { name: Name; items: readonly Tasks[Name]['item'][] };
}[keyof Tasks];

/** From a worker to the gate. */
export interface Reply {
	answers: readonly unknown[];
	/** Files of the output that judging asked for, with digests; null: not there. */
	assets: readonly (readonly [path: string, digest: string | null])[];
	/** What broke it off, or null. */
	error: { name: string; message: string; stack: string | undefined } | null;
}
