/**
 * The nouns that every stage shares. Types only: nothing here runs.
 *
 * Data walks one way: Markdown file → {@link Article} → {@link Terms} → credit → page →
 * {@link Finding} → report.
 */

/** A 1-based place in a text file, front matter included. Columns count UTF-16 units. */
export interface Place {
	line: number;
	column: number;
}

/** Somebody who made the work. */
export interface Author {
	name: string;
	/** http(s) address of the author's own page, or null. */
	url: string | null;
	institution: string | null;
}

/** Who published the work first. */
export interface Publisher {
	/** Id of a profile in the config, or null. */
	id: string | null;
	name: string | null;
	/** http(s) address of the publisher's home page, or null. */
	url: string | null;
}

/** Where the work was first published. */
export interface Source {
	/** As written; it may still be unusable, which `source-url-valid` reports. */
	url: string | null;
	publisher: Publisher | null;
	title: string | null;
	/** ISO 8601 date `YYYY-MM-DD`, or null. */
	published: string | null;
}

/** The credit of a single image, video or sound inside an article. */
export interface MediaCredit {
	src: string;
	title: string | null;
	author: string | null;
	source: string | null;
	license: string | null;
}

/**
 * What an article says about itself, after aliases and the config's `sources` are applied.
 * `origin` of a field tells where its value stands: in the front matter or in the config.
 */
export interface Declaration {
	title: string | null;
	authors: Author[];
	source: Source | null;
	/** The licence as written: SPDX id, address, name, or the id of a publisher's own grant. */
	license: string | null;
	/** What this copy changes, one entry a change. */
	changes: string[];
	/** Notices of the source that must stay: copyright lines, disclaimers. */
	notices: string[];
	media: MediaCredit[];
	/** True: own work, no credit is owed. */
	original: boolean;
	/** True: not meant to be built yet, so a missing page is no fault. */
	draft: boolean;
	/** BCP 47 tag of the article's language, or null. */
	lang: string | null;
	/** For every field that the config's `sources` filled: its path in the config (`sources[0].license`). */
	fromConfig: Readonly<Record<string, string>>;
}

/** Something wrong in the front matter, as data; the words are in `messages.ts`. */
export interface FrontMatterProblem {
	code:
		| 'yaml'
		| 'duplicate-key'
		| 'alias'
		| 'tag'
		| 'engine'
		| 'not-a-mapping'
		| 'disagreement'
		| 'type'
		| 'unreadable';
	/** What is wrong, ready to be put into a sentence. */
	detail: string;
	/** YAML that would pass, or null. */
	expected: string | null;
	place: Place;
}

/** A Markdown file in scope. */
export interface Article {
	/** Relative to the root, with `/`. */
	path: string;
	/** The whole file. */
	text: string;
	/** Offset in `text` where the body begins. */
	bodyOffset: number;
	declaration: Declaration;
	problems: readonly FrontMatterProblem[];
	/**
	 * Where a field stands: `place('source.url')` is the value's place. Falls back to the nearest
	 * parent that is written in the file, then to the first line.
	 */
	place(field: string): Place;
}

/** Where a duty comes from. */
export interface Evidence {
	kind: 'license' | 'notice' | 'profile' | 'front-matter' | 'default';
	/** The clause in short, or the publisher's own words. */
	text: string;
	/** Where anyone can read it, or null. */
	url: string | null;
	/** Where it stands in the article, or null. */
	place: Place | null;
}

/** One thing that the terms ask for. */
export interface Duty {
	/** The rule that holds it. */
	rule: string;
	/** `warning` where it is only wished for, as under CC0. */
	severity: 'error' | 'warning';
	/** What exactly is owed, e.g. `{ element: 'author', text: 'A. Writer' }`. */
	detail: Readonly<Record<string, string>>;
	evidence: Evidence;
}

/** The parts a Creative Commons licence is made of. */
export interface LicenseElements {
	by: boolean;
	nc: boolean;
	nd: boolean;
	sa: boolean;
}

/** One Creative Commons licence or public domain tool that exists. */
export interface License {
	/** SPDX id where there is one (`CC-BY-4.0`), else CC's own identifier with hyphens (`CC-BY-SA-2.0-FR`). */
	id: string;
	spdx: string | null;
	/** Path part of the address: `by-sa`, `zero`, `sampling+` … */
	unit: string;
	version: string;
	/** Lower-case code of the port (`de`, `igo`, `scotland`), or an empty string. */
	jurisdiction: string;
	category: 'licenses' | 'publicdomain';
	/** Canonical deed address: https, trailing slash. */
	url: string;
	/** `CC BY-SA 3.0 DE` */
	shortName: string;
	/** `Creative Commons Attribution-ShareAlike 3.0 Germany` */
	name: string;
	elements: LicenseElements;
	/** Day on which Creative Commons retired it (`2004-05-25`), or null. */
	retiredOn: string | null;
}

