import { expect, test } from 'vitest';
import { article } from '../helpers/article.ts';
import { createSite, engines } from '../helpers/site.ts';

test.each(engines)('an honest site passes and carries the credit (%s)', async (engine) => {
	const site = await createSite(`pass-${engine}`, { engine, articles: { tides: article() } });
	const cold = await site.build();
	expect(cold.output).toContain('creditline: pass');
	expect(cold.code).toBe(0);
	const html = await site.read('dist/articles/tides/index.html');
	expect(html).toContain(
		'<a class="creditline-source u-url" href="https://publisher.example/2026/story" rel="cc:attributionURL">Tides of the estuary</a>',
	);
	const warm = await site.build();
	expect(warm.output).toContain('creditline: pass');
	expect(await site.read('dist/articles/tides/index.html')).toBe(html);
});
