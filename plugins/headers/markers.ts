import { OptionsError } from '../options.ts';

const BEGIN =
	'# creditline: begin, written by astro-creditline; changes between these lines are lost';
const END = '# creditline: end';

/**
 * Puts a block into a file of the user's, behind all that stands there, in place of the block that an
 * earlier run has left.
 *
 * @param existing the whole file, or null where there is none
 * @param block lines without the markers; empty takes the block away
 * @returns the whole file, the user's lines byte for byte; null where nothing is left of it
 * @throws {OptionsError} where an earlier block was tampered with
 */
export function withBlock(existing: string | null, block: string, name: string): string | null {
	if (existing === null && block === '') return null;
	const own = withoutBlock(existing ?? '', name);
	if (block === '') return own === '' && own !== existing ? null : own;
	const gap = own === '' ? '' : own.endsWith('\n') ? '\n' : '\n\n';
	return `${own}${gap}${BEGIN}\n${block}${END}\n`;
}

/** The lines between the markers; empty where there is no block. */
export function blockIn(text: string): string {
	const begin = text.indexOf(`${BEGIN}\n`);
	const end = begin < 0 ? -1 : text.indexOf(`${END}\n`, begin);
	return end < 0 ? '' : text.slice(begin + BEGIN.length + 1, end);
}

/**
 * What the user has written in a file.
 *
 * @throws {OptionsError} where the block begins and does not end, or stands there twice
 */
export function withoutBlock(text: string, name: string): string {
	const begin = text.indexOf(`${BEGIN}\n`);
	if (begin < 0) return text;
	const end = text.indexOf(`${END}\n`, begin);
	if (end < 0) {
		throw new OptionsError(
			`\`${name}\` has the line "${BEGIN}" without the line "${END}": delete what creditline wrote there.`,
		);
	}
	// The empty line before the block is ours, too.
	const before = text.slice(0, begin).replace(/\n\n$/, '\n');
	const rest = text.slice(end + END.length + 1);
	if (rest.includes(`${BEGIN}\n`)) {
		throw new OptionsError(`\`${name}\` has two blocks of creditline: delete them.`);
	}
	return before + rest;
}
