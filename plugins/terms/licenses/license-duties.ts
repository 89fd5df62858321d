import type { License } from '../../model.ts';
import { type Condition, conditionClause } from './condition-clauses.ts';
import { creditElements } from './credit-elements.ts';
import { deedUrl, legalCodeUrl } from './print.ts';
import { candidates, isExact, type StatedLicense } from './stated.ts';

const CONDITIONS: readonly ConditionDuty[] = [
	{
		id: 'keep-change-notes',
		condition: 'earlier-changes',
		rule: 'notice-kept',
		kind: 'do',
		when: 'if-supplied',
		text: 'Keep the notes of changes that others made before.',
	},
	{
		id: 'share-alike',
		condition: 'sharealike',
		rule: 'sharealike-kept',
		kind: 'do',
		when: 'if-adapted',
		text: 'Share an adaptation under this licence, or under another that its text names.',
	},
	{
		id: 'remove-credit',
		condition: 'removal',
		rule: null,
		kind: 'do',
		when: 'on-request',
		text: 'Take the credit away when the licensor asks for it, as far as practicable.',
	},
	{
		id: 'share-no-adaptation',
		condition: 'adaptation',
		rule: 'adaptation-allowed',
		kind: 'avoid',
		when: 'if-adapted',
		text: 'Do not publish a changed version: no translation, no abridgement, no edit of substance.',
	},
	{
		id: 'use-not-commercially',
		condition: 'commercial',
		rule: 'commercial-allowed',
		kind: 'avoid',
		when: 'always',
		text: 'Do not use the work mainly for commercial advantage or monetary compensation.',
	},
	{
		id: 'claim-no-endorsement',
		condition: 'endorsement',
		rule: 'endorsement-absent',
		kind: 'avoid',
		when: 'always',
		text: 'Do not imply that the author or the publisher endorses you or your use.',
	},
	{
		id: 'add-no-terms',
		condition: 'terms',
		rule: null,
		kind: 'avoid',
		when: 'always',
		text: 'Do not put terms on the work that restrict what the licence allows.',
	},
	{
		id: 'add-no-terms-to-adaptation',
		condition: 'adapted-terms',
		rule: 'sharealike-kept',
		kind: 'avoid',
		when: 'if-adapted',
		text: 'Do not put terms or technological measures on the adaptation that restrict its licence.',
	},
	{
		id: 'apply-no-measures',
		condition: 'measures',
		rule: null,
		kind: 'avoid',
		when: 'always',
		text: 'Do not lock the work with technological measures that restrict what readers may do.',
	},
	{
		id: 'distort-not',
		condition: 'moral-rights',
		rule: null,
		kind: 'avoid',
		when: 'always',
		text: 'Do not distort the work in a way that harms the honour or reputation of its author.',
	},
];
const ATTRIBUTION = { by: true, nc: false, nd: false, sa: false };
const ADVERTISE_NOT =
	'Do not use the work to advertise or promote anything but what you made of it.';
const NO_COMMERCIAL_COPY = 'Do not share whole copies of the work commercially.';
const ASKED = 'Do not imply that the author endorses you; the deed asks for it.';

/**
 * What a licence binds to beside naming the credit's parts: notices, notes of changes, removal of
 * the credit, endorsement, technological measures, added terms, NC, ND and SA, section by section.
 *
 * Sources: the legal codes; 1.0 to 3.0 sections 3 and 4, 4.0 sections 2(a) and 3; before 3.0
 * nothing is said about endorsement. See `conditionClause` for ports.
 *
 * @param license without a version: what any version with these elements asks for, each duty with
 * the clause of the newest version that has it; null where not even the elements are stated: what
 * any version asks for whatever its elements, for NC, ND and SA are not to be guessed
 * @returns in a fixed order; what the licence's elements do not ask for is not there
 */
export function licenseDuties(license: StatedLicense | null): readonly LicenseDuty[] {
	if (license !== null && isExact(license)) return dutiesOf(license);
	const found = new Map<string, LicenseDuty>();
	for (const one of candidates(license?.elements ?? ATTRIBUTION)) {
		for (const duty of dutiesOf(one)) {
			if (found.has(duty.id)) continue;
			found.set(duty.id, { ...duty, clause: `${duty.clause} of version ${one.version}` });
		}
	}
	return [...found.values()];
}

function dutiesOf(license: License): LicenseDuty[] {
	const url = legalCodeUrl(license);
	if (license.category === 'publicdomain') return asked(license);
	const duties: LicenseDuty[] = creditElements(license).flatMap((element) => {
		if (element.element === 'changes') {
			const when = element.required === 'if-changed' ? 'if-changed' : 'if-adapted';
			const { clause, text } = element;
			return { id: 'mark-changes', rule: 'changes-marked', kind: 'do', when, clause, text, url };
		}
		if (element.element !== 'notices') return [];
		const { clause, text } = element;
		return {
			id: 'keep-notices',
			rule: 'notice-kept',
			kind: 'do',
			when: 'if-supplied',
			clause,
			text,
			url,
		};
	});
	for (const { condition, ...duty } of CONDITIONS) {
		if (condition === 'adaptation' && !license.elements.nd) continue;
		const clause = conditionClause(license, condition);
		if (clause === null) continue;
		const sampling = condition === 'commercial' && license.unit === 'sampling+';
		if (condition === 'commercial' && license.unit === 'sampling') continue;
		duties.push({ ...duty, text: sampling ? NO_COMMERCIAL_COPY : duty.text, clause, url });
	}
	if (license.unit.includes('sampling')) {
		const clause = 'section 3';
		duties.push({
			id: 'advertise-not',
			rule: null,
			kind: 'avoid',
			when: 'if-adapted',
			clause,
			text: ADVERTISE_NOT,
			url,
		});
	}
	return duties;
}

/** The public domain tools bind to nothing; the deeds of two of them ask for one thing. */
function asked(license: License): LicenseDuty[] {
	if (license.unit === 'certification') return [];
	const rule = 'endorsement-absent';
	const url = deedUrl(license);
	return [
		{
			id: 'claim-no-endorsement',
			rule,
			kind: 'avoid',
			when: 'wished',
			clause: 'the deed',
			text: ASKED,
			url,
		},
	];
}

/** One duty or limit of a licence. */
export interface LicenseDuty {
	id: string;
	/** The rule that can hold it on a page, or null where none can. */
	rule: string | null;
	kind: 'do' | 'avoid';
	/** `wished`: nothing binds to it. */
	when: 'always' | 'if-supplied' | 'if-changed' | 'if-adapted' | 'on-request' | 'wished';
	/** `section 2(a)(6)` */
	clause: string;
	/** The duty in one plain sentence. */
	text: string;
	/** Address of the legal code, or of the deed. */
	url: string;
}

interface ConditionDuty extends Pick<LicenseDuty, 'id' | 'rule' | 'kind' | 'when' | 'text'> {
	condition: Condition;
}
