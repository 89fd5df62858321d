import { describe, expect, test } from 'vitest';
import { compileDeclare, parseArticle } from '../../../../plugins/article/index.ts';
import { audit } from '../../../../plugins/audit/index.ts';
import type { Finding } from '../../../../plugins/model.ts';
import { parseOptions, type UserOptions } from '../../../../plugins/options.ts';
import { noticesIn } from '../../../../plugins/terms/index.ts';
import { article, body, sourceUrl } from '../../../helpers/article.ts';

type Profile = Partial<NonNullable<UserOptions['publishers']>[number]>;

interface Case {
	/** Markdown of the medium, between the paragraphs. */
	markdown?: string;
	/** What is there on the page. */
	html?: string;
	head?: string;
	/** The site's style sheet. */
	sheet?: string;
	/** Behind the credit, outside the work. */
	end?: string;
	profile?: Profile;
	/** YAML of `media`. */
	media?: string;
	path?: string;
	/** A sentence at the end of the text. */
	notice?: string;
}

const [first = '', second = ''] = body.trim().split('\n\n');
const credit = `<p>A. Writer, <a href="${sourceUrl}">The Publisher</a>, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>`;
const excluded: Profile = { images: { rule: 'excluded' }, video: { rule: 'excluded' } };
const silent: Profile = {};

async function judge(given: Case): Promise<Finding[]> {
	const {
		markdown = '',
		html = '',
		head = '',
		end = '',
		sheet = '',
		notice = '',
		path = 'a.md',
	} = given;
	const options = parseOptions(
		{
			publishers: [
				{
					id: 'the-publisher',
					name: 'The Publisher',
					domains: ['publisher.example'],
					...(given.profile ?? excluded),
				},
			],
		},
		'test',
	);
	const text = article(
		{ 'license: CC-BY-4.0': `license: CC-BY-4.0\n${given.media ?? ''}` },
		`${first}\n\n${markdown}\n\n${second}\n\n${notice}\n`,
	);
	const said = notice ? `<p>${notice}</p>` : '';
	const page = `<!doctype html><html><head><meta property="og:site_name" content="S">${sheet ? '<link rel="stylesheet" href="/s.css">' : ''}${head}</head><body><header><nav><a href="/"><img src="/logo.svg" alt="Site"></a></nav></header><main><h1>Tides of the estuary</h1><p>${first}</p>${html}<p>${second}</p>${said}${credit}</main>${end}</body></html>`;
	const result = await audit({
		articles: [parseArticle(`content/${path}`, text, compileDeclare(options))],
		options,
		site: 'https://site.example',
		pages: [{ path: 'a/index.html', bytes: new TextEncoder().encode(page) }],
		headers: null,
		readAsset: (path) => (path === 's.css' ? sheet : null),
	});
	return result.findings.filter(({ rule }) => rule === 'media-granted');
}

const codes = (findings: readonly Finding[]) =>
	findings.map(({ severity, actual, place }) => `${severity} ${actual} line ${place?.line}`);

