import type { Finding, PageRecord, Place } from '../model.ts';
import type { CarriedPart } from './auditor.ts';
import { toFinding } from './finding.ts';
import { leadsTo, pageKey } from './page/own-links.ts';
import { joinSpans, type Span } from './pairing/spans.ts';
import type { ArticleContext } from './rule.ts';
import { rules } from './rules/index.ts';

/** Share of a work that its parts must make up together to be it. */
const fullShare = 0.5;

/**
 * Decides about the pages that carry parts of one article, when all pages are known.
 *
 * @param context of the article; asked for findings only
 * @param parts of the article
 * @param wholes pages that carry all of it
 * @param shareOf how much of it spans make up together
 * @param placeOf where a page shows the part; asked for findings only
 */
export function settleParts(
	context: () => ArticleContext,
	parts: readonly CarriedPart[],
	wholes: readonly string[],
	shareOf: (spans: readonly Span[]) => number,
	placeOf: (part: CarriedPart) => Place | null,
): SettledParts {
	const pages = parts.filter(({ kind }) => kind === 'html');
	const isSeries =
		wholes.length === 0 &&
		shareOf(joinSpans(pages.flatMap(({ match }) => match.covers))) >= fullShare;
	const keysOf = (chosen: readonly CarriedPart[]): ReadonlySet<string> =>
		new Set([...wholes, ...chosen.map(({ page }) => page)].map(pageKey));
	const credited = keysOf(parts.filter((part) => part.credited));
	// In a series, a page whose credit lacks something answers for that; the others may rely on it.
	const targets = isSeries
		? keysOf(parts.filter((part) => part.credited || part.linked))
		: credited;
	const findings: Finding[] = [];
	const records = new Map<string, PageRecord>();
	// A search index holds an article in pieces: one link mends them all, so they are told once.
	const told = new Set<string>();
	for (const part of parts) {
		const leads = (pages: ReadonlySet<string>): boolean =>
			part.links.some((link) => leadsTo(link, pages));
		let own: readonly Finding[] = [];
		if (isSeries && part.linked && !part.credited) own = leads(credited) ? [] : part.findings;
		else if (!part.credited && !part.linked && !leads(targets) && !told.has(part.page)) {
			own = broken(context(), part, wholes, placeOf);
			told.add(part.page);
		}
		findings.push(...own);
		const { page, kind } = part;
		const before = records.get(page);
		const failed = before?.verdict === 'fail' || own.some(({ severity }) => severity === 'error');
		const credit = before?.credit ?? part.credit;
		records.set(page, {
			path: page,
			kind,
			extent: 'excerpt',
			verdict: failed ? 'fail' : 'pass',
			...(credit === null ? {} : { credit }),
		});
	}
	return { isSeries, findings, records: [...records.values()] };
}

function broken(
	context: ArticleContext,
	part: CarriedPart,
	wholes: readonly string[],
	placeOf: (part: CarriedPart) => Place | null,
): Finding[] {
	const duty = context.terms.duties.find(({ rule }) => rule === 'credit-present');
	if (!duty) return [];
	const { page, kind, match } = part;
	const [whole = null] = [...wholes].sort();
	return rules.flatMap((rule) =>
		[...(rule.part?.({ ...context, page, kind, share: match.share, whole, duty }) ?? [])].map(
			(report) => ({
				...toFinding(rule, report, context, null),
				pagePlace: part.place ?? placeOf(part),
			}),
		),
	);
}

/** What became of the parts of one article. */
export interface SettledParts {
	/** Whether several pages carry the article together. */
	isSeries: boolean;
	findings: readonly Finding[];
	records: readonly PageRecord[];
}
