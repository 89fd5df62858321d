import type { Evidence, Terms } from '../../model.ts';
import { licenseDuties, mayAdapt } from '../../terms/index.ts';
import { yamlText } from '../front-matter-snippet.ts';
import { defineRule } from '../rule.ts';
import { statedDuties, statedLicenseOf, statedWords } from '../stated-terms.ts';

export default defineRule({
	id: 'adaptation-allowed',
	docs: {
		duty: 'A NoDerivatives work is not published in a changed version.',
		what: 'Where the licence has the NoDerivatives element and the front matter names `changes`, a person must look: a new layout, a corrected typo or an unaltered excerpt is no adaptation, a translation, an abridgement or an edit of substance is one. So this is a warning with the clause. Where the article’s own notice or the publisher’s rules ask to leave the text as it is, the finding quotes those words and is as firm as they are; what they allow, such as a translation or a new headline, is no finding. Where they ask to keep the headline, one that differs from `source.title` is told, too.',
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
	*article({ terms, article }) {
		if (terms.status !== 'republished') return;
		const stated = statedDuties(terms, 'adaptation-allowed');
		const others = stated.filter(({ detail }) => detail.title === undefined);
		for (const { detail, evidence, severity } of stated) {
			if (detail.title === undefined) continue;
			const { title } = article.declaration;
			const args = { title: title ?? '', source: detail.title, words: statedWords(evidence) };
			const expected = [`title: ${yamlText(detail.title)}`];
			yield { message: { code: 'retitled', args }, field: 'title', expected, severity, evidence };
		}
		if (terms.changes.length === 0) return;
		const changes = terms.changes.map((change) => `“${change}”`).join(', ');
		const shared = {
			field: 'changes',
			actual: changes,
			expected: ['# the whole work, unchanged, and no `changes` in the front matter'],
		};
		// What the publisher's own rules allow the licence does not forbid: then it owes nothing here.
		const bound = terms.duties.some(
			({ rule, evidence }) => rule === 'adaptation-allowed' && evidence.kind === 'license',
		);
		const clause = others.length > 0 || !bound ? null : clauseOf(terms);
		if (clause !== null) {
			const { license, evidence } = clause;
			yield {
				message: { code: 'changed', args: { license, changes } },
				...shared,
				severity: 'warning',
				evidence,
			};
		}
		for (const { evidence, severity } of others) {
			const code = severity === 'error' ? 'withheld' : 'withheld-doubtful';
			const args = { words: statedWords(evidence), changes };
			yield { message: { code, args }, ...shared, severity, evidence };
		}
	},
});

/** The clause of the licence that forbids adaptations, or null. */
function clauseOf({ grant }: Terms): { license: string; evidence: Evidence } | null {
	if (grant.kind === 'license') {
		const name = grant.license.shortName;
		const duty = licenseDuties(grant.license).find(({ rule }) => rule === 'adaptation-allowed');
		return duty ? { license: name, evidence: clauseEvidence(name, duty) } : null;
	}
	const stated = statedLicenseOf(grant);
	if (stated === null) return null;
	const { allowed, clause, why, url } = mayAdapt(stated.license);
	if (allowed) return null;
	return {
		license: stated.name,
		evidence: clauseEvidence(stated.name, { clause, text: why, url }),
	};
}

function clauseEvidence(
	name: string,
	{ clause, text, url }: { clause: string | null; text: string; url: string },
): Evidence {
	return {
		kind: 'license',
		text: `${name}${clause ? `, ${clause}` : ''}: ${text}`,
		url,
		place: null,
	};
}
