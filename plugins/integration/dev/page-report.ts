import { join } from 'node:path';
import type { ArticleContext } from '../../audit/index.ts';
import type { Finding, Grant } from '../../model.ts';
import { dutyList } from '../../report/duty-list.ts';
import { placeSuffix } from '../../report/writer.ts';
import type { ReportedFix } from '../../toolbar/fix.ts';
import {
	type PageReport,
	type ReportedArticle,
	type ReportedDuty,
	type ReportedFinding,
	reportId,
} from '../../toolbar/page-report.ts';

/**
 * What the dev toolbar shows of a page.
 *
 * @param carried the articles on the page
 * @param fixFor the correction of a finding that nobody has to choose, or null
 * @param root absolute path of the project
 * @param base of the dev server, with a slash at its end
 */
export function pageReport(
	findings: readonly Finding[],
	carried: readonly ArticleContext[],
	fixFor: (finding: Finding) => ReportedFix | null,
	root: string,
	base: string,
): PageReport {
	return {
		editor: `${base}__open-in-editor?file=`,
		articles: carried.map((context) => reported(context, root)),
		findings: findings.map((finding): ReportedFinding => {
			const { rule, severity, message, expected, evidence, url, article, place, waiver } = finding;
			return {
				rule,
				severity: severity === 'error' && !waiver ? 'error' : 'warning',
				message: waiver ? `${message} (waived until ${waiver.expires})` : message,
				expected,
				because: evidence?.text ?? null,
				url,
				article,
				location: article === null ? null : `${join(root, article)}${placeSuffix(place)}`,
				fix: fixFor(finding),
			};
		}),
	};
}

/** The page with its report in it; no text of an article can end the element that holds it. */
export function withReport(html: string, report: PageReport, more = ''): string {
	const data = JSON.stringify(report).replaceAll('<', '\\u003c');
	const script = `<script type="application/json" id="${reportId}">${data}</script>${more}`;
	const end = html.lastIndexOf('</body>');
	return end < 0 ? html + script : html.slice(0, end) + script + html.slice(end);
}

function reported({ article, terms }: ArticleContext, root: string): ReportedArticle {
	const duties = dutyList(terms).map(({ what, evidence }): ReportedDuty => {
		return { what, because: evidence.text, url: evidence.url };
	});
	return {
		path: article.path,
		file: join(root, article.path),
		title: terms.title ?? article.path,
		license: licenseOf(terms.grant),
		duties,
	};
}

function licenseOf(grant: Grant): string {
	if (grant.kind === 'license') return grant.license.name;
	if (grant.kind === 'publisher') return grant.name;
	return grant.written ?? 'No licence is stated.';
}
