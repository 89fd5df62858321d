import { baseOf, compileGlobs, isNegative } from '../../globs.ts';
import type { SourceDefaults } from '../../options.ts';

/** What the config's `sources` say for one article. */
export interface AppliedDefaults {
	url?: { value: string; from: string };
	publisher?: { value: NonNullable<SourceDefaults['publisher']>; from: string };
	license?: { value: string; from: string };
	author?: { value: NonNullable<SourceDefaults['author']>; from: string };
}

/**
 * Compiles the `sources` of the config.
 *
 * @param sources entries in the order of the config; a later one wins over an earlier one
 * @returns a function from an article's path (relative to the root, `/`) to its defaults
 */
export function compileSources(
	sources: readonly SourceDefaults[],
): (path: string) => AppliedDefaults {
	const entries = sources.map((entry, index) => {
		const globs = typeof entry.articles === 'string' ? [entry.articles] : entry.articles;
		return {
			entry,
			from: `sources[${index}]`,
			matches: compileGlobs(globs),
			globs: globs
				.filter((glob) => !isNegative(glob))
				.map((glob) => ({ matches: compileGlobs([glob]), base: baseOf(glob) })),
		};
	});
	return (path) => {
		const applied: AppliedDefaults = {};
		for (const { entry, from, matches, globs } of entries) {
			const glob = matches(path) && globs.find((each) => each.matches(path));
			if (!glob) continue;
			if (entry.url !== undefined) {
				applied.url = {
					value: fillTemplate(entry.url, below(path, glob.base)),
					from: `${from}.url`,
				};
			}
			if (entry.publisher !== undefined) {
				applied.publisher = { value: entry.publisher, from: `${from}.publisher` };
			}
			if (entry.license !== undefined) {
				applied.license = { value: entry.license, from: `${from}.license` };
			}
			if (entry.author !== undefined)
				applied.author = { value: entry.author, from: `${from}.author` };
		}
		return applied;
	};
}

/** `content/guides/fr/legal.md` below `content/guides` → `fr/legal`. */
function below(path: string, base: string): string {
	const inside = base !== '' && path.startsWith(`${base}/`);
	const rest = inside ? path.slice(base.length + 1) : path;
	const withoutEnding = rest.replace(/\.[^./]+$/, '');
	return withoutEnding.replace(/(?:^|\/)index$/, '');
}

function fillTemplate(template: string, path: string): string {
	const parts = path.split('/');
	const slug = parts.at(-1) ?? '';
	const lang = parts.length > 1 ? (parts[0] ?? '') : '';
	const encode = (text: string): string =>
		text
			// Half a surrogate pair, which a file name may hold, has no encoding.
			.replace(/\p{Surrogate}/gu, '\ufffd')
			.split('/')
			.map(encodeURIComponent)
			.join('/');
	const filled = template
		.replaceAll('{path}', encode(path))
		.replaceAll('{slug}', encode(slug))
		.replaceAll('{lang}', encode(lang));
	// An empty {lang} leaves `//` behind; the one after the scheme stays.
	return filled.replace(/([^:/])\/{2,}/g, '$1/');
}
