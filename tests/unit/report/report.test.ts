import { describe, expect, test } from 'vitest';
import type { AuditResult, Finding } from '../../../plugins/model.ts';
import { reportJson } from '../../../plugins/report/json.ts';
import { type PrettyOptions, reportPretty, summaryLine } from '../../../plugins/report/pretty.ts';

const finding: Finding = {
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

const text =
	'---\ntitle: Tides\r\nlicense: CC-BY-4.0\nsource:\n  url: https://publisher.example/story  \r\n---\n';

const options: PrettyOptions = { color: false, textOf: () => text, outDir: 'dist/' };

function resultOf(
	findings: readonly Finding[],
	verdict: AuditResult['verdict'] = 'fail',
): AuditResult {
	return {
		version: 1,
		verdict,
		counts: {
			articles: 9,
			republished: 8,
			pages: 14,
			reproductions: 1,
			errors: findings.length,
			warnings: 0,
			waived: 0,
		},
		articles: [],
		findings,
	};
}

const pretty = (changes: Partial<Finding>, how: Partial<PrettyOptions> = {}): string =>
	reportPretty(resultOf([{ ...finding, ...changes }]), { ...options, ...how });

describe('for people', () => {
	test('one finding', () => {
		expect(pretty({})).toMatchInlineSnapshot(`
			"content/a.md:5:8  error  backlink-followed
			  Unexpected \`rel="nofollow"\` on the backlink, expected a link that crawlers follow
			  page  dist/a/index.html:12:3
			  line  5 │   url: https://publisher.example/story
			  why   CC BY 4.0, section 3(a)(1)(A)(v): a link to the work
			        https://creativecommons.org/licenses/by/4.0/legalcode
			  fix   <a href="https://publisher.example/story">
			  or    source:
			          url: https://else.example/
			  docs  https://docs.example/backlink-followed.md

			creditline: fail · 1 error, 0 warnings · 9 articles, 8 republished, 14 pages, 1 reproduction
			"
		`);
	});

	test('a finding without places', () => {
		expect(
			pretty({
				article: null,
				place: null,
				page: null,
				pagePlace: null,
				evidence: null,
				expected: [],
			}),
		).toMatchInlineSnapshot(`
			"  error  backlink-followed
			  Unexpected \`rel="nofollow"\` on the backlink, expected a link that crawlers follow
			  docs  https://docs.example/backlink-followed.md

			creditline: fail · 1 error, 0 warnings · 9 articles, 8 republished, 14 pages, 1 reproduction
			"
		`);
	});

	test('colours', () => {
		expect(pretty({}, { color: true })).toContain('\u001b[31merror\u001b[39m');
		expect(pretty({ severity: 'warning' }, { color: true })).toContain(
			'\u001b[33mwarning\u001b[39m',
		);
		expect(pretty({})).not.toContain('\u001b');
	});

	test('the line is there, shortened, or left out', () => {
		expect(pretty({ place: { line: 99, column: 1 } })).not.toContain('│');
		expect(pretty({}, { textOf: () => null })).not.toContain('│');
		const long = `\n\n\n\n${'x'.repeat(200)}`;
		expect(pretty({}, { textOf: () => long })).toContain(`5 │ ${'x'.repeat(120)}…\n`);
	});

	test('from the 41st on, two lines each', () => {
		const report = reportPretty(resultOf(Array(42).fill(finding)), options);
		expect(report.match(/ {2}why {3}/g)).toHaveLength(40);
		expect(report.match(/ {2}page {2}/g)).toHaveLength(42);
	});

	test('an article cannot steer the terminal', () => {
		const evil = 'a\u001b[2J\u009b31m\u202e\u0007b\r';
		const report = pretty(
			{
				message: evil,
				article: evil,
				page: evil,
				expected: [evil],
				evidence: { kind: 'notice', text: evil, url: evil, place: null },
			},
			{ textOf: () => `\n\n\n\n${evil}c` },
		);
		expect(report.match(/a\\u001b\[2J\\u009b31m\\u202e\\u0007b\\u000d/g)).toHaveLength(7);
		expect(report.split('').filter((letter) => letter < ' ' && letter !== '\n')).toEqual([]);
	});

	test.each([
		[
			'fail',
			1,
			'creditline: fail · 1 error, 0 warnings · 9 articles, 8 republished, 14 pages, 1 reproduction',
		],
		[
			'pass',
			0,
			'creditline: pass · 0 errors, 0 warnings · 9 articles, 8 republished, 14 pages, 1 reproduction',
		],
		[
			'nothing-checked',
			2,
			'creditline: nothing-checked · 2 errors, 0 warnings · 9 articles, 8 republished, 14 pages, 1 reproduction',
		],
	] as const)('last line: %s', (verdict, errors, line) => {
		const result = resultOf(Array(errors).fill(finding), verdict);
		expect(summaryLine(result, false)).toBe(line);
		expect(reportPretty(result, options).endsWith(`${line}\n`)).toBe(true);
		expect(summaryLine(result, true)).toContain(verdict === 'pass' ? '\u001b[32m' : '\u001b[31m');
	});
});

describe('JSON', () => {
	test('is the result, and the same each time', () => {
		const result = resultOf([finding]);
		// A place that is not known is left out.
		const { place: _, ...evidence } = finding.evidence as NonNullable<Finding['evidence']>;
		expect(JSON.parse(reportJson(result))).toEqual({
			...result,
			findings: [{ ...finding, evidence }],
		});
		expect(reportJson(result)).toBe(reportJson(structuredClone(result)));
		expect(reportJson(result)).toMatch(/^\{\n\t"version": 1,\n\t"verdict": "fail",[\s\S]*\n\}\n$/);
	});
});
