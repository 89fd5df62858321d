import { type Fulfilment, fulfilmentOf, isMoot, type WorkReading } from '../audit/explain/index.ts';
import type { ArticleContext } from '../audit/index.ts';
import { rules } from '../audit/rules/index.ts';
import type { ArticleRecord, Duty, Evidence, Finding, PageRecord, Terms } from '../model.ts';
import { whatOf } from './duty-list.ts';

/** What copies that are not whole web pages owe all at once, by what they are. */
const copyDuties = {
	excerpt: { rule: 'excerpt-linked', what: 'lead to the credited page, or carry a credit' },
	feed: { rule: 'feed-credited', what: 'carry the credit in the item itself' },
	text: { rule: 'text-credited', what: 'name the source beside the text, with its address' },
} as const;

/**
 * Tells why one article passes or fails: on each page that carries it, how each duty is met or broken.
 *
 * @param record of the audit
 * @param findings of the audit about this article
 * @param workOn reads an HTML page for this work; null where it cannot
 */
export function explainRecord(
	record: ArticleRecord,
	{ article, terms }: ArticleContext,
	findings: readonly Finding[],
	workOn: (page: string) => WorkReading | null,
): ExplainRecord {
	const { path, verdict, source, license } = record;
	const pages = record.pages.map((page): ExplainedPage => {
		const here = findings.filter((finding) => finding.page === page.path);
		const duties =
			page.kind === 'html' && page.extent === 'full'
				? dutiesOn(terms, here, workOn(page.path))
				: [copyDuty(page, terms, here)];
		return { ...page, duties };
	});
	const shown = new Set(pages.map((page) => page.path));
	const own = findings.filter(({ page }) => page === null || !shown.has(page));
	const { status } = terms;
	const { draft } = article.declaration;
	return { path, verdict, status, draft, source, license, findings: own, pages };
}

function dutiesOn(
	terms: Terms,
	findings: readonly Finding[],
	work: WorkReading | null,
): ExplainedDuty[] {
	const duties: ExplainedDuty[] = [];
	const told = new Set<string>();
	const used = new Set<Finding>();
	for (const duty of terms.duties) {
		const { rule, evidence } = duty;
		const what = whatOf(duty);
		if (what === null || told.has(what)) continue;
		told.add(what);
		const own = findings.filter((finding) => isAbout(finding, duty));
		for (const finding of own) used.add(finding);
		const state = own.length > 0 ? worst(own) : work && isMoot(rule, work) ? 'open' : 'met';
		const met = state === 'met' && work ? fulfilmentOf(duty, work) : null;
		duties.push({ rule, what, evidence, state, met, findings: own });
	}
	const rest = Map.groupBy(
		findings.filter((finding) => !used.has(finding)),
		({ rule }) => rule,
	);
	for (const [rule, own] of rest) duties.push(ofFindings(rule, own));
	return duties;
}

/** A duty that no phrase tells apart from others, as its rule's docs put it. */
function ofFindings(rule: string, findings: readonly Finding[]): ExplainedDuty {
	const what = rules.find(({ id }) => id === rule)?.docs.duty ?? rule;
	const evidence = findings[0]?.evidence ?? null;
	return { rule, what, evidence, state: worst(findings), met: null, findings };
}

function copyDuty(
	{ kind, extent, credit }: PageRecord,
	{ duties }: Terms,
	findings: readonly Finding[],
): ExplainedDuty {
	const { rule, what } = copyDuties[extent === 'excerpt' || kind === 'html' ? 'excerpt' : kind];
	const state = findings.length > 0 ? worst(findings) : 'met';
	const evidence = duties.find((duty) => duty.rule === 'credit-present')?.evidence ?? null;
	const met = state === 'met' && credit ? { words: credit, place: null } : null;
	return { rule, what, evidence, state, met, findings };
}

/** Of duties with one rule, a finding says the text of the one that it is about. */
function isAbout({ rule, message }: Finding, duty: Duty): boolean {
	const { text } = duty.detail;
	return rule === duty.rule && (!text || message.includes(text));
}

function worst(findings: readonly Finding[]): ExplainedDuty['state'] {
	const open = findings.filter(({ waived }) => !waived);
	if (open.length === 0) return 'waived';
	return open.some(({ severity }) => severity === 'error') ? 'broken' : 'doubtful';
}

/** Why an article passes or fails: an entry of `creditline explain FILE --format json`, version 1. */
export interface ExplainRecord extends Omit<ArticleRecord, 'pages'> {
	status: Terms['status'];
	draft: boolean;
	/** What is wrong in the article itself, or with having no page. */
	findings: readonly Finding[];
	/** Sorted by path. */
	pages: readonly ExplainedPage[];
}

/** A page that carries the work, with what it owes. */
export interface ExplainedPage extends PageRecord {
	duties: readonly ExplainedDuty[];
}

/** One duty on one page. */
export interface ExplainedDuty {
	rule: string;
	/** Rest of a sentence: "It must …"; where no phrase tells it, the duty as the rule's docs put it. */
	what: string;
	evidence: Evidence | null;
	/**
	 * `doubtful`: a person must look · `waived`: broken, and accepted in the config · `open`: it is
	 * about a credit that is not there.
	 */
	state: 'met' | 'broken' | 'doubtful' | 'waived' | 'open';
	/** What on the page meets it; null where nothing can be shown. */
	met: Fulfilment | null;
	findings: readonly Finding[];
}
