import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'page-present',
	docs: {
		duty: 'Each republished article has at least one page that carries it.',
		what: 'The text of every republished article must be found on a built page. The page is recognised by its words, whatever route, layout or engine made it. An article that Astro rendered empty, an article that no route builds, and an article with too few words to be recognised are findings. Drafts (`draft: true`) may be missing.',
		why: 'What was not found was not checked. Astro publishes an empty article and exits 0 when a Markdown plugin throws; without this rule the gate would pass it.',
		bad: [],
		good: [],
	},
	*coverage({ article, best, excused, wordless, builtPage }) {
		const place = article.place('title');
		if (wordless) {
			yield { message: { code: 'wordless', args: {} }, place };
		} else if (excused !== null) {
			const { page, by } = excused;
			yield {
				message: { code: 'twin', args: { page, by } },
				place,
				page,
				expected: ['<Credit entry={entry} />'],
			};
		} else if (best === null && builtPage !== null) {
			yield {
				message: { code: 'empty', args: { page: builtPage } },
				place,
				page: builtPage,
				expected: [
					'const { Content } = await render(entry); … <Content />',
					'astro build --force   # then look for “Error rendering” in the log: a Markdown plugin threw',
				],
			};
		} else if (best === null) {
			yield {
				message: { code: 'missing', args: {} },
				place,
				expected: ['draft: true', 'const { Content } = await render(entry); … <Content />'],
			};
		} else {
			const share = `${Math.round(best.share * 100)} %`;
			yield {
				message: { code: 'excerpt', args: { page: best.page, share } },
				place,
				page: best.page,
				expected: ['const { Content } = await render(entry); … <Content />'],
			};
		}
	},
});
