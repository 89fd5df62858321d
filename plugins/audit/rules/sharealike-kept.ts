import type { License } from '../../model.ts';
import { parseLicense } from '../../terms/index.ts';
import type { ArticleContext, Report } from '../rule.ts';
import { defineRule } from '../rule.ts';
import {
	carriersOf,
	fitOf,
	isCompatible,
	type Original,
	offeredBy,
	originalOf,
} from '../sharealike/adapted-license.ts';
import { type PageLicense, pageLicenses } from '../sharealike/page-licenses.ts';
import { licenseSnippet } from '../snippets.ts';

const LONGEST_QUOTE = 160;

export default defineRule({
	id: 'sharealike-kept',
	docs: {
		duty: 'A changed version of a ShareAlike work carries a licence that ShareAlike allows.',
		what: 'Where the terms have ShareAlike and the front matter names `changes`, nothing on the page may put the text under other terms. `rel="license"`, in the page or in a `Link` header, to a licence that the changed version may not carry is an error. A footer with such a licence, or with one that is none of Creative Commons (“licensed MIT”), “All rights reserved”, words that forbid to copy, and a step that the licence’s own text leaves open are warnings: a person must look. A footer that makes exceptions (“unless otherwise noted”) passes where the credit states the licence of the copy, as the injected credit does; licences of pictures are left alone. `site.license` in the config is what the site puts on its pages where they say nothing else: a credit that names the exact licence of the copy settles it, and a name without a version, as in the first example, does not.',
		why: 'Creative Commons 4.0, section 3(b)(1), and 1.0 to 3.0, section 4(b), let an adaptation be shared under the same licence only, or under one that the text names: a later version or a port with the same elements, or a compatible licence. An unchanged copy keeps its own licence and asks nothing of the site.',
		options: "site: { license: 'CC-BY-NC-4.0' }",
		bad: [
			{
				syntax: 'yaml',
				code: 'title: Tides of the estuary\nauthor: A. Writer\nsource:\n  url: https://publisher.example/2026/story\n  publisher: The Publisher\nlicense: CC BY-SA\nchanges: Translated.',
			},
		],
		good: [
			{
				syntax: 'yaml',
				code: 'title: Tides of the estuary\nauthor: A. Writer\nsource:\n  url: https://publisher.example/2026/story\n  publisher: The Publisher\nlicense: CC-BY-SA-4.0\nchanges: Translated.',
			},
			{
				syntax: 'yaml',
				code: 'title: Tides of the estuary\nauthor: A. Writer\nsource:\n  url: https://publisher.example/2026/story\n  publisher: The Publisher\nlicense: CC BY-SA',
			},
		],
	},
	*article(context) {
		const { article, terms } = context;
		const duty = terms.duties.find(({ rule }) => rule === 'sharealike-kept');
		// A credit states an exact licence by itself; without one the site's is all that readers see.
		if (!duty || terms.grant.kind === 'license' || article.declaration.draft) return;
		const original = originalOf(duty, terms);
		const site = siteLicense(context);
		if (!site || fitOf(original, site) === 'fits') return;
		yield {
			message: {
				code: 'site-doubtful',
				args: { license: site.shortName, carriers: carriersOf(original) },
			},
			field: 'changes',
			severity: 'warning',
			evidence: duty.evidence,
			actual: site.shortName,
			expected: ['license: CC-BY-SA-4.0   # the exact licence of the source'],
		};
	},
	*page(context) {
		const { duties, terms, reading } = context;
		const [duty] = duties;
		if (!duty) return;
		const original = originalOf(duty, terms);
		const shared = { field: 'changes', expected: snippetsOf(original) };
		const carriers = carriersOf(original);
		const all = pageLicenses(context);
		const fits = ({ license, url }: PageLicense): boolean =>
			license ? fitOf(original, license) === 'fits' : url !== null && isCompatible(original, url);
		const stated = all.some((one) => (one.visible || one.rel) && fits(one));
		const told = new Set<string>();
		for (const one of all) {
			if (fits(one) || (one.excepted && stated)) continue;
			// A credit that has another licence than the work's is the business of `license-linked`.
			if (one.credit && !one.rel && !stated) continue;
			const report = reportOf(one, original, carriers);
			const actual = report.actual ?? '';
			const id = `${report.message.code} ${one.license?.url ?? one.url?.href ?? ''}`;
			if (told.has(id)) continue;
			told.add(id);
			const expected = snippetsFor(one, original, actual);
			yield { ...shared, ...report, expected, ...(one.node ? { node: one.node } : {}) };
		}
		const site = siteLicense(context);
		if (all.length > 0 || !site || fitOf(original, site) !== 'breaks') return;
		if (terms.grant.kind !== 'license') return;
		const node = reading.area[0]?.element;
		yield {
			message: { code: 'site', args: { license: site.shortName, carriers } },
			...shared,
			...(node ? { node } : {}),
			actual: site.shortName,
		};
	},
});

function reportOf(
	{ license, url, rel, header, reserved, words }: PageLicense,
	original: Original,
	carriers: string,
): Pick<Report<'sharealike-kept'>, 'message' | 'severity' | 'actual'> {
	const actual = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
	const severity = 'warning' as const;
	if (reserved) {
		return { message: { code: 'reserved', args: { text: actual, carriers } }, severity, actual };
	}
	const fit = license ? fitOf(original, license) : 'doubtful';
	const name = license?.shortName ?? url?.href ?? actual;
	if (fit === 'doubtful') {
		return {
			message: { code: 'doubtful', args: { license: name, carriers } },
			severity,
			actual: name,
		};
	}
	if (header) {
		return {
			message: { code: 'sent', args: { license: name, where: words, carriers } },
			actual: name,
		};
	}
	const code = rel ? 'declared' : 'stated';
	return {
		message: { code, args: { license: name, carriers } },
		...(rel ? {} : { severity }),
		actual: name,
	};
}

function siteLicense({ facts }: ArticleContext): License | null {
	const reading = parseLicense(facts.license ?? '');
	return reading.kind === 'license' ? reading.license : null;
}

/** What stands there has to go: a right statement beside it would leave two that differ. */
function snippetsFor(
	{ rel, header, words, reserved }: PageLicense,
	original: Original,
	actual: string,
): string[] {
	const place = `   in place of “${actual}”`;
	if (header) {
		return offeredBy(original).map(
			({ url }) => `Link: <${url}>; rel="license"   in place of the ${words}`,
		);
	}
	if (rel) {
		const offered = offeredBy(original).map(({ url }) => `rel="license" href="${url}"${place}`);
		if (offered.length > 0) return offered;
	}
	if (reserved) {
		return [
			`<p>Except where otherwise noted, all rights reserved.</p>${place}`,
			...snippetsOf(original),
		];
	}
	return snippetsOf(original).map((snippet) => `${snippet}${place}`);
}

function snippetsOf(original: Original): string[] {
	const offered = offeredBy(original).map(
		(license) => `<p>This version is under ${licenseSnippet(license)}.</p>`,
	);
	return offered.length > 0
		? offered
		: ['<p>This version is under the same licence as the original.</p>'];
}