describe('the work’s media, whatever the build made of them', () => {
	test.each<[string, string, string, string?]>([
		['as written', '![](/images/boats.jpg)', '<p><img src="/images/boats.jpg" alt=""></p>'],
		['Astro’s name', '![](./boats.jpg)', '<p><img src="/_astro/boats.Ab12CdEf_Z1kPqr.webp"></p>'],
		['Astro’s name without size', '![](./boats.jpg)', '<img src="/_astro/boats.Ab12CdEf.jpg">'],
		['a common name with a hash', '![](./cover.jpg)', '<img src="/_astro/cover.Ab12CdEf.jpg">'],
		['Vite’s name', '![](./boats.jpg)', '<img src="/assets/boats-Ab12_dEf.jpg">'],
		[
			'a copy of a remote one',
			'![](https://img.example/boats.jpg)',
			'<img src="/_astro/boats_Z1kPqr.webp">',
		],
		[
			'the endpoint',
			'![](./boats.jpg)',
			'<img src="/_image?href=%2F_astro%2Fboats.Ab12CdEf.jpg&amp;w=80">',
		],
		[
			'a CDN',
			'![](/up/boats.jpg)',
			'<img src="https://cdn.example/cdn-cgi/image/w=80/up/boats.jpg">',
		],
		['a size', '![](./boats.jpg)', '<img src="/media/boats-1024x683.jpg">'],
		['encoded', '![](<./the boats é.jpg>)', '<img src="/m/the%20boats%20%C3%A9.jpg">'],
		['by reference', '![a][b]\n\n[b]: ./boats.jpg', '<img src="/x/boats.jpg">'],
		[
			'srcset',
			'![](./boats.jpg)',
			'<picture><source srcset="/_astro/boats.Ab12CdEf_Z1.webp 2x"><img src="data:image/gif;base64,AA"></picture>',
		],
		['late', '![](./boats.jpg)', '<img data-src="/x/boats.jpg" src="data:image/gif;base64,AA">'],
		['HTML', '<img src="./boats.jpg" alt="">', '<img src="/x/boats.jpg">'],
		[
			'a frame',
			'<iframe src="https://www.youtube.com/embed/abcdef"></iframe>',
			'<iframe src="https://www.youtube.com/embed/abcdef"></iframe>',
		],
		['a video', '<video src="/v/boats.mp4"></video>', '<video><source src="/v/boats.mp4"></video>'],
		[
			'an inline background',
			'<div style="background: url(/up/boats.jpg)"></div>',
			'<div style="background:url(\'/up/boats.jpg\')"></div>',
		],
		[
			'its alternative text',
			'![Boats on the shingle at dusk](./boats.jpg)',
			'<img src="/_/f/7d8e9a" alt="Boats on the shingle at dusk">',
		],
		[
			'MDX',
			"import boats from './boats.jpg';\n\n<Image src={boats} alt='' />",
			'<img src="/_astro/boats.Ab12CdEf_Z1.webp">',
			'a.mdx',
		],
	])('%s', async (_, markdown, html, path = 'a.md') => {
		const findings = await judge({ markdown, html, path });
		expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
			'media-granted error',
		]);
		expect(findings[0]?.place?.line).toBeGreaterThan(11);
		expect(findings[0]?.pagePlace?.line).toBe(1);
		expect(findings[0]?.evidence?.text).toBe(
			`The Publisher does not grant the ${/frame|video/.test(html) ? 'videos.' : 'images.'}`,
		);
		expect(findings[0]?.expected.join('')).toContain('src: ');
		// Without a word on media nothing is asked.
		expect(await judge({ markdown, html, path, profile: silent })).toEqual([]);
	});
});

describe('what the Markdown does not name', () => {
	test.each<[string, Case, string[]]>([
		[
			'hot-linked',
			{ html: '<img src="https://publisher.example/up/1.jpg">' },
			['error https://publisher.example/up/1.jpg line 1'],
		],
		[
			'from its CDN',
			{ end: '<img src="https://cdn.publisher.example/up/1.jpg">' },
			['error https://cdn.publisher.example/up/1.jpg line 1'],
		],
		[
			'through an image service',
			{ html: '<img src="https://i0.wp.com/publisher.example/up/1.jpg">' },
			['error https://i0.wp.com/publisher.example/up/1.jpg line 1'],
		],
		[
			'in a card',
			{
				head: '<meta property="og:image" content="https://publisher.example/up/1.jpg"><meta name="twitter:image" content="https://publisher.example/up/1.jpg">',
			},
			['error https://publisher.example/up/1.jpg line 1'],
		],
		[
			'the work’s own in a card',
			{
				markdown: '![](./boats.jpg)',
				head: '<meta property="og:image" content="https://site.example/_astro/boats.Ab12CdEf.jpg">',
			},
			['error https://site.example/_astro/boats.Ab12CdEf.jpg line 13'],
		],
		[
			'in a preload',
			{ head: '<link rel="preload" as="image" href="https://publisher.example/up/1.jpg">' },
			['error https://publisher.example/up/1.jpg line 1'],
		],
		[
			'in a style sheet of the page',
			{ head: '<style>.hero{background:url(https://publisher.example/up/1.jpg)}</style>' },
			['error https://publisher.example/up/1.jpg line 1'],
		],
		[
			'between the paragraphs',
			{ html: '<figure><img src="/pictures/7.jpg"></figure>' },
			['warning /pictures/7.jpg line 1'],
		],
		[
			'its film',
			{ html: '<video src="https://publisher.example/a.mp4"></video>' },
			['error https://publisher.example/a.mp4 line 1'],
		],
		[
			'a frame of which nobody knows what it shows',
			{ html: '<iframe src="https://publisher.example/x/1"></iframe>' },
			['warning https://publisher.example/x/1 line 1'],
		],
	])('%s', async (_, given, expected) => {
		expect(codes(await judge(given))).toEqual(expected);
	});
});

