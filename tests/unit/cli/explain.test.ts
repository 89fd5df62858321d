import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { explainArticles } from '../../../plugins/cli/explain-articles.ts';
import { explainPretty } from '../../../plugins/report/explain-pretty.ts';
import type { ExplainRecord } from '../../../plugins/report/explain-record.ts';
import { article, body, sourceUrl } from '../../helpers/article.ts';

let root = '';

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'creditline-explain-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const license = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>';
const credit = `<p><a href="${sourceUrl}">Tides of the estuary</a> by A. Writer, The Publisher, ${license}</p>`;
const page = (text: string): string =>
	`<html><body>\n<main>\n<p>${body}</p>\n${text}\n</main>\n</body></html>`;

/** What is told of `content/a.md`, after the site was written. */
async function explain(files: Record<string, string>): Promise<ExplainRecord> {
	for (const [path, text] of Object.entries({ 'content/a.md': article(), ...files })) {
		await mkdir(dirname(join(root, path)), { recursive: true });
		await writeFile(join(root, path), text);
	}
	const { records, outDir } = await explainArticles(['content/a.md'], { root, dist: 'dist' });
	expect(outDir).toBe('dist/');
	return records[0] as ExplainRecord;
}

const statesOn = ({ pages }: ExplainRecord, at = 0): Record<string, string> =>
	Object.fromEntries(pages[at]?.duties.map(({ what, state }) => [what, state]) ?? []);

test('a page that passes: each duty, with the words and their place', async () => {
	const record = await explain({ 'dist/a.html': page(credit) });
	expect(record).toMatchObject({ verdict: 'pass', status: 'republished', findings: [] });
	const line = 'Tides of the estuary by A. Writer, The Publisher, CC BY 4.0';
	const place = { line: 7, column: 1 };
	expect(record.pages[0]?.duties.map(({ what, state, met }) => [what, state, met])).toEqual([
		['give credit', 'met', { words: line, place }],
		['name the author: A. Writer', 'met', { words: line, place }],
		['name the publisher: The Publisher', 'met', { words: line, place }],
		[
			'name and link the licence',
			'met',
			{
				words: 'CC BY 4.0 → https://creativecommons.org/licenses/by/4.0/',
				place: { line: 7, column: 105 },
			},
		],
		[
			'link back to the source',
			'met',
			{ words: `Tides of the estuary → ${sourceUrl}`, place: { line: 7, column: 4 } },
		],
		[
			'let crawlers follow that link',
			'met',
			{ words: `Tides of the estuary → ${sourceUrl}`, place: { line: 7, column: 4 } },
		],
		['not imply that A. Writer endorses you', 'met', null],
		['not imply that The Publisher endorses you', 'met', null],
	]);
	const pretty = explainPretty(record, false, 'dist/');
	expect(pretty).toContain('content/a.md  passes\n');
	expect(pretty).toContain('The one page that carries it does what the terms ask.');
	expect(pretty).toContain(`met       give credit\n            7:1  “${line}”`);
	expect(pretty).toContain('nothing was found that speaks against it');
	expect(pretty).toContain('because of the licence: CC BY 4.0, section 3(a)(1)(A)(i)');
});

test('a broken duty is told with its finding, the others stay as they are', async () => {
	const broken = credit.replace('<a ', '<a rel="nofollow" ').replace('A. Writer, ', '');
	const record = await explain({ 'dist/a.html': page(broken), 'dist/b.html': page(credit) });
	expect(statesOn(record)).toMatchObject({
		'give credit': 'met',
		'name the author: A. Writer': 'broken',
		'name the publisher: The Publisher': 'met',
		'link back to the source': 'met',
		'let crawlers follow that link': 'broken',
	});
	expect(Object.values(statesOn(record, 1))).not.toContain('broken');
	const pretty = explainPretty(record, false, 'dist/');
	expect(pretty).toContain('2 duties are broken, on 1 of 2 pages.');
	expect(pretty).toContain('dist/a.html  the whole text, fails');
	expect(pretty).toMatch(
		/broken {4}name the author: A\. Writer\n.*Unexpected credit without the author/,
	);
});

test('without a credit, nothing is said of what would be in it', async () => {
	const record = await explain({ 'dist/a.html': page('') });
	expect(statesOn(record)).toMatchObject({
		'give credit': 'broken',
		'name the author: A. Writer': 'open',
		'name and link the licence': 'open',
		'let crawlers follow that link': 'open',
	});
	const met = Object.entries(statesOn(record)).filter(([, state]) => state === 'met');
	expect(met.map(([what]) => what).every((what) => /^not /.test(what))).toBe(true);
});

test('a waived duty, by whom and until when', async () => {
	const waiver = {
		rule: 'backlink-followed',
		articles: 'content/a.md',
		reason: 'The theme adds it.',
		owner: 'A. Editor',
		expires: '9999-12-31',
	};
	const record = await explain({
		'dist/a.html': page(credit.replace('<a ', '<a rel="nofollow" ')),
		'creditline.config.json': JSON.stringify({ waivers: [waiver] }),
	});
	expect(record.verdict).toBe('waived');
	expect(statesOn(record)['let crawlers follow that link']).toBe('waived');
	const pretty = explainPretty(record, false, 'dist/');
	expect(pretty).toContain('content/a.md  passes by a waiver');
	expect(pretty).toContain('accepted until 9999-12-31 by A. Editor: The theme adds it.');
});

