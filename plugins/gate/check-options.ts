import { findLocale, localeTags } from '../credit/index.ts';
import { nameOf, type Options, OptionsError, parseOptions } from '../options.ts';
import { publisherProblems, unknownNames } from '../terms/publishers/index.ts';

/**
 * Checks options in full: their shape, and whether the publishers in them say something that can be.
 *
 * @param input what the user wrote; undefined means none
 * @param where how the user knows the place
 * @throws {OptionsError}
 */
export function checkOptions(input: unknown, where: string): Options {
	const options = parseOptions(input, where);
	const lines = publisherProblems(options.publishers).map(
		({ path, message }) => `  ${nameOf(['publishers', ...path])}: ${message}`,
	);
	for (const { path, message } of unknownNames(options)) {
		lines.push(`  ${nameOf(path)}: ${message}`);
	}
	const { locale } = options;
	if (locale !== undefined && findLocale(locale) === null) {
		const tags = localeTags.join(', ');
		lines.push(
			`  locale: expected a language that credits are written in: ${tags}; found "${locale}"`,
		);
	}
	if (lines.length === 0) return options;
	const count = lines.length === 1 ? 'A wrong option' : `${lines.length} wrong options`;
	throw new OptionsError(`${count} in ${where}:\n${lines.join('\n')}`);
}
