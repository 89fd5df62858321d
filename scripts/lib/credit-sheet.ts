/**
 * One picture of a credit in all its looks, narrow and wide, from left to right and from right to left.
 * It is the same on every machine: the letters come from an npm package, and the browser neither bends
 * them to the grid of pixels nor tints their edges.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { compileCredit, creditToHtml } from '../../plugins/credit/index.ts';
import { type Options, parseOptions } from '../../plugins/options.ts';

const widths = [320, 1280];
const looks: readonly Options['look'][] = ['line', 'card', 'footnote', 'plain'];
const { resolve: find } = createRequire(import.meta.url);
const styles = resolve(import.meta.dirname, '../../plugins/components/styles.css');
const folder = '@fontsource/noto-sans-arabic/files/noto-sans-arabic';
const faces = [
	[400, 'latin', 'U+0000-05FF, U+2000-20FF'],
	[600, 'latin', 'U+0000-05FF, U+2000-20FF'],
	[400, 'arabic', 'U+0600-06FF'],
	[600, 'arabic', 'U+0600-06FF'],
] as const;

/** What a browser must be started with for the pictures to be the same everywhere. */
export const sheetArgs: readonly string[] = [
	'--font-render-hinting=none',
	'--disable-lcd-text',
	'--force-color-profile=srgb',
];

/** Schemes of colours that have a sheet each. */
export const sheetSchemes = ['light', 'dark'] as const;

/**
 * Takes the sheet of one scheme.
 *
 * @param browser started with {@link sheetArgs}
 * @param css of the credit; as it ships, if not given
 * @returns bytes of a PNG
 */
export async function takeSheet(
	browser: Browser,
	colorScheme: (typeof sheetSchemes)[number],
	css = readFileSync(styles, 'utf8'),
): Promise<Buffer> {
	const page = await browser.newPage({ viewport: { width: 1312, height: 900 }, colorScheme });
	try {
		await page.setContent(sheet(css));
		await page.evaluate(() => document.fonts.ready);
		return await page.screenshot({ fullPage: true });
	} finally {
		await page.close();
	}
}

/** A look without a style sheet stands apart from the one that the others share. */
function sheet(css: string): string {
	const cells = looks.map((look) => {
		const credits = widths.flatMap((width) =>
			[english, arabic].map(
				(article) =>
					`<div dir="${article.lang === 'ar' ? 'rtl' : 'ltr'}" style="inline-size:${width}px">${creditOf(article, look)}</div>`,
			),
		);
		const inner = `<style>${look === 'plain' ? '' : css}\ndiv{display:inline-block;vertical-align:top;margin-inline-end:16px}</style>${credits.join('')}`;
		return `<section><template shadowrootmode="open">${inner}</template></section>`;
	});
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>${fontFaces()}
:root{color-scheme:light dark}
body{margin:0;padding:16px;font:16px/1.5 Pinned;background:light-dark(#fff,#121212);color:light-dark(#1a1a1a,#eee)}
</style></head><body>${cells.join('')}</body></html>`;
}

function fontFaces(): string {
	return faces
		.map(([weight, script, range]) => {
			const bytes = readFileSync(find(`${folder}-${script}-${weight}-normal.woff2`));
			return `@font-face{font-family:Pinned;font-weight:${weight};unicode-range:${range};src:url(data:font/woff2;base64,${bytes.toString('base64')})}`;
		})
		.join('\n');
}

function creditOf(article: { lang: string }, look: Options['look']): string {
	const credit = compileCredit(parseOptions({ look }, 'the pictures'))('content/a.md', article);
	if (credit === null) throw new Error('The article of the pictures owes no credit.');
	return creditToHtml(credit);
}

const english = {
	lang: 'en',
	title: 'Tides of the estuary',
	author: [
		{ name: 'A. Writer', url: 'https://publisher.example/a', institution: 'The Institute' },
		'B. Writer',
	],
	source: {
		url: 'https://publisher.example/2026/story',
		publisher: { name: 'The Publisher', url: 'https://publisher.example/' },
		published: '2026-01-31',
	},
	license: 'CC-BY-NC-SA-4.0',
	changes: ['Shortened', 'Two pictures left out'],
	notices: '© 2026 The Publisher',
};

const arabic = {
	lang: 'ar',
	title: 'الماء الذي يُقاس بالنجوم',
	author: 'سالم القصابي',
	source: { url: 'https://saqiya.example/a', publisher: 'مجلة ساقية', published: '2026-01-15' },
	license: 'CC-BY-4.0',
	changes: 'اختُصر',
};
