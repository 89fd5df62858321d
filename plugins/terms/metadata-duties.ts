import type { Duty, Evidence, Terms } from '../model.ts';
import { type CreditElement, creditElements } from './licenses/index.ts';
import { clauseEvidence } from './use-duties.ts';

const READINGS = {
	license:
		'Metadata that names another licence tells machines what the page does not tell its readers.',
	author: 'Metadata that names somebody else as the author is a false credit.',
	source:
		'Search engines and libraries believe the metadata: it must tell the same origin as the credit.',
} as const;

/**
 * What the machine-readable statements of a page about the work may not contradict: licence, author,
 * origin. None of them is asked for; the licences ask to name the licence and the author, and what
 * contradicts the credit undoes it.
 *
 * @param terms resolved but for the duties
 */
export function metadataDuties({ grant }: Terms): Duty[] {
	const license = grant.kind === 'license' ? grant.license : null;
	const elements = grant.kind === 'publisher' ? [] : creditElements(license);
	const free = license?.category === 'publicdomain';
	return (['license', 'author', 'source'] as const).map((claim): Duty => {
		const clause = elements.find(({ element }) => element === claim);
		return {
			rule: 'metadata-true',
			severity: claim === 'source' || free ? 'warning' : 'error',
			detail: { claim },
			evidence: evidenceOf(READINGS[claim], license?.shortName ?? 'Creative Commons', clause),
		};
	});
}

function evidenceOf(reading: string, label: string, clause: CreditElement | undefined): Evidence {
	const said = clause ? clauseEvidence(label, clause) : null;
	const text = said ? `${reading} ${said.text}` : reading;
	return { kind: 'default', text, url: said?.url ?? null, place: null };
}
