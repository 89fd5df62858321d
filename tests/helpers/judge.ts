/** Judges hand-made terms by one rule over articles, and finished pages by all rules. */
import { compileDeclare, parseArticle } from '../../plugins/article/index.ts';
import { toFinding } from '../../plugins/audit/finding.ts';
import { audit } from '../../plugins/audit/index.ts';
import type { ArticleContext, Rule } from '../../plugins/audit/rule.ts';
import type { RuleId } from '../../plugins/messages.ts';
import type {
	Duty,
	Evidence,
	Finding,
	LicenseStatement,
	Terms,
	TextOrigin,
} from '../../plugins/model.ts';
import { parseOptions, type UserOptions } from '../../plugins/options.ts';
import { parseLicense } from '../../plugins/terms/index.ts';
import { article, body } from './article.ts';

/** Terms of the article of `helpers/article.ts`, as far as rules over articles ask for them. */
export function termsOf(changes: Partial<Terms> = {}): Terms {
	return {
		status: 'republished',
		title: 'Tides of the estuary',
		authors: [{ name: 'A. Writer', url: null, institution: null }],
		source: {
			url: 'https://publisher.example/2026/story',
			publisher: { id: null, name: 'The Publisher', url: null },
			title: null,
			published: null,
		},
		publisher: { id: null, name: 'The Publisher', url: null },
		grant: grantOf('CC-BY-4.0'),
		changes: [],
		notices: [],
		duties: [],
		statements: [],
		textOrigin: null,
		...changes,
	};
}

/** The grant that a written licence makes. */
export function grantOf(written: string | null): Terms['grant'] {
	const reading = written === null ? null : parseLicense(written);
	return reading?.kind === 'license'
		? { kind: 'license', license: reading.license }
		: { kind: 'unknown', written, usual: [] };
}

/** One side's word on the licence; `line` is the place in the article. */
export function statement(
	from: LicenseStatement['from'],
	written: string,
	changes: Partial<LicenseStatement> & { line?: number } = {},
): LicenseStatement {
	const { line, ...rest } = changes;
	const reading = parseLicense(written);
	return {
		from,
		written,
		license: reading.kind === 'license' ? reading.license : null,
		elements:
			reading.kind === 'license'
				? reading.license.elements
				: reading.kind === 'versionless'
					? reading.elements
					: null,
		firm: true,
		evidence: evidence(from, `evidence of ${from}: ${written}`, line),
		...rest,
	};
}

/** What the text says of its origin, in line 40. */
export function originOf(changes: Partial<TextOrigin> & { text?: string } = {}): TextOrigin {
	const { text = 'This post first appeared on The Original', ...rest } = changes;
	return {
		publisher: 'The Original',
		url: null,
		license: null,
		versionless: null,
		evidence: evidence('notice', text, 40),
		score: 0.9,
		...rest,
	};
}

export function duty(rule: string, kind: Evidence['kind'], text: string): Duty {
	return { rule, severity: 'error', detail: {}, evidence: evidence(kind, text) };
}

function evidence(kind: Evidence['kind'], text: string, line?: number): Evidence {
	return { kind, text, url: null, place: line ? { line, column: 1 } : null };
}

/** Findings of one rule over an article with these terms. */
export function judgeArticle<Id extends RuleId>(
	rule: Rule<Id>,
	terms: Terms,
	context: Partial<ArticleContext> & { text?: string } = {},
): Finding[] {
	const { text = article(), ...rest } = context;
	const full: ArticleContext = {
		article: parseArticle('content/a.md', text, compileDeclare(parseOptions({}, 'test'))),
		terms,
		site: 'https://site.example',
		facts: {},
		grants: [],
		...rest,
	};
	return [...(rule.article?.(full) ?? [])].map((report) => toFinding(rule, report, full, null));
}

/** Findings on a page; `BODY` in its words stands for the work's text. */
export async function judgePage(
	html: string,
	options: { text?: string; config?: UserOptions } = {},
): Promise<Finding[]> {
	const parsed = parseOptions({ site: { url: 'https://site.example' }, ...options.config }, 'test');
	const text = body
		.trim()
		.split('\n\n')
		.map((paragraph) => `<p>${paragraph}</p>`)
		.join('\n');
	const page = `<html><body><main><h1>Tides</h1>${html.replace('BODY', text)}</main></body></html>`;
	const result = await audit({
		articles: [parseArticle('content/a.md', options.text ?? article(), compileDeclare(parsed))],
		options: parsed,
		site: 'https://site.example',
		pages: [{ path: 'a/index.html', bytes: new TextEncoder().encode(page) }],
		headers: null,
	});
	return [...result.findings];
}
