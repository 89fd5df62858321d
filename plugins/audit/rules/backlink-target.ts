import type { TargetMiss } from '../address/address.ts';
import { defineRule } from '../rule.ts';
import { backlinkSnippet } from '../snippets.ts';

export default defineRule({
	id: 'backlink-target',
	docs: {
		duty: 'The backlink leads to the source, not to a look-alike, a redirect or the home page.',
		what: 'Where a credit links elsewhere than to `source.url`, that is the wrong link. Equal are: http and https, with and without `www.`, a trailing slash, the case of the host, a default port, a fragment and tracking parameters.',
		why: 'A link to another page credits another work. Publishers say “link to the original story”, some expressly “not to our home page”.',
		bad: [
			{
				syntax: 'html',
				code: '<p><a href="https://publisher-example.test/2026/story">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>',
			},
		],
		good: [
			{
				syntax: 'html',
				code: '<p><a href="http://www.publisher.example/2026/story/?utm_source=feed">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>',
			},
		],
	},
	*page({ reading, terms }) {
		const [first] = reading.missed;
		if (!first || first.miss === 'nowhere') return;
		const actual = first.link.url?.href ?? first.link.href ?? '';
		yield {
			message: { code: codeOf(first.miss), args: { actual, url: terms.source?.url ?? '' } },
			field: 'source.url',
			node: first.link.element,
			actual,
			expected: [backlinkSnippet(terms)],
		};
	},
});

function codeOf(miss: TargetMiss): 'home-page' | 'look-alike' | 'redirector' | 'other' {
	if (miss === 'home-page') return miss;
	if (miss === 'look-alike-host' || miss === 'userinfo') return 'look-alike';
	return miss === 'redirector' || miss === 'shortener' || miss === 'archive'
		? 'redirector'
		: 'other';
}
