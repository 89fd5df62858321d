import { docsUrl, words } from '../../messages.ts';
import type {
	ArticleRecord,
	AuditResult,
	Finding,
	PageRecord,
	Place,
	Verdict,
} from '../../model.ts';
import type { Waiver } from '../../options.ts';
import { byPlace } from '../result.ts';
import type { Report, Rule } from '../rule.ts';
import { rules } from '../rules/index.ts';
import { type UsedWaiver, type Waived, waive } from './waive.ts';

/**
 * Applies the waivers of the config to a report: the last thing that happens to it, so that nothing
 * that is kept for another run knows of waivers or of the day.
 *
 * @param result of an audit, without waivers; stays as it is
 */
export function applyWaivers(result: AuditResult, waiving: Waiving): AuditResult {
	const { waivers, today } = waiving;
	if (waivers.length === 0) return result;
	const waived = waive(result.findings, waivers, today);
	const judged = judgeWaivers(waived, result, waiving);
	const findings = [...waived.findings, ...judged].sort(byPlace);
	const errors = findings.filter(({ severity }) => severity === 'error');
	const open = errors.filter((finding) => !finding.waived);
	const accepted = errors.filter((finding) => finding.waived);
	const { counts } = result;
	return {
		...result,
		verdict: verdictOf(counts, open.length, accepted.length),
		counts: {
			...counts,
			errors: open.length,
			warnings: findings.filter((one) => one.severity === 'warning' && !one.waived).length,
			waived: findings.filter((one) => one.waived).length,
		},
		articles: recordsOf(result.articles, open, accepted),
		findings,
	};
}

function verdictOf(counts: AuditResult['counts'], open: number, accepted: number): Verdict {
	if (open > 0) return 'fail';
	if (counts.articles === 0 || counts.pages === 0) return 'nothing-checked';
	return accepted > 0 ? 'waived' : 'pass';
}

function recordsOf(
	articles: readonly ArticleRecord[],
	open: readonly Finding[],
	accepted: readonly Finding[],
): ArticleRecord[] {
	const openIn = new Set(open.map(({ article }) => article));
	const acceptedIn = new Set(accepted.map(({ article }) => article));
	const openOn = new Set(open.map(({ article, page }) => keyOf(article, page)));
	const acceptedOn = new Set(accepted.map(({ article, page }) => keyOf(article, page)));
	return articles.map((record) => {
		const { path, verdict } = record;
		if (verdict !== 'fail' || !acceptedIn.has(path)) return record;
		const pages = record.pages.map((page): PageRecord => {
			const key = keyOf(path, page.path);
			const isWaived = page.verdict === 'fail' && acceptedOn.has(key) && !openOn.has(key);
			return isWaived ? { ...page, verdict: 'waived' } : page;
		});
		return { ...record, verdict: openIn.has(path) ? 'fail' : 'waived', pages };
	});
}

function keyOf(article: string | null, page: string | null): string {
	return JSON.stringify([article, page]);
}

/** What is wrong with the waivers themselves. */
function judgeWaivers(
	{ used }: Waived,
	{ articles, counts }: AuditResult,
	{ config, places = [], isPart = false }: Waiving,
): Finding[] {
	// What was not checked has no findings yet, so that nothing can be said of a waiver's use.
	const seesAll = !isPart && counts.articles > 0 && counts.pages > 0;
	return used.flatMap((one, at) => {
		const place = places[at] ?? null;
		const hasArticle = counts.pages > 0 && articles.some(({ path }) => one.covers(path));
		const context = { ...one, hasArticle, seesAll };
		return rules.flatMap((rule) =>
			[...(rule.waiver?.(context) ?? [])].map((report) =>
				toFinding(rule, report, one, config, place),
			),
		);
	});
}

function toFinding(
	rule: Rule,
	{ message, severity = 'error', expected = [] }: Report,
	{ waiver, name }: UsedWaiver,
	config: string | null,
	place: Place | null,
): Finding {
	return {
		rule: rule.id,
		severity,
		message: words(rule.id, message),
		article: null,
		place,
		page: null,
		pagePlace: null,
		actual: name,
		expected,
		evidence: {
			kind: 'front-matter',
			text: `${name}${config === null ? '' : ` of ${config}`}, ${waiver.owner}: “${waiver.reason}”`,
			url: null,
			place: null,
		},
		waived: false,
		url: docsUrl(rule.id),
	};
}

/** The waivers of a config, and what judging them takes. */
export interface Waiving {
	waivers: readonly Waiver[];
	/** Day of the run in UTC, `YYYY-MM-DD`: the caller's, so that the same input gives the same report. */
	today: string;
	/** How the user knows the config, such as `creditline.config.mjs`, or null. */
	config: string | null;
	/** Where each waiver stands in the config, as far as it is known. */
	places?: readonly (Place | null)[];
	/** Only some of the articles in the config's scope are judged, so that unused waivers prove nothing. */
	isPart?: boolean;
}
