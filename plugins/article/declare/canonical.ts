import type { Options } from '../../options.ts';
import { type AliasField, aliases, canonicalKeys, linkKeys } from './aliases.ts';
import { hostOf, isHttp, isMapping, type Mapping } from './values.ts';

/** Keys and indices that lead to a value in the front matter. */
export type Path = readonly (string | number)[];

/**
 * Puts aliases in their place, so that the rest of the code knows one spelling.
 *
 * @param data front matter as parsed
 * @param extra further keys from the config
 * @param siteHost host of the site without `www.`, or null when it is not known
 * @returns the data in the contract's shape, and the place in the front matter of each field
 */
export function toCanonical(
	data: Readonly<Mapping>,
	extra: Options['aliases'],
	siteHost: string | null,
): { canonical: Mapping; written: Map<string, Path> } {
	const written = new Map<string, Path>();
	const canonical: Mapping = {};
	for (const field of [
		'title',
		'author',
		'license',
		'changes',
		'notices',
		'media',
		'draft',
		'lang',
	] as const) {
		if (data[field] == null) continue;
		canonical[field] = data[field];
		written.set(field, [field]);
	}
	// An address there is the source; anything else is a slip, such as `yes`, which YAML 1.2 reads as text.
	if (data.original != null && !isHttp(data.original)) {
		canonical.original = data.original;
		written.set('original', ['original']);
	}
	const source: Mapping = {};
	if (isMapping(data.source)) {
		written.set('source', ['source']);
		for (const [key, value] of Object.entries(data.source)) {
			if (value == null || key === '__proto__') continue;
			source[key] = value;
			written.set(`source.${key}`, ['source', key]);
		}
	} else if (typeof data.source === 'string' && data.source.trim() !== '') {
		// A bare `source` is an address on some sites and a publisher's name on others.
		const key = isHttp(data.source) ? 'url' : 'publisher';
		source[key] = data.source;
		written.set('source', ['source']);
		written.set(`source.${key}`, ['source']);
	} else if (data.source != null) {
		canonical.source = data.source;
		written.set('source', ['source']);
		return { canonical, written };
	}
	const take = (field: AliasField, key: string): boolean => {
		const value = data[key];
		if (value == null || !fits(field, value)) return false;
		if (field === 'source.url' && siteHost && hostOf(value) === siteHost) return false;
		const [parent, child] = field.split('.') as [string, string?];
		if (child) source[child] = value;
		else canonical[parent] = value;
		written.set(field, [key]);
		return true;
	};
	for (const [field, keys] of Object.entries(aliases) as [AliasField, readonly string[]][]) {
		const own = field in extra ? (extra[field as keyof typeof extra] ?? []) : [];
		if (written.has(field)) continue;
		[...own, ...keys].some((key) => take(field, key));
	}
	takeDoubtfulUrl(data, source, canonical, written, siteHost);
	if (Object.keys(source).length > 0) canonical.source = source;
	return { canonical, written };
}

/**
 * `canonical_url` is a source on cross-posting sites and the page's own address on most others, and
 * `url` is the own permalink far more often than not: alone they decide nothing.
 */
function takeDoubtfulUrl(
	data: Readonly<Mapping>,
	source: Mapping,
	canonical: Mapping,
	written: Map<string, Path>,
	siteHost: string | null,
): void {
	if (written.has('source.url') || canonical.original === true) return;
	const spoken = Object.keys(source).length > 0 || canonical.license != null;
	const take = (keys: readonly string[], allowed: boolean): boolean =>
		allowed &&
		keys.some((key) => {
			const host = hostOf(data[key]);
			if (host === null || host === siteHost) return false;
			source.url = data[key];
			written.set('source.url', [key]);
			return true;
		});
	if (!take(canonicalKeys, spoken || siteHost !== null)) take(linkKeys, spoken);
}

function fits(field: AliasField, value: unknown): boolean {
	if (field === 'source.url') return isHttp(value);
	// `language: English` is for readers.
	if (field === 'lang') return typeof value === 'string' && /^[a-z]{2,3}(?:[-_]\w+)*$/i.test(value);
	if (field === 'source.publisher') return typeof value === 'string' || isMapping(value);
	return true;
}
