import { expect, test } from 'vitest';
import { article, body, sourceUrl } from '../helpers/article.ts';
import { createSite } from '../helpers/site.ts';

const by = '[CC BY-NC-ND 4.0](https://creativecommons.org/licenses/by-nc-nd/4.0/)';

/** Words of its own for each article, and a last paragraph. */
function text(name: string, tail: string): string {
	const words = body.split(' ').map((word, at) => (at % 5 === 4 ? `${word} ${name}` : word));
	return `${words.join(' ').trim()}\n\n${tail}\n`;
}

test.each(['satteri', 'unified'] as const)(
	'the article’s own sentences are heard (%s)',
	async (engine) => {
		const articles = {
			agrees: article(
				{ 'CC-BY-4.0': 'CC-BY-NC-ND-4.0' },
				text('agrees', `This story first appeared on [The Publisher](${sourceUrl}) under ${by}.`),
			),
			differs: article(
				{},
				text('differs', `This story is republished from The Publisher under a ${by} license.`),
			),
			nowhere: `---\ntitle: Nowhere\n---\n\n${text('nowhere', 'This post first appeared on The Original.')}`,
			unlinked: article(
				{ [`url: ${sourceUrl}`]: 'title: The headline' },
				text('unlinked', 'This post first appeared on The Publisher.'),
			),
		};
		const site = await createSite(`text-origin-${engine}`, { engine, articles });
		const { code, report, output } = await site.build();
		expect(code, output).toBe(1);
		const found = (report?.findings ?? []).map(({ rule, article: path, place, severity }) => [
			path?.replace(/^content\/|\.md$/g, ''),
			rule,
			place?.line,
			severity,
		]);
		expect(found).toEqual([
			['differs', 'license-consistent', 7, 'error'],
			['nowhere', 'article-declared', 9, 'error'],
			['unlinked', 'source-url-valid', 5, 'error'],
		]);
		const [consistent, declared, valid] = report?.findings ?? [];
		expect(consistent?.message).toContain(
			'front matter line 7 says CC BY 4.0, the text, line 14, says “CC BY-NC-ND 4.0”',
		);
		expect(consistent?.expected[0]).toContain('license: CC-BY-NC-ND-4.0');
		expect(declared?.expected[0]).toContain('publisher: The Original');
		expect(valid?.message).toContain(
			'says “This post first appeared on The Publisher.” but links nowhere',
		);
	},
);
