import type { JudgedReproductions, Reproduction } from './groups.ts';
import type { Part } from './part.ts';

/** What a file with several copies of works answers for, while it is being read. */
export interface JudgedCopies extends JudgedReproductions {
	answered: (readonly Reproduction[])[];
	excused: { key: number; by: number }[];
	parts: Part[];
}
