import { describe, expect, test } from 'vitest';
import { readDeepTree } from '../../../plugins/audit/page/deep-tree.ts';
import type { Page } from '../../../plugins/audit/page/page.ts';
import { readPage } from '../../../plugins/audit/page/read-page.ts';
import { addressesInSrcset } from '../../../plugins/audit/page/srcset.ts';
import { readExactTree, readTree } from '../../../plugins/audit/page/tree.ts';

const trees = { native: readTree, parse5: readExactTree, deep: readDeepTree };

function read(html: string, tree: keyof typeof trees): Page {
	return readPage('a/index.html', trees[tree](html), 'https://site.example/a/');
}

/** `kind address` of each resource, with the part of the document where that is not the body. */
function listed(html: string, tree: keyof typeof trees): string[] {
	return read(html, tree).resources.map(({ kind, href, within }) =>
		[kind, href, ...(within === 'body' ? [] : [within])].join(' '),
	);
}

const cases: [html: string, resources: string[]][] = [
	['<img src=" a.png ">', ['image a.png']],
	['<img src="">', ['image ']],
	['<img alt="none">', []],
	['<IMG SRC=a.png SRCSET="b.png 1x,c.png 2x">', ['image a.png', 'image b.png', 'image c.png']],
	['<img data-src=a.png data-srcset="b.png 2x">', ['deferred a.png', 'deferred b.png']],
	['<img data-lazy-src=a.png data-original=b.png>', ['deferred a.png', 'deferred b.png']],
	[
		'<picture><source srcset="a.webp 2x, b.webp" type="image/webp"><img src=c.png></picture>',
		['image a.webp', 'image b.webp', 'image c.png'],
	],
	['<svg><image href="a.png"/></svg>', ['image a.png']],
	['<svg><image xlink:href="a.png"/></svg>', ['image a.png']],
	['<svg><image xlink:href="old.png" href="a.png"/></svg>', ['image a.png']],
	['<svg><filter><feImage href="a.png"/></filter></svg>', ['image a.png']],
	['<svg><use href="a.svg#b"/><use xlink:href="#c"/></svg>', ['image a.svg#b']],
	['<svg><script href="a.js"></script></svg>', ['script a.js']],
	// Outside SVG a browser makes an `img` of it.
	['<image src="a.png">', ['image a.png']],
	['<input type="IMAGE" src=a.png><input type="text" src=b.png>', ['image a.png']],
	['<table background=a.png><tr><td background=b.png></table>', ['image a.png', 'image b.png']],
	['<body background=a.png>', ['image a.png']],
	[
		'<video src=a.mp4 poster=b.jpg><source src=c.mp4><track src=d.vtt></video>',
		['media a.mp4', 'image b.jpg', 'media c.mp4', 'media d.vtt'],
	],
	['<audio src=a.mp3><source src=b.ogg></audio>', ['media a.mp3', 'media b.ogg']],
	['<iframe src=a.html></iframe>', ['frame a.html']],
	['<frameset><frame src=a.html></frameset>', ['frame a.html']],
	['<embed src=a.swf>', ['frame a.swf']],
	['<object data=a.svg><img src=b.png></object>', ['frame a.svg', 'image b.png']],
	[
		'<iframe srcdoc="<p><img src=a.png><script src=b.js></script>"></iframe>',
		['image a.png', 'script b.js'],
	],
	[
		'<iframe src=a.html srcdoc="&lt;link rel=canonical href=x>&lt;meta property=og:image content=y>&lt;template>&lt;img src=z>&lt;/template>"></iframe>',
		['frame a.html'],
	],
	[
		`<iframe srcdoc="<iframe srcdoc='&amp;lt;iframe srcdoc=&amp;quot;<iframe srcdoc=&amp;amp;lt;img/src=d.png&amp;amp;gt;></iframe><img src=c.png>&amp;quot;>'></iframe><img src=a.png>"></iframe>`,
		['image a.png', 'image c.png'],
	],
	['<script src=a.js></script>', ['script a.js head']],
	['<script type=" Module " src=a.js></script>', ['script a.js head']],
	['<script type="text/plain" src=a.js></script>', ['deferred a.js head']],
	['<script>load("a.js")</script>', []],
	['<link rel="stylesheet" href=a.css><link rel=icon href=b.ico>', []],
	[
		'<link rel="preload" as="image" href=a.png imagesrcset="b.png 1x, c.png 2x">',
		['image a.png head', 'image b.png head', 'image c.png head'],
	],
	[
		'<link rel="prefetch" as="Video" href=a.mp4><link rel=preload as=font href=b.woff>',
		['media a.mp4 head'],
	],
	[
		'<link rel=image_src href=a.png><link itemprop="image" href=b.png>',
		['card a.png head', 'card b.png head'],
	],
	[
		'<link rel="Canonical nofollow" href=a><link rel=canonical>',
		['canonical a head', 'canonical  head'],
	],
	['<body><link rel=canonical href=a>', ['canonical a']],
	...['og:image', 'OG:Image:URL', 'og:image:secure_url', 'og:video', 'og:audio:url'].map(
		(name): [string, string[]] => [`<meta property="${name}" content="a">`, ['card a head']],
	),
	...['twitter:image', 'twitter:image:src', 'twitter:image0', 'twitter:player', 'og:image'].map(
		(name): [string, string[]] => [`<meta name="${name}" content="a">`, ['card a head']],
	),
	['<meta itemprop="name thumbnailUrl" content="a">', ['card a head']],
	['<meta property="og:image:alt" content="a"><meta property="og:title" content="b">', []],
	['<meta name="twitter:image:alt" content="a"><meta name=description content=b>', []],
	['<body><noscript><img src=a.png></noscript>', ['image a.png noscript']],
	['<head><noscript><link rel=canonical href=a></noscript>', ['canonical a noscript']],
	['<head><noscript><img src=a></noscript><link rel=canonical href=b>', ['image a', 'canonical b']],
	[
		'<body><template><img src=a.png></template><img src=b.png>',
		['image a.png template', 'image b.png'],
	],
	['<body><template><noscript><img src=a.png></noscript></template>', ['image a.png template']],
	['<body><noscript><template><img src=a.png></template></noscript>', ['image a.png template']],
	['<body><div><template shadowrootmode="open"><img src=a.png></template></div>', ['image a.png']],
	['<!-- <img src=a.png> --><p>&lt;img src=b.png&gt;', []],
	['<textarea><img src=a.png></textarea><title><img src=b.png></title>', []],
];

