import type { AuditResult, PageRecord } from '../model.ts';
import { type AuditorInput, type BuiltPage, type Carried, createAuditor } from './auditor.ts';
import { toFinding } from './finding.ts';
import { summarise } from './result.ts';
import type { CoverageContext } from './rule.ts';
import { rules } from './rules/index.ts';

export { type Auditor, type BuiltPage, createAuditor } from './auditor.ts';

/** What an audit looks at. No file system: whoever calls brings the bytes. */
export interface AuditInput extends AuditorInput {
	/** Taken one at a time; nothing of a page is kept but what was found. */
	pages: AsyncIterable<BuiltPage> | Iterable<BuiltPage>;
	/** Article path → page that the builder says it made from it. It names places, it proves nothing. */
	builtFrom?: ReadonlyMap<string, string>;
}

/**
 * Judges finished pages against the terms of the articles that they carry.
 *
 * Which page owes which credit is decided by text alone. Pages are read twice at most: quickly, and
 * again with positions where something was found; the second reading decides.
 *
 * @returns the report; deterministic for the same bytes
 */
export async function audit(input: AuditInput): Promise<AuditResult> {
	const auditor = createAuditor(input);
	const { articles } = auditor;
	const findings = auditor.judgeArticles();
	const carried = new Map<string, PageRecord[]>(articles.map(({ article }) => [article.path, []]));
	const best = new Map<string, { page: string; share: number }>();
	const contested: (readonly Carried[])[] = [];
	const excused = new Map<string, { page: string; by: string }>();
	const settle = (one: Carried): void => {
		carried.get(one.article)?.push(one.record);
		findings.push(...one.findings);
	};
	const hasPage = (article: string): boolean =>
		carried.get(article)?.some(({ extent }) => extent === 'full') === true;

	let pages = 0;
	for await (const built of input.pages) {
		pages += 1;
		const judged = auditor.judgePage(built);
		contested.push(...judged.contested);
		for (const { article, by } of judged.excused) excused.set(article, { page: built.path, by });
		for (const one of judged.carries) {
			settle(one);
			const { article, share } = one;
			if (share > (best.get(article)?.share ?? 0)) best.set(article, { page: built.path, share });
		}
	}
	// Whose page it is shows by elimination: the twins that are credited elsewhere have theirs.
	for (const twins of contested) {
		const free = twins.filter(({ article }) => !hasPage(article));
		const built = free.find(({ article, record }) => input.builtFrom?.get(article) === record.path);
		const owner = built ?? free[0] ?? twins[0];
		if (owner) settle(owner);
	}
	for (const [key, context] of articles.entries()) {
		const { article, terms } = context;
		const owed = terms.status === 'republished' && !article.declaration.draft;
		if (pages === 0 || !owed || hasPage(article.path)) continue;
		const coverage: CoverageContext = {
			...context,
			best: best.get(article.path) ?? null,
			excused: excused.get(article.path) ?? null,
			wordless: auditor.isWordless(key),
			builtPage: input.builtFrom?.get(article.path) ?? null,
		};
		for (const rule of rules) {
			for (const report of rule.coverage?.(coverage) ?? []) {
				findings.push(toFinding(rule, report, context, null));
			}
		}
	}
	return summarise(articles, carried, findings, pages);
}
