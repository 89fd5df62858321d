/** The options: checked, completed, and the words for wrong ones. */
import type { z } from 'zod';
import { describeProblem } from './options/problems.ts';
import { schema } from './options/schema.ts';

export { nameOf } from './options/problems.ts';

/** Wrong options: the message lists every mistake with its path, what was expected and a snippet. */
export class OptionsError extends Error {
	override name = 'OptionsError';
}

/**
 * Checks and completes options.
 *
 * @param input what the user wrote; undefined means none
 * @param where how the user knows the place, e.g. `creditline.config.mjs`
 * @returns options with all defaults filled in
 * @throws {OptionsError} with one line for each mistake
 */
export function parseOptions(input: unknown, where: string): Options {
	const result = schema.safeParse(input ?? {});
	if (result.success) return result.data;
	const lines = result.error.issues.flatMap((issue) => describeProblem(issue, input));
	const count = lines.length === 1 ? 'A wrong option' : `${lines.length} wrong options`;
	throw new OptionsError(`${count} in ${where}:\n${lines.join('\n')}`);
}

/** What a user may write. */
export type UserOptions = z.input<typeof schema>;
/** Options with every default filled in. Plain JSON, so they can enter a cache key. */
export type Options = z.output<typeof schema>;
/** A host to write headers for. */
export type HeaderHost = Options['headers'][number];
export type SourceDefaults = Options['sources'][number];
export type Waiver = Options['waivers'][number];
