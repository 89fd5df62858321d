import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeParse from 'rehype-parse';
import { markdownToHtml } from 'satteri';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { applyToProcessor, UnknownProcessorError } from '../../../plugins/markdown/apply.ts';
import type { InjectorOptions } from '../../../plugins/markdown/injector.ts';
import rehypeCreditline, {
	type RehypeCreditlineOptions,
} from '../../../plugins/markdown/rehype.ts';
import { satteriCreditline } from '../../../plugins/markdown/satteri.ts';
import { OptionsError, parseOptions, type UserOptions } from '../../../plugins/options.ts';

const republished = {
	title: 'Tides',
	source: { url: 'https://publisher.example/story', publisher: 'The Publisher' },
	license: 'CC-BY-4.0',
};
const own = { title: 'Mine', original: true };
const root = '/project';

function complete(options: UserOptions = {}): InjectorOptions {
	return { ...parseOptions(options, 'a test'), root, version: '0.0.0' };
}

interface File {
	path?: string | undefined;
	data?: Record<string, unknown>;
	value?: unknown;
}

/** Runs the rehype plugin over a fragment. */
async function rehype(options: RehypeCreditlineOptions | null, file: File): Promise<string> {
	const processor = unified()
		.use(rehypeParse, { fragment: true })
		.use(rehypeCreditline, ...(options ? [options] : []));
	const tree = processor.parse('<h1>Tides</h1>');
	return toHtml((await processor.run(tree, file as never)) as unknown as Root);
}

/** Runs the Sätteri plugin over Markdown. */
async function satteri(
	options: InjectorOptions,
	path: string | null,
	data: unknown,
	text = '# Tides\n',
): Promise<string> {
	const { html } = await markdownToHtml(text, {
		hastPlugins: [satteriCreditline(options) as never],
		...(path === null ? {} : { fileURL: new URL(`file://${path}`) }),
		...(data === undefined ? {} : { data: { astro: { frontmatter: data } } as never }),
	});
	return html;
}

const order = (html: string): string =>
	html
		.replace(/<aside.*<\/aside>/s, 'credit ')
		.replace(/<h1.*<\/h1>/s, 'text ')
		.trim();

