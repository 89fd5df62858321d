import { expect, test } from 'vitest';
import { compileDeclare, parseArticle } from '../../../plugins/article/index.ts';
import { audit } from '../../../plugins/audit/index.ts';
import type { AuditResult } from '../../../plugins/model.ts';
import { parseOptions } from '../../../plugins/options.ts';
import { article } from '../../helpers/article.ts';
import { pageOf } from '../../helpers/look.ts';

const sheet = (href: string): string => `<link rel="stylesheet" href="${href}">`;

function audited(pages: Record<string, string>, files: Record<string, string> = {}) {
	const options = parseOptions({}, 'test');
	return audit({
		articles: [parseArticle('content/a.md', article(), compileDeclare(options))],
		options,
		site: 'https://site.example/blog/',
		pages: Object.entries(pages).map(([path, html]) => ({
			path,
			bytes: new TextEncoder().encode(html),
		})),
		headers: null,
		readAsset: (path) => files[path] ?? null,
	});
}

const rulesOf = ({ findings }: AuditResult): string[] => findings.map(({ rule }) => rule);

test('sheets that nobody read are listed once each, and fail nothing', async () => {
	const head = ['https://cdn.example/b.css', '//cdn.example/a.css', '/lost.css']
		.map(sheet)
		.join('');
	const other = `<title>Other</title>${sheet('https://cdn.example/unrelated.css')}`;
	const result = await audited({
		'a/index.html': pageOf({ head }),
		'b/index.html': pageOf({ head }),
		'other.html': other,
	});
	expect(result.unchecked).toEqual([
		{ path: '//cdn.example/a.css', reason: 'a style sheet of another host' },
		{ path: 'https://cdn.example/b.css', reason: 'a style sheet of another host' },
		{ path: 'lost.css', reason: 'a style sheet that the output lacks' },
	]);
	expect(result.verdict).toBe('pass');
	expect((await audited({ 'a/index.html': pageOf() })).unchecked).toBeUndefined();
});

test('a sheet at the site’s own address lies in the build', async () => {
	const files = { 'site.css': '.credit { display: none }' };
	for (const href of ['https://site.example/site.css', 'https://site.example/blog/site.css?v=1']) {
		const result = await audited({ 'a/index.html': pageOf({ head: sheet(href) }) }, files);
		expect(rulesOf(result)).toEqual(['credit-visible']);
		expect(result.unchecked).toBeUndefined();
	}
	const http = await audited(
		{ 'a/index.html': pageOf({ head: sheet('https://site.example.evil.example/site.css') }) },
		files,
	);
	expect(rulesOf(http)).toEqual([]);
	expect(http.unchecked?.length).toBe(1);
});
