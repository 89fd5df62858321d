import type { Duty, Evidence, Terms } from '../model.ts';
import { isLimit, toOwed } from './terms-owed.ts';
import { phraseOf } from './terms-phrases.ts';

/** What the terms ask of a page, in words, each thing once and with who asks first. */
export function dutyList({ duties }: Pick<Terms, 'duties'>): ToldDuty[] {
	const told = new Map<string, ToldDuty>();
	for (const duty of duties) {
		const what = whatOf(duty);
		if (what === null || told.has(what)) continue;
		const { rule, severity, evidence } = duty;
		told.set(what, { what, rule, isWish: severity === 'warning', evidence });
	}
	return [...told.values()];
}

/** Rest of a sentence: "You must …"; null for what another duty tells already. */
export function whatOf(duty: Duty): string | null {
	const phrase = phraseOf(toOwed(duty));
	return phrase !== null && isLimit(duty) ? `not ${phrase}` : phrase;
}

/** One duty in words. */
export interface ToldDuty {
	/** Rest of a sentence: "You must …". */
	what: string;
	rule: string;
	/** Asked for, but not demanded. */
	isWish: boolean;
	evidence: Evidence;
}
