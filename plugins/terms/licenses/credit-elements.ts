import type { License } from '../../model.ts';
import { numberedAs } from './condition-clauses.ts';
import {
	type Clauses,
	type CreditPart,
	genericClauses,
	INTERNATIONAL,
	portClauses,
	samplingClauses,
} from './credit-clauses.ts';
import { legalCodeUrl } from './print.ts';

/** Order of a credit line, then what goes with it. */
const PARTS: readonly CreditPart[] = [
	'title',
	'author',
	'publisher',
	'source',
	'license',
	'changes',
	'notices',
];
const CURRENT = 'https://creativecommons.org/licenses/by/4.0/legalcode';
const BEFORE = 'https://creativecommons.org/licenses/by/3.0/legalcode';

const DUTIES: Readonly<Record<CreditPart, string>> = {
	title: 'Give the title of the work, if it was supplied.',
	author: 'Name the author, or the pseudonym, if supplied.',
	publisher: 'Name the others who are designated to receive credit, such as the publisher.',
	source: 'Give the address that the licensor names for the work, as far as practicable.',
	license: 'Say which licence the work is under, with its text or its address.',
	notices: 'Keep the notices of copyright, of the licence and of the disclaimer of warranties.',
	changes: 'Say in the credit of an adaptation that and how it uses the work.',
};
const MARK_ADAPTATION = 'Mark an adaptation: say that changes were made to the work.';
const MARK_ANY_CHANGE = 'Say that you changed the work, and keep the notes of earlier changes.';
const REFER = 'Refer to the licence on every copy, by its address or as fits the medium.';
const KEEP_LICENCE_NOTICES = 'Keep the notices that refer to the licence, as far as practicable.';
const KEEP_TWO_NOTICES = 'Keep the notices of copyright and those that refer to the licence.';
const KEEP_NO_COPYRIGHT = 'Keep the notices that refer to the licence and to the disclaimer.';
const ATTRIBUTIONS = 'Give the attributions that the copyright notice names.';

/**
 * What a credit has to hold under a licence, in the order of a credit line. An element that the
 * text does not ask for is left out: the title under 4.0, everything under the public domain tools.
 *
 * Sources: the legal codes, 1.0 to 3.0 section 4 (1.0 without BY: notices and the licence's
 * address only), 4.0 section 3(a). Ports of England and Wales 2.0, Scotland 2.5, New Zealand 3.0,
 * Australia 3.0 and IGO 3.0 by their own texts; every other port as the text it translates, which
 * its clause then says.
 *
 * @param license null where the version is unknown: then all that any version asks for, which
 * satisfies each of them
 */
export function creditElements(license: License | null): readonly CreditElement[] {
	if (license === null) return unknownVersion();
	if (license.category === 'publicdomain') return [];
	const { clauses, suffix } = clausesOf(license);
	return PARTS.flatMap((element) => {
		const clause = clauses[element];
		if (clause === null) return [];
		const text = textOf(element, license);
		const required = requiredWhen(element, license.version);
		return [{ element, required, clause: clause + suffix, text, url: legalCodeUrl(license) }];
	});
}

function clausesOf(license: License): { clauses: Clauses; suffix: string } {
	const { unit, version } = license;
	if (version === '4.0') return { clauses: INTERNATIONAL, suffix: '' };
	const own = portClauses(license);
	if (own !== null) return { clauses: own, suffix: '' };
	const clauses = unit.includes('sampling') ? samplingClauses(unit) : genericClauses(license);
	return { clauses, suffix: numberedAs(license) };
}

function requiredWhen(element: CreditPart, version: string): CreditElement['required'] {
	if (element === 'license') return 'always';
	if (element === 'changes') return version === '4.0' ? 'if-changed' : 'if-adapted';
	return 'if-supplied';
}

function textOf(element: CreditPart, license: License): string {
	const { jurisdiction, version } = license;
	const brief = (version === '2.0' && jurisdiction === 'uk') || jurisdiction === 'nz';
	if (element === 'changes') {
		if (version === '4.0') return MARK_ANY_CHANGE;
		return version === '3.0' ? MARK_ADAPTATION : DUTIES.changes;
	}
	if (element === 'license' && brief) return REFER;
	if (element === 'notices') {
		if (brief) return KEEP_LICENCE_NOTICES;
		if (jurisdiction === 'scotland') return KEEP_TWO_NOTICES;
		if (!license.elements.by) return KEEP_NO_COPYRIGHT;
	}
	const byNotice = jurisdiction === 'igo' && (element === 'author' || element === 'publisher');
	return byNotice ? ATTRIBUTIONS : DUTIES[element];
}

function unknownVersion(): CreditElement[] {
	return PARTS.map((element) => {
		const own = INTERNATIONAL[element];
		const clause = own === null ? 'section 4 of versions 1.0 to 3.0' : `${own} of version 4.0`;
		const text = element === 'changes' ? MARK_ANY_CHANGE : DUTIES[element];
		const url = own === null ? BEFORE : CURRENT;
		return { element, required: requiredWhen(element, '4.0'), clause, text, url };
	});
}

/** One part of a credit that a licence asks for. */
export interface CreditElement {
	element: CreditPart;
	/** `if-supplied`: a part that the licensor did not give can never be missing. */
	required: 'if-supplied' | 'always' | 'if-changed' | 'if-adapted';
	/** `section 3(a)(1)(A)(i)` */
	clause: string;
	/** The duty in one plain sentence. */
	text: string;
	/** Address of the legal code. */
	url: string;
}