describe('what is the site’s own', () => {
	test.each<[string, Case]>([
		[
			'a hero above the text',
			{ end: '<img src="/hero.jpg">', head: '<meta property="og:image" content="/hero.jpg">' },
		],
		[
			'another file that begins alike',
			{
				markdown: '![](./boat.jpg)',
				media: 'media:\n  - src: boat.jpg\n    license: CC-BY-4.0',
				end: '<img src="/boathouse.jpg"><img src="/boat-gallery.jpg">',
			},
		],
		[
			'a file of a common name elsewhere',
			{ markdown: '![](./cover.jpg)', end: '<img src="/site/cover.jpg">' },
		],
		[
			'the layout’s own cover beside that of the work',
			{
				markdown: '![](./cover.jpg)',
				media: 'media:\n  - src: cover.jpg\n    license: CC-BY-4.0',
				html: '<p><img src="/_astro/cover.Ab12CdEf.jpg"></p>',
				end: '<img src="/_astro/cover.Zz99YyXx.jpg">',
			},
		],
		['the publisher’s logo', { end: '<img src="https://publisher.example/assets/logo-wide.svg">' }],
		['a counter', { html: '<img src="https://publisher.example/count.gif" width="1" height="1">' }],
		['an author’s portrait', { end: '<img src="https://publisher.example/avatars/ann.jpg">' }],
		[
			'a teaser of another story',
			{ end: '<a href="/b/"><img src="https://publisher.example/up/2.jpg"></a>' },
		],
		[
			'an ad between the paragraphs',
			{
				html: '<div class="ad"><a href="https://ads.example/"><img src="https://ads.example/1.jpg"></a></div>',
			},
		],
		[
			'an ad right there',
			{ html: '<p><a href="https://ads.example/"><img src="https://ads.example/1.jpg"></a></p>' },
		],
		[
			'what visitors post',
			{ end: '<section id="comments"><img src="https://publisher.example/up/2.jpg"></section>' },
		],
		['a template', { html: '<template><img src="https://publisher.example/up/2.jpg"></template>' }],
		[
			'a mere link to it',
			{ html: '<p>See <a href="https://publisher.example/up/2.jpg">the picture</a>.</p>' },
		],
		['a font', { head: '<style>@font-face{src:url(https://publisher.example/a.woff2)}</style>' }],
		[
			'a film, where pictures are left out only',
			{
				html: '<video src="https://publisher.example/a.mp4"></video>',
				profile: { images: { rule: 'excluded' } },
			},
		],
		[
			'what metadata show of the site and say of others',
			{
				head: `<script type="application/ld+json">${JSON.stringify([
					{
						'@type': 'Article',
						headline: 'Tides of the estuary',
						image: 'https://site.example/cards/a.png',
						author: {
							'@type': 'Person',
							name: 'A. Writer',
							image: 'https://publisher.example/w.jpg',
						},
						isBasedOn: {
							'@type': 'Article',
							url: sourceUrl,
							image: 'https://publisher.example/b.jpg',
						},
					},
					{ '@type': 'Organization', name: 'S', image: 'https://publisher.example/c.jpg' },
				])}</script>`,
			},
		],
		[
			'a picture of theirs in a rule for another page',
			{
				sheet: '.other { content: url("../boats.jpg") }',
				markdown: '![](/boats.jpg)',
			},
		],
		[
			'words in attributes that end like a file',
			{ html: '<p data-note="See https://publisher.example/boats.jpg">A</p>' },
		],
		[
			'a font of theirs',
			{ head: `<style>@font-face { src: url("${sourceUrl}/f.woff2") }</style>` },
		],
		['a named picture that is on no page', { markdown: '![](./boats.jpg)' }],
	])('%s', async (_, given) => {
		expect(await judge(given)).toEqual([]);
	});
});

