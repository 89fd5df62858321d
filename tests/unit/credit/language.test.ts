import { describe, expect, test } from 'vitest';
import { compileCredit, creditToHtml, findLocale } from '../../../plugins/credit/index.ts';
import { checkOptions } from '../../../plugins/gate/check-options.ts';
import { withLanguages } from '../../../plugins/integration/languages.ts';
import { parseOptions, type UserOptions } from '../../../plugins/options.ts';

const source = { url: 'https://publisher.example/2026/story', publisher: 'The Publisher' };

test.each([
	['en', 'en'],
	['EN-us', 'en'],
	['de-AT', 'de'],
	['de-1996', 'de'],
	['pt_BR', 'pt'],
	['pt-PT', 'pt'],
	['zh', 'zh-Hans'],
	['zh-CN', 'zh-Hans'],
	['zh-TW', 'zh-Hant'],
	['zh-HK', 'zh-Hant'],
	['zh-Hant-CN', 'zh-Hant'],
	['zh_hans', 'zh-Hans'],
	['yue', null],
	['sr', null],
	['ru-Latn', 'ru'],
	['in', 'id'],
	['fi', null],
	['und', 'en'],
	['', null],
	['english', null],
	['en us', null],
	['__proto__', null],
	['x'.repeat(100_000), null],
	[null, null],
])('%s is written in the words of %s', (tag, locale) => {
	expect(findLocale(tag)?.tag ?? null).toBe(locale);
});

describe('the language of a credit', () => {
	const cases: [
		name: string,
		options: UserOptions,
		path: string,
		data: Record<string, unknown>,
		page: { lang?: string; fallback?: string },
		lang: string,
	][] = [
		['nobody has said', {}, 'content/a.md', {}, {}, 'en'],
		['the site’s', { locale: 'fr' }, 'content/a.md', {}, {}, 'fr'],
		['the article’s', { locale: 'fr' }, 'content/a.md', { lang: 'de' }, {}, 'de'],
		['`language`', {}, 'content/a.md', { language: 'pt-br' }, {}, 'pt'],
		['`lang` before `language`', {}, 'content/a.md', { lang: 'it', language: 'de' }, {}, 'it'],
		['a name is no tag', { locale: 'fr' }, 'content/a.md', { language: 'Deutsch' }, {}, 'fr'],
		['no tag', { locale: 'fr' }, 'content/a.md', { lang: '?' }, {}, 'fr'],
		['no words for it', { locale: 'fr' }, 'content/a.md', { lang: 'fi' }, {}, 'fr'],
		['the folder’s', { languages: { 'zh-TW': 'zh-TW' } }, 'content/zh-tw/a.md', {}, {}, 'zh-Hant'],
		['not the file’s', { languages: { de: 'de' } }, 'content/en/de', {}, {}, 'en'],
		['the article’s before', { languages: { de: 'de' } }, 'de/a.md', { lang: 'it' }, {}, 'it'],
		['no such folder', { languages: { de: 'de' } }, 'constructor/a.md', {}, {}, 'en'],
		['the page’s own', {}, 'content/a.md', { lang: 'de' }, { lang: 'ru' }, 'ru'],
		['the page’s, for want', {}, 'content/a.md', {}, { fallback: 'ru' }, 'ru'],
		['… not where told', {}, 'content/a.md', { lang: 'de' }, { fallback: 'ru' }, 'de'],
		['… before the site’s', { locale: 'fr' }, 'content/a.md', {}, { fallback: 'ru' }, 'ru'],
	];
	test.each(cases)('%s', (_, options, path, data, page, lang) => {
		const credit = compileCredit(parseOptions(options, 'a test'))(
			path,
			{ title: 'T', source, ...data },
			null,
			page,
		);
		expect(credit && creditToHtml(credit)).toContain(
			`<aside class="creditline h-cite" lang="${lang}"`,
		);
	});

	test('in English where a language has no words, marked as English', () => {
		const data = { title: 'T', source, changes: 'Lyhennetty', lang: 'fi' };
		const credit = compileCredit(parseOptions({}, 'a test'))('content/a.md', data);
		const html = credit ? creditToHtml(credit) : '';
		expect(html).toContain(
			'<aside class="creditline h-cite" lang="en" dir="ltr" aria-label="Credit"',
		);
		expect(html).toContain(
			'<cite class="creditline-title p-name" dir="auto" property="dcterms:title" lang="fi">',
		);
		expect(html).toContain('Changes: <span lang="fi" dir="auto">Lyhennetty</span>.');
	});
});

test('Astro’s i18n tells folders and the language of the rest', () => {
	const options = parseOptions({ languages: { de: 'de-AT' } }, 'a test');
	const i18n = {
		defaultLocale: 'pt-br',
		locales: ['de', 'pt-br', { path: 'chinese', codes: ['zh-TW', 'zh-HK'] as [string, string] }],
	} as never;
	expect(withLanguages(options, i18n)).toMatchObject({
		locale: 'pt-br',
		languages: { de: 'de-AT', 'pt-br': 'pt-br', chinese: 'zh-TW' },
	});
	expect(withLanguages(parseOptions({ locale: 'it' }, 'a test'), i18n).locale).toBe('it');
	expect(withLanguages(options, undefined)).toEqual(options);
});

test('a language without words is no option', () => {
	expect(() => checkOptions({ locale: 'fi' }, 'creditline.config.mjs')).toThrow(
		/^A wrong option in creditline\.config\.mjs:\n {2}locale: expected a language that credits are written in: ar, de, en, .*; found "fi"$/,
	);
	expect(checkOptions({ locale: 'pt-BR' }, 'x').locale).toBe('pt-BR');
});
