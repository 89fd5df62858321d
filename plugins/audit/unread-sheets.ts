import type { Unchecked } from '../model.ts';

/**
 * What the report says of style sheets that nobody could read, of pages that carry a work: one of
 * another host is not fetched, and one that the output lacks tells nothing.
 *
 * @param addresses of the sheets, or paths relative to the output folder
 */
export function uncheckedSheets(addresses: Iterable<string>): Unchecked[] {
	return [...addresses].sort().map((path) => ({
		path,
		reason: isElsewhere(path)
			? 'a style sheet of another host'
			: 'a style sheet that the output lacks',
	}));
}

function isElsewhere(path: string): boolean {
	return path.startsWith('//') || URL.canParse(path);
}
