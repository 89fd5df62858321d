import pc from 'picocolors';
import type { License } from '../../model.ts';
import { allLicenses, parseLicense } from '../../terms/licenses/index.ts';
import { exitCodes } from '../exit.ts';
import { type OutputOptions, wantsColor, writeReport } from '../output.ts';

/**
 * Lists the licences that exist, or those that a query names.
 *
 * @param query a licence in any spelling, or words that its name or id contains; all when it is empty
 * @returns the exit code: 1 when nothing was found
 */
export async function licensesCommand(query: string, flags: OutputOptions): Promise<number> {
	const found = search(query);
	if (flags.format === 'json') {
		await writeReport(`${JSON.stringify(found, null, '\t')}\n`, flags);
	} else {
		const colors = pc.createColors(wantsColor(flags));
		const width = Math.max(0, ...found.map(({ id }) => id.length));
		const lines = found.map(
			({ id, name, url, retiredOn }) =>
				`${colors.bold(id.padEnd(width))}  ${name}${retiredOn ? ` (retired ${retiredOn})` : ''}\n${' '.repeat(width)}  ${colors.dim(url)}\n`,
		);
		await writeReport(lines.join('') || (flags.quiet ? '' : noMatch(query)), flags);
	}
	return found.length > 0 ? exitCodes.pass : exitCodes.fail;
}

function search(query: string): readonly License[] {
	if (query === '') return allLicenses();
	const reading = parseLicense(query);
	if (reading.kind === 'license') return [reading.license];
	const words = query
		.toLowerCase()
		.split(/\s+/)
		.filter((word) => word !== '');
	return allLicenses().filter(({ id, name, shortName, url }) => {
		const text = `${id} ${shortName} ${name} ${url}`.toLowerCase();
		return words.every((word) => text.includes(word));
	});
}

function noMatch(query: string): string {
	const reading = parseLicense(query);
	const nearest = reading.kind === 'nonexistent' ? reading.nearest : [];
	const hint = nearest.length ? ` The nearest: ${nearest.map(({ id }) => id).join(', ')}.` : '';
	return `There is no Creative Commons licence “${query}”.${hint}\n`;
}
