import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileDeclare, parseArticle } from '../../plugins/article/index.ts';
import { audit, type BuiltPage } from '../../plugins/audit/index.ts';
import type { Rule, Snippet } from '../../plugins/audit/rule.ts';
import { rules } from '../../plugins/audit/rules/index.ts';
import { messages } from '../../plugins/messages.ts';
import { parseOptions } from '../../plugins/options.ts';
import { article, body } from '../helpers/article.ts';

const credit =
	'<p><a href="https://publisher.example/2026/story">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>';

test('the index has every rule file, sorted by id, and every rule has messages', () => {
	const folder = resolve(import.meta.dirname, '../../plugins/audit/rules');
	const files = readdirSync(folder).filter((file) => file !== 'index.ts');
	expect(rules.map(({ id }) => `${id}.ts`)).toEqual(files.sort());
	expect(rules.map(({ id }) => id)).toEqual(Object.keys(messages).sort());
});

test.each(rules.map((rule) => [rule.id, rule] as const))('%s explains itself', (_, { docs }) => {
	expect(docs.duty).toMatch(/\.$/);
	expect(docs.what.length).toBeGreaterThan(80);
	expect(docs.why.length).toBeGreaterThan(80);
});

describe('examples in the docs', () => {
	const cases = rules.flatMap((rule) => [
		...rule.docs.bad.map((snippet, at) => [rule.id, `bad ${at + 1}`, rule, snippet, true] as const),
		...rule.docs.good.map(
			(snippet, at) => [rule.id, `good ${at + 1}`, rule, snippet, false] as const,
		),
	]);
	test.each(cases)('%s: %s', async (_, __, rule, snippet, isBad) => {
		expect(await findsOwn(rule, snippet)).toBe(isBad);
	});
});

/** The snippet as a file of its own, beside an honest page. */
function copyOf(syntax: 'xml' | 'markdown', code: string): BuiltPage {
	const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
	if (syntax === 'markdown') return { path: 'a.md', kind: 'text', bytes: encode(code) };
	const feed = `<rss version="2.0"><channel>${code}</channel></rss>`;
	return { path: 'rss.xml', kind: 'feed', bytes: encode(feed) };
}

/** Judges a page with the snippet in its place, all else being right. */
async function findsOwn(rule: Rule, { syntax, code }: Snippet): Promise<boolean> {
	// What is written in the docs as JavaScript is YAML as well.
	const isConfig = syntax === 'config';
	const given = parse(`{ ${(isConfig ? code : (rule.docs.options ?? '')).replaceAll('\t', '')} }`);
	const site = { url: 'https://site.example', ...given.site };
	const options = parseOptions({ ...given, site }, 'test');
	const text =
		syntax === 'yaml'
			? `---\n${code}\n---\n\n${body}`
			: article(
					rule.docs.data ? { 'license: CC-BY-4.0': `license: CC-BY-4.0\n${rule.docs.data}` } : {},
				);
	const isCopy = syntax === 'xml' || syntax === 'markdown';
	const isHead = code.startsWith('<head>');
	const work = body
		.trim()
		.split('\n\n')
		.map((paragraph) => `<p>${paragraph}</p>`)
		.join('');
	// A waiver has something to accept.
	const nofollow = credit.replace('<a ', '<a rel="nofollow" ');
	const shown = syntax === 'html' && !isHead ? code : isConfig ? nofollow : credit;
	// Where the place matters, a snippet says where the work stands.
	const marker = '<!-- the work -->';
	const main = shown.includes(marker) ? shown.replace(marker, work) : `${work}${shown}`;
	const html = `<html>${isHead ? code : ''}<body><main>${main}</main></body></html>`;
	const { findings } = await audit({
		articles: [parseArticle('content/a.md', text, compileDeclare(options))],
		options,
		site: 'https://site.example',
		pages: [
			{ path: 'a/index.html', bytes: new TextEncoder().encode(html) },
			...(isCopy ? [copyOf(syntax, code)] : []),
		],
		headers: syntax === 'headers' ? code : null,
		robots: syntax === 'robots' ? code : null,
		waiving: { waivers: options.waivers, today: '2026-01-31', config: null },
	});
	if (syntax !== 'yaml' && !isConfig) {
		// A snippet of HTML breaks its own rule and no other one.
		expect(findings.filter((finding) => finding.rule !== rule.id)).toEqual([]);
	}
	const own = findings.filter((finding) => finding.rule === rule.id);
	for (const { evidence, expected, place } of own) {
		expect(evidence?.text).toBeTruthy();
		if (!isConfig) expect(place).not.toBeNull();
		// A broken YAML line has no one right form; everything else says what would pass.
		if (rule.id !== 'front-matter-valid') expect(expected.join('')).not.toBe('');
	}
	return own.length > 0;
}
