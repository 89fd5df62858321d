import { join } from 'node:path';
import type { ArticleContext } from '../../audit/index.ts';
import type { Finding, Grant } from '../../model.ts';
import { toOwed } from '../../report/terms-owed.ts';
import { phraseOf } from '../../report/terms-phrases.ts';
import {
	type PageReport,
	type ReportedArticle,
	type ReportedDuty,
	type ReportedFinding,
	reportId,
} from '../../toolbar/page-report.ts';

/** Rules that forbid: what they say reads as "You must not". */
const limits: ReadonlySet<string> = new Set([
	...['adaptation-allowed', 'commercial-allowed', 'endorsement-absent', 'media-granted'],
]);

/**
 * What the dev toolbar shows of a page.
 *
 * @param carried the articles on the page
 * @param root absolute path of the project
 * @param base of the dev server, with a slash at its end
 */
export function pageReport(
	findings: readonly Finding[],
	carried: readonly ArticleContext[],
	root: string,
	base: string,
): PageReport {
	return {
		editor: `${base}__open-in-editor?file=`,
		articles: carried.map((context) => reported(context, root)),
		findings: findings.map((finding): ReportedFinding => {
			const { rule, severity, message, expected, evidence, url, article, place } = finding;
			const at = place ? `:${place.line}:${place.column}` : '';
			return {
				rule,
				severity: severity === 'error' ? 'error' : 'warning',
				message,
				expected,
				because: evidence?.text ?? null,
				url,
				article,
				location: article === null ? null : `${join(root, article)}${at}`,
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
	const duties = new Map<string, ReportedDuty>();
	for (const duty of terms.duties) {
		const phrase = phraseOf(toOwed(duty));
		if (phrase === null || duties.has(phrase)) continue;
		const { text: because, url } = duty.evidence;
		const what = limits.has(duty.rule) ? `not ${phrase}` : phrase;
		duties.set(phrase, { what, because, url });
	}
	return {
		path: article.path,
		file: join(root, article.path),
		title: terms.title ?? article.path,
		license: licenseOf(terms.grant),
		duties: [...duties.values()],
	};
}

function licenseOf(grant: Grant): string {
	if (grant.kind === 'license') return grant.license.name;
	if (grant.kind === 'publisher') return grant.name;
	return grant.written ?? 'No licence is stated.';
}
