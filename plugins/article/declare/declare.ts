import type { Author, Declaration, MediaCredit, Publisher } from '../../model.ts';
import type { Options } from '../../options.ts';
import type { ArticleData } from '../schema.ts';
import { type Path, toCanonical } from './canonical.ts';
import { type MisspeltKey, misspeltKeys, withRightKeys, writtenPath } from './misspelt.ts';
import { checkShape, type ShapeProblem } from './shape.ts';
import { compileSources } from './source-defaults.ts';
import { hostOf, isMapping, type Mapping } from './values.ts';

/** What the front matter declares, and where in it each field stands. */
export interface Declared {
	declaration: Declaration;
	/** Field of the contract → path of keys in the front matter. */
	written: ReadonlyMap<string, Path>;
	problems: readonly ShapeProblem[];
}

/** Reads declarations for one set of options. */
export type Declare = (path: string, data: Readonly<Record<string, unknown>>) => Declared;

/**
 * Compiles the alias table and the `sources` of the options into a reader of front matter.
 *
 * Used by the audit (on data read from disk) and by the Markdown adapters (on data that the engine
 * has parsed already), so both mean the same by the same words.
 */
export function compileDeclare(options: Pick<Options, 'aliases' | 'sources' | 'site'>): Declare {
	const defaultsFor = compileSources(options.sources);
	const siteHost = hostOf(options.site.url);
	return (path, data) => {
		const read = toCanonical(data, options.aliases, siteHost);
		const misspelt = misspeltKeys(data, read.written);
		const { canonical, written } = misspelt.length === 0 ? read : readMended(data, misspelt);
		const { clean, problems } = checkShape(canonical, written);
		const declaration = normalise(clean);
		const defaults = defaultsFor(path);
		const fromConfig: Record<string, string> = {};
		if (!declaration.original && Object.keys(defaults).length > 0) {
			const source = declaration.source ?? {
				url: null,
				publisher: null,
				title: null,
				published: null,
			};
			declaration.source = source;
			if (source.url === null && defaults.url) {
				source.url = defaults.url.value;
				fromConfig['source.url'] = defaults.url.from;
			}
			if (source.publisher === null && defaults.publisher) {
				source.publisher = toPublisher(defaults.publisher.value);
				fromConfig['source.publisher'] = defaults.publisher.from;
			}
			if (declaration.license === null && defaults.license) {
				declaration.license = defaults.license.value;
				fromConfig.license = defaults.license.from;
			}
			if (declaration.authors.length === 0 && defaults.author) {
				const names = defaults.author.value;
				declaration.authors = (typeof names === 'string' ? [names] : names).map(toAuthor);
				fromConfig.author = defaults.author.from;
			}
		}
		return {
			declaration: { ...declaration, fromConfig },
			written,
			problems: [...problems, ...misspelt],
		};
	};

	function readMended(
		data: Readonly<Mapping>,
		keys: readonly MisspeltKey[],
	): ReturnType<typeof toCanonical> {
		const read = toCanonical(withRightKeys(data, keys), options.aliases, siteHost);
		const written = [...read.written].map(
			([field, path]) => [field, writtenPath(path, keys)] as const,
		);
		return { ...read, written: new Map(written) };
	}
}

function normalise(data: ArticleData): Declaration {
	const source = isMapping(data.source) ? data.source : null;
	return {
		title: textOf(data.title),
		authors: listOf(data.author)
			.map(toAuthor)
			.filter((author) => author.name !== ''),
		source: source && {
			url: addressOf(source.url),
			publisher: source.publisher === undefined ? null : toPublisher(source.publisher),
			title: textOf(source.title),
			published: dayOf(source.published),
		},
		license: textOf(data.license),
		changes: listOf(data.changes).map(textOf).filter(isText),
		notices: listOf(data.notices).map(textOf).filter(isText),
		media: (data.media ?? []).map(
			(item): MediaCredit => ({
				src: item.src,
				title: textOf(item.title),
				author: textOf(item.author),
				source: textOf(item.source),
				license: textOf(item.license),
			}),
		),
		original: data.original === true,
		draft: data.draft === true,
		lang: textOf(data.lang),
		fromConfig: {},
	};
}

function toAuthor(value: unknown): Author {
	const of = isMapping(value) ? value : { name: value };
	return { name: textOf(of.name) ?? '', url: textOf(of.url), institution: textOf(of.institution) };
}

function toPublisher(value: unknown): Publisher {
	// A bare text is a profile's id or a name; terms/ knows which, so it is kept as the name.
	if (!isMapping(value)) return { id: null, name: textOf(value), url: null };
	return { id: textOf(value.id), name: textOf(value.name), url: textOf(value.url) };
}

function textOf(value: unknown): string | null {
	if (typeof value !== 'string' && typeof value !== 'number') return null;
	const text = String(value).replace(/\s+/g, ' ').trim();
	return text === '' ? null : text;
}

/**
 * An address as it is meant: tools that write Markdown leave escapes such as `\_` in front matter,
 * and in an http(s) address a browser would turn each backslash into a slash.
 */
function addressOf(value: unknown): string | null {
	return textOf(value)?.replace(/\\(?=[!-/:-@[-`{-~])/g, '') ?? null;
}

function isText(value: string | null): value is string {
	return value !== null;
}

function dayOf(value: unknown): string | null {
	if (value instanceof Date) {
		return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
	}
	return textOf(value)?.slice(0, 10) ?? null;
}

function listOf(value: unknown): unknown[] {
	if (value == null) return [];
	return Array.isArray(value) ? value : [value];
}
