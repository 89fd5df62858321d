/** A result and its surroundings, for tests of the reports. */
import type { AuditResult, Finding } from '../../plugins/model.ts';
import type { ReportContext } from '../../plugins/report/writer.ts';

/** Words of an article that mean harm to every form that a report can have. */
export const hostile =
	'::error::x\n::stop-commands::y %0A ##[error] <script>alert(1)</script> ]]> --> <!-- "q" \'a\' `c` | **b** [l](https://evil.example) @someone &amp; \u0000\u0007\u001b[31m\u009b\u202e\u2066\u2028\ufffe\ud800';

export const finding: Finding = {
	rule: 'backlink-followed',
	severity: 'error',
	message: 'Unexpected `rel="nofollow"` on the backlink, expected a link that crawlers follow',
	article: 'content/a.md',
	place: { line: 5, column: 8 },
	page: 'a/index.html',
	pagePlace: { line: 12, column: 3 },
	actual: 'nofollow',
	expected: ['<a href="https://publisher.example/story">', 'source:\n  url: https://else.example/'],
	evidence: {
		kind: 'license',
		text: 'CC BY 4.0, section 3(a)(1)(A)(v): a link to the work',
		url: 'https://creativecommons.org/licenses/by/4.0/legalcode',
		place: null,
	},
	waived: false,
	url: 'https://docs.example/backlink-followed.md',
};

export const warning: Finding = { ...finding, rule: 'metadata-true', severity: 'warning' };
export const waived: Finding = {
	...finding,
	rule: 'license-linked',
	waived: true,
	waiver: { reason: 'It is being mended', owner: 'A. Editor', expires: '2027-01-31' },
};
export const ofConfig: Finding = {
	...finding,
	rule: 'waiver-current',
	article: null,
	place: null,
	page: null,
	pagePlace: null,
};
/** Other people's text in every field that can hold it. */
export const harmful: Finding = {
	...finding,
	message: hostile,
	article: `content/${hostile}.md`,
	page: `${hostile}/index.html`,
	actual: hostile,
	expected: [hostile],
	evidence: { kind: 'notice', text: hostile, url: `javascript:${hostile}`, place: null },
	waived: true,
	waiver: { reason: hostile, owner: hostile, expires: '2027-01-31' },
};

export const context: ReportContext = {
	textOf: () =>
		'---\ntitle: Tides\r\nlicense: CC-BY-4.0\nsource:\n  url: https://publisher.example/story  \r\n---\n',
	pageOf: () => null,
	termsOf: () => null,
	outDir: 'dist/',
	base: '',
	config: 'creditline.config.mjs',
};

export function resultOf(
	findings: readonly Finding[],
	verdict: AuditResult['verdict'] = 'fail',
	changes: Partial<AuditResult> = {},
): AuditResult {
	const count = (severity: string): number =>
		findings.filter((one) => one.severity === severity && !one.waived).length;
	return {
		version: 1,
		verdict,
		counts: {
			articles: 9,
			republished: 8,
			pages: 14,
			reproductions: 1,
			errors: count('error'),
			warnings: count('warning'),
			waived: findings.filter((one) => one.waived).length,
		},
		articles: [...new Set(findings.map(({ article }) => article))].flatMap((path) =>
			path === null
				? []
				: {
						path,
						verdict: 'fail' as const,
						source: { url: `javascript:${path}`, publisher: path, title: path },
						license: { id: 'x', url: 'https://license.example/"<', name: path },
						pages: [
							{
								path: findings.find(({ article }) => article === path)?.page ?? 'x.html',
								kind: 'html' as const,
								extent: 'full' as const,
								verdict: 'fail' as const,
								credit: path,
							},
						],
					},
		),
		findings,
		...changes,
	};
}

/** A run that had nothing to look at. */
export const nothing: AuditResult = {
	version: 1,
	verdict: 'nothing-checked',
	counts: {
		articles: 0,
		republished: 0,
		pages: 0,
		reproductions: 0,
		errors: 0,
		warnings: 0,
		waived: 0,
	},
	articles: [],
	findings: [],
	unchecked: [{ path: 'a.zip', reason: 'an archive' }],
};
