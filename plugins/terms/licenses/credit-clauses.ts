import type { License } from '../../model.ts';

/** Letter of the credit clause in section 4 of versions 1.0 to 3.0; all other units have (b). */
const LETTERS: Readonly<Record<string, string>> = {
	'by-sa': 'c',
	'by-nc': 'c',
	'by-nc-nd': 'c',
	'by-nd-nc': 'c',
	'by-nc-sa': 'd',
};

/**
 * Clauses of the texts without a country, of versions 1.0 to 3.0, and of the IGO port, which is
 * numbered alike. `null`: this text does not ask for the element.
 */
export function genericClauses(license: License): Clauses {
	const { by, nd } = license.elements;
	const version = license.version === '2.1' ? '2.0' : license.version;
	const credit = `4(${LETTERS[license.unit] ?? 'b'})`;
	const keep = {
		license: 'section 4(a)',
		notices: by ? `sections 4(a) and ${credit}` : 'section 4(a)',
	};
	const none = { author: null, publisher: null, title: null, source: null, changes: null };
	if (!by) return { ...none, ...keep };
	if (version === '3.0') {
		return {
			author: `section ${credit}(i)`,
			publisher: `section ${credit}(i)`,
			title: `section ${credit}(ii)`,
			source: `section ${credit}(iii)`,
			changes: nd ? null : `sections 3(b) and ${credit}(iv)`,
			...keep,
		};
	}
	const clause = `section ${credit}`;
	return {
		author: clause,
		publisher: version === '2.5' ? clause : null,
		title: clause,
		source: version === '1.0' ? null : clause,
		changes: nd ? null : clause,
		...keep,
	};
}

/** Clauses of version 4.0; the title is not among them, Creative Commons only recommends it. */
export const INTERNATIONAL: Clauses = {
	author: 'section 3(a)(1)(A)(i)',
	publisher: 'section 3(a)(1)(A)(i)',
	title: null,
	source: 'section 3(a)(1)(A)(v)',
	license: 'section 3(a)(1)(C)',
	notices: 'section 3(a)(1)(A)(ii) to (iv)',
	changes: 'section 3(a)(1)(B)',
};

/**
 * Clauses of the ports that are not numbered like the text they translate, read in their legal
 * codes; null for all others.
 */
export function portClauses(license: License): Clauses | null {
	const { nd } = license.elements;
	switch (`${license.version} ${license.jurisdiction}`) {
		case '2.0 uk':
			return { ...short('clause 2.1'), changes: null };
		case '3.0 nz':
			return { ...short('clause 2.1'), changes: nd ? null : 'clause 2.1' };
		case '2.5 scotland':
			return {
				author: 'clause 2.3(a)',
				publisher: 'clause 2.3(a)',
				title: 'clause 2.3(b)',
				source: 'clause 2.3(c)',
				changes: nd ? null : 'clause 2.3(d)',
				license: 'clause 2.5(a)',
				notices: 'clause 2.5(b)',
			};
		case '3.0 au': {
			const credit = `4${(LETTERS[license.unit] ?? 'b').toUpperCase()}`;
			return {
				author: `clause ${credit}(b)(i)`,
				publisher: `clause ${credit}(b)(i)`,
				title: `clause ${credit}(b)(ii)`,
				source: `clause ${credit}(b)(iii)`,
				changes: nd ? null : `clause ${credit}(c)`,
				license: 'clause 4A(b)',
				notices: `clauses 4A(e) and ${credit}(a)`,
			};
		}
		default:
			return null;
	}
}

/** The sampling licences: the grant itself holds the duties; only Sampling does without a title. */
export function samplingClauses(unit: string): Clauses {
	const clause = unit === 'sampling' ? 'section 3(d)' : 'section 3';
	return {
		author: clause,
		publisher: null,
		title: unit === 'sampling' ? null : clause,
		source: clause,
		license: clause,
		notices: clause,
		changes: clause,
	};
}

function short(clause: string): Clauses {
	return {
		author: clause,
		publisher: null,
		title: null,
		source: clause,
		license: clause,
		notices: clause,
		changes: null,
	};
}

/** Which part of a credit a text asks for, by the clause that does. */
export type Clauses = Readonly<Record<CreditPart, string | null>>;

export type CreditPart =
	| 'author'
	| 'publisher'
	| 'title'
	| 'source'
	| 'license'
	| 'notices'
	| 'changes';
