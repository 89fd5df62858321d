import { compileExactHeaders } from './exact-headers.ts';
import { type AppliedHeader, headersFor, parseHeadersFile } from './headers-file.ts';
import { parseNetlifyToml } from './netlify-toml.ts';
import { parseVercelJson } from './vercel-json.ts';

/**
 * Reads what hosts send with pages, from whichever of their files are there. A file that the host in
 * use does not read tells what its owner wants all the same, so none is left out.
 *
 * @param headers text of `_headers`, or null
 * @param beside texts of further files by their names
 * @returns gives the headers of an address, file by file
 */
export function compileHostHeaders(headers: string | null, beside: HostFiles = {}): HostHeaders {
	const sources: HostHeaders[] = [];
	const add = (
		file: string,
		read: (path: string, host: string | null) => AppliedHeader[],
	): void => {
		sources.push((path, host) => read(path, host).map((header) => ({ ...header, file })));
	};
	if (headers !== null) {
		const rules = parseHeadersFile(headers);
		add('_headers', (path, host) => headersFor(rules, path, host));
	}
	const { 'netlify.toml': toml, 'vercel.json': json, exact } = beside;
	if (toml) {
		const rules = parseNetlifyToml(toml);
		add('netlify.toml', (path, host) => headersFor(rules, path, host));
	}
	if (json) add('vercel.json', parseVercelJson(json));
	if (exact) sources.push(compileExactHeaders(exact));
	return (path, host) => sources.flatMap((read) => read(path, host));
}

/**
 * Texts of hosts' files by their names; what is not there is null or missing. `exact`: headers that are
 * known address by address, see {@link compileExactHeaders}.
 */
export type HostFiles = Readonly<
	Partial<Record<'_redirects' | 'netlify.toml' | 'vercel.json' | 'exact', string | null>>
>;

/** Headers of an address, `/a/`, where the site is published at a host. */
export type HostHeaders = (urlPath: string, host: string | null) => ServedHeader[];

/** A header that a page is sent with, and where that is written. */
export interface ServedHeader extends AppliedHeader {
	/** `_headers`, `netlify.toml`, `vercel.json`. */
	file: string;
}
