import type { ReportedFix } from './fix.ts';

/** The element of a page that holds its report. */
export const reportId = 'creditline-report';

/** What the dev server has found of one page; it travels in the page as JSON. */
export interface PageReport {
	/** Where the dev server opens files in an editor. */
	editor: string;
	articles: readonly ReportedArticle[];
	findings: readonly ReportedFinding[];
}

/** An article that the page carries, and what its terms ask for. */
export interface ReportedArticle {
	/** Relative to the project. */
	path: string;
	/** Absolute, for the editor. */
	file: string;
	title: string;
	license: string;
	duties: readonly ReportedDuty[];
}

/** `what` follows "You must". */
export interface ReportedDuty {
	what: string;
	because: string;
	url: string | null;
}

export interface ReportedFinding {
	rule: string;
	severity: 'error' | 'warning';
	message: string;
	/** What would pass, in the syntax that is being edited. */
	expected: readonly string[];
	because: string | null;
	/** Of the rule's page in the docs. */
	url: string;
	/** Relative to the project; null where no article is at fault. */
	article: string | null;
	/** Absolute path with line and column, for the editor. */
	location: string | null;
	/** Null where a person must choose. */
	fix: ReportedFix | null;
}
