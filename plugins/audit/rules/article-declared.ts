import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'article-declared',
	docs: {
		duty: 'An article in scope names its source or says that it is original.',
		what: 'Every Markdown file that the `articles` globs match must say where it comes from: a `source` (in the front matter, or through an entry of `sources` in the config), or `original: true`. A `url` alone decides nothing: on most sites it is the page’s own address. Nor does a `canonical_url` on the site’s own host.',
		why: 'Whoever republishes owes a credit; whoever writes does not. A file that says neither cannot be checked, and silence must not pass for permission.',
		bad: [{ syntax: 'yaml', code: 'title: Tides of the estuary\nauthor: A. Writer' }],
		good: [
			{ syntax: 'yaml', code: 'title: Tides of the estuary\noriginal: true' },
			{
				syntax: 'yaml',
				code: 'title: Tides of the estuary\nsource:\n  url: https://publisher.example/2026/story\n  publisher: The Publisher\nlicense: CC-BY-4.0',
			},
		],
	},
	*article({ terms, article }) {
		// Front matter that could not be read declares nothing; that is its own finding.
		if (terms.status !== 'undeclared' || article.problems.length > 0) return;
		yield {
			message: { code: 'undeclared', args: {} },
			place: { line: 1, column: 1 },
			expected: [
				'source:\n  url: https://publisher.example/2026/story\n  publisher: The Publisher\nlicense: CC-BY-4.0',
				'original: true',
			],
		};
	},
});
