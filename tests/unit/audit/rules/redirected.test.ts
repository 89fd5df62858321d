import { expect, test } from 'vitest';
import { compileDeclare, parseArticle } from '../../../../plugins/article/index.ts';
import { audit } from '../../../../plugins/audit/index.ts';
import { parseOptions } from '../../../../plugins/options.ts';
import { article, sourceUrl } from '../../../helpers/article.ts';
import { credit, html, page } from '../../../helpers/copies.ts';

/** A credited page at `/a/`, another of the same work at `/b/`, and rules of the host. */
async function judge(redirects: string, other = html + credit) {
	const options = parseOptions({}, 'a test');
	const result = await audit({
		articles: [parseArticle('content/a.md', article(), compileDeclare(options))],
		options,
		site: 'https://site.example',
		pages: [page('a/index.html', html + credit), page('b/index.html', other)],
		headers: null,
		hostFiles: { _redirects: redirects },
	});
	const verdicts = result.articles[0]?.pages.map(({ path, verdict }) => `${path} ${verdict}`);
	return {
		said: result.findings.map(({ severity, message }) => `${severity} ${message}`),
		verdicts,
	};
}

test('a page that the host does not serve is an error that names the rule', async () => {
	const { said, verdicts } = await judge('/a/ https://mirror.example/a 301!');
	expect(said).toEqual([
		'error Unexpected redirect in `_redirects` (line 1), which leads readers from the credited page to https://mirror.example/a, expected a page that readers get',
	]);
	expect(verdicts).toEqual(['a/index.html fail', 'b/index.html pass']);
});

test('a rule that the file beats on some hosts is a warning', async () => {
	const { said, verdicts } = await judge('/a/ https://mirror.example/a 301');
	expect(said).toHaveLength(1);
	expect(said[0]).toMatch(/^warning .*a person must look$/);
	expect(verdicts).toEqual(['a/index.html pass', 'b/index.html pass']);
});

test('a page of the site without the work is no place for its readers', async () => {
	const { said } = await judge('/a/ /b/ 301!', '<p>Nothing of it.</p>');
	expect(said).toEqual([expect.stringContaining('to https://site.example/b/')]);
});

test.each([
	['another page with the work', '/a/ /b/ 301!'],
	['the page itself', '/a /a/ 301!'],
	['its file', '/a/ /a/index.html 200!'],
	['the page itself in a folder of the site', '/a/ /blog/a/ 200!'],
	['the page itself on the host with www', '/* https://www.site.example/:splat 301!'],
	['the source', `/a/ ${sourceUrl} 301!`],
])('%s passes', async (_, redirects) => {
	expect(await judge(redirects)).toMatchObject({ said: [] });
});