describe('rehype, in any pipeline', () => {
	const inside = `${root}/content/a.md`;
	const cases: [name: string, options: RehypeCreditlineOptions, file: File, order: string][] = [
		['bottom', complete(), { path: inside, data: { matter: republished } }, 'text credit'],
		[
			'top',
			complete({ placement: 'top' }),
			{ path: inside, data: { matter: republished } },
			'credit text',
		],
		[
			'manual',
			complete({ placement: 'manual' }),
			{ path: inside, data: { matter: republished } },
			'text',
		],
		['own work', complete(), { path: inside, data: { matter: own } }, 'text'],
		['undeclared', complete(), { path: inside, data: { matter: { title: 'x' } } }, 'text'],
		[
			'out of scope',
			complete(),
			{ path: `${root}/src/a.md`, data: { matter: republished } },
			'text',
		],
		[
			'outside the project',
			complete(),
			{ path: '/content/a.md', data: { matter: republished } },
			'text',
		],
		[
			'taken out of scope',
			complete({ articles: ['content/**', '!content/own/**'] }),
			{ path: `${root}/content/own/a.md`, data: { matter: republished } },
			'text',
		],
		['no path', complete(), { data: { matter: republished } }, 'text credit'],
		['options by hand', {}, { data: { matter: republished } }, 'text credit'],
		['no front matter', complete(), { path: inside }, 'text'],
		[
			'`frontmatter`',
			complete(),
			{ path: inside, data: { frontmatter: republished } },
			'text credit',
		],
		[
			'Astro’s',
			complete(),
			{ path: inside, data: { astro: { frontmatter: republished }, matter: own } },
			'text credit',
		],
		['front matter is text', complete(), { path: inside, data: { matter: 'source: x' } }, 'text'],
		[
			'front matter is a list',
			complete(),
			{ path: inside, data: { matter: [republished] } },
			'text',
		],
		['front matter is null', complete(), { path: inside, data: { matter: null } }, 'text'],
	];
	test.each(cases)('%s', async (_, options, file, expected) => {
		expect(order(await rehype(options, file))).toBe(expected);
	});

	test('no options at all', async () => {
		expect(order(await rehype(null, { data: { matter: republished } }))).toBe('text credit');
	});

	test('the config’s defaults go by the path', async () => {
		const options = complete({
			sources: [{ articles: 'content/guides/**', url: 'https://publisher.example/{path}/' }],
		});
		const path = `${root}/content/guides/fr/a.md`;
		expect(await rehype(options, { path, data: { matter: { title: 'x' } } })).toContain(
			'href="https://publisher.example/fr/a/"',
		);
	});

	const circle: Record<string, unknown> = { ...republished };
	circle.source = circle;
	circle.author = [circle];
	const thrower = new Proxy(
		{},
		{
			get() {
				throw new Error('gotcha');
			},
		},
	);
	test.each([
		['holds itself', circle],
		['throws', thrower],
		[
			'getter',
			{
				get source() {
					throw new Error('gotcha');
				},
			},
		],
		['functions', { source: () => 1, author: () => 1, title: Symbol('x') }],
		['big', { ...republished, title: 10n }],
		[
			'wrong everywhere',
			{
				title: [],
				author: { name: {} },
				source: { url: {}, publisher: 5n },
				license: {},
				changes: new Map(),
				media: 'x',
				notices: new Date(),
				lang: [],
			},
		],
		['no prototype', Object.assign(Object.create(null), { title: 'x' })],
		['map', new Map([['source', 'x']])],
	])('hostile front matter never throws: %s', async (_, matter) => {
		const file = { path: inside, data: { matter } };
		expect(order(await rehype(complete(), file))).toMatch(/^text( credit)?$/);
		expect(order(await satteri(complete(), inside, matter))).toMatch(/^text( credit)?$/);
	});

	test.each([
		[{ placment: 'top' }, 'placment: unknown option; did you mean `placement`?'],
		[{ root: '/x' }, 'root: unknown option'],
		['top', 'options: expected a mapping; found "top"'],
	])('wrong options stop at once: %j', (options, message) => {
		const attach = () =>
			unified()
				.use(rehypeCreditline, options as never)
				.freeze();
		expect(attach).toThrow(OptionsError);
		expect(attach).toThrow(`in the options of rehypeCreditline:\n  ${message}`);
	});

	test('two documents do not share a node', async () => {
		const processor = unified()
			.use(rehypeParse, { fragment: true })
			.use(rehypeCreditline, complete());
		const make = async () => {
			const tree = await processor.run(processor.parse(''), {
				data: { matter: republished },
			} as never);
			return (tree as unknown as Root).children[0];
		};
		expect(await make()).not.toBe(await make());
		expect(await make()).toEqual(await make());
	});
});

describe('Sätteri', () => {
	const inside = `${root}/content/a.md`;
	test.each([
		['bottom', complete(), inside, republished, 'text credit'],
		['top', complete({ placement: 'top' }), inside, republished, 'credit text'],
		['manual', complete({ placement: 'manual' }), inside, republished, 'text'],
		['own work', complete(), inside, own, 'text'],
		['out of scope', complete(), `${root}/src/a.md`, republished, 'text'],
		['no path', complete(), null, republished, 'text credit'],
		['no front matter', complete(), inside, null, 'text'],
		['no data', complete(), inside, undefined, 'text'],
	] as const)('%s', async (_, options, path, data, expected) => {
		expect(order(await satteri(options, path, data))).toBe(expected);
	});

	test('the same credit as rehype’s', async () => {
		const aside = (html: string) => /<aside.*<\/aside>/s.exec(html)?.[0].replaceAll('&#x27;', "'");
		const file = {
			path: inside,
			data: { matter: { ...republished, changes: 'Short & new', notices: '© “2026”' } },
		};
		const ours = aside(await satteri(complete(), inside, file.data.matter));
		expect(ours).toContain('href="https://publisher.example/story"');
		expect(ours?.replaceAll('&#x26;', '&amp;')).toBe(
			aside(await rehype(complete(), file))?.replaceAll('&#x26;', '&amp;'),
		);
	});

	test('the options lie open for Astro’s cache key', () => {
		expect(JSON.stringify(satteriCreditline(complete()))).not.toBe(
			JSON.stringify(satteriCreditline(complete({ placement: 'top' }))),
		);
	});
});

