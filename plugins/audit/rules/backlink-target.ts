import type { TargetMiss } from '../address/address.ts';
import { ownSiteLink } from '../own-site-link.ts';
import type { Link } from '../page/page.ts';
import { defineRule } from '../rule.ts';
import { creditSnippet } from '../snippets.ts';

export default defineRule({
	id: 'backlink-target',
	docs: {
		duty: 'The backlink leads to the source, not to a look-alike, a redirect or the home page.',
		what: 'Where a credit links elsewhere than to `source.url`, that is the wrong link: to a look-alike, a redirector, the home page, another page of the source’s site, or this site itself, as an address without `https://` does. Equal are: http and https, with and without `www.`, a trailing slash, the case of the host, a default port, a fragment and tracking parameters.',
		why: 'A link to another page credits another work. Publishers say “link to the original story”, some expressly “not to our home page”.',
		bad: [
			{
				syntax: 'html',
				code: '<p><a href="publisher.example/2026/story">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>',
			},
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
	*page({ page, reading, terms }) {
		const url = terms.source?.url ?? '';
		const shared = { field: 'source.url', expected: [creditSnippet(terms)] };
		const [first] = reading.missed;
		if (first && first.miss !== 'nowhere') {
			const { link, miss } = first;
			// What was written says more than what a browser makes of it.
			const actual = isTwice(link) ? (link.href ?? '').trim() : (link.url?.href ?? '');
			const code = isTwice(link) ? 'two-schemes' : codeOf(miss);
			yield { message: { code, args: { actual, url } }, ...shared, node: link.element, actual };
			return;
		}
		const own = ownSiteLink(page, reading, terms);
		if (own === null) return;
		const actual = own.href?.trim() ?? '';
		yield {
			message: { code: 'own-site', args: { actual, url } },
			...shared,
			node: own.element,
			actual,
		};
	},
});

/** `https://https://publisher.example/`: a browser takes the second scheme for the host. */
function isTwice({ url }: Link): boolean {
	return url?.hostname === 'https' || url?.hostname === 'http';
}

function codeOf(
	miss: TargetMiss,
): 'home-page' | 'look-alike' | 'redirector' | 'other-page' | 'other' {
	if (miss === 'home-page') return miss;
	if (miss === 'same-host-other-page') return 'other-page';
	if (miss === 'look-alike-host' || miss === 'userinfo') return 'look-alike';
	return miss === 'redirector' || miss === 'shortener' || miss === 'archive'
		? 'redirector'
		: 'other';
}
