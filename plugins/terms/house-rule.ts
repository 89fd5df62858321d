import type { Duty } from '../model.ts';
import type { PublisherProfile } from './publishers/index.ts';

/**
 * Makes duties of a publisher's house rules. What is demanded on the publisher's own word is an error;
 * wishes, and what is known at second hand, are warnings. The publisher's own sentence is quoted where
 * the profile has it.
 *
 * @param profile of the publisher
 * @returns `phrase` completes "The Publisher …" where no sentence is known
 */
export function houseRule(profile: PublisherProfile): HouseRule {
	return (rule, fact, phrase, detail = {}) => {
		const firsthand = (fact.evidence ?? profile.policy?.evidence) !== 'secondary';
		return {
			rule,
			severity: (fact.severity ?? 'demanded') === 'demanded' && firsthand ? 'error' : 'warning',
			detail,
			evidence: {
				kind: 'profile',
				text: fact.words ? `${profile.name}: “${fact.words}”` : `${profile.name} ${phrase}`,
				url: profile.policy?.url ?? null,
				place: null,
			},
		};
	};
}

export type HouseRule = (
	rule: string,
	fact: HouseFact,
	phrase: string,
	detail?: Duty['detail'],
) => Duty;

/** How firmly a statement is put, on what it rests, and its words. */
interface HouseFact {
	severity?: 'demanded' | 'asked' | 'wished' | undefined;
	evidence?: string | undefined;
	words?: string | undefined;
}
