import type { Terms } from '../../model.ts';
import { sourceUrlProblem } from '../address/address.ts';
import { quoted, searchHint, yamlText } from '../front-matter-snippet.ts';
import { defineRule, type Report } from '../rule.ts';
import { statedOrigin } from '../stated-terms.ts';

export default defineRule({
	id: 'source-url-valid',
	docs: {
		duty: 'The source is a real address on another site.',
		what: '`source.url` must be an http(s) address with a host, without user name or password, not on this site, not a placeholder, and not a known shortener or redirector. Where it is missing and the article’s own text says where it first appeared, the finding quotes that sentence and fills in the address that it links to. Where a publisher asks not to link to a PDF, the address is that of a page.',
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
		if (url === null) {
			yield missing(terms);
			return;
		}
		const siteHost = site && URL.canParse(site) ? new URL(site).hostname : null;
		const problem = sourceUrlProblem(url, { siteHost });
		for (const { rule, severity, detail, evidence } of terms.duties) {
			if (rule !== 'source-url-valid' || detail.not !== 'pdf' || !isPdf(url)) continue;
			const args = { url, publisher: terms.publisher?.name ?? 'the publisher' };
			const expected = ['source:\n  url:   # the page of the work, not its PDF'];
			yield { message: { code: 'pdf', args }, field: 'source.url', severity, evidence, expected };
		}
		if (!problem) return;
		yield {
			message: { code: 'unusable', args: { url, detail: problem.detail } },
			field: 'source.url',
			actual: url,
			expected: [withScheme(url, siteHost) ?? fixOf(terms)],
		};
	},
});

/** `publisher.example/2026/story`, as it is copied out of some browsers. */
function withScheme(url: string, siteHost: string | null): string | null {
	if (!/^[^\s/?#@:.]+\.[^\s?#@:]*\/./.test(url)) return null;
	const whole = `https://${url}`;
	return sourceUrlProblem(whole, { siteHost }) ? null : `source:\n  url: ${yamlText(whole)}`;
}

function isPdf(url: string): boolean {
	return URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);
}

/** The address that the article's own text links to, or how to find it: never one made up. */
function fixOf(terms: Terms): string {
	const stated = terms.textOrigin?.url ?? null;
	if (stated !== null) return `source:\n  url: ${yamlText(stated)}`;
	const hint = searchHint(terms, terms.textOrigin?.publisher ?? null);
	return `source:\n  url:   # the address of the original article; ${hint}`;
}

function missing(terms: Terms): Report<'source-url-valid'> {
	const origin = statedOrigin(terms);
	const shared = { field: 'source.url', expected: [fixOf(terms)] };
	const publisher = terms.publisher?.name ?? origin?.publisher ?? 'its first publisher';
	if (origin === null) return { message: { code: 'missing', args: { publisher } }, ...shared };
	const line = String(origin.evidence.place?.line ?? '');
	const { evidence, url } = origin;
	if (url !== null) {
		return { message: { code: 'stated', args: { url, line } }, ...shared, evidence };
	}
	const args = { text: quoted(evidence.text), line, publisher };
	return { message: { code: 'unlinked', args }, ...shared, evidence };
}