describe.each(Object.keys(trees) as (keyof typeof trees)[])('resources, %s tree', (tree) => {
	test.each(cases)('%s', (html, resources) => {
		expect(listed(html, tree)).toEqual(resources);
	});

	test('addresses are resolved against the base', () => {
		const html =
			'<base href="https://cdn.example/x/"><img src="a.png"><img src="//b.example/c"><img src="http://"><img src="">';
		expect(read(html, tree).resources.map(({ url }) => url?.href ?? null)).toEqual([
			'https://cdn.example/x/a.png',
			'https://b.example/c',
			null,
			null,
		]);
	});

	test('robots rules know their part of the document', () => {
		const html =
			'<head><meta name=robots content=a><noscript><meta name=robots content=b></noscript></head><body><meta name=robots content=c><template><meta name=robots content=d></template>';
		expect(read(html, tree).robots.map(({ content, within }) => [content, within])).toEqual([
			['a', 'head'],
			['b', 'noscript'],
			['c', 'body'],
		]);
	});
});

describe('srcset', () => {
	test.each<[string, string[]]>([
		['', []],
		[' , ,', []],
		['a.png', ['a.png']],
		['a.png 1x', ['a.png']],
		['a.png 1x,b.png 2x', ['a.png', 'b.png']],
		['a.png,b.png', ['a.png,b.png']],
		['a.png, b.png', ['a.png', 'b.png']],
		['a.png,,, b.png 2x,', ['a.png', 'b.png']],
		['\n\ta.png 480w,\n\tb.png 960w\n', ['a.png', 'b.png']],
		['data:image/png;base64,AA== 1x, b.png 2x', ['data:image/png;base64,AA==', 'b.png']],
		['a.png calc(1px, 2px) 1x, b.png', ['a.png', 'b.png']],
		['a.png (1x, b.png', ['a.png']],
	])('%j', (text, addresses) => {
		expect(addressesInSrcset(text)).toEqual(addresses);
	});

	test('takes no longer for hostile text', () => {
		for (const text of [','.repeat(1_000_000), 'a,'.repeat(1_000_000), 'a ('.repeat(500_000)]) {
			expect(addressesInSrcset(text).length).toBeLessThan(2);
		}
	});
});

test('frames in frames do not add up', () => {
	const html = `<iframe srcdoc=${'<iframe/srcdoc='.repeat(20_000)}`;
	expect(read(`${html}></iframe>`, 'native')).toBeDefined();
});
