import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { audit } from '../../plugins/api/index.ts';
import { compileDeclare, parseArticle } from '../../plugins/article/index.ts';
import { createProgram } from '../../plugins/cli/program.ts';
import { parseOptions } from '../../plugins/options.ts';
import { article, body, sourceUrl } from '../helpers/article.ts';
import { createSite } from '../helpers/site.ts';

const root = resolve(import.meta.dirname, '../..');
/** `docs/deploy` and `docs/rules` have tests of their own; tables and measurements have no examples. */
const files = [
	'README.md',
	'plugins/README.md',
	...readdirSync(join(root, 'docs'))
		.filter((name) => name.endsWith('.md'))
		.map((name) => `docs/${name}`),
].sort();
const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const blocks = [...texts].flatMap(([file, text]) =>
	[...text.matchAll(/^```(\S*)\n([\s\S]*?)^```$/gm)].map((match): Block => {
		const [, language = '', code = ''] = match;
		const line = text.slice(0, match.index).split('\n').length;
		return { id: `${file}:${line}`, file, language, code };
	}),
);
const of = (...languages: readonly string[]) =>
	blocks.filter(({ language }) => languages.includes(language));
const declare = compileDeclare(parseOptions({}, 'the docs'));

test('every fence has a language that is run here', () => {
	const known = 'astro css html js json markdown mermaid sh text ts xml yaml'.split(' ');
	expect(blocks.filter(({ language }) => !known.includes(language))).toEqual([]);
	expect(blocks.length).toBeGreaterThan(70);
});

describe('options', () => {
	const whole = of('js').filter(({ code }) => /^\/\/ creditline\.config\./.test(code));
	const parts = of('js').filter(({ code }) => /^(?:\w+): /.test(code));
	test.each([...whole, ...parts])('$id', ({ code }) => {
		const value = /^\w+: /.test(code)
			? `{${code}}`
			: code.replace(/^[\s\S]*?^export default /m, '').replace(/;\s*$/, '');
		const options: unknown = vm.runInNewContext(`(${value})`);
		// Through JSON, because what another realm made is no plain object to a schema.
		expect(() => parseOptions(JSON.parse(JSON.stringify(options)), 'docs')).not.toThrow();
	});
	test('are found', () => {
		expect(whole.length).toBeGreaterThan(7);
		expect(parts.length).toBeGreaterThan(10);
	});
});

describe('front matter', () => {
	const articles = of('yaml', 'markdown').filter(({ code }) => code.startsWith('---\n'));
	test.each(articles)('$id', ({ code }) => {
		const article = parseArticle('content/a.md', `${code}\nA text.\n`, declare);
		expect(article.problems).toEqual([]);
		const { original, source } = article.declaration;
		expect(original === true || Boolean(source)).toBe(true);
	});
	test('is found', () => expect(articles.length).toBeGreaterThan(5));
});

describe('YAML, JSON and CSS', () => {
	test.each(of('yaml').filter(({ code }) => !code.startsWith('---\n')))('$id', ({ code }) => {
		// Several spellings of one field stand in one block.
		expect(parseYaml(code, { uniqueKeys: false })).toBeTypeOf('object');
	});
	test.each(of('json'))('$id', ({ code }) => {
		const value = JSON.parse(code.replace(/^\/\/.*\n/, ''));
		// JSON has no comments, in which a block could name its file.
		if (typeof value.articles === 'string') parseOptions(value, 'docs');
		for (const path of Object.keys(value['yaml.schemas'] ?? {})) {
			expect(() => readFileSync(join(root, path))).not.toThrow();
		}
	});
	test.each(of('css'))('$id sets what our style sheet reads', ({ code }) => {
		const ours = readFileSync(join(root, 'plugins/components/styles.css'), 'utf8');
		const set = [...code.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name);
		expect(set.length).toBeGreaterThan(0);
		for (const name of set) expect(ours).toContain(`var(${name}`);
		for (const [selector] of code.matchAll(/\.creditline[\w-]*/g)) expect(ours).toContain(selector);
	});
});