describe('a grant of its own', () => {
	const shown = { markdown: '![](./boats.jpg)', html: '<img src="/_astro/boats.Ab12CdEf.jpg">' };
	test.each([
		['a licence', 'license: CC-BY-4.0'],
		['leave', 'license: used by permission of P. Hotographer'],
		['author and source', 'author: P. Hotographer\n    source: https://photos.example/1'],
	])('%s', async (_, yaml) => {
		for (const src of ['boats.jpg', './boats.jpg', '/_astro/boats.Ab12CdEf.jpg']) {
			const media = `media:\n  - src: ${src}\n    ${yaml}`;
			expect(await judge({ ...shown, media })).toEqual([]);
		}
	});
	test('none, or that of another picture', async () => {
		const [finding] = await judge({
			...shown,
			media: 'media:\n  - src: boats.jpg\n    author: P. Hotographer',
		});
		expect([finding?.message, finding?.place?.line]).toEqual([
			'Unexpected entry of `media` for ./boats.jpg without `license` and `source`, expected its own licence, or its author and source',
			9,
		]);
		expect(
			await judge({ ...shown, media: 'media:\n  - src: nets.jpg\n    license: CC-BY-4.0' }),
		).toHaveLength(1);
	});
});

describe('the publisher’s rule decides', () => {
	const shown = { markdown: '![](./boats.jpg)' };
	const figure = (caption: string) =>
		`<figure><img src="/_astro/boats.Ab12CdEf.jpg"><figcaption>${caption}</figcaption></figure>`;
	test.each<[string, NonNullable<Profile['images']>['rule'], string, string[]]>([
		['own, by the publisher', 'own', 'Boats. The Publisher', []],
		['own, by the author', 'with-story', 'Boats (A. Writer)', []],
		['own, without a word', 'own', 'Boats at dusk', ['warning uncredited']],
		['own, of an agency', 'own', 'Boats. Photo: Jane/Getty Images', ['warning agency']],
		['by caption, with a credit', 'by-caption', 'Boats. Photo: Jane Doe, CC BY-SA', []],
		['by caption, without', 'by-caption', 'Boats', ['warning uncredited']],
		['by caption, of an agency', 'by-caption', 'Boats. AAP/Jane', ['warning agency']],
		['ask', 'ask', 'Boats. Photo: Jane', ['error ask']],
		['excluded', 'excluded', 'Boats. Photo: Jane', ['error excluded']],
		['granted', 'granted', '', []],
		['must stay', 'must-stay', '', []],
	])('%s', async (_, rule, caption, expected) => {
		const findings = await judge({
			...shown,
			html: figure(caption),
			profile: { images: { rule } },
		});
		const code = (message: string) =>
			/leave first/.test(message)
				? 'ask'
				: /which its caption/.test(message)
					? 'agency'
					: /without a credit/.test(message)
						? 'uncredited'
						: 'excluded';
		expect(findings.map(({ severity, message }) => `${severity} ${code(message)}`)).toEqual(
			expected,
		);
	});
	test('a caption below the picture', async () => {
		const profile: Profile = { images: { rule: 'by-caption' } };
		const image = '<img src="/_astro/boats.Ab12CdEf.jpg">';
		expect(
			await judge({ ...shown, html: `<p>${image}<em>Boats. Photo: Jane</em></p>`, profile }),
		).toEqual([]);
		expect(
			await judge({ ...shown, html: `<p>${image}</p><p><em>Boats. © Jane</em></p>`, profile }),
		).toEqual([]);
		expect(await judge({ ...shown, html: `<p>${image}</p>`, profile })).toHaveLength(1);
		const hidden = '<figcaption style="display:none">Photo: Jane</figcaption>';
		expect(
			await judge({ ...shown, html: `<figure>${image}${hidden}</figure>`, profile }),
		).toHaveLength(1);
	});
	test('charts are granted where photographs are not', async () => {
		const profile: Profile = { images: { rule: 'ask' }, graphics: { rule: 'granted' } };
		const chart = {
			markdown: '![](./tide-chart.svg)',
			html: '<img src="/_astro/tide-chart.Ab12CdEf.svg">',
		};
		expect(await judge({ ...chart, profile })).toEqual([]);
		expect(await judge({ ...chart, profile: { images: { rule: 'ask' } } })).toHaveLength(1);
	});
	test('by the publisher’s player only', async () => {
		const profile: Profile = { video: { rule: 'embed-only' } };
		expect(
			codes(
				await judge({
					html: '<video src="/films/boats.mp4"></video>',
					markdown: '<video src="/films/boats.mp4"></video>',
					profile,
				}),
			),
		).toEqual(['error /films/boats.mp4 line 13']);
		expect(
			await judge({ html: '<iframe src="https://publisher.example/player/1"></iframe>', profile }),
		).toEqual([]);
	});
	test('a picture that must stay', async () => {
		const [finding] = await judge({ ...shown, profile: { images: { rule: 'must-stay' } } });
		expect([finding?.severity, finding?.message, finding?.place?.line]).toEqual([
			'error',
			'Unexpected page without the image ./boats.jpg of the story, which the publisher asks to keep',
			13,
		]);
	});
	test('an own grant that covers the text only', async () => {
		const profile: Profile = {
			grant: {
				id: 'own',
				name: 'Own terms',
				words: 'Anyone may republish our texts.',
				covers: { images: false },
			},
		};
		const [finding] = await judge({ ...shown, html: figure(''), profile });
		expect(finding?.evidence?.text).toContain(
			'Anyone may republish our texts. [This does not cover the images.]',
		);
	});
});

