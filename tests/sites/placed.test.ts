import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { article, body } from '../helpers/article.ts';
import { createSite, defaultPage, engines } from '../helpers/site.ts';

const options = `{
	pixels: ['picture', 'script'],
	publishers: [
		{ id: 'wording', name: 'The Worder', credit: { lines: [
			{ accept: [{ at: 'byline', text: 'By {author}, The Worder' }] },
			{ accept: [
				{ at: 'top', text: 'From The Worder' },
				{ at: 'end', text: 'Read [the original of “{title}”]({url}).' },
			] },
		] } },
		{ id: 'both', name: 'The Both', credit: { position: { at: 'both' } } },
		{ id: 'picture', name: 'The Picture', pixel: {
			kind: 'img', id: 'digits-at-end',
			url: 'https://counter.publisher.example/{id}/count.gif?from=site&x=1',
			attributes: { referrerpolicy: 'no-referrer-when-downgrade' },
		} },
		{ id: 'script', name: 'The Script', pixel: {
			kind: 'script', url: 'https://pixel.publisher.example/pixel.js',
		} },
		{ id: 'asking', name: 'The Asker', pixel: {
			kind: 'script', url: 'https://pixel.publisher.example/pixel.js', severity: 'asked',
		} },
		{ id: 'head', name: 'The Head', canonical: { rule: 'required' }, noindex: { rule: 'required' } },
	],`;

const notice =
	'Anyone is free to republish this article. Please put the credit at the top of the page.';

/** A text of its own for each article, so that none is taken for another. */
function of(publisher: string, number: number, text = ''): string {
	const words = body.split(' ').map((word, at) => (at % 3 === 0 ? `${word} no. ${number}` : word));
	const told = {
		'publisher: The Publisher': `publisher: ${publisher}`,
		'/2026/story': `/2026/story-${number}`,
	};
	return article(told, `${words.join(' ')}\n${text}\n`);
}

const articles = {
	wording: of('wording', 1),
	both: of('both', 2),
	picture: of('picture', 3),
	script: of('script', 4),
	asking: of('asking', 5),
	heard: of('The Publisher', 6, notice),
};

const line = (publisher: string): string =>
	`Tides of the estuary by A. Writer was first published by ${publisher} and is republished here under CC BY 4.0.`;

/** What stands in the page's `main`: `text` for a paragraph of the article, the credit as it is. */
function outline(html: string): string[] {
	const seen: string[] = [];
	visit(unified().use(rehypeParse).parse(html), 'element', (node) => {
		const { tagName, properties } = node;
		const [name] = (properties.className as string[] | undefined) ?? [];
		if (name?.startsWith('creditline-') && /^(?:p|img|script)$/.test(tagName)) {
			const { className, alt, ...attributes } = properties;
			seen.push(`${name}: ${tagName === 'p' ? wordsIn(node) : JSON.stringify(attributes)}`);
		} else if (tagName === 'p' && seen.at(-1) !== 'text') seen.push('text');
	});
	return seen;
}

function wordsIn(node: Parameters<typeof visit>[0]): string {
	let words = '';
	visit(node, 'text', (text: { value: string }) => {
		words += text.value;
	});
	return words;
}

const expected: Record<keyof typeof articles, string[]> = {
	wording: [
		'creditline-wording: By A. Writer, The Worder',
		'text',
		'creditline-wording: Read the original of “Tides of the estuary”.',
		`creditline-line: ${line('The Worder')}`,
	],
	both: [`creditline-line: ${line('The Both')}`, 'text', `creditline-line: ${line('The Both')}`],
	picture: [
		'text',
		`creditline-line: ${line('The Picture')}`,
		'creditline-counter: {"referrerPolicy":"no-referrer-when-downgrade","src":"https://counter.publisher.example/3/count.gif?from=site&x=1","width":1,"height":1}',
	],
	script: [
		'text',
		`creditline-line: ${line('The Script')}`,
		'creditline-counter: {"src":"https://pixel.publisher.example/pixel.js","async":true}',
	],
	asking: ['text', `creditline-line: ${line('The Asker')}`],
	heard: [`creditline-line: ${line('The Publisher')}`, 'text'],
};

test.each(engines)('the credit keeps the terms by itself (%s)', async (engine) => {
	const site = await createSite(`placed-${engine}`, { engine, options: `${options} }`, articles });
	const { code, output, table } = await site.build();
	expect(code, output).toBe(0);
	expect(table).toEqual([]);
	for (const [slug, blocks] of Object.entries(expected)) {
		const html = await site.read(`dist/articles/${slug}/index.html`);
		expect(outline(html), slug).toEqual(blocks);
	}
});

test('a layout of one’s own: both ends, and the head', async () => {
	const page = defaultPage
		.replace(
			'</head>',
			'<CreditHead {entry}><link rel="canonical" href={Astro.url} /></CreditHead></head>',
		)
		.replace(
			'<Content />',
			'<Credit {entry} place="top" /><Content /><Credit {entry} place="bottom" />',
		);
	const site = await createSite('placed-manual', {
		engine: 'satteri',
		options: `${options} placement: 'manual' }`,
		articles: { ...articles, head: of('head', 7) },
		page,
	});
	const route = 'src/pages/articles/[...slug].astro';
	const text = await site.read(route);
	await site.write(route, text.replace('{ Credit }', '{ Credit, CreditHead }'));
	const { code, output } = await site.build();
	expect(code, output).toBe(0);
	for (const [slug, blocks] of Object.entries(expected)) {
		const html = await site.read(`dist/articles/${slug}/index.html`);
		expect(outline(html), slug).toEqual(blocks);
		expect(html).toContain(`<link rel="canonical" href="https://site.example/articles/${slug}/">`);
		expect(html).not.toContain('noindex');
	}
	const head = await site.read('dist/articles/head/index.html');
	expect(head.match(/<link rel="canonical"[^>]*>/g)).toEqual([
		'<link rel="canonical" href="https://publisher.example/2026/story-7">',
	]);
	expect(head).toContain('<meta name="robots" content="noindex">');
});
