import { describe, expect, test } from 'vitest';
import type { UserOptions } from '../../../../plugins/options.ts';
import { type HousePage, judgeHouse, said } from '../../../helpers/house-rules.ts';

type Pixel = NonNullable<NonNullable<UserOptions['publishers']>[number]['pixel']>;

const source = 'https://publisher.example/tides-123456';
const counter = 'https://counter.publisher.example/content/123456/count.gif';
const policy = 'referrerpolicy="no-referrer-when-downgrade"';
const image: Pixel = {
	kind: 'img',
	url: 'https://counter.publisher.example/content/{id}/count.gif?distributor=basic',
	id: 'digits-at-end',
	attributes: { referrerpolicy: 'no-referrer-when-downgrade' },
};
const script: Pixel = { kind: 'script', url: 'https://pixel.publisher.example/pixel.js' };
const scriptTag = '<script src="https://pixel.publisher.example/pixel.js"></script>';

const judge = (end: string, pixel: Pixel = image, rest: Partial<HousePage> = {}) =>
	judgeHouse({ end, source, profile: { pixel }, pixels: ['the-publisher'], ...rest });

describe('passes', () => {
	test.each<[string, string, Pixel?, Partial<HousePage>?]>([
		['the image', `<img src="${counter}?distributor=basic" ${policy}>`],
		['made by the other button', `<img src="${counter}?distributor=advanced" ${policy}>`],
		[
			'lazy, over http, in other case',
			`<IMG loading=lazy SRC="${counter.replace('https', 'http')}" referrerPolicy="No-Referrer-When-Downgrade">`,
		],
		[
			'without a yes, because it came with the article',
			`<img src="${counter}" ${policy}>`,
			image,
			{ pixels: [] },
		],
		[
			'a picture and a fallback for who runs no scripts',
			`<img src="${counter}" ${policy}><noscript><img src="${counter}" ${policy}></noscript>`,
		],
		[
			'a policy that lets it in',
			`<img src="${counter}" ${policy}>`,
			image,
			{
				headers:
					"/*\n  Content-Security-Policy: default-src 'self'; img-src 'self' *.publisher.example",
			},
		],
		[
			'a policy that only reports',
			`<img src="${counter}" ${policy}>`,
			image,
			{ headers: "/*\n  Content-Security-Policy-Report-Only: img-src 'self'" },
		],
		[
			'a policy in the body, which no browser reads',
			`<meta http-equiv="content-security-policy" content="img-src 'self'"><img src="${counter}" ${policy}>`,
		],
		[
			'a policy below a script of the head',
			'',
			script,
			{
				head: `${scriptTag}<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`,
			},
		],
		[
			'a script with the nonce',
			scriptTag.replace(' src', ' nonce="a1B2" src'),
			script,
			{ headers: "/*\n  Content-Security-Policy: script-src 'nonce-a1B2' 'strict-dynamic'" },
		],
		['the script', scriptTag, script],
		['a module', scriptTag.replace(' src', ' type="module" async src'), script],
		['in the head', '', script, { head: scriptTag }],
		[
			'an id among the parameters',
			'<img src="https://p.example/?b=x&amp;id=7">',
			{ kind: 'img', url: 'https://p.example/?id=7&a=x' },
		],
	])('%s', async (_, end, pixel, rest) => {
		expect(said(await judge(end, pixel, rest))).toEqual([]);
	});
});

describe('fails', () => {
	test.each<[string, string, string, Pixel?]>([
		[
			'none',
			'',
			`Unexpected page without the counter of The Publisher, expected ${counter}?distributor=basic`,
		],
		[
			'another article’s',
			`<img src="${counter.replace('123456', '654321')}" ${policy}>`,
			`Unexpected counter of another article (${counter.replace('123456', '654321')}), expected that of The Publisher for this one, ${counter}?distributor=basic`,
		],
		[
			'another parameter',
			'<img src="https://p.example/?id=8">',
			'Unexpected counter of another article (https://p.example/?id=8), expected that of The Publisher for this one, https://p.example/?id=7',
			{ kind: 'img', url: 'https://p.example/?id=7' },
		],
		[
			'without its attribute',
			`<img src="${counter}">`,
			'Unexpected counter of The Publisher without what it must carry, expected `referrerpolicy="no-referrer-when-downgrade"`',
		],
		[
			'with another value',
			`<img src="${counter}" referrerpolicy="no-referrer">`,
			'Unexpected counter of The Publisher without what it must carry, expected `referrerpolicy="no-referrer-when-downgrade"`',
		],
		[
			'loaded by a script',
			`<img data-src="${counter}" src="data:image/gif;base64,AA" ${policy}>`,
			'Unexpected counter of The Publisher that no browser loads because of `data-src`, expected one that is loaded',
		],
		[
			'lazy and without a box',
			`<img loading="lazy" style="width:1px; display:none" src="${counter}" ${policy}>`,
			'Unexpected counter of The Publisher that no browser loads because of `loading="lazy"` and no box, expected one that is loaded',
		],
		[
			'lazy and hidden',
			`<img loading="LAZY" hidden src="${counter}" ${policy}>`,
			'Unexpected counter of The Publisher that no browser loads because of `loading="lazy"` and no box, expected one that is loaded',
		],
		[
			'in noscript',
			`<noscript><img src="${counter}" ${policy}></noscript>`,
			'Unexpected counter of The Publisher that no browser loads because of `<noscript>`, expected one that is loaded',
		],
		[
			'in a template',
			`<template><img src="${counter}" ${policy}></template>`,
			'Unexpected counter of The Publisher that no browser loads because of `<template>`, expected one that is loaded',
		],
		[
			'a script that waits for consent',
			scriptTag.replace(' src', ' type="text/plain" src'),
			'Unexpected counter of The Publisher that no browser loads because of `type="text/plain"`, expected one that is loaded',
			script,
		],
		[
			'a preload',
			`<link rel="preload" as="image" href="${counter}">`,
			`Unexpected page without the counter of The Publisher, expected ${counter}?distributor=basic`,
		],
		[
			'a comment',
			`<!-- <img src="${counter}"> -->`,
			`Unexpected page without the counter of The Publisher, expected ${counter}?distributor=basic`,
		],
		[
			'a copy on the own site',
			'<img src="/_astro/count.abc.gif">',
			`Unexpected page without the counter of The Publisher, expected ${counter}?distributor=basic`,
		],
	])('%s', async (_, end, message, pixel) => {
		const findings = await judge(end, pixel);
		expect(said(findings)).toEqual([`pixel-kept error: ${message}`]);
		// What is proposed passes.
		expect(said(await judge(findings[0]?.expected.at(-1) ?? '', pixel))).toEqual([]);
	});

	test('nobody has said yes', async () => {
		const findings = await judge('', image, { pixels: [] });
		expect(said(findings)).toEqual([
			`pixel-kept error: Unexpected page without the counter that The Publisher asks for (${counter}?distributor=basic); it sends each reader’s address there, so only the owner of the site can say yes; expected a yes, or leave of the publisher to do without`,
		]);
		expect(findings[0]?.expected).toEqual([
			"pixels: ['the-publisher']   in the config",
			`<img src="${counter}?distributor=basic" alt="" width="1" height="1" referrerpolicy="no-referrer-when-downgrade">`,
		]);
	});
});

