import { describe, expect, test } from 'vitest';
import { readJson } from '../../../plugins/audit/twin/json-strings.ts';
import { scriptStrings } from '../../../plugins/audit/twin/script-strings.ts';
import { article, body, sourceUrl } from '../../helpers/article.ts';
import {
	credit,
	file,
	html,
	judgeFiles,
	markdownCredit,
	page,
	paragraphs,
	told,
} from '../../helpers/copies.ts';

const judge = async (path: string, text: string): Promise<string[]> =>
	told(await judgeFiles([file(path, 'text', text)]));

const fields = {
	author: 'A. Writer',
	publisher: 'The Publisher',
	source: sourceUrl,
	license: 'CC-BY-4.0',
};
const line = `By A. Writer, The Publisher, ${sourceUrl}, Creative Commons Attribution 4.0 International.`;
const absent =
	'Unexpected text with the whole work and no credit, expected its source to be named beside it, with the address';

describe('a text with the credit beside the work passes', () => {
	test.each([
		['a.md', `# Tides\n\n${body}\n${markdownCredit}`],
		['a.md', `${markdownCredit}\n\n---\n\n${body}`],
		[
			'a.md',
			`# Tides\n\n${body}\n*By **A. Writer**, [The Publisher][s], [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)*\n\n[s]: ${sourceUrl}`,
		],
		['a.md', `${body}\n\n<aside>${credit}</aside>\n`],
		['the-file-itself.md', article()],
		['a.mdx', `import A from './a.astro';\n\n${body}\n\n${markdownCredit}`],
		['a.txt', `TIDES\r\n\r\n${body.replaceAll('\n', '\r\n')}\r\n${line}`],
		['one-paragraph.txt', `${paragraphs.join(' ')} ${line}`],
		['wrapped.txt', `${body.replace(/(.{60,80}) /g, '$1\n    ')}\n\n${line}`],
		['search.json', JSON.stringify([{ title: 'Tides', body, ...fields }])],
		[
			'nested.json',
			JSON.stringify({
				data: { credit: { ...fields }, blocks: paragraphs.map((text) => ({ text })) },
			}),
		],
		['html.json', JSON.stringify({ html: html + credit })],
		['about-html.json', JSON.stringify({ text: `<select> and <h1>\n\n${body}`, ...fields })],
		['of-html.json', JSON.stringify({ text: `Use <select>, or <h1>. ${body} ${line}` })],
		['lines.ndjson', `{"n":1}\n${JSON.stringify({ text: body, ...fields })}\n`],
		['payload.js', `export default{t:"Tides",b:${JSON.stringify(html + credit)}}`],
		[
			'of-json.js',
			`const data = JSON.parse('${JSON.stringify({ html, by: { ...fields } })
				.replaceAll('\\', '\\\\')
				.replaceAll("'", "\\'")}')`,
		],
		['other.xml', `<root><text><![CDATA[${html}${credit}]]></text></root>`],
		['nothing.txt', 'Something else altogether.'],
	])('%s', async (path, text) => {
		expect(await judge(path, text)).toEqual([]);
	});

	test('Pagefind’s index names the page in place of the source', async () => {
		const shown = `${body} By A. Writer, first published by The Publisher, CC BY 4.0.`;
		const fragment = (content: string, url = '/a/'): string =>
			`pagefind_dcd${JSON.stringify({ url, content, meta: { title: 'Tides' } })}`;
		expect(await judge('fragment/en_1.pf_fragment', fragment(shown))).toEqual([]);
		expect(await judge('fragment/en_1.pf_fragment', fragment(body))).toHaveLength(1);
		const aboutHtml = `Native controls, such as <button>, <select> and <h1>. ${shown}`;
		expect(await judge('fragment/en_1.pf_fragment', fragment(aboutHtml))).toEqual([]);
		expect(await judge('fragment/en_1.json', fragment(shown))).toHaveLength(1);
	});
});

