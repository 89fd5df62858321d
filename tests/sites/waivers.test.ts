import { expect, test } from 'vitest';
import { article } from '../helpers/article.ts';
import { startDev } from '../helpers/dev.ts';
import { createSite } from '../helpers/site.ts';

const waiver = (expires: string): string =>
	`{ rule: 'credit-present', articles: 'content/tides.md', reason: 'The new layout comes in May.', owner: 'A. Editor', expires: '${expires}' }`;
const bare = (expires: string): string => `{ placement: 'manual', waivers: [${waiver(expires)}] }`;

test('a build whose errors are all waived passes and says so; the next day it fails', async () => {
	const site = await createSite('waivers', {
		engine: 'satteri',
		articles: { tides: article() },
		options: bare('9999-12-31'),
	});
	const passed = await site.build();
	expect(passed.code, passed.output).toBe(0);
	expect(passed.output).toContain('creditline: waived · 0 errors, 0 warnings, 1 waived');
	expect(passed.output).toContain('9999-12-31, A. Editor: The new layout comes in May.');
	expect(site.has('dist/articles/tides/index.html')).toBe(true);

	const config = await site.read('astro.config.mjs');
	await site.write('astro.config.mjs', config.replace('9999-12-31', '2024-12-31'));
	// The pages are the same, and so is what is known of them.
	const failed = await site.build();
	expect(failed.code).toBe(1);
	expect(failed.table).toEqual([
		['waiver-current', 'null:undefined', null],
		['credit-present', 'content/tides.md:5', 'articles/tides/index.html'],
	]);
	expect(failed.output).toContain('which expired on 2024-12-31; the finding counts again');
	expect(failed.output).toContain('waivers[0] of creditline({…}) of the Astro config, A. Editor');
	expect(site.has('dist')).toBe(false);
});

test('what is wrong with a waiver alone fails the build, too', async () => {
	const site = await createSite('waivers-unused', {
		engine: 'satteri',
		articles: { tides: article() },
		options: `{ waivers: [${waiver('9999-12-31')}] }`,
	});
	const { code, output } = await site.build();
	expect(code).toBe(1);
	expect(output).toContain('One duty is broken. The first: waiver-current.');
});

test.each([
	['9999-12-31', 200],
	['2024-12-31', 500],
])('astro dev: a page whose error is waived until %s is answered with %i', async (day, status) => {
	const site = await createSite(`waivers-dev-${status}`, {
		engine: 'satteri',
		articles: { tides: article() },
		options: bare(day),
	});
	await using server = await startDev(site.dir);
	await server.until('/articles/tides/', status);
	const { text } = await server.get('/articles/tides/');
	expect(text.includes('(waived until 9999-12-31)')).toBe(status === 200);
});
