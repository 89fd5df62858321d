import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
	type AuditReport,
	type AuditSite,
	audit,
	type FileContent,
	OptionsError,
	type RuleId,
} from '../../../plugins/api/index.ts';
import { fromReport } from '../../../plugins/api/report.ts';
import { checkOptions } from '../../../plugins/gate/check-options.ts';
import { runGate } from '../../../plugins/gate/run.ts';
import { reportJson } from '../../../plugins/report/json.ts';
import schema from '../../../plugins/schemas/report.schema.json' with { type: 'json' };
import { article, body, sourceUrl } from '../../helpers/article.ts';

const credit = `<p><a href="${sourceUrl}">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>`;
const head = '<link rel="stylesheet" href="/style.css">';
const honest = `<html><head>${head}</head><body><main><p>${body}</p>${credit}</main></body></html>`;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const siteOf = (files: Record<string, FileContent>, more: Partial<AuditSite> = {}): AuditSite => ({
	files: new Map(Object.entries({ 'content/a.md': article(), ...files })),
	...more,
});
const rulesOf = ({ findings }: AuditReport): string[] => findings.map(({ rule }) => rule);

describe('what the files are', () => {
	const cases: [name: string, site: AuditSite, verdict: string, rules: string[]][] = [
		['a page', siteOf({ 'dist/a.html': honest }), 'pass', []],
		['bytes', siteOf({ 'dist/a.html': bytes(honest) }), 'pass', []],
		[
			'an article as bytes, with a byte order mark',
			siteOf({ 'content/a.md': bytes(`\uFEFF${article()}`), 'dist/a.html': honest }),
			'pass',
			[],
		],
		['no page', siteOf({ 'dist/a.css': '' }), 'nothing-checked', []],
		[
			'no article',
			siteOf({ 'dist/a.html': honest }, { options: { articles: 'x' } }),
			'nothing-checked',
			[],
		],
		['another folder', siteOf({ '_site/a.html': honest }, { outDir: './_site/' }), 'pass', []],
		['the root itself', siteOf({ 'a.html': honest }, { outDir: '.' }), 'pass', []],
		['paths from the root', siteOf({ './dist/a.html': honest }, { outDir: '/dist' }), 'pass', []],
		[
			'a style sheet',
			siteOf({ 'dist/a.html': honest, 'dist/style.css': 'main p:last-child { display: none }' }),
			'fail',
			['credit-visible'],
		],
		[
			'_headers',
			siteOf({ 'dist/a.html': honest, 'dist/_headers': '/*\n  X-Robots-Tag: nofollow\n' }),
			'fail',
			['backlink-followed'],
		],
		[
			'vercel.json beside the folder',
			siteOf({
				'dist/a.html': honest,
				'vercel.json':
					'{"headers":[{"source":"/(.*)","headers":[{"key":"X-Robots-Tag","value":"nofollow"}]}]}',
			}),
			'fail',
			['backlink-followed'],
		],
		[
			'a feed',
			siteOf({
				'dist/a.html': honest,
				'dist/rss.xml': `<rss version="2.0"><channel><item><title>A</title><description>${body}</description></item></channel></rss>`,
			}),
			'fail',
			['feed-credited'],
		],
		[
			'packages',
			siteOf({ 'dist/a.html': honest, 'content/node_modules/x/README.md': 'Words.' }),
			'pass',
			[],
		],
	];
	test.each(cases)('%s', async (_, site, verdict, rules) => {
		const report = await audit(site);
		expect(report.verdict).toBe(verdict);
		expect([...new Set(rulesOf(report))]).toEqual(rules);
	});
});

test('says what the gate says of the same files on disk', async () => {
	const files: Record<string, string> = {
		'content/a.md': article(),
		'content/b.md': article({ 'license: CC-BY-4.0': 'license: CC BY' }, 'Else. '.repeat(9)),
		'content/c.md': '---\ntitle: Own\noriginal: true\n---\n\nOwn words.',
		'dist/a.html': honest.replace('<p><a', '<p><a rel="nofollow"'),
		'dist/print/a.html': honest.replace(credit, ''),
		'dist/a.md': body,
		'dist/data.bin': 'a\0b',
		'dist/paper.pdf': 'x',
		'dist/server/page.html.js': body,
		'dist/client/x.txt': 'x',
		'dist/style.css': 'body { margin: 0 }',
	};
	const waivers = [
		{
			rule: 'backlink-followed',
			articles: 'content/a.md',
			reason: 'The theme adds it.',
			owner: 'A. Editor',
			expires: '2026-12-31',
		},
	];
	const root = await mkdtemp(join(tmpdir(), 'creditline-api-'));
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(root, path)), { recursive: true });
		await writeFile(join(root, path), text);
	}
	const options = checkOptions({ waivers }, 'x');
	const outDir = join(root, 'dist');
	const today = '2026-11-22';
	const { result } = await runGate({ root, outDir, options, site: null, today });
	await rm(root, { recursive: true });
	const report = await audit(siteOf(files, { options: { waivers }, today }));
	expect(report).toEqual(JSON.parse(reportJson(result)));
	expect(report.counts).toMatchObject({ articles: 3, pages: 2, waived: 1 });
	expect(report.unchecked?.map(({ path }) => path)).toEqual([
		'data.bin',
		'paper.pdf',
		'server/page.html.js',
	]);
	expect(fromReport(report)).toEqual(result);
	const validate = new Ajv2020({ strict: false }).compile(schema);
	expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
});

test('options are checked as those of a config are', async () => {
	const wrong = { options: { artcles: 'x' } } as unknown as AuditSite;
	await expect(audit({ ...siteOf({}), ...wrong })).rejects.toThrow(OptionsError);
	await expect(audit({ ...siteOf({}), ...wrong })).rejects.toThrow('did you mean `articles`?');
});

test('where there are waivers, the day is the caller’s to tell', async () => {
	const waiver = { rule: 'x', articles: 'x', reason: 'x', owner: 'x', expires: '2026-12-31' };
	await expect(audit(siteOf({}, { options: { waivers: [waiver] } }))).rejects.toThrow(
		'today: expected the day of the run',
	);
});

test('the types of a report', () => {
	expectTypeOf<AuditReport['findings'][number]['rule']>().toEqualTypeOf<RuleId>();
	expectTypeOf(audit).parameter(0).toEqualTypeOf<AuditSite>();
	expectTypeOf<'backlink-followed'>().toExtend<RuleId>();
	expectTypeOf<'backlink-folowed'>().not.toExtend<RuleId>();
});