describe('a text without it fails, at its line', () => {
	test.each([
		['a.md', `# Tides\n\n${body}`, 3],
		['code.md', `# Tides\n\n\`\`\`\n${body}\n\`\`\`\n`, 4],
		['indented.txt', body.replace(/^(?=.)/gm, '\t\t'), 1],
		['comment.md', `${body}\n\n<!-- ${line} -->`, 1],
		['search.json', JSON.stringify([{ url: '/a/', body }], null, '\t'), 4],
		[
			'sections.json',
			JSON.stringify(
				paragraphs.map((text, at) => ({ at: `s${at}`, text })),
				null,
				'\t',
			),
			4,
		],
		['html.json', JSON.stringify({ html }), 1],
		[
			'escaped.json',
			JSON.stringify({ html }).replaceAll('<', '\\u003c').replaceAll('e', '\\u0065'),
			1,
		],
		['broken.json', `{"a": ${JSON.stringify(body)},,, "b": "`, 1],
		[
			'payload.js',
			`\nlet t="it's";const b='${html.replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`,
			2,
		],
		['template.mjs', `const b = \`${body}\`;`, 1],
		['unknown.xml', `<root>${html}</root>`, 1],
	])('%s', async (path, text, at) => {
		expect(await judge(path, text)).toEqual([`error text-credited ${path}:${at}: ${absent}`]);
	});

	test.each([
		[
			'no address',
			markdownCredit.replace(`](${sourceUrl})`, '](#)'),
			'unexpected backlink that leads nowhere (href="#"), expected `<a href>` with the source’s address',
		],
		[
			'another address',
			markdownCredit.replace('/story', '/other'),
			'unexpected backlink to another page of the source’s site (https://publisher.example/2026/other), expected https://publisher.example/2026/story',
		],
		[
			'no author',
			markdownCredit.replace('A. Writer', 'somebody'),
			'unexpected credit without the author, expected “A. Writer”',
		],
		[
			'no licence',
			markdownCredit.replace(', CC BY 4.0', ''),
			'unexpected credit without a link to the licence, expected a link to https://creativecommons.org/licenses/by/4.0/',
		],
		[
			'another licence',
			markdownCredit.replace('CC BY 4.0', 'CC BY-SA 4.0'),
			'unexpected credit without a link to the licence, expected a link to https://creativecommons.org/licenses/by/4.0/',
		],
	])('%s', async (_, broken, said) => {
		expect(await judge('a.md', `${body}\n${broken}`)).toEqual([
			`error text-credited a.md:5: In the text with the work: ${said}`,
		]);
	});
});

describe('a file of many works', () => {
	const other = (prefix: string): string => body.replace(/\b(\w{3,})\b/g, `${prefix}$1`);
	const names = ['a', 'b', 'c'];
	const text = (name: string): string => (name === 'a' ? body : other(name));
	const url = (name: string): string => `https://publisher.example/2026/${name}`;
	const articles = Object.fromEntries(
		names.map((name) => [
			`content/${name}.md`,
			article({ [`url: ${sourceUrl}`]: `url: ${url(name)}` }, text(name)),
		]),
	);
	const pages = names.map((name) =>
		page(
			`${name}/index.html`,
			text(name)
				.split('\n\n')
				.map((one) => `<p>${one}</p>`)
				.join('') + credit.replace(sourceUrl, url(name)),
		),
	);
	const said = (name: string): string => markdownCredit.replace(sourceUrl, url(name));
	const judgeAll = async (path: string, whole: string): Promise<string[]> => {
		const { findings } = await judgeFiles([file(path, 'text', whole)], { articles, pages });
		return findings.map(
			(finding) => `${finding.article}:${finding.pagePlace?.line} ${finding.message}`,
		);
	};
	const filler = `${'Some words of the site itself. '.repeat(3)}\n\n`;

	test.each(['below', 'above'])('each with its credit %s', async (where) => {
		const whole = names
			.map((name) =>
				(where === 'below' ? [text(name), said(name)] : [said(name), text(name)]).join('\n\n'),
			)
			.map((one, at) => `# Title ${at}\n\n${one}\n\n`)
			.join(filler);
		expect(await judgeAll('llms-full.txt', whole)).toEqual([]);
	});

	test('the credit of a neighbour is not that of a work', async () => {
		const whole = `${text('a')}\n${said('a')}\n\n${text('b')}\n\n${text('c')}\n${said('c')}\n`;
		expect(await judgeAll('llms-full.txt', whole)).toEqual([
			'content/b.md:7 Unexpected part of the text with the whole work and no credit, expected its source to be named beside it, with the address',
		]);
	});

	test('all credits at the end are far from their works', async () => {
		const whole = `${names.map(text).join('\n\n')}\n\n${names.map(said).join('\n\n')}`;
		const found = await judgeAll('llms-full.txt', whole);
		expect(found.map((one) => one.slice(0, 12))).toEqual(['content/a.md', 'content/b.md']);
	});

	test('records of JSON', async () => {
		const records = names.map((name) => ({ body: text(name), ...fields, source: url(name) }));
		expect(await judgeAll('search.json', JSON.stringify(records))).toEqual([]);
		const lost = records.map((one, at) => (at === 1 ? { body: one.body } : one));
		const [first, ...more] = await judgeAll('search.json', JSON.stringify(lost));
		expect(first).toMatch(/^content\/b\.md:1 /);
		expect(more).toEqual([]);
	});

	test.each([
		['a file of both', ['a', 'b'], []],
		['a twin of one', ['a'], []],
		['a twin of the other', ['b'], []],
		['neither in full', [], ['content/a.md:1', 'content/b.md:1']],
	])(
		'what translations have in common belongs to the one that stands there: %s',
		async (_, held, found) => {
			const common = `${other('u')}\n\n${other('v')}`;
			const half = (name: string): string =>
				[common, ...['x', 'y', 'z'].map((part) => other(name + part))].join('\n\n');
			const halves = Object.fromEntries(
				['a', 'b'].map((name) => [
					`content/${name}.md`,
					article({ [`url: ${sourceUrl}`]: `url: ${url(name)}` }, half(name)),
				]),
			);
			const own = ['a', 'b'].map((name) =>
				page(`${name}/index.html`, `<p>${half(name)}</p>${credit.replace(sourceUrl, url(name))}`),
			);
			const whole = held.map((name) => `${half(name)}\n\n${said(name)}`).join('\n\n') || common;
			const twin = file('twin.txt', 'text', whole);
			const { findings } = await judgeFiles([twin], { articles: halves, pages: own });
			expect(findings.map((one) => `${one.article}:${one.pagePlace?.line}`)).toEqual(found);
		},
	);

	test('words that the next work begins with, at the end of a credit, do not take it away', async () => {
		const begin = 'On the north shore';
		const c = article({ [`url: ${sourceUrl}`]: `url: ${url('c')}` }, `${begin}\n\n${text('c')}`);
		const whole = `${text('b')}\n\n${said('b')} ${begin}\n\n# Tides\n\n${text('c')}\n\n${said('c')}`;
		const { findings } = await judgeFiles([file('llms-full.txt', 'text', whole)], {
			articles: { ...articles, 'content/c.md': c },
			pages,
		});
		expect(findings).toEqual([]);
	});

	test('a second copy in the same file owes its own credit', async () => {
		const whole = `${body}\n${said('a')}\n\n${filler.repeat(70)}${body}`;
		expect(await judgeAll('llms-full.txt', whole)).toHaveLength(1);
	});

	test('a work is one copy though long pieces of something else stand in it', async () => {
		const whole = `${paragraphs[0]}\n\n${filler.repeat(20)}\n${paragraphs[1]}\n${said('a')}`;
		expect(await judgeAll('a.md', whole)).toEqual([]);
	});
});

