/**
 * A small honest build, in pieces that a fault can break: one republished article, its page, and
 * what else the build ships. Pieces are text; a wrap puts those of the page together.
 */
import type { UserOptions } from '../../plugins/options.ts';
import type { Language } from './languages.ts';

export interface Sample {
	language: Language;
	/** YAML of the article's front matter. */
	frontMatter: string;
	/** Its text, Markdown. */
	text: string;
	/** Further articles by path. */
	articles: Readonly<Record<string, string>>;
	/** Inside `<head>`, behind title and style sheet. */
	head: string;
	/** Below the heading. */
	top: string;
	/** The work as HTML. */
	work: string;
	/** Below the work. */
	credit: string;
	/** Below the main part. */
	end: string;
	/** `styles.css`. */
	sheet: string;
	/** `_headers` and `robots.txt`; empty: not there. */
	headers: string;
	robots: string;
	/** `_redirects`; empty: not there. */
	redirects: string;
	/** Further files of the build by path: feeds, twins, other pages. */
	files: Readonly<Record<string, string>>;
	config: UserOptions;
}

/** A way to lose a credit. */
export interface Fault {
	/** Unique among all faults; lower-case words joined by hyphens. */
	name: string;
	/** What is wrong, for a table: without a full stop. */
	what: string;
	/** The honest build that it breaks. */
	scene?: SceneName;
	/** Pieces, each with what becomes of it. A piece that stays as it is fails the test. */
	edit: Edit;
	/** The rules that must speak, and no other. */
	rules: readonly string[];
	/** No finding is an error: a person must look. */
	severity?: 'warning';
	/**
	 * What stands in the page where the finding of the first rule points, from the opening angle
	 * bracket on; null where there is nothing to point at. Undefined for faults of the article alone.
	 */
	at?: string | null;
	/** File of the build that the finding names, where it is not the article's page. */
	page?: string;
	/** Wraps in which it is none, since another page makes up for it. */
	except?: readonly string[];
	/** How the line of the article begins that the finding of the first rule names. */
	line?: string;
}

export type SceneName =
	| 'plain'
	| 'house'
	| 'strict'
	| 'changed'
	| 'older'
	| 'notices'
	| 'pictures'
	| 'two-works'
	| 'syndicated';

export type Edit = {
	readonly [Piece in Exclude<keyof Sample, 'language'>]?: (
		piece: Sample[Piece],
		language: Language,
	) => Sample[Piece];
};
