import type { Terms } from '../../model.ts';
import { commercialUse } from '../../terms/index.ts';
import { type ArticleContext, defineRule, type Report } from '../rule.ts';
import { statedDuties, statedLicenseOf, statedWords } from '../stated-terms.ts';

export default defineRule({
	id: 'commercial-allowed',
	docs: {
		duty: 'A NonCommercial work is not put to commercial use.',
		what: 'Where the licence has the NonCommercial element and the config says `site: { commercial: true }`, the article is an error; with `site: { ads: true }` it is a warning. A draft is judged where a page carries it. Where the article’s own notice or the publisher’s rules say that they do not want commercial use, those words are judged in the same way. It never says that a use is non-commercial: nobody can see that from a page.',
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
	*article(context) {
		if (!context.article.declaration.draft) yield* reportsOf(context);
	},
	// A site may build its drafts: then the work is in use like any other.
	*page(context) {
		if (context.article.declaration.draft) yield* reportsOf(context);
	},
});

function* reportsOf({ terms, facts }: ArticleContext): Generator<Report<'commercial-allowed'>> {
	if (terms.status !== 'republished') return;
	if (facts.commercial === undefined && facts.ads === undefined) return;
	const shared = { field: 'license', expected: waysOut(facts) };
	const said = statedDuties(terms, 'commercial-allowed');
	if (said.length === 0) {
		const clause = clauseAgainst(terms, facts);
		if (clause) yield { ...clause, ...shared };
		return;
	}
	if (facts.commercial !== true && facts.ads !== true) return;
	const site = facts.commercial === true ? 'a commercial site' : 'a site with advertising';
	for (const { evidence, severity } of said) {
		const isError = facts.commercial === true && severity === 'error';
		const words = statedWords(evidence);
		yield {
			message: isError
				? { code: 'withheld', args: { words } }
				: { code: 'withheld-doubtful', args: { words, site } },
			...shared,
			severity: isError ? 'error' : 'warning',
			evidence,
		};
	}
}

/** What settles it: no page, or those facts of the site that speak against it, if they are wrong. */
function waysOut({ commercial, ads }: ArticleContext['facts']): string[] {
	const wrong = [
		...(commercial === true ? ['commercial: false'] : []),
		...(ads === true ? ['ads: false'] : []),
	];
	return [
		'draft: true   # and no page that is built from it',
		`site: { ${wrong.join(', ')} }   # only if that is true`,
	];
}

/** What the licence itself says of such a site, or null where nothing speaks against it. */
function clauseAgainst(
	{ grant }: Terms,
	facts: ArticleContext['facts'],
): Report<'commercial-allowed'> | null {
	const stated = statedLicenseOf(grant);
	if (stated === null) return null;
	const { verdict, clause, text, url } = commercialUse(stated.license, facts);
	// Without `commercial` nobody has said what the site is; advertising alone decides nothing.
	if (verdict === 'allowed' || (verdict === 'doubtful' && facts.ads !== true)) return null;
	const section = clause ? `${stated.name}, ${clause}: ` : '';
	return {
		message: { code: verdict, args: { license: stated.name } },
		severity: verdict === 'forbidden' ? 'error' : 'warning',
		evidence: { kind: 'license', text: `${section}${text}`, url, place: null },
	};
}
