import { describe, expect, test } from 'vitest';
import { sourceUrl } from '../../../helpers/article.ts';
import { judgeHouse } from '../../../helpers/house-rules.ts';
import { judgePage } from '../../../helpers/judge.ts';

const link = (attributes = ''): string =>
	`<p ${attributes}><a href="${sourceUrl}">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>`;

/** Findings of the rule on a page with this sheet. */
async function judge(css: string, html: string) {
	const findings = await judgePage(`BODY<style>\n${css}</style>${html}`);
	return findings.filter(({ rule }) => rule === 'credit-visible');
}

describe('a credit that a style sheet hides', () => {
	test('is an error that names the rule', async () => {
		const [finding] = await judge('.c{display:none}', link('class=c'));
		expect(finding).toMatchObject({ severity: 'error', actual: '.c { display:none }' });
		expect(finding?.message).toContain(
			'`.c { display:none }` (in `<style>`, line 2, column 1) on `<p>`',
		);
		expect(finding?.expected).toEqual(['.c { }   /* without display:none */']);
	});

	test('on narrow screens only is an error that says so', async () => {
		const [finding] = await judge('@media (max-width:600px){.c{display:none}}', link('class=c'));
		expect(finding?.severity).toBe('error');
		expect(finding?.message).toContain('hidden at a width of 360 px by');
	});

	test('perhaps is a warning', async () => {
		const [finding] = await judge('@container (width<1px){.c{opacity:0}}', link('class=c'));
		expect(finding?.severity).toBe('warning');
		expect(finding?.message).toContain('a person must look');
	});
});

describe('a credit that is struck out', () => {
	test.each([
		['`<s>`', '', `<s>${link()}</s>`, '`<s>`'],
		['`<del>` in the line', '', link().replace(/<a .*?<\/a>/, '<del>$&</del>'), '`<del>`'],
		[
			'a sheet',
			'.c{text-decoration:line-through}',
			link('class=c'),
			'`.c { text-decoration:line-through }`',
		],
		[
			'a sheet, the line only',
			'.c{text-decoration-line:underline line-through}',
			`<div class=c>${link('style="text-decoration:none"')}</div>`,
			'`.c { text-decoration-line:underline line-through }`',
		],
	])('%s is an error', async (_, css, html, shown) => {
		const [finding, ...others] = await judge(css, html);
		expect(others).toEqual([]);
		expect(finding?.severity).toBe('error');
		expect(finding?.message).toContain(`credit that is struck out by ${shown}`);
		expect(finding?.pagePlace).not.toBeNull();
	});

	test.each([
		['an element whose line a sheet takes away', 's{text-decoration:none}', `<s>${link()}</s>`],
		['a line under it', '.c{text-decoration:underline dotted}', link('class=c')],
		['inserted words', '', `<ins>${link()}</ins>`],
		['words beside it', '', `<p><del>Old notice</del></p>${link()}`],
		[
			'a box of its own in the line',
			'.o{text-decoration:line-through}.i{display:inline-block}',
			`<div class=o><div class=i>${link()}</div></div>`,
		],
		['one of two credits', '', `<s>${link()}</s>${link()}`],
	])('%s passes', async (_, css, html) => {
		expect(await judge(css, html)).toEqual([]);
	});

	test('a line through the author says that it was somebody else', async () => {
		const html = link().replace('A. Writer', '<s>A. Writer</s>');
		const findings = await judgePage(`BODY${html}`);
		expect(findings.map(({ rule }) => rule)).toEqual(['credit-complete']);
		expect(findings[0]?.message).toContain('`<s>`');
	});

	test('a link of the story may be struck out, as the story has it', async () => {
		const findings = await judgeHouse({
			profile: { links: { rule: 'keep' } },
			text: '~~See [the map](https://archive.example/map).~~\n\n',
			end: '<p><del>See <a href="https://archive.example/map">the map</a>.</del></p>',
		});
		expect(findings).toEqual([]);
	});
});

