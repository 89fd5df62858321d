import { describe, expect, test } from 'vitest';
import { compileDeclare, parseArticle } from '../../../../plugins/article/index.ts';
import { audit } from '../../../../plugins/audit/index.ts';
import {
	carriersOf,
	fitOf,
	isCompatible,
	offeredBy,
} from '../../../../plugins/audit/sharealike/adapted-license.ts';
import type { License } from '../../../../plugins/model.ts';
import { parseOptions } from '../../../../plugins/options.ts';
import { parseLicense } from '../../../../plugins/terms/index.ts';
import { article, body, sourceUrl } from '../../../helpers/article.ts';
import { judgePage } from '../../../helpers/judge.ts';

function license(id: string): License {
	const reading = parseLicense(id);
	if (reading.kind !== 'license') throw new Error(id);
	return reading.license;
}

function from(id: string) {
	return { license: license(id), elements: license(id).elements };
}

describe('what an adaptation may carry', () => {
	test.each([
		['CC-BY-SA-4.0', 'CC-BY-SA-4.0', 'fits'],
		['CC-BY-SA-3.0', 'CC-BY-SA-4.0', 'fits'],
		['CC-BY-SA-3.0', 'CC-BY-SA-3.0-DE', 'fits'],
		['CC-BY-SA-3.0-DE', 'CC-BY-SA-3.0-AT', 'fits'],
		['CC-BY-SA-3.0-DE', 'CC-BY-SA-4.0', 'fits'],
		['CC-BY-SA-3.0-DE', 'CC-BY-SA-3.0', 'doubtful'],
		['CC-BY-SA-2.0-FR', 'CC-BY-SA-2.0', 'doubtful'],
		['CC-BY-SA-1.0-NL', 'CC-BY-SA-1.0', 'breaks'],
		['CC-BY-SA-1.0', 'CC-BY-SA-2.0', 'breaks'],
		['CC-BY-SA-4.0', 'CC-BY-SA-3.0', 'breaks'],
		['CC-BY-SA-3.0-DE', 'CC-BY-SA-2.0', 'breaks'],
		['CC-BY-SA-4.0', 'CC-BY-4.0', 'breaks'],
		['CC-BY-SA-4.0', 'CC0-1.0', 'breaks'],
		['CC-BY-SA-4.0', 'CC-BY-NC-SA-4.0', 'breaks'],
		['CC-BY-NC-SA-4.0', 'CC-BY-SA-4.0', 'breaks'],
	])('%s → %s: %s', (original, to, fit) => {
		expect(fitOf(from(original), license(to))).toBe(fit);
	});

	test('elements without a version, and words alone', () => {
		const { elements } = license('CC-BY-SA-4.0');
		const stated = { license: null, elements };
		const words = { license: null, elements: null };
		expect(fitOf(stated, license('CC-BY-SA-2.0'))).toBe('fits');
		expect(fitOf(stated, license('CC-BY-NC-SA-4.0'))).toBe('breaks');
		expect(fitOf(stated, license('CC-BY-4.0'))).toBe('breaks');
		expect(fitOf(words, license('CC-BY-SA-4.0'))).toBe('fits');
		expect(fitOf(words, license('CC-BY-4.0'))).toBe('doubtful');
		expect([carriersOf(stated), carriersOf(words)]).toEqual([
			'one with the same elements',
			'the same terms',
		]);
		expect(offeredBy(stated)).toEqual([]);
	});

	test.each([
		['https://artlibre.org/licence/lal/en/', true],
		['http://www.artlibre.org/licence/lal/de/', true],
		['https://www.gnu.org/licenses/gpl-3.0.en.html', true],
		['https://www.gnu.org/licenses/gpl-2.0.html', false],
		['https://evil.example/licenses/gpl-3.0.html', false],
	])('%s is compatible with BY-SA 4.0: %s', (url, is) => {
		expect(isCompatible(from('CC-BY-SA-4.0'), new URL(url))).toBe(is);
		expect(isCompatible(from('CC-BY-SA-3.0'), new URL(url))).toBe(false);
	});

	test('names and offers', () => {
		expect(carriersOf(from('CC-BY-SA-3.0'))).toBe('CC BY-SA 3.0, CC BY-SA 4.0, or a port of these');
		expect(offeredBy(from('CC-BY-SA-3.0-DE')).map(({ id }) => id)).toEqual([
			'CC-BY-SA-3.0-DE',
			'CC-BY-SA-4.0',
		]);
	});
});

const link = (path: string, words: string, rel = ''): string =>
	`<a ${rel} href="https://creativecommons.org/licenses/${path}/">${words}</a>`;
