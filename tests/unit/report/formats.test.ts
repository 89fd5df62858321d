import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseXml } from '@rgrove/parse-xml';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { reportFormats } from '../../../plugins/cli/report-formats.ts';
import type { AuditResult } from '../../../plugins/model.ts';
import { parseOptions } from '../../../plugins/options.ts';
import { formatsOf, writers } from '../../../plugins/report/index.ts';
import {
	context,
	finding,
	harmful,
	nothing,
	ofConfig,
	resultOf,
	waived,
	warning,
} from '../../helpers/reports.ts';

const all = resultOf([finding, harmful, ofConfig, waived, warning], 'fail', {
	unchecked: [{ path: 'a.zip', reason: 'an archive' }],
});
const results: readonly (readonly [string, AuditResult])[] = [
	['a pass', resultOf([], 'pass')],
	['all there can be', all],
	['nothing checked', nothing],
];
const each = results.flatMap(([name, result]) =>
	reportFormats.map((format) => [format, name, result] as const),
);

test('every writer has a name on the command line', () => {
	expect([...reportFormats].sort()).toEqual(Object.keys(writers).sort());
});

test.each(each)('%s of %s is text, the same each time', (format, _, result) => {
	const text = writers[format](result, context);
	expect(text).toBe(writers[format](structuredClone(result), context));
	expect(text.endsWith('\n')).toBe(true);
	// Where the form itself escapes what a terminal obeys, it is not in the text.
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
	expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
	expect(JSON.stringify(text)).not.toContain(process.cwd());
});

describe('SARIF', () => {
	const file = resolve(import.meta.dirname, '../../fixtures/sarif-2.1.0-rtm.5.schema.json');
	// The schema is of draft 04; what it uses means the same in draft 07, but for its own name.
	const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
	const validate = new Ajv({
		strict: false,
		unicodeRegExp: false,
		formats: {
			'date-time': true,
			uri: (text: string) => URL.canParse(text),
			'uri-reference': (text: string) => /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(text),
		},
	}).compile(schema);

	test.each(results)('%s fits the schema of OASIS', (_, result) => {
		const log = JSON.parse(writers.sarif(result, context));
		expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
		expect(validate({ ...log, version: '2.0.0' })).toBe(false);
	});

	test('places, suppressions and names', () => {
		const { runs } = JSON.parse(writers.sarif(all, { ...context, base: 'site/' }));
		const [run] = runs;
		const [one, , config, accepted, doubt] = run.results;
		expect(run.columnKind).toBe('utf16CodeUnits');
		expect(one.locations[0].physicalLocation).toMatchObject({
			artifactLocation: { uri: 'site/content/a.md', uriBaseId: '%SRCROOT%', index: 0 },
			region: { startLine: 5, startColumn: 8 },
		});
		expect(run.artifacts[0].location.uri).toBe('site/content/a.md');
		expect(one.relatedLocations[0].physicalLocation).toMatchObject({
			artifactLocation: { uri: 'site/dist/a/index.html' },
			region: { startLine: 12, startColumn: 3 },
		});
		expect(one).not.toHaveProperty('suppressions');
		expect(config.locations[0].physicalLocation.artifactLocation.uri).toBe(
			'site/creditline.config.mjs',
		);
		expect(accepted.suppressions).toEqual([
			{
				kind: 'external',
				status: 'accepted',
				justification: 'It is being mended (A. Editor, until 2027-01-31)',
			},
		]);
		expect([one.level, doubt.level]).toEqual(['error', 'warning']);
		const { rules } = run.tool.driver;
		expect(rules[one.ruleIndex]).toMatchObject({
			id: 'backlink-followed',
			helpUri: finding.url,
			fullDescription: { text: expect.stringMatching(/.{80}/) },
		});
	});

	test('nothing checked is no success', () => {
		const [run] = JSON.parse(writers.sarif(nothing, context)).runs;
		expect(run.invocations[0].executionSuccessful).toBe(false);
		const texts = run.invocations[0].toolExecutionNotifications.map(
			({ message }: { message: { text: string } }) => message.text,
		);
		expect(texts).toEqual([
			'Nothing was checked: no article is in scope.',
			'Not checked: a.zip (an archive).',
		]);
	});

	test('names of findings stay when lines move, and are of one finding each', () => {
		const names = (result: AuditResult): string[] =>
			JSON.parse(writers.sarif(result, context)).runs[0].results.map(
				(one: { partialFingerprints: Record<string, string> }) =>
					one.partialFingerprints['creditline/v1'],
			);
		const twice = names(resultOf([finding, finding, { ...finding, page: 'b.html' }]));
		expect(new Set(twice).size).toBe(3);
		const moved = { ...finding, place: { line: 9, column: 1 }, pagePlace: null };
		expect(names(resultOf([moved]))).toEqual([twice[0]]);
	});

	test('no text becomes a link', () => {
		const { runs } = JSON.parse(writers.sarif(all, context));
		expect(runs[0].results[1].message.text).not.toContain('](');
	});
});

describe('GitLab', () => {
	test('what is not waived, with what GitLab asks for', () => {
		const entries = JSON.parse(writers.gitlab(all, { ...context, base: 'site/' }));
		expect(entries.map((one: { check_name: string }) => one.check_name)).toEqual([
			'backlink-followed',
			'waiver-current',
			'metadata-true',
		]);
		expect(entries[0]).toEqual({
			description: `${finding.message} (dist/a/index.html)`,
			check_name: 'backlink-followed',
			fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
			severity: 'major',
			location: { path: 'site/content/a.md', lines: { begin: 5 } },
		});
		expect(entries[1].location).toEqual({
			path: 'site/creditline.config.mjs',
			lines: { begin: 1 },
		});
		expect(JSON.parse(writers.gitlab(nothing, context))[0].severity).toBe('blocker');
	});
});

describe('JUnit', () => {
	test.each(results)('%s is XML', (_, result) => {
		const { root } = parseXml(writers.junit(result, context));
		expect(root?.name).toBe('testsuites');
	});

	test('an error fails its page, a waived one is skipped, nothing checked is an error', () => {
		const { root } = parseXml(writers.junit(all, context));
		expect(root?.attributes).toEqual({
			name: 'creditline',
			tests: '6',
			failures: '2',
			errors: '0',
			skipped: '1',
		});
		expect(root?.text).toContain(String.raw`\u001b[31m`);
		expect(root?.text).toContain('<script>alert(1)</script> ]]>');
		expect(parseXml(writers.junit(nothing, context)).root?.attributes.errors).toBe('1');
	});
});

describe('the form by the name of a file', () => {
	test.each([
		['a.sarif', 'sarif'],
		['a.sarif.json', 'sarif'],
		['out/A.JSON', 'json'],
		['gl-code-quality-report.json', 'gitlab'],
		['a.xml', 'junit'],
		['a.md', 'markdown'],
		['a.html', 'html'],
		['a.txt', 'pretty'],
	] as const)('%s: %s', (file, format) => {
		expect(formatsOf(file)[0]).toBe(format);
		expect(parseOptions({ report: file }, 'test').report).toEqual([file]);
	});

	test.each(['a', 'a.yaml', '../a.json', 'a/../../b.json', '/tmp/a.json', 'C:\\a.json'])(
		'no report: %s',
		(report) => {
			expect(() => parseOptions({ report }, 'test')).toThrow(/report: expected a path below/);
		},
	);
});
