import { commercialUse } from '../../terms/index.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'commercial-allowed',
	docs: {
		duty: 'A NonCommercial work is not put to commercial use.',
		what: 'Where the licence has the NonCommercial element and the config says `site: { commercial: true }`, the article is an error; with `site: { ads: true }` it is a warning. A draft is left alone. It never says that a use is non-commercial: nobody can see that from a page.',
		why: 'Creative Commons 4.0, section 2(a)(1), and 1.0 to 3.0, section 4(b) or 4(c), do not allow uses that are primarily intended for commercial advantage. For pages with advertising Creative Commons draws no line and courts disagree, so a person must look.',
		bad: [
			{
				syntax: 'yaml',
				code: 'title: Tides of the estuary\nsource:\n  url: https://publisher.example/2026/story\n  publisher: The Publisher\nlicense: CC-BY-NC-4.0',
			},
		],
		good: [
			{
				syntax: 'yaml',
				code: 'title: Tides of the estuary\nsource:\n  url: https://publisher.example/2026/story\n  publisher: The Publisher\nlicense: CC-BY-4.0',
			},
		],
		options: 'site: { commercial: true }',
	},
	*article({ article, terms, facts }) {
		if (terms.status !== 'republished' || terms.grant.kind !== 'license') return;
		if (article.declaration.draft) return;
		if (facts.commercial === undefined && facts.ads === undefined) return;
		const { license } = terms.grant;
		const use = commercialUse(license, facts);
		if (use.verdict === 'allowed') return;
		// Without `commercial` nobody has said what the site is; advertising alone decides nothing.
		if (use.verdict === 'doubtful' && facts.ads !== true) return;
		const clause = use.clause ? `${license.shortName}, ${use.clause}: ` : '';
		yield {
			message: { code: use.verdict, args: { license: license.shortName } },
			field: 'license',
			severity: use.verdict === 'forbidden' ? 'error' : 'warning',
			evidence: { kind: 'license', text: `${clause}${use.text}`, url: use.url, place: null },
			expected: ['draft: true', 'site: { commercial: false }   # only if that is true'],
		};
	},
});
