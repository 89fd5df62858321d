import type { License, Terms } from '../../model.ts';
import { parseLicense, sameLicense } from '../../terms/index.ts';
import { type CreditReading, hasWords } from '../credit-reading.ts';
import { quoted } from '../front-matter-snippet.ts';
import { licenseParagraph, licenseSentence } from '../license-sentence.ts';
import {
	isForeignName,
	namesCommons,
	namesLicense,
	namesVersion,
	otherLicenseIn,
} from '../license-words.ts';
import { ownWording } from '../own-wording.ts';
import type { Link } from '../page/page.ts';
import { partHidden } from '../partly-seen.ts';
import { defineRule, type Report } from '../rule.ts';
import { creditSnippet } from '../snippets.ts';
import { hiddenWords } from '../visibility/visibility-words.ts';

/** A credit has one or two links to its licence; more are not looked around. */
const mostLinks = 8;

export default defineRule({
	id: 'license-linked',
	docs: {
		duty: 'The licence is named and linked, at its own version and port.',
		what: 'The page must have a visible link to the deed or legal code of the work’s own licence. A link to another licence, to the Creative Commons home page, or words on the link or in its sentence that name another licence, do not pass. Any language of the deed does. Where the page shows the publisher’s own credit line and that line names no version, a missing link is a warning.',
		why: 'Creative Commons 4.0, section 3(a)(1)(C), asks to say that the work is under the licence, with its text, URI or hyperlink; 1.0 to 3.0, section 4(a), ask for a copy or the URI with every copy.',
		bad: [
			{
				syntax: 'html',
				code: '<p><a href="https://publisher.example/2026/story">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/3.0/">CC BY 3.0</a></p>',
			},
			{
				syntax: 'html',
				code: '<p><a href="https://publisher.example/2026/story">Tides of the estuary</a> by A. Writer, The Publisher, CC BY 4.0</p>',
			},
			{
				syntax: 'html',
				code: '<p><a href="https://publisher.example/2026/story">Tides of the estuary</a> by A. Writer, The Publisher, under CC BY-NC (<a href="https://creativecommons.org/licenses/by/4.0/">licence</a>)</p>',
			},
		],
		good: [
			{
				syntax: 'html',
				code: '<p><a href="https://publisher.example/2026/story">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/deed.fr">CC BY 4.0</a></p>',
			},
		],
	},
	*page({ page, reading, terms }) {
		if (reading.state !== 'shown' && reading.state !== 'unlinked') return;
		if (terms.grant.kind !== 'license') return;
		const { license } = terms.grant;
		const shared = { field: 'license', expected: [creditSnippet(terms)] };
		const right = reading.licenseLinks.filter(
			({ url }) => url !== null && sameLicense(license, url.href),
		);
		const shown = right.filter((link) => link.hidden === null && hasWords(link));
		if (shown.length > 0) {
			const wrong = misnamed(shown, license, terms);
			if (wrong) yield { ...wrong, ...shared };
			const partly = partHidden(
				page,
				reading.backlinks,
				shown.map(({ sight }) => sight),
			);
			if (partly === null) return;
			const { reason } = partly.sight;
			const args = {
				license: license.shortName,
				shown: hiddenWords(reason),
				where: partly.where,
			};
			yield {
				message: { code: partly.code, args },
				...shared,
				...(partly.code === 'doubtful' ? { severity: 'warning' as const } : {}),
				node: reason.element,
				actual: reason.shown,
			};
			return;
		}
		const hidden = right.find((link) => link.hidden !== null);
		const [other] = reading.licenseLinks.filter(
			(link) => link.hidden === null && !right.includes(link),
		);
		const [bare] = right.filter((link) => link.hidden === null);
		const own = ownWording(reading, terms);
		if (hidden?.hidden) {
			const args = { license: license.shortName, shown: hiddenWords(hidden.hidden) };
			yield { message: { code: 'hidden', args }, ...shared, node: hidden.hidden.element };
		} else if (bare) {
			yield { message: { code: 'wordless', args: {} }, ...shared, node: bare.element };
		} else if (own !== null && (!other || isPage(other))) {
			const args = { text: quoted(own), license: license.url };
			const node = other?.element ?? reading.area[0]?.element;
			yield {
				message: { code: 'unversioned', args },
				...shared,
				severity: 'warning',
				...(node ? { node } : {}),
			};
		} else if (other) {
			const actual = other.url?.href ?? '';
			yield {
				message: { code: 'other', args: { actual, license: license.url } },
				...shared,
				node: other.element,
				actual,
			};
		} else {
			yield { ...nowhere(reading, license), ...shared };
		}
	},
});

/** No link to Creative Commons: the licence's name links elsewhere, or nothing links to it. */
function nowhere(reading: CreditReading, license: License): Report<'license-linked'> {
	for (const { links } of reading.area) {
		const named = links.find(
			(link) =>
				link.hidden === null &&
				link.url !== null &&
				!reading.backlinks.includes(link) &&
				namesCommons(link.text),
		);
		if (!named) continue;
		const actual = named.url?.href ?? '';
		const args = { text: quoted(named.text), actual, license: license.url };
		return { message: { code: 'elsewhere', args }, node: named.element, actual };
	}
	const node = reading.area[0]?.element;
	return {
		message: { code: 'absent', args: { license: license.url } },
		...(node ? { node } : {}),
	};
}

/** Words on the right link, or in its sentence, that name another licence. */
function misnamed(
	shown: readonly Link[],
	license: License,
	terms: Terms,
): Report<'license-linked'> | null {
	const name = license.shortName;
	for (const { text, element } of shown) {
		if (otherLicenseIn(text, license) === null && !isForeignName(text, license)) continue;
		const args = { text, license: name };
		return { message: { code: 'contradiction', args }, node: element, actual: text };
	}
	for (const link of shown.slice(0, mostLinks)) {
		const sentence = licenseSentence(link, terms);
		const other = sentence === null ? null : otherLicenseIn(sentence, license);
		if (sentence === null || other === null) continue;
		// A link that names its licence in full leaves open what the other name is about.
		const doubtful = namesVersion(link.text);
		return {
			message: { code: 'misnamed', args: { text: other, license: name } },
			node: link.element,
			actual: quoted(link.block.text),
			...(doubtful ? { severity: 'warning' as const } : {}),
		};
	}
	return namedApart(shown, license, terms);
}

/** Where the link itself names no licence, its paragraph should not name another one alone. */
function namedApart(
	shown: readonly Link[],
	license: License,
	terms: Terms,
): Report<'license-linked'> | null {
	if (shown.some(({ text }) => namesLicense(text, license))) return null;
	for (const link of shown.slice(0, mostLinks)) {
		const words = licenseParagraph(link, terms);
		const other = words === null ? null : otherLicenseIn(words, license);
		if (words === null || other === null || namesLicense(words, license)) continue;
		return {
			message: { code: 'misnamed', args: { text: other, license: license.shortName } },
			node: link.element,
			actual: quoted(link.block.text),
			severity: 'warning',
		};
	}
	return null;
}

/** Creative Commons' own page, a list or a chooser: no licence. */
function isPage({ url }: Link): boolean {
	return url !== null && parseLicense(url.href).kind === 'page';
}