describe('the article’s own sentences', () => {
	const notice =
		'Anyone is free to republish the text of this article (but not the images or videos) with credit to The Publisher.';
	test('leave images and videos out', async () => {
		const options = parseOptions({}, 'test');
		const read = parseArticle(
			'content/a.md',
			article({}, `${body}\n${notice}\n`),
			compileDeclare(options),
		);
		expect(noticesIn(read, null).length).toBeGreaterThan(0);
		const html =
			'<img src="https://publisher.example/a.jpg"><video src="https://publisher.example/a.mp4"></video>';
		const findings = await judge({ html, notice, profile: silent });
		expect(codes(findings)).toEqual([
			'error https://publisher.example/a.jpg line 1',
			'error https://publisher.example/a.mp4 line 1',
		]);
		for (const { evidence } of findings)
			expect([evidence?.kind, evidence?.text.includes('not the images')]).toEqual(['notice', true]);
	});
	test('many are summed up', async () => {
		const html = Array.from(
			{ length: 14 },
			(_, at) => `<img src="https://publisher.example/${at}-x.jpg">`,
		).join('');
		const findings = await judge({ html });
		expect(findings).toHaveLength(11);
		expect(findings.map(({ message }) => message)).toContain(
			'Unexpected page with 4 further media that the terms may not cover',
		);
	});
});
