/**
 * Counts the work of a reading in steps, each about as dear as a character looked at. Tests of linear
 * time ask it instead of a clock, and a reading stops by it.
 */
export interface Meter {
	steps: number;
	/** Beyond them no more phrases are tried, and none of those found is read. */
	limits?: Readonly<Record<'finding' | 'reading', number>>;
}

/** What other work costs, in characters looked at; measured on texts made of nothing else. */
export const COST = {
	line: 20,
	block: 120,
	mark: 4,
	break: 20,
	letterOfWord: 5,
	word: 6,
	rule: 4,
	choice: 2,
	state: 12,
	hit: 6,
	/** One phrase read in its sentence, with publisher, address and place. */
	notice: 600,
	/** One name of a licence looked up. */
	license: 1500,
} as const;

/** An article has a handful of notices, so this is enough for any; a text made to hurt is left. */
const STEPS_A_CHARACTER = 12;
const STEPS_ANYHOW = 8_000_000;
/** Share of it that may go into finding phrases; the rest is for reading what was found. */
const FINDING = 0.6;

/** Sets the most that reading phrases may cost in a text of a length. */
export function limitPhrases(meter: Meter, length: number): void {
	const most = STEPS_ANYHOW + STEPS_A_CHARACTER * length;
	meter.limits = { finding: meter.steps + FINDING * most, reading: meter.steps + most };
}

export function isSpent({ steps, limits }: Meter, on: 'finding' | 'reading'): boolean {
	return limits !== undefined && steps > limits[on];
}