describe('reading', () => {
	test('strings of JSON', () => {
		const tokens = [...readJson('x{"a\\"b" : ["c\\n", 1, "d"]}\n"e')];
		expect(
			tokens.map((token) => ('value' in token ? `${token.kind} ${token.value}` : token.kind)),
		).toEqual(['open', 'key a"b', 'open', 'string c\n', 'string d', 'close', 'close', 'string e']);
	});

	test('strings of a script', () => {
		const code = `a="it's \\u0061\\x62\\u{63}\\n", b=\`d "e" \${f('g')} h\`, c='i\\'j', d=/["]/, e='{"k":"l"}'; // "m"`;
		expect(scriptStrings(code).map(({ value }) => value.trim())).toEqual([
			"it's abc",
			'd "e"',
			'g',
			'h',
			"i'j",
			'{"k":"l"}',
		]);
		expect(scriptStrings('x="y')).toEqual([{ value: 'y', at: 3 }]);
		const uncut = `"${'\\n'.repeat(10_000_000)}"`;
		expect(scriptStrings(uncut)[0]?.value === uncut).toBe(true);
		expect(scriptStrings('"\\u{110000}\\u{12\\u{x}"')[0]?.value).toContain('\uFFFD');
	});

	test.each([
		['brackets', 'a.md', '['.repeat(500_000)],
		['quotes', 'a.json', '"\\"'.repeat(500_000)],
		['escapes', 'a.js', '\\u{'.repeat(500_000)],
		['nesting', 'a.json', '['.repeat(1_000_000)],
		['one line', 'a.txt', 'word. '.repeat(300_000)],
		['tags', 'a.json', JSON.stringify('<p '.repeat(300_000))],
		['links', 'a.md', '[a](https://x.example/y) '.repeat(40_000)],
	])('ends soon on hostile input: %s', async (_, path, text) => {
		expect(await judge(path, `${text}\n\n"${body}"`)).toBeDefined();
	});
});
