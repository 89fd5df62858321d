import { describe, expect, test } from 'vitest';
import { compileDeclare, parseArticle } from '../../../../plugins/article/index.ts';
import { audit } from '../../../../plugins/audit/index.ts';
import type { AuditResult, Finding } from '../../../../plugins/model.ts';
import { parseOptions } from '../../../../plugins/options.ts';
import { article, body, sourceUrl } from '../../../helpers/article.ts';

const today = '2026-11-22';
const license = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>';

/** A page whose credit has these attributes on its backlink. */
function page(path: string, attributes = '', licensed = license, text = body) {
	const credit = `<p><a ${attributes} href="${sourceUrl}">Tides of the estuary</a> by A. Writer, The Publisher, ${licensed}</p>`;
	const html = `<html><body><main><p>${text}</p>${credit}</main></body></html>`;
	return { path, bytes: new TextEncoder().encode(html) };
}

const nofollow = 'rel="nofollow"';
const good = {
	rule: 'backlink-followed',
	articles: 'content/a.md',
	reason: 'The theme adds it; its next version does not.',
	owner: 'A. Editor',
	expires: '2026-12-31',
};

interface Case {
	waivers?: readonly object[];
	pages?: ReturnType<typeof page>[];
	articles?: Record<string, string>;
	isPart?: boolean;
	day?: string;
}

function judge({ waivers = [], pages, articles, isPart = false, day = today }: Case) {
	const options = parseOptions({ waivers }, 'test');
	const declare = compileDeclare(options);
	const files = Object.entries(articles ?? { 'content/a.md': article() });
	return audit({
		articles: files.map(([path, text]) => parseArticle(path, text, declare)),
		options,
		site: null,
		pages: pages ?? [page('a/index.html', nofollow)],
		headers: null,
		waiving: {
			waivers: options.waivers,
			today: day,
			config: 'creditline.config.mjs',
			isPart,
		},
	});
}

const own = ({ findings }: AuditResult): Finding[] =>
	findings.filter(({ rule }) => rule === 'waiver-current');
const said = (result: AuditResult): string[] => own(result).map(({ message }) => message);

test('a waived error passes, and is told everywhere', async () => {
	const result = await judge({ waivers: [good] });
	expect(result.verdict).toBe('waived');
	expect(result.counts).toMatchObject({ errors: 0, warnings: 0, waived: 1 });
	expect(result.articles[0]?.verdict).toBe('waived');
	expect(result.articles[0]?.pages.map(({ verdict }) => verdict)).toEqual(['waived']);
	const [finding] = result.findings;
	expect(finding).toMatchObject({
		rule: 'backlink-followed',
		severity: 'error',
		waived: true,
		waiver: { reason: good.reason, owner: 'A. Editor', expires: '2026-12-31' },
	});
	expect(JSON.stringify(result)).not.toContain(today);
});

test('only errors that are accepted all make a page or a run waived', async () => {
	const pages = [page('a/index.html', nofollow, ''), page('b/index.html', nofollow)];
	const result = await judge({ waivers: [{ ...good, max: 2 }], pages });
	expect(result.verdict).toBe('fail');
	expect(result.counts).toMatchObject({ errors: 1, waived: 2 });
	expect(result.articles[0]?.verdict).toBe('fail');
	expect(result.articles[0]?.pages.map(({ verdict }) => verdict)).toEqual(['fail', 'waived']);
});

test('warnings are waived, too, and leave a pass', async () => {
	// Nothing is demanded under CC0, so what is missing is a wish.
	const cc0 = article({ 'license: CC-BY-4.0': 'license: CC0-1.0' });
	const given = { articles: { 'content/a.md': cc0 } };
	const before = await judge(given);
	const { rule = '' } = before.findings[0] ?? {};
	expect(before).toMatchObject({ verdict: 'pass', counts: { errors: 0, waived: 0 } });
	const after = await judge({ ...given, waivers: [{ ...good, rule }] });
	expect(after).toMatchObject({ verdict: 'pass', counts: { waived: 1 } });
	expect(after.counts.warnings).toBe(before.counts.warnings - 1);
	expect(after.articles[0]?.verdict).toBe('pass');
});

describe('what a waiver covers', () => {
	const texts = { 'content/a.md': article(), 'content/[b].md': article() };
	test.each([
		['content/a.md', 'content/a.md', true],
		['./content/a.md', 'content/a.md', true],
		['content/*.md', 'content/a.md', true],
		['content/[b].md', 'content/[b].md', true],
		[['content/**', '!content/a.md'], 'content/a.md', false],
		['a.md', 'content/a.md', false],
		['content', 'content/a.md', false],
		['**', 'content/.a.md', false],
	])('%j: %s is %s', async (articles, path, isWaived) => {
		const result = await judge({
			waivers: [{ ...good, articles }],
			articles: { [path]: texts['content/a.md'] },
		});
		expect(result.verdict).toBe(isWaived ? 'waived' : 'fail');
	});

	test('nothing but its rule', async () => {
		const result = await judge({ waivers: [{ ...good, rule: 'backlink-target' }] });
		expect(result).toMatchObject({ verdict: 'fail', counts: { waived: 0 } });
	});
});

test.each([
	['2026-11-21', 'fail', 1],
	['2026-11-22', 'waived', 0],
	['2026-11-23', 'waived', 0],
])('a waiver until %s, on 2026-11-22: %s', async (expires, verdict, findings) => {
	const result = await judge({ waivers: [{ ...good, expires }] });
	expect(result.verdict).toBe(verdict);
	expect(own(result)).toHaveLength(findings);
});

