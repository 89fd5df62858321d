import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { AuditResult } from '../../plugins/model.ts';
import { article } from '../helpers/article.ts';
import { browserPath } from '../helpers/browser.ts';
import { pageOf } from '../helpers/look.ts';
import { createSite, creditlineCli } from '../helpers/site.ts';

const root = resolve(import.meta.dirname, '../tmp/look-cli');
const undecided = '<style>.js .credit { display: none }</style>';
const elsewhere = '<link rel="stylesheet" href="https://cdn.example/site.css">';
let path = '';

beforeAll(async () => {
	path = await browserPath();
	await rm(root, { recursive: true, force: true });
	for (const [file, text] of Object.entries({
		'content/a.md': article(),
		'dist/a/index.html': pageOf({ head: `${undecided}${elsewhere}` }),
		'dist/print/index.html': pageOf({
			head: `${undecided}<script>document.documentElement.className = 'js'</script>`,
		}),
	})) {
		await mkdir(dirname(join(root, file)), { recursive: true });
		await writeFile(join(root, file), text);
	}
});
afterEach(() => {
	delete process.env.CREDITLINE_BROWSER;
});

async function run(browser: string, named: string) {
	await writeFile(join(root, 'creditline.config.json'), JSON.stringify({ browser }));
	process.env.CREDITLINE_BROWSER = named;
	const { code, stdout, stderr } = await creditlineCli(['audit', '--format', 'json'], root);
	return { code, stderr, report: stdout === '' ? null : (JSON.parse(stdout) as AuditResult) };
}

test('the command line settles what the style sheets leave open', async () => {
	const { code, stderr, report } = await run('auto', path);
	expect(stderr).toBe('');
	expect(code).toBe(1);
	expect(report?.findings.map(({ severity, page }) => [severity, page])).toEqual([
		['error', 'print/index.html'],
	]);
	// The second run has its judgements from the cache; the browser looks again.
	expect((await run('auto', path)).report).toEqual(report);
	expect(report?.unchecked).toEqual([
		{ path: 'https://cdn.example/site.css', reason: 'a style sheet of another host' },
	]);
});

test('without a browser the warnings stay', async () => {
	const missing = await run('auto', '/nowhere/chrome');
	expect(missing.code).toBe(0);
	expect(missing.report?.counts).toMatchObject({ errors: 0, warnings: 2 });
	expect(missing.report?.findings[0]?.expected[0]).toBe('CREDITLINE_BROWSER=/path/to/chrome');
	const never = await run('never', path);
	expect(never.code).toBe(0);
	expect(never.report?.counts).toMatchObject({ errors: 0, warnings: 2 });
	expect(never.report?.findings[0]?.expected[0]).not.toContain('CREDITLINE_BROWSER');
});

test('a browser that is asked for and is not there is a mistake of the configuration', async () => {
	const { code, stderr, report } = await run('always', '/nowhere/chrome');
	expect([code, report]).toEqual([2, null]);
	expect(stderr).toBe(
		"creditline: `browser: 'always'` needs a browser, but the browser that CREDITLINE_BROWSER names does not start. To get one: CREDITLINE_BROWSER=/path/to/chrome\n",
	);
});

test('a build is looked at too', async () => {
	const site = await createSite('look-build', {
		engine: 'satteri',
		articles: { tides: article() },
		options: "{ browser: 'always' }",
		page: `<html lang="en"><head><title>{entry.data.title}</title></head><body><main><Content /></main>
<script is:inline>setTimeout(() => document.querySelector('a[href*="publisher.example/2026"]').closest('p, footer, aside, div').remove(), 3000)</script></body></html>`,
	});
	process.env.CREDITLINE_BROWSER = path;
	const { code, table, report } = await site.build({ isolated: true });
	expect(table).toEqual([['credit-visible', 'content/tides.md:5', 'articles/tides/index.html']]);
	expect(report?.findings[0]?.message).toContain('the backlink is gone with scripts');
	expect(code).toBe(1);

	process.env.CREDITLINE_BROWSER = '/nowhere/chrome';
	const missing = await site.build({ isolated: true });
	expect(missing.code).toBe(1);
	expect(missing.output).toContain("`browser: 'always'` needs a browser");
	expect(missing.output).not.toContain('at async');
	expect(site.has('dist')).toBe(false);
});
