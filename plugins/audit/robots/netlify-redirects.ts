import type { RedirectRule } from './host-redirects.ts';
import { compileLines, mappingOf, parsed } from './netlify-toml.ts';

/**
 * Reads the `[[redirects]]` of a `netlify.toml` (Netlify, “Syntax for the Netlify configuration file”).
 * A rule that needs a query is left out, as visitors do not commonly bring one.
 *
 * @param text the whole file
 * @returns the rules in file order; none where it is no TOML
 */
export function parseNetlifyRedirects(text: string): RedirectRule[] {
	const tables = mappingOf(parsed(text))?.redirects;
	if (!Array.isArray(tables)) return [];
	const lineOf = compileLines(text);
	return tables.flatMap((table: unknown): RedirectRule[] => {
		const { from, to, status, force, query, conditions } = mappingOf(table) ?? {};
		if (typeof from !== 'string' || typeof to !== 'string') return [];
		const line = lineOf(from);
		if (Object.keys(mappingOf(query) ?? {}).length > 0) return [];
		return [
			{
				from,
				target: to,
				status: typeof status === 'number' ? status : 301,
				isForced: force === true,
				isFor: Object.keys(mappingOf(conditions) ?? {}).length > 0 ? 'some' : 'all',
				line,
			},
		];
	});
}