const rel = 'rel="license"';

/** The injected credit in short. */
function creditOf(path: string, words: string): string {
	return `<aside><p><a href="${sourceUrl}">Tides of the estuary</a> by A. Writer was first published by The Publisher and is republished here under ${link(path, words)}.</p><p>Changes: translated.</p></aside>`;
}
const credit = creditOf('by-sa/4.0', 'CC BY-SA 4.0');

async function judge(
	html: string,
	{
		written = 'CC-BY-SA-4.0',
		changes = 'changes: Translated.',
		site = {},
		further = '',
	}: { written?: string; changes?: string; site?: object; further?: string } = {},
) {
	const text = article({ 'license: CC-BY-4.0': `license: ${written}\n${changes}\n${further}` });
	const findings = await judgePage(`BODY${html}`, {
		text,
		config: { site: { url: 'https://site.example', ...site } },
	});
	return findings.filter(({ rule }) => rule === 'sharealike-kept');
}

/** Severity and licence of each finding. */
async function table(...args: Parameters<typeof judge>) {
	return (await judge(...args)).map(({ severity, actual }) => `${severity} ${actual}`);
}

describe('honest pages pass', () => {
	test.each([
		['the credit alone', ''],
		['rel=license to the same licence', `<p>${link('by-sa/4.0', 'BY-SA', rel)}</p>`],
		[
			'a compatible licence',
			'<p><a rel="license" href="https://artlibre.org/licence/lal/en/">Art Libre</a></p>',
		],
		[
			'a footer that makes exceptions',
			'<footer><p>© My Magazine. All rights reserved, unless otherwise noted.</p></footer>',
		],
		[
			'a site licence with exceptions',
			`<footer><p>Except where otherwise noted, content is under ${link('by/4.0', 'CC BY 4.0', rel)}.</p></footer>`,
		],
		[
			'exceptions in German',
			`<footer><p>Sofern nicht anders angegeben: ${link('by/4.0', 'CC BY 4.0')}</p></footer>`,
		],
		[
			'the licence of a picture',
			`<figure><img src="/a.png" alt=""><figcaption>Z, ${link('by/2.0', 'CC BY 2.0')}</figcaption></figure>`,
		],
		[
			'pictures in the footer',
			`<footer><p>Photos: ${link('by-nc/2.0', 'CC BY-NC 2.0')}</p></footer>`,
		],
		[
			'the credit of another work',
			`<p><a href="https://maps.example/1">The coast</a> by B. Drawer, ${link('by/4.0', 'CC BY 4.0')}</p>`,
		],
		[
			'the home page of Creative Commons',
			'<p>We like <a href="https://creativecommons.org/">Creative Commons</a>.</p>',
		],
		[
			'the card of another article',
			'<aside><h2>More</h2><ul><li><article><h3><a href="/b/">Seeds</a></h3><p><a href="/p/">Library</a> <span>CC0 1.0</span></p></article></li></ul></aside>',
		],
		['navigation', `<nav>${link('by/4.0', 'CC BY 4.0')}</nav>`],
		['some rights reserved', '<p>Some rights reserved.</p>'],
		['copying allowed', '<p>Copying of any page is permitted.</p>'],
		['a ban of something else', '<p>Smoking is prohibited. We like copying.</p>'],
		[
			'the licence of the program',
			'<footer><p>The code of this site is MIT licensed.</p></footer>',
		],
		[
			'the licence of the builder',
			'<footer><p>Built with <a href="https://astro.build/">Astro</a>, MIT licensed</p></footer>',
		],
		['a school', '<p>Licensed teachers of MIT read it.</p>'],
		[
			'a ban with exceptions',
			'<footer><p>Unless otherwise noted, copying of any page is prohibited.</p></footer>',
		],
	])('%s', async (_, html) => {
		expect(await table(`${credit}${html}`)).toEqual([]);
	});

	test('a later version', async () => {
		const html = `${creditOf('by-sa/3.0', 'CC BY-SA 3.0')}<p>This translation: ${link('by-sa/4.0', 'CC BY-SA 4.0', rel)}</p>`;
		expect(await table(html, { written: 'CC-BY-SA-3.0' })).toEqual([]);
	});

	test('an unchanged copy asks nothing of the site', async () => {
		const html = `${credit}<footer><p>All rights reserved. ${link('by-nc/4.0', 'CC BY-NC 4.0', rel)}</p></footer>`;
		expect(await table(html, { changes: '' })).toEqual([]);
	});

	test('a licence without ShareAlike', async () => {
		const html = `${creditOf('by/4.0', 'CC BY 4.0')}<footer><p>All rights reserved.</p></footer>`;
		expect(await table(html, { written: 'CC-BY-4.0' })).toEqual([]);
	});

	test('a notice of the source that is kept', async () => {
		const notice = '© 2026 The Publisher. All rights reserved.';
		const html = `${credit}<p>${notice}</p>`;
		expect(await table(html, { further: `notices: ${notice}` })).toEqual([]);
		expect(await table(html)).toHaveLength(1);
	});

	test('the site’s own licence, where the credit states that of the copy', async () => {
		expect(await table(credit, { site: { license: 'CC-BY-NC-4.0' } })).toEqual([]);
	});
});

