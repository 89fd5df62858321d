import { parseLicense, sameLicense } from '../../terms/index.ts';
import { hasWords } from '../credit-reading.ts';
import { defineRule } from '../rule.ts';
import { licenseSnippet } from '../snippets.ts';
import { hiddenWords } from '../visibility/visibility-words.ts';

export default defineRule({
	id: 'license-linked',
	docs: {
		duty: 'The licence is named and linked, at its own version and port.',
		what: 'The page must have a visible link to the deed or legal code of the work’s own licence. A link to another licence, to the Creative Commons home page, or words that name another licence than the link does not pass. Any language of the deed does.',
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
		],
		good: [
			{
				syntax: 'html',
				code: '<p><a href="https://publisher.example/2026/story">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/deed.fr">CC BY 4.0</a></p>',
			},
		],
	},
	*page({ reading, terms }) {
		if (reading.state !== 'shown' && reading.state !== 'unlinked') return;
		if (terms.grant.kind !== 'license') return;
		const { license } = terms.grant;
		const shared = { field: 'license', expected: [licenseSnippet(license)] };
		const right = reading.licenseLinks.filter(
			({ url }) => url !== null && sameLicense(license, url.href),
		);
		const [shown] = right.filter((link) => link.hidden === null && hasWords(link));
		if (shown) {
			const named = parseLicense(shown.text);
			if (named.kind === 'license' && named.license.url !== license.url) {
				yield {
					message: {
						code: 'contradiction',
						args: { text: shown.text, license: license.shortName },
					},
					...shared,
					node: shown.element,
					actual: shown.text,
				};
			}
			return;
		}
		const hidden = right.find((link) => link.hidden !== null);
		const [other] = reading.licenseLinks.filter(
			(link) => link.hidden === null && !right.includes(link),
		);
		const [bare] = right.filter((link) => link.hidden === null);
		if (hidden?.hidden) {
			const args = { license: license.shortName, shown: hiddenWords(hidden.hidden) };
			yield { message: { code: 'hidden', args }, ...shared, node: hidden.hidden.element };
		} else if (bare) {
			yield { message: { code: 'wordless', args: {} }, ...shared, node: bare.element };
		} else if (other) {
			const actual = other.url?.href ?? '';
			yield {
				message: { code: 'other', args: { actual, license: license.url } },
				...shared,
				node: other.element,
				actual,
			};
		} else {
			const node = reading.area[0]?.element;
			yield {
				message: { code: 'absent', args: { license: license.url } },
				...shared,
				...(node ? { node } : {}),
			};
		}
	},
});