test('excerpts, feeds and texts are told by what they owe as a whole', async () => {
	const first = body.split(' ').slice(0, 25).join(' ');
	const record = await explain({
		'dist/a.html': page(credit),
		'dist/list.html': `<html><body><p>${first}</p><a href="/a">more</a></body></html>`,
		'dist/lost.html': `<html><body><p>${first}</p></body></html>`,
		'dist/rss.xml': `<rss version="2.0"><channel><item><title>A</title><description>${body}</description></item></channel></rss>`,
		'dist/a.txt': `${body}\n${sourceUrl} A. Writer, The Publisher, CC BY 4.0 https://creativecommons.org/licenses/by/4.0/`,
	});
	const told = record.pages.map(({ path, duties }) => [
		path,
		duties.map(({ rule, state }) => `${rule} ${state}`),
	]);
	expect(told).toEqual([
		['a.html', expect.any(Array)],
		['a.txt', ['text-credited met']],
		['list.html', ['excerpt-linked met']],
		['lost.html', ['excerpt-linked broken']],
		['rss.xml', ['feed-credited broken']],
	]);
});

test('what meets a duty of an excerpt, a feed or a text is quoted', async () => {
	const first = body.split(' ').slice(0, 25).join(' ');
	const item = `${body}${credit}`.replaceAll('<', '&lt;').replaceAll('&nbsp;', ' ');
	const record = await explain({
		'dist/a.html': page(credit),
		'dist/list.html': `<html><body><p>${first}</p><a href="/a">more</a></body></html>`,
		'dist/rss.xml': `<rss version="2.0"><channel><item><title>A</title><description>${item}</description></item></channel></rss>`,
		'dist/a.txt': `${body}\n${sourceUrl} A. Writer, The Publisher, CC BY 4.0 https://creativecommons.org/licenses/by/4.0/`,
	});
	const words = record.pages.map(({ path, duties }) => [path, duties[0]?.met?.words ?? null]);
	expect(Object.fromEntries(words)).toMatchObject({
		'a.txt': expect.stringContaining(`${sourceUrl} A. Writer, The Publisher, CC BY 4.0`),
		'list.html': null,
		'rss.xml': 'Tides of the estuary by A. Writer, The Publisher, CC BY 4.0',
	});
	const pretty = explainPretty(record, false, 'dist/');
	expect(pretty).toContain('a link leads to the source, or to a page with the credit');
	expect(pretty).toContain('“Tides of the estuary by A. Writer, The Publisher, CC BY 4.0”');
	expect(pretty.split('dist/rss.xml')[1]).not.toContain('nothing was found');
});

describe('articles without a page of theirs', () => {
	test.each([
		[
			'own work',
			'---\ntitle: Own\noriginal: true\n---\n\nOwn words.',
			'It is declared as your own work.',
		],
		[
			'a draft',
			article({ 'license: CC-BY-4.0': 'license: CC-BY-4.0\ndraft: true' }),
			'It is a draft, and no page carries it yet.',
		],
		['lost', article(), 'One duty is broken, in the article itself.'],
	])('%s', async (_, text, reason) => {
		const record = await explain({ 'content/a.md': text, 'dist/b.html': '<p>Else.</p>' });
		expect(explainPretty(record, false, 'dist/')).toContain(`  ${reason}\n`);
	});
});

test('the credit of another article on the page is not this one’s', async () => {
	const other = 'https://publisher.example/2026/other';
	const text =
		'Somebody counted the herons every morning for eleven winters and kept the numbers in a tin.';
	const record = await explain({
		'content/b.md': article({ [`url: ${sourceUrl}`]: `url: ${other}` }, text),
		'dist/both.html': page(
			`<p>${text}</p><p><a href="${other}">Herons</a> by A. Writer, The Publisher, ${license}</p>`,
		),
	});
	expect(record.pages[0]?.verdict).toBe('fail');
	const met = record.pages[0]?.duties.flatMap((duty) => duty.met?.words ?? []);
	expect(met?.join()).not.toContain(other);
});

test('what is asked for must be there', async () => {
	await expect(explainArticles(['x.md'], { root, dist: 'dist' })).rejects.toThrow(
		'There is no folder',
	);
	await explain({ 'dist/a.html': page(credit) });
	const ask = (path: string) => explainArticles([path], { root, dist: 'dist' });
	await expect(ask('README.md')).rejects.toThrow(
		"README.md is no article in scope: `articles` is 'content/**/*.{md,mdx}'.",
	);
	await rm(join(root, 'dist/a.html'));
	await writeFile(join(root, 'dist/a.txt'), '');
	await expect(ask('content/a.md')).rejects.toThrow('There is no HTML page in');
});

test('an article cannot steer the terminal', async () => {
	const record = await explain({
		'content/a.md': article({ 'A. Writer': '"\\u001b[2J\\u202eA"' }),
		'dist/a.html': page(credit),
	});
	const pretty = explainPretty(record, false, 'dist/');
	expect(pretty.split('').filter((letter) => letter < ' ' && letter !== '\n')).toEqual([]);
	expect(pretty).not.toContain('\u202e');
});