describe('other terms on a changed version', () => {
	test.each([
		['rel=license', `<p>${link('by/4.0', 'CC BY', rel)}</p>`, ['error CC BY 4.0']],
		[
			'rel=license twice',
			`<p>${link('by/4.0', 'a', rel)}</p><p>${link('by/4.0', 'b', rel)}</p>`,
			['error CC BY 4.0'],
		],
		[
			'an earlier version',
			`<p>${link('by-sa/3.0', 'CC BY-SA 3.0', rel)}</p>`,
			['error CC BY-SA 3.0'],
		],
		[
			'rel=license in the credit',
			`<aside><p>${link('by-nc-sa/4.0', 'NC', rel)}</p></aside>`,
			['error CC BY-NC-SA 4.0'],
		],
		[
			'rel=license to the site’s own terms',
			'<p><a rel="license" href="/terms">Terms</a></p>',
			['warning https://site.example/terms'],
		],
		[
			'a footer',
			`<footer><p>Content: ${link('by-nd/4.0', 'CC BY-ND 4.0')}</p></footer>`,
			['warning CC BY-ND 4.0'],
		],
		[
			'a footer in words',
			'<footer><p>Text and pictures are CC BY-NC 4.0.</p></footer>',
			['warning CC BY-NC 4.0'],
		],
		[
			'All rights reserved',
			'<footer><p>© My Magazine. All rights reserved.</p></footer>',
			['warning © My Magazine. All rights reserved.'],
		],
		[
			'a ban',
			'<footer><p>Copying of any page is prohibited.</p></footer>',
			['warning Copying of any page is prohibited.'],
		],
		[
			'a ban in German',
			'<footer><p>Der Nachdruck, auch auszugsweise, ist untersagt.</p></footer>',
			['warning Der Nachdruck, auch auszugsweise, ist untersagt.'],
		],
		[
			'a licence of programs',
			'<footer><p>Content licensed under the MIT License.</p></footer>',
			['warning Content licensed under the MIT License.'],
		],
		[
			'a footer whose heading leads home',
			'</main><footer><h2><a href="/">My Magazine</a></h2><p>All rights reserved.</p></footer><main>',
			['warning All rights reserved.'],
		],
		['a label', '<footer><p>Licensed MIT</p></footer>', ['warning Licensed MIT']],
		[
			'the same in other languages',
			'<footer><p>Alle Rechte vorbehalten</p></footer>',
			['warning Alle Rechte vorbehalten'],
		],
		[
			'保留所有权利',
			'<footer><p>© 2026 保留所有权利</p></footer>',
			['warning © 2026 保留所有权利'],
		],
	])('%s', async (_, html, expected) => {
		expect(await table(`${credit}${html}`)).toEqual(expected);
	});

	test('exceptions help only where the page states the licence of the copy', async () => {
		const html = `<p><a href="${sourceUrl}">Tides of the estuary</a>, A. Writer, The Publisher</p><footer><p>Unless otherwise noted, ${link('by/4.0', 'CC BY 4.0')}.</p></footer>`;
		expect(await table(html)).toEqual(['warning CC BY 4.0']);
	});

	test('from a port to the text without a country: a person must look', async () => {
		const html = `${creditOf('by-sa/3.0/de', 'CC BY-SA 3.0 DE')}<p>${link('by-sa/3.0', 'CC BY-SA 3.0', rel)}</p>`;
		const [finding, ...more] = await judge(html, { written: 'CC-BY-SA-3.0-DE' });
		expect(more).toEqual([]);
		expect(finding).toMatchObject({ severity: 'warning', actual: 'CC BY-SA 3.0' });
		expect(finding?.message).toContain('a person must look');
	});

	test.each([
		['Copying is prohibited.', '<p>Except where otherwise noted, all rights reserved.</p>'],
		['All rights reserved.', '<p>Except where otherwise noted, all rights reserved.</p>'],
		[
			`All texts are licensed under ${link('by/4.0', 'CC BY 4.0')}.`,
			'<p>This version is under <a href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</a>.</p>',
		],
	])('what a finding offers in place of the words passes: %s', async (words, expected) => {
		const [finding] = await judge(`${credit}<footer><p>${words}</p></footer>`);
		const [snippet = ''] = (finding?.expected[0] ?? '').split('   in place of ');
		expect(snippet).toBe(expected);
		expect(await judge(`${credit}<footer>${snippet}</footer>`)).toEqual([]);
	});

	test('a finding says what may be carried, with the clause, at `changes`', async () => {
		const [finding] = await judge(`${credit}<p>${link('by/4.0', 'CC BY', rel)}</p>`);
		expect(finding?.message).toContain(
			'CC BY-SA 4.0, Free Art License 1.3, or GNU General Public License v3.0',
		);
		expect(finding).toMatchObject({
			place: { line: 8 },
			evidence: { kind: 'license', text: expect.stringContaining('section 3(b)(1)') },
			expected: [
				'rel="license" href="https://creativecommons.org/licenses/by-sa/4.0/"   in place of “CC BY 4.0”',
			],
		});
	});

	test('the site’s own licence, where the page states none', async () => {
		const html = `<p><a href="${sourceUrl}">Tides of the estuary</a>, A. Writer, The Publisher. Changes: translated.</p>`;
		const site = { license: 'CC-BY-NC-4.0' };
		expect(await table(html, { site })).toEqual(['error CC BY-NC 4.0']);
		expect(await table(html, { site: { license: 'CC-BY-SA-4.0' } })).toEqual([]);
	});

	test('the site’s own licence, where nobody knows the exact one', async () => {
		const site = { license: 'CC-BY-NC-4.0' };
		const written = 'CC BY-SA';
		const page = `<p><a href="${sourceUrl}">Tides of the estuary</a>, A. Writer, The Publisher</p>`;
		expect(await table(page, { site, written })).toEqual(['warning CC BY-NC 4.0']);
		expect(await table(page, { site: { license: 'CC-BY-SA-4.0' }, written })).toEqual([]);
		expect(await table(page, { site, written, changes: '' })).toEqual([]);
		expect(await table(page, { site, written, further: 'draft: true' })).toEqual([]);
	});
});