describe('a page that sends its readers elsewhere', () => {
	const refresh = (content: string): string => `<meta http-equiv="Refresh" content="${content}">`;
	const judgeHead = async (head: string, headers?: string) =>
		(await judgeHouse({ head, profile: {}, ...(headers ? { headers } : {}) })).filter(
			({ rule }) => rule === 'credit-visible',
		);

	test.each([
		['at once', '0;url=/', 'to https://site.example/ at once'],
		['soon', "5; URL='/b/'", 'to https://site.example/b/ after 5 s'],
		['without `url=`', '3 https://b.example/', 'to https://b.example/ after 3 s'],
		['in parts of a second', '.5,url=/b/', 'to https://site.example/b/ at once'],
		['to a script’s page', '0;url=javascript:/x/', null],
		['never', 'soon;url=/', null],
		['to itself', '0;url=/a/#top', null],
		['to itself, anew', '300', null],
		['to itself under another name', '0;url=/a/index.html?utm_source=x', null],
		['to the source', '0;url=https://publisher.example/2026/story', null],
		['after a time to read', '60;url=/', null],
	])('%s', async (_, content, where) => {
		const findings = await judgeHead(refresh(content));
		expect(findings.map(({ severity }) => severity)).toEqual(where === null ? [] : ['error']);
		if (where === null) return;
		expect(findings[0]?.message).toContain(where);
		expect(findings[0]?.pagePlace).not.toBeNull();
	});

	test('by a header', async () => {
		const [finding] = await judgeHead('', '/*\n  Refresh: 0;url=/b/');
		expect(finding?.message).toContain('`Refresh: 0;url=/b/` in `_headers` (line 2)');
		expect(await judgeHead('', '/b/\n  Refresh: 0;url=/b/')).toEqual([]);
	});

	test('where scripts are off is a warning, in a template nothing', async () => {
		const [finding] = await judgeHead(`<noscript>${refresh('0;url=/b/')}</noscript>`);
		expect(finding?.severity).toBe('warning');
		expect(await judgeHead(`<template>${refresh('0;url=/b/')}</template>`)).toEqual([]);
	});

	test('against `<base>`', async () => {
		const [finding] = await judgeHead(`<base href="https://b.example/x/">${refresh('0;url=y')}`);
		expect(finding?.message).toContain('to https://b.example/x/y at once');
	});
});

describe('a link that is seen and may not work', () => {
	test.each([
		['tabindex="-1"', '', '`tabindex="-1"` on `<a>`'],
		['onclick="return false"', '', '`onclick="return false"` on `<a>`'],
		['class=c', '.c{pointer-events:none}', '`.c { pointer-events:none }`'],
	])('%s', async (attribute, css, shown) => {
		const html = link().replace('<a ', `<a ${attribute} `);
		const [finding] = await judge(css, html);
		expect(finding?.severity).toBe('warning');
		expect(finding?.message).toContain(`Unexpected backlink that ${shown}`);
		expect(finding?.message).toContain('may keep readers from following');
	});
});

describe('pass', () => {
	test.each([
		['a sheet that hides something else', 'nav{display:none}', link()],
		[
			'a credit for screens and one for paper',
			'.p{display:none} @media print{.p{display:block}}',
			`${link()}${link('class=p')}`,
		],
		[
			'one credit for narrow screens and one for wide ones',
			'.n{display:none} @media (max-width:600px){.n{display:block}.w{display:none}}',
			`${link('class=n')}${link('class=w')}`,
		],
		[
			'a rule that a stronger one takes back',
			'.c{display:none} main .c{display:block}',
			link('class=c'),
		],
		[
			'words for screen readers inside',
			'.sr{position:absolute;clip:rect(0 0 0 0)}',
			link().replace('estuary', 'estuary <span class=sr>(opens anew)</span>'),
		],
	])('%s', async (_, css, html) => {
		expect(await judge(css, html)).toEqual([]);
	});
});
