import { quoted } from '../front-matter-snippet.ts';
import { type Claim, claimsOf } from '../metadata/claims.ts';
import { judgeLicense } from '../metadata/license-claim.ts';
import { judgeAuthor, judgeHolder } from '../metadata/name-claim.ts';
import { isSource, judgeOrigin } from '../metadata/origin-claim.ts';
import { type Metadata, metadataOf } from '../metadata/read.ts';
import { evidenceOf } from '../metadata/said.ts';
import { foldName } from '../names.ts';
import { defineRule, type PageContext, type Report } from '../rule.ts';

export default defineRule({
	id: 'metadata-true',
	docs: {
		duty: 'What the page says to machines does not contradict the credit.',
		what: 'JSON-LD, microdata, RDFa (`cc:`, `dct:`, `schema:`), `rel="license"`, `<meta>` of Dublin Core, `citation_*` and `author`, `Link` headers in `_headers`, and the licence elements of feed items are read where they speak of the work, and compared with its terms: another licence than the work’s, or “All rights reserved”, and an author who is not among the work’s are errors. The site as the copyright holder, an origin that is not the source, a date before the source’s and a headline that the page does not show are warnings; so is JSON-LD that cannot be read. None of it is asked for: a page without metadata passes. `publisher` is the publisher of this page, so the site is right there. What speaks of the site (`WebSite`), of other pages, comments or pictures is left alone, and so is a licence whose sentence makes exceptions (“unless otherwise noted”).',
		why: 'Search engines, libraries and archives copy the metadata and not the credit. Creative Commons licences ask to indicate the licence and to name the author (4.0, section 3(a)(1)); a page that shows the right licence and states another one to machines does neither, and a layout that puts the site’s owner down as the author of every page takes the authorship of each work.',
		bad: [
			{
				syntax: 'html',
				code: '<head><script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","headline":"Tides of the estuary","author":{"@type":"Person","name":"Site Owner"}}</script></head>',
			},
			{
				syntax: 'html',
				code: '<head><link rel="license" href="https://creativecommons.org/licenses/by-nc/4.0/"></head>',
			},
		],
		good: [
			{
				syntax: 'html',
				code: '<head><script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","headline":"Tides of the estuary","author":{"@type":"Person","name":"A. Writer"},"publisher":{"@type":"Organization","name":"My Magazine"},"license":"https://creativecommons.org/licenses/by/4.0/","isBasedOn":"https://publisher.example/2026/story"}</script></head>',
			},
			{
				syntax: 'html',
				code: '<head><script type="application/ld+json">{"@context":"https://schema.org","@type":"WebSite","name":"My Magazine","license":"https://creativecommons.org/licenses/by-nc/4.0/"}</script></head>',
			},
		],
	},
	*page(context) {
		const metadata = metadataOf(context.page);
		const told = new Set<string>();
		for (const { script, detail } of metadata.broken) {
			yield {
				message: { code: 'broken', args: { detail: quoted(detail) } },
				node: script,
				severity: 'warning',
				expected: ['JSON between `<script type="application/ld+json">` and `</script>`'],
				...evidenceOf('source', context),
			};
		}
		const claims = claimsOf(context);
		// Beside the source a syntax may name what else a text is based on; what another syntax says right
		// excuses nothing.
		const known = new Set(
			claims
				.filter(({ about, value }) => about === 'origin' && isSource(value, context))
				.map(({ syntax }) => syntax),
		);
		for (const claim of claims) {
			if (claim.about === 'origin' && known.has(claim.syntax)) continue;
			const report = judge(claim, metadata, context);
			if (!report) continue;
			const id = `${report.message.code} ${foldName(claim.value)} ${claim.where}`;
			if (told.has(id)) continue;
			told.add(id);
			yield { ...report, actual: claim.value, ...(claim.node ? { node: claim.node } : {}) };
		}
	},
});

function judge(
	claim: Claim,
	metadata: Metadata,
	context: PageContext,
): Report<'metadata-true'> | null {
	switch (claim.about) {
		case 'license':
		case 'rights':
			return judgeLicense(claim, metadata, context);
		case 'author':
			return judgeAuthor(claim, metadata, context);
		case 'holder':
			return judgeHolder(claim, metadata, context);
		default:
			return judgeOrigin(claim, context);
	}
}