describe('a policy that keeps it out', () => {
	test.each<[string, string, string, Partial<HousePage>]>([
		[
			'a header',
			"`img-src 'self' data:` of the Content-Security-Policy in `_headers` (line 2)",
			`img-src 'self' data: https://counter.publisher.example   in \`_headers\` (line 2)`,
			{ headers: "/*\n  Content-Security-Policy: default-src *; img-src 'self' data:" },
		],
		[
			'a `<meta>`',
			"`default-src 'none'` of the Content-Security-Policy in its `<meta>`",
			'default-src https://counter.publisher.example   in its `<meta>`',
			{ head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">` },
		],
	])('%s', async (_, shown, mended, rest) => {
		const [finding, ...others] = await judge(`<img src="${counter}" ${policy}>`, image, rest);
		expect(others).toEqual([]);
		expect(finding?.message).toBe(
			`Unexpected counter of The Publisher that no browser loads because of ${shown}, expected one that is loaded`,
		);
		expect(finding?.expected).toEqual([mended]);
	});
});

describe('a counter that came with the text', () => {
	const advanced = `${counter}?distributor=republish-lightbox-advanced`;
	const text = (url: string): string => `<img src="${url.replaceAll('&', '&amp;')}" alt="">\n\n`;

	test('is what the fix keeps, and where the finding points', async () => {
		const [finding] = await judge('', image, { text: text(advanced) });
		expect(finding?.place).toMatchObject({ line: 10, column: 11 });
		expect(finding?.expected.at(-1)).toContain(`src="${advanced}"`);
	});

	test('of another article is where the finding points, and not what the fix keeps', async () => {
		const wrong = advanced.replace('123456', '654321');
		const [finding] = await judge(`<img src="${wrong}" ${policy}>`, image, { text: text(wrong) });
		expect(finding?.message).toContain('counter of another article');
		expect(finding?.place).toMatchObject({ line: 10, column: 11 });
		expect(finding?.expected.at(-1)).toContain('/123456/');
	});

	test('beside one more counts each reader twice', async () => {
		const end = `<img src="${advanced}" ${policy}><img src="${counter}" ${policy}>`;
		const findings = await judge(end, image, { text: text(advanced) });
		expect(said(findings)).toEqual([
			'pixel-kept warning: Unexpected 2 counters of The Publisher on one page, expected one: each reader is counted 2 times',
		]);
		expect(findings[0]?.place).toMatchObject({ line: 10 });
	});
});

describe('a counter that stands in the copied code only', () => {
	const given: Pixel = { kind: 'img', id: 'given' };

	test.each([
		['tiny', '<img src="https://publisher.example/x.gif" width="1" height="1">', given],
		[
			'named so',
			'<img src="https://publisher.example/?republication-pixel=true&amp;post=1">',
			given,
		],
		[
			'a script',
			'<script src="https://cdn.parsely.com/keys/x/p.js"></script>',
			{ kind: 'script', id: 'given' } as const,
		],
	])('passes: %s', async (_, end, pixel) => {
		expect(said(await judge(end, pixel))).toEqual([]);
	});

	test.each([
		['none', ''],
		['a photograph', '<img src="https://publisher.example/photo.jpg" width="800">'],
		['a dot of the site’s own', '<img src="/pixel.gif" width="1" height="1">'],
	])('fails: %s', async (_, end) => {
		const [finding, ...others] = await judge(end, given, { pixels: [] });
		expect(others).toEqual([]);
		expect(finding?.message).toContain('expected the publisher’s code copied into the article');
		expect(finding?.expected).toEqual(['the code that The Publisher gives out with the article']);
	});

	test('fails: one that is not loaded', async () => {
		const end = '<noscript><img src="https://publisher.example/pixel.gif"></noscript>';
		const [finding] = await judge(end, given, { pixels: [] });
		expect(finding?.message).toContain('no browser loads because of `<noscript>`');
		expect(finding?.pagePlace).not.toBeNull();
	});
});
