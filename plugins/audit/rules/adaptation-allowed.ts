import { licenseDuties } from '../../terms/index.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'adaptation-allowed',
	docs: {
		duty: 'A NoDerivatives work is not published in a changed version.',
		what: 'Where the licence has the NoDerivatives element and the front matter names `changes`, a person must look: a new layout, a corrected typo or an unaltered excerpt is no adaptation, a translation, an abridgement or an edit of substance is one. So this is a warning with the clause.',
		why: 'Creative Commons 4.0, section 2(a)(1)(B), lets NoDerivatives works be adapted but not shared as adaptations; 1.0 to 3.0 do not even let them be made. Which change makes an adaptation is for the law to say, not for a tool.',
		bad: [
			{
				syntax: 'yaml',
				code: 'title: Tides of the estuary\nsource:\n  url: https://publisher.example/2026/story\n  publisher: The Publisher\nlicense: CC-BY-ND-4.0\nchanges: Translated from Portuguese.',
			},
		],
		good: [
			{
				syntax: 'yaml',
				code: 'title: Tides of the estuary\nsource:\n  url: https://publisher.example/2026/story\n  publisher: The Publisher\nlicense: CC-BY-ND-4.0',
			},
		],
	},
	*article({ terms }) {
		if (terms.status !== 'republished' || terms.grant.kind !== 'license') return;
		const { license } = terms.grant;
		const clause = licenseDuties(license).find(({ rule }) => rule === 'adaptation-allowed');
		if (!clause || terms.changes.length === 0) return;
		const changes = terms.changes.map((change) => `“${change}”`).join(', ');
		yield {
			message: { code: 'changed', args: { license: license.shortName, changes } },
			field: 'changes',
			severity: 'warning',
			actual: changes,
			expected: ['# the whole work, unchanged, and no `changes` in the front matter'],
			evidence: {
				kind: 'license',
				text: `${license.shortName}, ${clause.clause}: ${clause.text}`,
				url: clause.url,
				place: null,
			},
		};
	},
});
