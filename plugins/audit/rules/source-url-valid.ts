import { sourceUrlProblem } from '../address/address.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'source-url-valid',
	docs: {
		duty: 'The source is a real address on another site.',
		what: '`source.url` must be an http(s) address with a host, without user name or password, not on this site, not a placeholder, and not a known shortener or redirector.',
		why: 'The backlink leads where this address says. Creative Commons 4.0, section 3(a)(1)(A)(v), asks for “a URI or hyperlink to the Licensed Material”; earlier versions ask for the URI that the licensor specifies.',
		bad: [
			{
				syntax: 'yaml',
				code: 'title: Tides of the estuary\nsource:\n  url: https://example.com/story\n  publisher: The Publisher\nlicense: CC-BY-4.0',
			},
			{
				syntax: 'yaml',
				code: 'title: Tides of the estuary\nsource:\n  publisher: The Publisher\nlicense: CC-BY-4.0',
			},
		],
		good: [
			{
				syntax: 'yaml',
				code: 'title: Tides of the estuary\nsource:\n  url: https://publisher.example/2026/story\n  publisher: The Publisher\nlicense: CC-BY-4.0',
			},
		],
	},
	*article({ terms, site }) {
		if (terms.status !== 'republished') return;
		const url = terms.source?.url ?? null;
		const expected = ['source:\n  url: https://publisher.example/2026/story'];
		if (url === null) {
			const publisher = terms.publisher?.name ?? 'its first publisher';
			yield { message: { code: 'missing', args: { publisher } }, field: 'source.url', expected };
			return;
		}
		const siteHost = site && URL.canParse(site) ? new URL(site).hostname : null;
		const problem = sourceUrlProblem(url, { siteHost });
		if (!problem) return;
		yield {
			message: { code: 'unusable', args: { url, detail: problem.detail } },
			field: 'source.url',
			actual: url,
			expected,
		};
	},
});