test.each([
	['by-nc/4.0', '', ['error']],
	['by-sa/4.0', '', []],
	['by-nc/4.0', 'type="application/rsl+xml"', []],
])('rel=license in the head: %s %s', async (path, type, expected) => {
	const options = parseOptions({ site: { url: 'https://site.example' } }, 'test');
	const text = article({ 'license: CC-BY-4.0': 'license: CC-BY-SA-4.0\nchanges: Translated.' });
	const address = `https://creativecommons.org/licenses/${path}/`;
	const html = `<html><head><title>T</title><link rel="license" ${type} href="${address}"></head><body><p>${body}</p>${credit}</body></html>`;
	const { findings } = await audit({
		articles: [parseArticle('content/a.md', text, compileDeclare(options))],
		options,
		site: 'https://site.example',
		pages: [{ path: 'a/index.html', bytes: new TextEncoder().encode(html) }],
		headers: null,
	});
	const own = findings.filter(({ rule }) => rule === 'sharealike-kept');
	expect(own.map(({ severity }) => severity)).toEqual(expected);
	expect(own.every(({ pagePlace }) => pagePlace !== null)).toBe(true);
});

test.each([
	['by-nd/4.0', ['error sharealike-kept CC BY-ND 4.0']],
	['by-sa/4.0', []],
])('a `Link` header: %s', async (path, expected) => {
	const options = parseOptions({ site: { url: 'https://site.example' } }, 'test');
	const text = article({ 'license: CC-BY-4.0': 'license: CC-BY-SA-4.0\nchanges: Translated.' });
	const html = `<html><head><title>T</title></head><body><p>${body}</p>${credit}</body></html>`;
	const { findings } = await audit({
		articles: [parseArticle('content/a.md', text, compileDeclare(options))],
		options,
		site: 'https://site.example',
		pages: [{ path: 'a/index.html', bytes: new TextEncoder().encode(html) }],
		headers: `/*\n  Link: <https://creativecommons.org/licenses/${path}/>; rel="license"`,
	});
	expect(findings.map(({ severity, rule, actual }) => `${severity} ${rule} ${actual}`)).toEqual(
		expected,
	);
	expect(findings.every(({ message }) => message.includes('`_headers` (line 2)'))).toBe(true);
});
