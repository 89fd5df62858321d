import type { AuditResult, Finding, PageRecord, Terms } from '../model.ts';
import type { Auditor, BuiltPage, Carried, CarriedPart, JudgedPage } from './auditor.ts';
import { settleDeferred } from './deferred.ts';
import { settleParts } from './excerpts.ts';
import { toFinding } from './finding.ts';
import { pageKey } from './page/own-links.ts';
import { summarise } from './result.ts';
import type { ArticleContext, CoverageContext } from './rule.ts';
import { rules } from './rules/index.ts';
import { uncheckedSheets } from './unread-sheets.ts';

/**
 * Draws the conclusion from all pages, each judged alone: which article has none, whose page it is
 * where works are one text, which parts owe more than they have.
 *
 * @param site the articles
 * @param files the files of the output, in the order of their paths
 * @param builtFrom article path → page that the builder says it made from it; it names places, it
 * proves nothing
 * @returns the report; deterministic for the same judgements
 */
export async function conclude(
	site: Judged,
	files: AsyncIterable<JudgedFile> | Iterable<JudgedFile>,
	builtFrom?: ReadonlyMap<string, string>,
): Promise<AuditResult> {
	const { briefs } = site;
	const findings = [...site.findings];
	const carried = new Map<string, PageRecord[]>(briefs.map(({ article }) => [article.path, []]));
	const best = new Map<string, { page: string; share: number }>();
	const contested: (readonly Carried[])[] = [];
	const excused = new Map<string, { page: string; by: string }>();
	const waiting: Carried[] = [];
	const settle = (one: Carried): void => {
		carried.get(one.article)?.push(one.record);
		findings.push(...one.findings);
		if (one.deferred) waiting.push(one);
	};
	// A feed or a text is no page that a visitor can be led to.
	const hasPage = (article: string): boolean =>
		series.has(article) ||
		carried.get(article)?.some(({ extent, kind }) => extent === 'full' && kind === 'html') === true;
	const parts = new Map<string, CarriedPart[]>();
	const wholes = new Map<string, Set<string>>();
	const series = new Set<string>();
	const unread = new Set<string>();
	const built = new Set<string>();
	const measure = (article: string, page: string, share: number): void => {
		if (share > (best.get(article)?.share ?? 0)) best.set(article, { page, share });
	};

	let pages = 0;
	for await (const { path: file, kind = 'html', judged } of files) {
		const isPage = kind === 'html';
		if (isPage) pages += 1;
		contested.push(...judged.contested);
		for (const sheet of judged.unreadSheets ?? []) unread.add(sheet);
		for (const one of judged.carries) {
			settle(one);
			if (isPage) measure(one.article, file, one.share);
		}
		for (const part of judged.parts) {
			listIn(parts, part.article).push(part);
			if (isPage) measure(part.article, file, part.match.share);
		}
		if (!isPage) continue;
		built.add(pageKey(file));
		for (const { article, by } of judged.excused) excused.set(article, { page: file, by });
		for (const { article } of [...judged.carries, ...judged.contested.flat(), ...judged.excused]) {
			wholes.set(article, (wholes.get(article) ?? new Set()).add(file));
		}
	}
	// Whose page it is shows by elimination: the twins that are credited elsewhere have theirs.
	for (const twins of contested) {
		const free = twins.filter(({ article }) => !hasPage(article));
		const built = free.find(({ article, record }) => builtFrom?.get(article) === record.path);
		const owner = built ?? free[0] ?? twins[0];
		if (owner) settle(owner);
	}
	for (const [key, brief] of briefs.entries()) {
		const { path } = brief.article;
		const own = parts.get(path);
		if (!own) continue;
		const settled = settleParts(
			() => site.contextOf(key),
			own,
			[...(wholes.get(path) ?? [])],
			(spans) => site.shareOf(key, spans),
			site.placeOfPart,
		);
		if (settled.isSeries) series.add(path);
		findings.push(...settled.findings);
		carried.get(path)?.push(...settled.records);
	}
	findings.push(...settleDeferred(waiting, built, carried));
	for (const [key, { article, terms }] of briefs.entries()) {
		const owed = terms.status === 'republished' && !article.declaration.draft;
		if (pages === 0 || !owed || hasPage(article.path)) continue;
		const context = site.contextOf(key);
		const coverage: CoverageContext = {
			...context,
			best: best.get(article.path) ?? null,
			excused: excused.get(article.path) ?? null,
			wordless: site.isWordless(key),
			builtPage: builtFrom?.get(article.path) ?? null,
		};
		for (const rule of rules) {
			for (const report of rule.coverage?.(coverage) ?? []) {
				findings.push(toFinding(rule, report, context, null));
			}
		}
	}
	const result = summarise(briefs, carried, findings, pages);
	return unread.size === 0 ? result : { ...result, unchecked: uncheckedSheets(unread) };
}

function listIn<Value>(lists: Map<string, Value[]>, key: string): Value[] {
	const list = lists.get(key) ?? [];
	lists.set(key, list);
	return list;
}

/** What is known of the articles when all pages have been judged. */
export interface Judged extends Pick<Auditor, 'isWordless' | 'shareOf' | 'placeOfPart'> {
	briefs: readonly ArticleBrief[];
	/** Findings on the Markdown side. */
	findings: Iterable<Finding>;
	/** All about one article; asked only where something about it is to be told. */
	contextOf(key: number): ArticleContext;
}

/** What a report tells of every article. Plain data: it crosses threads and is kept. */
export interface ArticleBrief {
	article: { path: string; declaration: { draft: boolean } };
	terms: Pick<Terms, 'status' | 'title' | 'source' | 'publisher' | 'grant'>;
}

/** A file of the output with its judgement. */
export interface JudgedFile extends Pick<BuiltPage, 'path' | 'kind'> {
	judged: JudgedPage;
}
