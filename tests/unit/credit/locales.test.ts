import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileDeclare, parseArticle } from '../../../plugins/article/index.ts';
import { audit } from '../../../plugins/audit/index.ts';
import { compileCredit, creditToHtml, creditToText } from '../../../plugins/credit/index.ts';
import { locales } from '../../../plugins/credit/locales/index.ts';
import { parseOptions } from '../../../plugins/options.ts';

const url = 'https://publisher.example/2026/story';
const folder = resolve(import.meta.dirname, '../../../plugins/credit/locales');
const options = parseOptions(
	{
		site: { url: 'https://site.example' },
		publishers: [
			{
				id: 'desk',
				name: 'The Desk',
				grant: { id: 'desk-terms', name: 'Desk terms', words: 'Republish us with a link.' },
			},
		],
	},
	'a test',
);
const creditOf = compileCredit(options);
const each = locales.map((locale) => [locale.tag, locale] as const);

test('the index has every file of the folder, each named after its tag', () => {
	const files = readdirSync(folder).filter((file) => file !== 'index.ts');
	expect(locales.map(({ tag }) => `${tag}.ts`)).toEqual(files.sort());
});

describe.each(each)('the patterns of %s', (tag, locale) => {
	const lines = { line: locale.line, publicDomain: locale.publicDomain };

	test('say which language they are in', () => {
		const { textInfo } = new Intl.Locale(tag) as unknown as { textInfo?: { direction: string } };
		expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
		if (textInfo) expect(locale.dir).toBe(textInfo.direction);
		expect(Intl.DateTimeFormat.supportedLocalesOf([tag])).toHaveLength(1);
	});

	test.each(Object.entries(lines))('%s has each value, and no other', (name, pattern) => {
		const names = placeholders(pattern);
		const has = (...wanted: string[]): boolean => wanted.every((one) => names.has(one));
		const known = 'title authors publisher host where day month year when license grant'.split(' ');
		expect([...names].filter((one) => !known.includes(one))).toEqual([]);
		expect(has('title', 'authors', 'license')).toBe(true);
		expect(has('where') || has('publisher', 'host')).toBe(true);
		expect(has('when') || has('day', 'month', 'year')).toBe(true);
		expect(has('grant')).toBe(name === 'line');
		const always = placeholders(pattern.replace(/\[[^\]]*\]/g, ''));
		expect([...always]).toEqual(name === 'line' ? ['title'] : ['title', 'license']);
	});

	test('are well formed', () => {
		for (const pattern of [...Object.values(lines), locale.author, locale.changes]) {
			expect(pattern.replace(/\[[^[\]]*\]/g, '')).not.toMatch(/[[\]|]/);
			expect(pattern.replace(/\{[a-z]+\}/g, '')).not.toMatch(/[{}]/);
		}
		expect(placeholders(locale.author)).toEqual(new Set(['name', 'institution']));
		expect(placeholders(locale.changes)).toEqual(new Set(['changes']));
	});

	test('end an address in plain text where programs that link it end it', () => {
		const texts = [...combinations()].map((data) => {
			const credit = creditOf('content/a.md', { ...data, lang: tag });
			return credit ? creditToText(credit) : '';
		});
		expect(texts.some((text) => text.includes(`(${url})`))).toBe(true);
		expect(texts.filter((text) => /\(https?:[^\s)]*\)[^\s.,;:!?)]/.test(text))).toEqual([]);
	});

	test('leave nothing over, whatever is missing', () => {
		for (const data of combinations()) {
			const credit = creditOf('content/a.md', { ...data, lang: tag });
			// French sets a colon off by a space that does not break.
			const sentence = words(credit?.line).replaceAll('\u00a0:', ':');
			expect(sentence).not.toMatch(/[{}[\]|]|undefined|null/);
			expect(sentence).not.toMatch(/\s\s|^\s|\s$|\s[.,;:!?)،؛。，、；）](?!\p{L})/u);
			expect(sentence).not.toMatch(/[,،，、:：；;(（]\s*[.。।,،，)）]/u);
			expect(sentence).not.toMatch(/\.\.|[。।]{2}|[,،，]{2}|\(\s*\)|（）/u);
			expect(sentence).toMatch(/[.。।]$/);
			for (const value of data.shown) expect(sentence.split(value), sentence).toHaveLength(2);
			const changes = words(credit?.changes);
			if (data.changes) expect(changes).toMatch(/^\S.*Shortened.+New headline[.。।]$/u);
			else expect(changes).toBe('');
		}
	});

	test('pass the gate, whatever is missing', async () => {
		const all = combinations().filter(({ source, license }) => license && source.url);
		const made = all.map((data, at) => {
			const text = Array.from({ length: 60 }, (_, word) => `w${at}x${word}`).join(' ');
			return { data: { ...data, lang: tag, shown: undefined }, text, path: `content/${at}.md` };
		});
		const result = await audit({
			articles: made.map(({ data, text, path }) =>
				parseArticle(path, `---\n${JSON.stringify(data)}\n---\n${text}\n`, compileDeclare(options)),
			),
			options,
			site: 'https://site.example',
			pages: made.map(({ data, text, path }, at) => {
				const credit = creditOf(path, data);
				const html = `<!doctype html><html lang="${tag}"><head><title>x</title></head><body><main><p>${text}</p>${credit && creditToHtml(credit)}</main></body></html>`;
				return { path: `${at}/index.html`, bytes: new TextEncoder().encode(html) };
			}),
			headers: null,
			robots: null,
		});
		expect(result.findings.map(({ rule, message }) => [rule, message])).toEqual([]);
		expect(result.counts.reproductions).toBe(made.length);
	});
});