describe('waiver-current', () => {
	const expired = { ...good, expires: '2026-10-01' };
	const clean = [page('a/index.html')];
	const both = [page('a/index.html', nofollow), page('b/index.html', nofollow)];
	test.each<[name: string, given: Case, messages: string[]]>([
		['all is well', { waivers: [good] }, []],
		['at most so many', { waivers: [{ ...good, max: 2 }], pages: both }, []],
		[
			'expired, and needed',
			{ waivers: [expired] },
			[
				'Unexpected waiver waivers[0] of backlink-followed, which expired on 2026-10-01; the finding counts again',
			],
		],
		[
			'expired, and needed twice',
			{ waivers: [expired], pages: both },
			[
				'Unexpected waiver waivers[0] of backlink-followed, which expired on 2026-10-01; its 2 findings count again',
			],
		],
		[
			'expired, and needed no more',
			{ waivers: [expired], pages: clean },
			[
				'Unexpected waiver waivers[0] of backlink-followed, which expired on 2026-10-01 and is not needed any more',
			],
		],
		[
			'expired, and renewed by another',
			{ waivers: [expired, good] },
			[
				'Unexpected waiver waivers[0] of backlink-followed, which expired on 2026-10-01 and is not needed any more',
			],
		],
		[
			'unused',
			{ waivers: [good], pages: clean },
			[
				'Unexpected waiver waivers[0] of backlink-followed that matches no finding, expected none that nothing needs',
			],
		],
		[
			'of no article',
			{ waivers: [{ ...good, articles: 'posts/**' }] },
			[
				'Unexpected waiver waivers[0] of backlink-followed that matches no article, expected none that nothing needs',
			],
		],
		[
			'too many',
			{ waivers: [{ ...good, max: 1 }], pages: both },
			[
				'Unexpected waiver waivers[0] of backlink-followed that matches 2 findings, expected 1 at most; it accepts none of them now',
			],
		],
		[
			'a slip of the pen',
			{ waivers: [{ ...good, rule: 'backlink-folowed' }] },
			[
				'Unexpected waiver waivers[0] of “backlink-folowed”, which is no rule; did you mean backlink-followed?',
			],
		],
		[
			'no rule at all',
			{ waivers: [{ ...good, rule: 'constructor' }] },
			['Unexpected waiver waivers[0] of “constructor”, which is no rule'],
		],
		[
			'itself',
			{ waivers: [{ ...good, rule: 'waiver-current', articles: '**' }] },
			['Unexpected waiver waivers[0] of waiver-current, which cannot be waived'],
		],
		[
			'twice',
			{ waivers: [good, { ...good, articles: 'content/*.md' }] },
			[
				'Unexpected waiver waivers[1] of backlink-followed that accepts what waivers[0] accepts already, expected one waiver and one owner for a finding',
			],
		],
	])('%s', async (_, given, messages) => {
		const result = await judge(given);
		expect(said(result)).toEqual(messages);
		for (const finding of own(result)) {
			expect(finding).toMatchObject({ article: null, place: null, page: null, waived: false });
			expect(finding.actual).toMatch(/^waivers\[\d\]$/);
			expect(finding.evidence?.text).toContain(
				`of creditline.config.mjs, A. Editor: “${good.reason}”`,
			);
			expect(finding.expected.join()).not.toBe('');
		}
	});

	test('fails the run, but for a waiver too many, which is a warning', async () => {
		expect((await judge({ waivers: [good], pages: clean })).verdict).toBe('fail');
		expect((await judge({ waivers: [expired] })).counts.errors).toBe(2);
		const twice = await judge({ waivers: [good, good] });
		expect(twice).toMatchObject({ verdict: 'waived', counts: { warnings: 1, waived: 1 } });
	});

	test('too many: all of them count again', async () => {
		const result = await judge({ waivers: [{ ...good, max: 1 }], pages: both });
		expect(result.counts).toMatchObject({ errors: 3, waived: 0 });
		expect(result.articles[0]?.pages.map(({ verdict }) => verdict)).toEqual(['fail', 'fail']);
	});

	test('what was not checked tells nothing of a waiver’s use', async () => {
		const nothing = await judge({ waivers: [good], pages: [] });
		expect(nothing).toMatchObject({ verdict: 'nothing-checked', findings: [] });
		const none = await judge({ waivers: [good], articles: {} });
		expect(none).toMatchObject({ verdict: 'nothing-checked', findings: [] });
		const part = await judge({ waivers: [good], pages: clean, isPart: true });
		expect(part).toMatchObject({ verdict: 'pass', findings: [] });
	});

	test('a site without pages stays unchecked, whatever is waived', async () => {
		const result = await judge({
			articles: { 'content/a.md': '---\ntitle: A\n---\n\nWords.' },
			pages: [],
			waivers: [{ ...good, rule: 'article-declared' }],
		});
		expect(result).toMatchObject({ verdict: 'nothing-checked', counts: { waived: 1 } });
	});
});

test('an article or a page cannot waive anything', async () => {
	const waiver = 'waivers: [{ rule: backlink-followed, articles: "**" }]\nwaived: true';
	const result = await judge({
		articles: {
			'content/a.md': article({ 'license: CC-BY-4.0': `license: CC-BY-4.0\n${waiver}` }),
		},
		pages: [page('a/index.html', `data-creditline-waived ${nofollow}`)],
	});
	expect(result).toMatchObject({ verdict: 'fail', counts: { waived: 0 } });
});