/** What may be done with a work and on which paper that stands. */
export type Grant =
	| { kind: 'license'; license: License }
	| {
			/** A publisher's own words instead of a numbered licence. */
			kind: 'publisher';
			id: string;
			name: string;
			url: string | null;
			words: string;
	  }
	| {
			kind: 'unknown';
			written: string | null;
			/** What the publisher is known to use, where that does not decide about this work. */
			usual: readonly License[];
	  };

/** What one side says of a work's licence, so that contradictions show with all sides quoted. */
export interface LicenseStatement {
	from: 'front-matter' | 'notice' | 'profile';
	/** As it stands there. */
	written: string;
	/** Where it is exact, else null. */
	license: License | null;
	/** Where at least these are stated, else null. */
	elements: LicenseElements | null;
	/**
	 * Where neither is known, what kind of paper it is: `none` keeps all rights. Absent: it cannot be told.
	 */
	family?: 'creative-commons' | 'public-domain' | 'other' | 'none';
	/** False: second hand, or only what is usual there. */
	firm: boolean;
	evidence: Evidence;
}

/** What the article's own text says of its origin: the front matter decides, this mends its gaps. */
export interface TextOrigin {
	publisher: string | null;
	/** Address of the work, or null. */
	url: string | null;
	/** What to write into `license`, or null: an exact licence only. */
	license: string | null;
	/** The words of a licence without a version, or null. */
	versionless: string | null;
	/** The sentence, with its place. */
	evidence: Evidence;
	/** 0 to 1, how sure it is that the text was first published elsewhere. */
	score: number;
}

/** All duties that bind an article. */
export interface Terms {
	status: 'republished' | 'original' | 'undeclared';
	/** Title that the credit shows: the source's own, else the article's. */
	title: string | null;
	authors: readonly Author[];
	source: Source | null;
	publisher: Publisher | null;
	grant: Grant;
	changes: readonly string[];
	notices: readonly string[];
	duties: readonly Duty[];
	/** What front matter, text and profile say of the licence. */
	statements: readonly LicenseStatement[];
	/** Null where the text says nothing of it, or was not read. */
	textOrigin: TextOrigin | null;
}

export type Severity = 'error' | 'warning' | 'info';

/** How much of a work a page carries, measured by text. */
export type Extent = 'full' | 'excerpt';

/** One broken duty. */
export interface Finding {
	rule: string;
	severity: Severity;
	/** What is wrong, one sentence. */
	message: string;
	/** Path of the article, or null when the whole run is meant. */
	article: string | null;
	place: Place | null;
	/** Path of the built page relative to the output folder, or null. */
	page: string | null;
	pagePlace: Place | null;
	/** What was found, or null. */
	actual: string | null;
	/** Snippets that would pass, in the syntax that is being edited. */
	expected: readonly string[];
	evidence: Evidence | null;
	waived: boolean;
	/** Who has accepted it, why and until when; absent where it is not waived. */
	waiver?: { reason: string; owner: string; expires: string };
	/** Docs page of the rule. */
	url: string;
}

/**
 * `waived` when all errors that are left are accepted in the config: it passes, but says so.
 * `nothing-checked` when there was no article or no page: never a pass.
 */
export type Verdict = 'pass' | 'fail' | 'waived' | 'nothing-checked';

/** How a built file is read: as HTML, entry by entry, or as a text of one of many formats. */
export type PageKind = 'html' | 'feed' | 'text';

/** A built file that nobody could look into, or a route that leaves none. */
export interface Unchecked {
	/** Relative to the output folder, with `/`. */
	path: string;
	/** Why, in a few words. */
	reason: string;
}

/** A page that carries an article's text. */
export interface PageRecord {
	/** Relative to the output folder, with `/`. */
	path: string;
	kind: PageKind;
	extent: Extent;
	verdict: 'pass' | 'fail' | 'waived';
	/** The credit's words as a reader sees them there; absent where the page shows none. */
	credit?: string;
}

/** What became of one article. */
export interface ArticleRecord {
	path: string;
	verdict: 'pass' | 'fail' | 'waived' | 'original';
	source: { url: string | null; publisher: string | null; title: string | null } | null;
	license: { id: string; url: string | null; name: string } | null;
	pages: readonly PageRecord[];
}

/** Result of an audit: the report, version 1, is this object as JSON. */
export interface AuditResult {
	version: 1;
	verdict: Verdict;
	counts: {
		articles: number;
		republished: number;
		pages: number;
		/** Pairs of a page and an article whose text it carries. */
		reproductions: number;
		errors: number;
		warnings: number;
		waived: number;
	};
	/** Sorted by path. */
	articles: readonly ArticleRecord[];
	/** Sorted by article, place, rule and page. */
	findings: readonly Finding[];
	/** Files of the output that may hold text and cannot be read, sorted by path; absent without any. */
	unchecked?: readonly Unchecked[];
}
