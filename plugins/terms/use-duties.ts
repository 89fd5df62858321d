import type { Duty, Evidence, Terms } from '../model.ts';
import { statedLicense } from './grant.ts';
import { type LicenseDuty, licenseDuties, licenseLabel } from './licenses/index.ts';
import { type PublisherProfile, permissionsOf } from './publishers/index.ts';

/**
 * What the licence, or the publisher's own grant, says of the use beside the credit: changed
 * versions, commercial use, the same licence for adaptations, no claim of endorsement.
 *
 * Which change makes an adaptation the law decides, so NoDerivatives is a warning. ShareAlike is owed
 * where the front matter names changes only: an unchanged copy keeps the licence that it has.
 *
 * @param terms resolved but for these
 * @param granting the profile whose own grant it is, or null
 */
export function useDuties(terms: Terms, granting: PublisherProfile | null): Duty[] {
	const stated = statedLicense(terms.grant);
	if (stated === undefined) return granting ? ownDuties(terms, granting) : [];
	const label = licenseLabel(stated);
	return licenseDuties(stated).flatMap((clause): Duty[] => {
		const evidence = clauseEvidence(label, clause);
		switch (clause.id) {
			case 'share-no-adaptation':
				return [{ rule: 'adaptation-allowed', severity: 'warning', detail: {}, evidence }];
			case 'use-not-commercially':
				return [{ rule: 'commercial-allowed', severity: 'error', detail: {}, evidence }];
			case 'share-alike':
				return shareAlike(terms, evidence);
			case 'claim-no-endorsement':
				return endorsementNames(terms).map((name) => ({
					rule: 'endorsement-absent',
					severity: clause.when === 'wished' ? 'warning' : 'error',
					detail: { name },
					evidence,
				}));
			default:
				return [];
		}
	});
}

/** A clause as evidence: `CC BY 4.0, section 2(a)(6): …`. */
export function clauseEvidence(
	label: string,
	{ clause, text, url }: Pick<LicenseDuty, 'clause' | 'text' | 'url'>,
): Evidence {
	return { kind: 'license', text: `${label}, ${clause}: ${text}`, url, place: null };
}

/**
 * ShareAlike, whoever asks for it: under the very licence where that is exact and has the element,
 * else in words only. Nothing where no changes are named.
 */
export function shareAlike({ changes, grant }: Terms, evidence: Evidence): Duty[] {
	if (changes.length === 0) return [];
	const exact = grant.kind === 'license' && grant.license.elements.sa ? grant.license.id : null;
	const detail: Duty['detail'] = exact ? { license: exact } : {};
	return [{ rule: 'sharealike-kept', severity: 'error', detail, evidence }];
}

/** Who must not seem to stand behind the copy: the authors and the publisher. */
function endorsementNames({ authors, publisher }: Terms): string[] {
	const names = [...authors.map(({ name }) => name), ...(publisher?.name ? [publisher.name] : [])];
	return [...new Set(names)];
}

function ownDuties(terms: Terms, granting: PublisherProfile): Duty[] {
	const { grant } = granting;
	if (!grant) return [];
	const { adapt, commercial, shareAlike: alike } = permissionsOf({ ...granting, licenses: [] });
	const evidence: Evidence = {
		kind: 'profile',
		text: grant.words,
		url: grant.url ?? null,
		place: null,
	};
	const duties: Duty[] = [];
	if (adapt === false) {
		duties.push({ rule: 'adaptation-allowed', severity: 'warning', detail: {}, evidence });
	}
	if (commercial === false) {
		duties.push({ rule: 'commercial-allowed', severity: 'error', detail: {}, evidence });
	}
	if (alike === true) duties.push(...shareAlike(terms, evidence));
	return duties;
}
