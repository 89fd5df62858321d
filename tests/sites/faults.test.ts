import { expect, test } from 'vitest';
import { article, body } from '../helpers/article.ts';
import { breaker, faults } from '../helpers/faults.ts';
import { createSite, engines } from '../helpers/site.ts';

/** Each article has words of its own, so that no page carries the text of another one. */
function ownText(name: string): string {
	const words = body.split(' ');
	return words
		.map((word, at) => (at % 5 === 4 ? `${word} ${name.replaceAll('-', '')}` : word))
		.join(' ');
}

test.each(engines)(
	'each fault is caught at its place, each untouched page passes (%s)',
	async (engine) => {
		const honest = ['honest-one', 'honest-two'];
		const slugs = [...faults.map(({ name }) => name), ...honest];
		const articles = Object.fromEntries(slugs.map((slug) => [slug, article({}, ownText(slug))]));
		const site = await createSite(`faults-${engine}`, { engine, articles, after: breaker });
		const ending = engine === 'mdx' ? 'mdx' : 'md';
		for (const temperature of ['cold', 'warm']) {
			const { code, report, table, output } = await site.build();
			expect(code, output).toBe(1);
			expect(site.has('dist')).toBe(false);
			expect(table, temperature).toEqual(
				[...faults]
					.sort((a, b) => (a.name < b.name ? -1 : 1))
					.map(({ name, rule, line }) => [
						rule,
						`content/${name}.${ending}:${line}`,
						`articles/${name}/index.html`,
					]),
			);
			for (const { name, at } of faults) {
				const finding = report?.findings.find(
					({ article: path }) => path === `content/${name}.${ending}`,
				);
				const html = await site.read(`dist.rejected/articles/${name}/index.html`);
				const place = finding?.pagePlace;
				const found = place && html.split('\n')[place.line - 1]?.slice(place.column - 1);
				expect(found?.slice(0, at?.length) ?? null, name).toBe(at);
			}
			const passed = report?.articles.filter(({ verdict }) => verdict === 'pass');
			expect(passed?.map(({ path }) => path)).toEqual(
				honest.map((slug) => `content/${slug}.${ending}`),
			);
		}
	},
);
