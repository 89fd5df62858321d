import type { License } from '../../model.ts';
import { adaptationLicenses, mayAdapt } from './adaptation.ts';
import { conditionClause } from './condition-clauses.ts';
import { deedUrl, legalCodeUrl } from './print.ts';
import type { OtherLicense } from './sharealike.ts';
import { usability } from './usability.ts';

/**
 * Which licence a text may carry that merges several works into one adaptation. The conditions of
 * all of them have to be met at once, so a licence counts only where it shows them: BY and BY-SA
 * make BY-SA, BY-NC and BY-NC-SA make BY-NC-SA, BY-SA and BY-NC make nothing.
 *
 * Source: the chart in the FAQ of Creative Commons, read for two originals.
 *
 * @param sources licences of the works; none: any licence will do, so nothing is said
 */
export function combine(sources: readonly License[]): Combination {
	const different = [...new Set(sources)];
	const blocking = different.filter((one) => !mayAdapt(one).allowed);
	const [first] = blocking;
	if (first !== undefined) {
		const { why, clause, url } = mayAdapt(first);
		return { allowed: false, licenses: [], others: [], blocking, why, clause, url };
	}
	const carriers = different.map((one) => adaptationLicenses(one));
	const [start, ...rest] = carriers;
	let licenses = start?.recommended ?? [];
	let others = start?.others ?? [];
	for (const next of rest) {
		const both = new Set(next.recommended);
		licenses = licenses.filter((one) => both.has(one));
		others = others.filter((one) => next.others.some((other) => other.id === one.id));
	}
	const allowed = licenses.length > 0 || others.length > 0 || different.length === 0;
	const binding = different.find((one) => one.elements.sa) ?? different[0];
	const condition = binding?.elements.sa ? 'sharealike' : 'adapters-license';
	return {
		allowed,
		licenses,
		others,
		blocking: allowed ? [] : different,
		why: allowed ? TOGETHER : APART,
		clause: binding?.category === 'licenses' ? conditionClause(binding, condition) : null,
		url: binding === undefined ? FAQ : legalCodeUrl(binding),
	};
}

/**
 * Whether works may stand whole and unchanged beside each other on one site or in one volume. Each
 * keeps its own licence, ShareAlike binds none of the others, and NC makes the whole
 * non-commercial.
 *
 * Sources: "collection" in the FAQ of Creative Commons; 1.0 to 3.0 section 4(a), which binds the
 * work in a collection but not the collection; 4.0 section 1(a), by which it is no adaptation.
 */
export function collection(sources: readonly License[]): Collection {
	const different = [...new Set(sources)];
	const blocking = different.filter((one) => usability(one).republishWhole === 'no');
	const [first] = blocking;
	if (first !== undefined) {
		const { text, clause, url } = usability(first);
		return { allowed: false, commercial: null, blocking, why: text, clause, url };
	}
	const reserved = different.filter((one) => usability(one).commercial === false);
	const [binding] = reserved;
	if (binding === undefined) {
		return {
			allowed: true,
			commercial: true,
			blocking: [],
			why: SIDE_BY_SIDE,
			clause: null,
			url: FAQ,
		};
	}
	const clause = conditionClause(binding, 'commercial');
	const url = binding.category === 'publicdomain' ? deedUrl(binding) : legalCodeUrl(binding);
	return { allowed: true, commercial: false, blocking: reserved, why: RESERVED, clause, url };
}

const FAQ = 'https://creativecommons.org/faq/';
const TOGETHER = 'The conditions of all sources can be met at once.';
const APART = 'No licence meets the conditions of all sources at once.';
const SIDE_BY_SIDE = 'Works that stand unchanged beside each other keep their own licences.';
const RESERVED = 'A collection with a NonCommercial work in it may not be used commercially.';

/** What a text merged from several works may carry. */
export interface Combination {
	allowed: boolean;
	licenses: readonly License[];
	others: readonly OtherLicense[];
	/** Licences of the sources that stand in the way. */
	blocking: readonly License[];
	why: string;
	clause: string | null;
	url: string;
}

export interface Collection {
	allowed: boolean;
	/** Whether the whole may be used commercially; null where there may be no whole. */
	commercial: boolean | null;
	/** Licences that forbid the whole, or its commercial use. */
	blocking: readonly License[];
	why: string;
	clause: string | null;
	url: string;
}
