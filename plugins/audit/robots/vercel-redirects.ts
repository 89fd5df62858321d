import { compileConditions, compileLines, listOf, mappingOf, parsed } from './vercel-json.ts';
import { compileCaptures } from './vercel-source.ts';

/**
 * Reads the `redirects` of a `vercel.json`, which Vercel applies before it looks for a file. Its
 * `rewrites` come behind that, so they never stand in for a page that was built (Vercel, “Static
 * configuration with vercel.json”).
 *
 * @param text the whole file
 * @returns gives the target of an address and the line of its rule; null where none fits
 */
export function parseVercelRedirects(
	text: string,
): (path: string, host: string | null) => { target: string; line: number } | null {
	const lineOf = compileLines(text);
	const rules = listOf(mappingOf(parsed(text)).redirects).flatMap(
		({ source, destination, has, missing }) => {
			if (typeof source !== 'string' || typeof destination !== 'string') return [];
			const read = compileCaptures(source);
			const line = lineOf(source);
			if (read === null) return [];
			return [{ read, destination, isFor: compileConditions(has, missing), line }];
		},
	);
	return (path, host) => {
		for (const { read, destination, isFor, line } of rules) {
			const values = isFor(host) ? read(path) : null;
			if (values === null) continue;
			const target = destination.replace(/(?::([a-z]\w*)|\$(\d))[*+?]?/gi, (written, name, at) => {
				return values.get(name ?? at) ?? written;
			});
			return { target, line };
		}
		return null;
	};
}
