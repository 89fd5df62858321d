import type { Terms } from '../../model.ts';
import { parseLicense } from '../../terms/index.ts';
import { licenseHint, quoted } from '../front-matter-snippet.ts';
import { defineRule, type Report } from '../rule.ts';
import { licenseEvidence } from '../stated-terms.ts';

export default defineRule({
	id: 'license-known',
	docs: {
		duty: 'The licence is one that exists.',
		what: '`license` must be a Creative Commons licence or public domain tool that was really published (SPDX id, address, short or long name), or the id of a publisher’s own grant in the config. Licences that never existed, such as CC BY-SA-ND or CC BY 4.0 US, are answered with the nearest that does. Where the field is missing, the finding quotes what the article’s own text says of it; a licence that nobody stated is never proposed.',
		why: 'What is owed depends on the licence, its version and its port. A licence that does not exist grants nothing.',
		bad: [
			{
				syntax: 'yaml',
				code: 'title: Tides of the estuary\nsource:\n  url: https://publisher.example/2026/story\n  publisher: The Publisher\nlicense: CC-BY-SA-ND-4.0',
			},
			{
				syntax: 'yaml',
				code: 'title: Tides of the estuary\nsource:\n  url: https://publisher.example/2026/story\n  publisher: The Publisher',
			},
		],
		good: [
			{
				syntax: 'yaml',
				code: 'title: Tides of the estuary\nsource:\n  url: https://publisher.example/2026/story\n  publisher: The Publisher\nlicense: CC BY-SA 3.0 DE',
			},
		],
	},
	*article({ terms, grants }) {
		if (terms.status !== 'republished' || terms.grant.kind !== 'unknown') return;
		const { written } = terms.grant;
		const field = 'license';
		const own = grants.map((id) => `license: ${id}`);
		if (written === null) {
			yield missing(terms, own);
			return;
		}
		const reading = parseLicense(written);
		if (reading.kind === 'nonexistent') {
			const nearest = reading.nearest.map(({ shortName }) => shortName).join(', ');
			yield {
				message: { code: 'nonexistent', args: { written, nearest } },
				field,
				actual: written,
				expected: reading.nearest.map(({ id }) => `license: ${id}`),
			};
		} else if (reading.kind === 'contradictory') {
			const candidates = reading.candidates.map(({ shortName }) => shortName).join(' and ');
			yield {
				message: { code: 'contradictory', args: { written, candidates } },
				field,
				actual: written,
				expected: reading.candidates.map(({ id }) => `license: ${id}`),
			};
		} else if (reading.kind === 'page' || reading.kind === 'other') {
			yield {
				message: { code: reading.kind, args: { written } },
				field,
				actual: written,
				expected: fixesOf(terms, own),
			};
		}
	},
});

/** What somebody stated, or where to look: a licence made up would be a grant that nobody gave. */
function fixesOf(terms: Terms, own: readonly string[]): string[] {
	const stated = terms.textOrigin?.license ?? null;
	if (stated !== null) return [`license: ${stated}`];
	const usual =
		terms.grant.kind === 'unknown'
			? terms.grant.usual.map(
					({ id }) => `license: ${id}   # usual there; the article’s own notice decides`,
				)
			: [];
	const hint = licenseHint(terms, terms.textOrigin?.url ?? null);
	return [...(usual.length > 0 ? usual : [`license:   # ${hint}`]), ...own];
}

function missing(terms: Terms, own: readonly string[]): Report<'license-known'> {
	const shared = { field: 'license', expected: fixesOf(terms, own) };
	const origin = terms.textOrigin;
	const evidence = licenseEvidence(terms);
	const line = String(evidence?.place?.line ?? '');
	const quote = evidence ? { evidence } : {};
	if (origin !== null && origin.license !== null) {
		const args = { license: quoted(origin.license), line };
		return { message: { code: 'stated', args }, ...shared, ...quote };
	}
	if (origin !== null && origin.versionless !== null) {
		const args = { written: quoted(origin.versionless), line };
		return { message: { code: 'unversioned', args }, ...shared, ...quote };
	}
	return { message: { code: 'missing', args: {} }, ...shared };
}