describe('what the terms ask for goes before `placement`', () => {
	const inside = `${root}/content/a.md`;
	const publishers = (at: 'top' | 'end' | 'both'): UserOptions => ({
		publishers: [{ id: 'p', name: 'The Publisher', credit: { position: { at } } }],
	});
	const cases: [at: 'top' | 'end' | 'both', options: UserOptions, order: string][] = [
		['top', {}, 'credit text'],
		['end', { placement: 'top' }, 'text credit'],
		['both', {}, 'short text credit'],
		['both', { placement: 'top' }, 'credit text short'],
		['both', { placement: 'manual' }, 'text'],
	];
	const ends = (html: string): string =>
		order(html.replace(/<div class="creditline.*<\/div>/s, 'short ')).replace(/\s+/g, ' ');
	test.each(cases)('%s, %j', async (at, given, expected) => {
		const options = complete({ ...publishers(at), ...given });
		const file = { path: inside, data: { matter: republished } };
		expect(ends(await rehype(options, file))).toBe(expected);
		expect(ends(await satteri(options, inside, republished))).toBe(expected);
	});

	const asking =
		'Anyone may republish this article. Please place the credit at the top of the page.';
	const yaml = `---\ntitle: ${asking}\n---\n`;
	const bodies: [name: string, file: File, order: string][] = [
		['its own text asks', { value: asking, data: { matter: republished } }, 'credit text'],
		[
			'as bytes',
			{ value: new TextEncoder().encode(asking), data: { matter: republished } },
			'credit text',
		],
		[
			'Astro’s text begins behind the front matter',
			{ value: `${yaml}x`, data: { astro: { frontmatter: republished } } },
			'credit text',
		],
		[
			'front matter that was left in is no text',
			{ value: `${yaml}x`, data: { matter: republished } },
			'text credit',
		],
		['no text', { data: { matter: republished } }, 'text credit'],
		['empty', { value: '', data: { matter: republished } }, 'text credit'],
	];
	test.each(bodies)('%s', async (_, file, expected) => {
		expect(order(await rehype(complete(), { path: inside, ...file }))).toBe(expected);
	});

	test('Sätteri tells the text, too', async () => {
		const html = await satteri(complete(), inside, republished, `# Tides\n\n${asking}\n`);
		expect(html).toMatch(/^<aside/);
	});

	test('a text that cannot be read never throws', async () => {
		const value = {
			toString() {
				throw new Error('gotcha');
			},
		};
		expect(order(await rehype(complete(), { value, data: { matter: republished } }))).toBe('text');
	});
});

describe('the site’s processor', () => {
	test('unified: first in the list, options beside the plugin', () => {
		const rehypePlugins: unknown[] = ['theirs'];
		const options = complete();
		applyToProcessor({ name: 'unified', options: { rehypePlugins } }, options);
		expect(rehypePlugins).toEqual([[rehypeCreditline, options], 'theirs']);
	});

	test('Sätteri: first in the list', () => {
		const hastPlugins: unknown[] = ['theirs'];
		applyToProcessor({ name: 'satteri', options: { hastPlugins } }, complete());
		expect(hastPlugins).toMatchObject([{ name: 'creditline' }, 'theirs']);
	});

	test.each([
		{ name: 'mine', options: { rehypePlugins: [] } },
		{ name: 'unified', options: {} },
		{ name: 'satteri', options: null },
	])('another one: %j', (processor) => {
		expect(() => applyToProcessor(processor, complete())).toThrow(UnknownProcessorError);
	});
});