describe('templates of other generators make a credit that passes', () => {
	const values: Readonly<Record<string, string>> = {
		url: sourceUrl,
		title: 'Tides of the estuary',
		author: 'A. Writer',
		publisher: 'The Publisher',
	};
	const creditOf = (code: string): string =>
		code
			.replace(/\{\{ (?:with .*|end) \}\}|\{% .* %\}/g, '')
			.replace(/\{\{ [\w$.]*?(\w+) \}\}/g, (_, name: string) => values[name.toLowerCase()] ?? '');
	test.each(of('html'))('$id', async ({ code }) => {
		const credit = creditOf(code);
		const html = `<!doctype html><html><body><main><p>${body}</p>${credit}</main></body></html>`;
		const files = new Map([
			['content/tides.md', article()],
			['dist/tides.html', html],
		]);
		const { verdict, findings } = await audit({ files });
		expect(findings).toEqual([]);
		expect(verdict).toBe('pass');
	});
	test.each(of('xml'))('$id', async ({ code }) => {
		const credit = creditOf(of('html').find(({ code }) => code.includes('.Params'))?.code ?? '');
		const content = `<p>${body}</p>${credit}`.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
		const feed = code
			.replace(/\{\{ printf `(.*)` .*\}\}\n/, '$1\n')
			.replace(/\{\{ printf "%s%s" \.Content \(partial "credit\.html" \.\) .*?\}\}/, () => content)
			.replace(/\{\{ .*? \}\}/g, '');
		const html = `<main><p>${body}</p>${credit}</main>`;
		const files = new Map([
			['content/tides.md', article()],
			['dist/tides.html', html],
			['dist/index.xml', feed],
		]);
		const { findings, counts } = await audit({ files });
		expect([findings, counts.reproductions]).toEqual([[], 2]);
	});
	test('are found', () => expect(of('html', 'xml').length).toBeGreaterThan(2));
});

describe('command lines', () => {
	const program = createProgram(() => {});
	const shell = of('sh', 'yaml').flatMap(({ id, code }) => callsOf(code).map((call) => [id, call]));
	const inline = [...texts].flatMap(([file, text]) =>
		[...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`]*creditline [^`]*)`/g)].flatMap(
			([, code = '']) => callsOf(code.replace(/\s+/g, ' ')).map((call) => [file, call]),
		),
	);
	test.each([...shell, ...inline] as [string, string][])('%s: %s', (_, call) => {
		const [name, ...args] = wordsOf(call).slice(1);
		if (name?.startsWith('--')) {
			expect(program.helpInformation()).toContain(name);
			return;
		}
		const command = program.commands.find((one) => one.name() === name);
		expect(command, call).toBeDefined();
		expect(command?.exitOverride().parseOptions(args).unknown, call).toEqual([]);
	});
	test('are found', () => {
		expect(shell.length).toBeGreaterThan(9);
		expect(inline.length).toBeGreaterThan(20);
	});
});

test('scripts, modules and components have no type errors in a real site', async () => {
	const site = await createSite('docs-examples', {
		engine: 'satteri',
		articles: {},
		files: {
			'tsconfig.json': JSON.stringify({
				extends: 'astro/tsconfigs/strict',
				compilerOptions: { allowJs: true, checkJs: true, noImplicitAny: false },
				include: ['.astro/types.d.ts', 'ambient.d.ts', 'src'],
			}),
			// Not installed here.
			'ambient.d.ts': [
				'remark-frontmatter',
				'remark-lint-frontmatter-schema',
				'rehype-stringify',
				'remark-parse',
				'remark-rehype',
			]
				.map((name) => `declare module '${name}';\n`)
				.join(''),
		},
	});
	const modules = of('js', 'ts').filter(({ code }) => /^(?:import|export) /m.test(code));
	const components = of('astro');
	for (const { id, language, code } of [...modules, ...components]) {
		const isFragment = language === 'astro' && !code.startsWith('---');
		const text = isFragment ? `${fragmentImports}${code}` : code;
		await site.write(`src/docs/${id.replace(/\W+/g, '-')}.${language}`, text);
	}
	expect(modules.length).toBeGreaterThan(15);
	expect(components.length).toBeGreaterThan(5);
	const { output } = await site.astro(['check', '--minimumSeverity', 'error']);
	expect(output).toMatch(/- 0 errors/);
});

const fragmentImports = `---
import { Credit } from 'astro-creditline/components';
const { entry } = Astro.props;
const Content = 'div';
---
`;

/** Calls of our command in a script, each up to what ends a command. */
function callsOf(code: string): string[] {
	return [...code.matchAll(/(?:^|&& |npx |run: |script: )(creditline [^\n&|#]+)/gm)].map(
		([, call = '']) => call.trim(),
	);
}

/** Words of a command line without its quotes. */
function wordsOf(call: string): string[] {
	return [...call.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

interface Block {
	/** File and line. */
	id: string;
	file: string;
	language: string;
	code: string;
}
