import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../plugins/model.ts';
import { reportJson } from '../../../plugins/report/json.ts';
import { type PrettyOptions, reportPretty, summaryLine } from '../../../plugins/report/pretty.ts';
import { context, finding, ofConfig, resultOf, waived } from '../../helpers/reports.ts';

const options: PrettyOptions = { ...context, color: false };

const pretty = (changes: Partial<Finding>, how: Partial<PrettyOptions> = {}): string =>
	reportPretty(resultOf([{ ...finding, ...changes }]), { ...options, ...how });

describe('for people', () => {
	test('one finding', () => {
		expect(pretty({})).toMatchInlineSnapshot(`
			"content/a.md:5:8  error  backlink-followed
			  Unexpected \`rel="nofollow"\` on the backlink, expected a link that crawlers follow
			  line  5 │   url: https://publisher.example/story
			          │        ^
			  page  dist/a/index.html:12:3
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
			"creditline.config.mjs  error  backlink-followed
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

	test('the line is there, cut around the place, or left out', () => {
		expect(pretty({ place: { line: 99, column: 1 } })).not.toContain('│');
		expect(pretty({}, { textOf: () => null })).not.toContain('│');
		const long = `\n\n\n\n${'x'.repeat(200)}`;
		expect(pretty({}, { textOf: () => long })).toContain(
			`5 │ ${'x'.repeat(100)}…\n          │        ^\n`,
		);
		const page = `${'\n'.repeat(11)}${'y'.repeat(90)}<a href="x">${'z'.repeat(900)}`;
		const at = { line: 12, column: 91 };
		expect(pretty({ pagePlace: at }, { pageOf: () => page })).toContain(
			`        12 │ …${'y'.repeat(30)}<a href="x">${'z'.repeat(58)}…\n           │  ${' '.repeat(30)}^\n`,
		);
	});

	test('a line that is nearly all white space ends soon', () => {
		const text = `\n\n\n\na${' '.repeat(200_000)}b`;
		const begun = performance.now();
		expect(pretty({}, { textOf: () => text })).toContain(`5 │ a${' '.repeat(99)}…\n`);
		expect(performance.now() - begun).toBeLessThan(1_000);
	});

	test('the mark is below wide letters and what is escaped', () => {
		const text = `\n\n\n\n潮の\u202e\t記録x`;
		expect(pretty({}, { textOf: () => text })).toContain(
			`5 │ 潮の\\u202e 記録x\n          │${' '.repeat(17)}^\n`,
		);
	});

	test('grouped by article where there are several', () => {
		const other = { ...finding, article: 'content/b.md' };
		const report = reportPretty(resultOf([ofConfig, finding, waived, other]), options);
		expect(report.match(/^── .*$/gm)).toEqual([
			'── creditline.config.mjs · 1 error',
			'── content/a.md · 1 error, 1 waived',
			'── content/b.md · 1 error',
		]);
		expect(report).toContain('  until 2027-01-31, A. Editor: It is being mended\n');
		expect(reportPretty(resultOf([finding, waived]), options)).not.toContain('──');
	});

	test('hyperlinks where the terminal has them', () => {
		const report = pretty({ page: 'a b/index.html' }, { links: '/site/dist' });
		expect(report).toContain(
			'\u001b]8;;https://docs.example/backlink-followed.md\u0007backlink-followed\u001b]8;;\u0007',
		);
		expect(report).toContain(
			']8;;file:///site/dist/a%20b/index.html\u0007dist/a b/index.html:12:3\u001b',
		);
		expect(report).not.toContain('  docs ');
	});

	test('no line is a command to the log of a CI', () => {
		const report = pretty({
			message: 'a\n::error::b',
			expected: ['a\n ::stop-commands::b'],
			evidence: { kind: 'notice', text: '##[error]a\r\n::b::c', url: null, place: null },
		});
		expect(report).not.toMatch(/^\s*::|##\[/m);
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
