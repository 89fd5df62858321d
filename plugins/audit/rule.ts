import type { Comment, Element, Root } from 'hast';
import type { Message, RuleId } from '../messages.ts';
import type { Article, Duty, Evidence, PageKind, Severity, Terms } from '../model.ts';
import type { Options, Waiver } from '../options.ts';
import type { CreditReading } from './credit-reading.ts';
import type { Page } from './page/page.ts';
import type { ServedHeader } from './robots/host-headers.ts';
import type { ServedRedirect } from './robots/host-redirects.ts';
import type { Disallowed } from './robots/robots-file.ts';

/** A snippet in the syntax that is being edited. */
export interface Snippet {
	syntax: 'yaml' | 'html' | 'headers' | 'robots' | 'xml' | 'markdown' | 'config';
	code: string;
}

/** What the docs page of a rule says; its examples run as tests. */
export interface RuleDocs {
	/** The duty in one line, for lists. */
	duty: string;
	/** What is checked, and what passes. */
	what: string;
	/** Why it is a duty: the clause or the publisher's words. */
	why: string;
	bad: readonly Snippet[];
	good: readonly Snippet[];
	/** YAML that the front matter of the examples has besides. */
	data?: string;
	/** Options that the examples are judged with, as in the config. */
	options?: string;
}

/** A broken duty as a rule reports it; the audit adds the words, places and severity. */
export interface Report<Id extends RuleId = RuleId> {
	message: Message<Id>;
	/** Field of the front matter that it is about, for the article's place. */
	field?: string;
	/** Node of the page that it is about, for the page's place. */
	node?: Element | Root | Comment;
	actual?: string;
	expected?: readonly string[];
	/** Replaces the duty's own evidence. */
	evidence?: Evidence;
	severity?: Severity;
	/** Place in the article, where the rule knows it better than by a field. */
	place?: { line: number; column: number };
	/** It does not hold if this page of the site carries the work as well: key of the page. */
	unlessCarriedBy?: string;
	/** With that: it holds only where that page is in the output (true), or where it is not (false). */
	ifBuilt?: boolean;
	/** Page, for rules that look at all pages of an article at once. */
	page?: string;
}

/** What a rule may ask about an article. */
export interface ArticleContext {
	article: Article;
	terms: Terms;
	/** Address of the site, or null. */
	site: string | null;
	/** What is known of the site: a text that first appeared there is no other publisher's. */
	facts: Options['site'];
	/** Ids of the publishers' own grants in the config. */
	grants: readonly string[];
}

/** What a rule may ask about one page that carries one article. */
export interface PageContext extends ArticleContext {
	page: Page;
	reading: CreditReading;
	/** What the terms ask under this rule; never empty. */
	duties: readonly Duty[];
	/** Whether the page carries works of several sources: what it says of itself is said of none of them. */
	several: boolean;
	/** What the host's files add to this page, under any of its addresses. */
	headers: readonly ServedHeader[];
	/** Whom `robots.txt` keeps from this page; null where it keeps nobody. */
	disallowed: Disallowed | null;
	/** Where the host leads its visitors instead; null or absent where it serves the page. */
	redirect?: ServedRedirect | null;
}

/** What a rule may ask about all pages of one article. */
export interface CoverageContext extends ArticleContext {
	/** Largest share of the article's text on a page, and that page; null when no page has any. */
	best: { page: string; share: number } | null;
	/** A page that has its text, but credits another article of the same text; null when there is none. */
	excused: { page: string; by: string } | null;
	/** True when the article has too little text to be recognised. */
	wordless: boolean;
	/** Page that the site's builder says it made from this article, or null. */
	builtPage: string | null;
}

/** What a rule may ask about a part of a work, when all pages are known. */
export interface PartContext extends ArticleContext {
	/** Page that carries the part. */
	page: string;
	/** Share of the work, from 0 to 1. */
	share: number;
	kind: PageKind;
	/** Page that carries the whole work; null where parts on several pages make it up. */
	whole: string | null;
	/** What the terms ask of pages that carry the work in full. */
	duty: Duty;
}

/** What a rule may ask about one waiver of the config, when all findings are known. */
export interface WaiverContext {
	waiver: Waiver;
	/** Its path in the config: `waivers[0]`. */
	name: string;
	/** Whether its last day has passed. */
	isExpired: boolean;
	/** How many findings it matches. */
	matches: number;
	/** How many of them nothing accepts. */
	open: number;
	/** Whether any article of this run matches its globs. */
	hasArticle: boolean;
	/** False where a waiver may be needed by what this run did not look at. */
	seesAll: boolean;
	/** Path of an earlier waiver that accepts one of the same findings, or null. */
	other: string | null;
}

/** How a rule judges copies that are no pages: it asks the rules over pages, and speaks for them. */
export interface Copies {
	asks: readonly RuleId[];
	/** The licence's name is enough, for want of links. */
	namesLicense: boolean;
	/** Code that makes such a copy with its credit, and the module that it comes from. */
	helper: string;
}

/** A rule over copies that are no pages. */
export type CopyRule = Rule<'feed-credited' | 'text-credited'> & { copies: Copies };

/**
 * A rule over built pages runs only where the terms hold a duty under its id; rules over articles
 * run on each article.
 */
export interface Rule<Id extends RuleId = RuleId> {
	id: Id;
	docs: RuleDocs;
	article?(context: ArticleContext): Iterable<Report<Id>>;
	page?(context: PageContext): Iterable<Report<Id>>;
	coverage?(context: CoverageContext): Iterable<Report<Id>>;
	part?(context: PartContext): Iterable<Report<Id>>;
	waiver?(context: WaiverContext): Iterable<Report<Id>>;
	copies?: Copies;
}

/** Types a rule; the shape of its messages follows from its id. */
export function defineRule<Id extends RuleId>(rule: Rule<Id>): Rule<Id> {
	return rule;
}
