import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { article, body, sourceUrl } from '../helpers/article.ts';
import { creditlineCli } from '../helpers/site.ts';

const dir = resolve(import.meta.dirname, '../tmp/cli-explain');

beforeAll(async () => {
	await rm(dir, { recursive: true, force: true });
	const credit = `<p><a href="${sourceUrl}">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>`;
	const files: Record<string, string> = {
		'content/a.md': article(),
		'_site/a.html': `<html><body><main><p>${body}</p>${credit}</main></body></html>`,
	};
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(dir, path)), { recursive: true });
		await writeFile(join(dir, path), text);
	}
});

test('a rule: its docs', async () => {
	const run = await creditlineCli(['explain', 'backlink-followed', 'page-present'], dir);
	expect(run.code, run.output).toBe(0);
	expect(run.stdout).toMatch(
		/^backlink-followed\n\nCrawlers follow the backlink\.\n\nWhat is checked\n/,
	);
	expect(run.stdout).toContain('\npage-present\n\n');
	expect(
		Math.max(
			...(run.stdout
				.split('\n\nFails')[0]
				?.split('\n')
				.map(({ length }) => length) ?? []),
		),
	).toBeLessThan(91);
	const json = await creditlineCli(['explain', 'backlink-followed', '--format', 'json'], dir);
	expect(JSON.parse(json.stdout)).toMatchObject({
		version: 1,
		rules: [{ rule: 'backlink-followed', duty: 'Crawlers follow the backlink.' }],
	});
});

test('an article: why it passes', async () => {
	const run = await creditlineCli(
		['explain', 'a.md', '--root', '..', '--dist', '_site'],
		join(dir, 'content'),
	);
	expect(run.code, run.output).toBe(0);
	expect(run.stdout).toContain('content/a.md  passes\n');
	expect(run.stdout).toContain('_site/a.html  the whole text, passes\n  met       give credit\n');
	const json = await creditlineCli(
		['explain', 'content/a.md', '--dist', '_site', '--format', 'json'],
		dir,
	);
	expect(JSON.parse(json.stdout)).toMatchObject({
		version: 1,
		articles: [{ path: 'content/a.md', verdict: 'pass', pages: [{ path: 'a.html' }] }],
	});
});

test.each([
	['a slip of the pen', ['backlink-folowed'], 'Did you mean backlink-followed?'],
	[
		'neither',
		['nonsense'],
		'There is neither a rule nor a file nonsense. The rules: adaptation-allowed,',
	],
	['no such file', ['content/none.md'], /^creditline: There is no file \S+[\\/]none\.md\.\s*$/],
	['no such file here', ['none.md'], /^creditline: There is no file \S+[\\/]none\.md\.\s*$/],
	['both kinds', ['backlink-followed', 'content/a.md'], 'name either rules or files'],
	['no output', ['content/a.md'], 'There is no folder'],
	['nothing', [], "missing required argument 'rule-or-file'"],
])('usage: %s', async (_, args, complaint) => {
	const run = await creditlineCli(['explain', ...args], dir);
	expect(run.code).toBe(2);
	expect(run.stderr).toMatch(complaint);
	expect(run.stdout).toBe('');
});
