import { expect, test } from 'vitest';
import { article } from '../helpers/article.ts';
import { createSite } from '../helpers/site.ts';

const list = `---
import { getCollection } from 'astro:content';
import { CreditLine, LicenseBadge, Sources } from 'astro-creditline/components';
const entries = await getCollection('articles');
const [entry] = entries;
const own = { data: { title: 'Own', original: true }, filePath: 'content/own.md' };
---
<html lang="en"><head><title>List</title></head><body>
	<p id="line"><CreditLine {entry} lang="de" /></p>
	<p id="badge"><LicenseBadge {entry} /></p>
	<p id="named"><LicenseBadge license="CC BY-ND 4.0" /></p>
	<p id="own"><LicenseBadge entry={own}>All rights reserved</LicenseBadge></p>
	<div id="sources"><Sources {entries} href={({ id }) => '/articles/' + id + '/'} level={3} /></div>
	<div id="none"><Sources entries={[own]}>Nothing yet</Sources></div>
</body></html>`;

const again = `---
import { getCollection, render } from 'astro:content';
import { isRepublishable, Republish } from 'astro-creditline/components';
export async function getStaticPaths() {
	const entries = await getCollection('articles');
	return entries.filter((entry) => isRepublishable({ entry })).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="en"><head><title>Again</title></head><body><main><Republish {entry} url="https://site.example/a/"><Content /></Republish></main></body></html>`;

const layout =
	'<html lang="en"><head><title>{Astro.props.title}</title></head><body id="mine"><slot /></body></html>';

const part = (html: string, id: string): string =>
	new RegExp(`id="${id}"[^>]*>([\\s\\S]*?)</(?:p|div)>`).exec(html)?.[1]?.trim() ?? '';

test('components, the page of credits and the page to copy pass the gate', async () => {
	const site = await createSite('components', {
		engine: 'satteri',
		options: `{ creditsPage: { path: '/quellen/', articles: '/articles/{path}/' }, locale: 'de' }`,
		articles: { tides: article() },
		files: { 'src/pages/list.astro': list, 'src/pages/again/[slug].astro': again },
		config: `build: { inlineStylesheets: 'never' }, base: '/base',`,
	});
	const { code, output, table } = await site.build();
	expect(code, output).toBe(0);
	expect(table).toEqual([]);

	const html = await site.read('dist/list/index.html');
	expect(html.match(/<link rel="stylesheet"/g)).toHaveLength(1);
	expect(part(html, 'line')).toMatch(
		/^<span class="creditline-inline" lang="de" dir="ltr" about="[^"]+"><cite.*Erstveröffentlichung: .*<\/span>$/,
	);
	expect(part(html, 'badge')).toContain('</svg>CC BY 4.0</a>');
	expect(part(html, 'named')).toContain('href="https://creativecommons.org/licenses/by-nd/4.0/"');
	expect(part(html, 'own')).toBe('All rights reserved');
	expect(part(html, 'sources')).toContain('<a href="/articles/tides/">Tides of the estuary</a>');
	expect(part(html, 'none')).toBe('Nothing yet');

	const credits = await site.read('dist/quellen/index.html');
	expect(credits).toContain('<html lang="de" dir="ltr"');
	expect(credits.match(/<a href="#by-[a-z]+">[^<]+/g)).toEqual([
		'<a href="#by-publisher">Nach Herausgeber',
		'<a href="#by-license">Nach Lizenz',
		'<a href="#by-date">Nach Datum',
	]);
	expect(credits.match(/<a href="\/base\/articles\/tides\/">/g)).toHaveLength(3);
	expect(credits).not.toMatch(/<script|<style|\sstyle=/);

	const copied = await site.read('dist/again/tides/index.html');
	expect(copied.match(/<textarea/g)).toHaveLength(2);
	expect(copied.match(/Text: (?:&lt;span&gt;|<span[^>]*>)?A\. Writer/g)).toHaveLength(3);
});

test('in the site’s own layout, and not where nobody may copy', async () => {
	const grant = `{ id: 'desk', name: 'Desk', grant: { id: 'desk-terms', name: 'Desk terms', words: 'Republish us with a link.' } }`;
	const site = await createSite('components-layout', {
		engine: 'satteri',
		options: `{ creditsPage: { layout: './src/Own.astro' }, publishers: [${grant}] }`,
		articles: { tides: article({ 'license: CC-BY-4.0': 'license: desk-terms' }) },
		files: { 'src/Own.astro': layout, 'src/pages/again/[slug].astro': again },
	});
	const { code, output } = await site.build();
	expect(code, output).toBe(0);
	const credits = await site.read('dist/credits/index.html');
	expect(credits).toContain('<title>Credits</title>');
	expect(credits).toContain('id="mine"');
	expect(credits).toContain(
		'<cite class="creditline-title" dir="auto"><span>Tides of the estuary</span></cite>',
	);
	expect(site.has('dist/again')).toBe(false);
});