/** What the sentences read like; a change of a pattern shows here. */
test.each(each)('the sentence in %s', (tag) => {
	const data = {
		title: 'Tides',
		author: [{ name: 'A. Writer', institution: 'The Institute' }, 'Inés'],
		source: { url, publisher: 'The Publisher', published: '2026-01-31' },
		license: 'CC-BY-4.0',
		changes: ['Shortened', 'New headline'],
		lang: tag,
	};
	const credit = creditOf('content/a.md', data);
	expect([words(credit?.line), words(credit?.changes)]).toMatchSnapshot();
});

describe('names that run against the sentence', () => {
	const data = (lang: string) => ({
		title: 'سعر',
		author: [{ name: 'A. Writer', institution: 'MIT' }, 'سالم القصابي'],
		source: { url, publisher: 'مجلة ساقية', published: '2026-01-31' },
		license: 'CC-BY-4.0',
		changes: 'New',
		lang,
	});
	const isolated = (lang: string): Record<string, boolean> => {
		const credit = creditOf('content/a.md', data(lang));
		const html = credit ? creditToHtml(credit) : '';
		const elements = html.matchAll(/<(?:a|span|time|cite)([^>]*)>([^<]+)</g);
		return Object.fromEntries(
			[...elements].map(([, rest = '', text]) => [text, / dir="auto"/.test(rest)]),
		);
	};
	test('are isolated in Arabic', () => {
		expect(isolated('ar')).toEqual({
			سعر: false,
			'A. Writer': true,
			MIT: true,
			'سالم القصابي': false,
			'مجلة ساقية': false,
			'31 يناير 2026': true,
			'CC BY 4.0': true,
			New: true,
		});
	});
	test('are isolated in English', () => {
		expect(isolated('en')).toEqual({
			سعر: false,
			'A. Writer': false,
			MIT: false,
			'سالم القصابي': true,
			'مجلة ساقية': true,
			'31 January 2026': false,
			'CC BY 4.0': false,
		});
	});
	test('in plain text by marks, but never the address', () => {
		const credit = creditOf('content/a.md', data('ar'));
		const text = credit ? creditToText(credit) : '';
		expect(text).toContain('\u2068A. Writer\u2069 (\u2068MIT\u2069)، سالم القصابي');
		expect(text).toContain(`سعر (${url})`);
		const english = creditOf('content/a.md', data('en'));
		expect(english ? creditToText(english) : '').toContain(
			'A. Writer (MIT) and \u2068سالم القصابي\u2069',
		);
	});
});

test.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'])(
	'dates do not move in %s',
	(zone) => {
		const before = process.env.TZ;
		process.env.TZ = zone;
		try {
			const credit = creditOf('content/a.md', {
				source: { url, published: '2026-01-01' },
				lang: 'de',
			});
			expect(words(credit?.line)).toContain('publisher.example, 1. Januar 2026.');
		} finally {
			process.env.TZ = before;
		}
	},
);

interface Combination {
	author: string[];
	source: { url?: string; publisher?: string; published?: string; title?: string };
	license?: string;
	changes?: string[];
	/** Values that the sentence must show once. */
	shown: string[];
}

function combinations(): (Record<string, unknown> & Combination)[] {
	const authors = [[], ['Ann Q. Lee'], ['Ann Q. Lee', 'Bo Ray', 'Cy Day Jr.']];
	const sources = [{ url, publisher: 'Acme Ltd.' }, { url }, { title: 'Ebb & Flow?' }];
	const dates = [undefined, '2026', '2026-01', '2026-01-31'];
	const licenses = ['CC-BY-SA-4.0', 'CC0-1.0', 'desk-terms', undefined];
	return authors.flatMap((author) =>
		sources.flatMap((source) =>
			dates.flatMap((published) =>
				licenses.flatMap((license) =>
					[undefined, ['Shortened', 'New headline.']].map((changes) => {
						const grant = { 'CC-BY-SA-4.0': 'CC BY-SA 4.0', 'CC0-1.0': 'CC0 1.0' }[license ?? ''];
						const where = source.publisher ?? (source.url ? 'publisher.example' : []);
						return {
							title: 'Tides',
							author,
							source: { ...source, ...(published ? { published } : {}) },
							...(license ? { license } : {}),
							...(changes ? { changes } : {}),
							shown: [
								source.title ?? 'Tides',
								...author,
								...[where].flat(),
								...(grant ? [grant] : license ? ['Desk terms'] : []),
							],
						};
					}),
				),
			),
		),
	);
}

function placeholders(pattern: string): Set<string> {
	return new Set([...pattern.matchAll(/\{([a-z]+)\}/g)].map(([, name = '']) => name));
}

function words(parts: readonly { text: string }[] = []): string {
	return parts.map(({ text }) => text).join('');
}
