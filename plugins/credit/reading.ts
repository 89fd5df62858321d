import { compileDeclare } from '../article/declare/declare.ts';
import type { Terms } from '../model.ts';
import type { Options } from '../options.ts';
import { compileTerms, noticesIn } from '../terms/index.ts';

/**
 * Prepares the reading of articles for one set of options: what the front matter declares, resolved
 * into terms, and the article's language, which front matter or folder tells.
 *
 * @returns a function from an article's path (relative to the root), its front matter and its text
 */
export function compileReading(options: CreditOptions): ReadArticle {
	const declare = compileDeclare(options);
	const resolve = compileTerms(options);
	return (path, data, body) => {
		const { declaration } = declare(path, data);
		// Notices bind what the front matter declares; they never make an article a republished one.
		const bound = declaration.source !== null && !declaration.original;
		const notices =
			bound && body ? noticesIn({ path, text: body, bodyOffset: 0 }, options.site.url ?? null) : [];
		return {
			terms: resolve(declaration, notices),
			title: declaration.title,
			lang: declaration.lang ?? folderLanguage(path, options.languages),
		};
	};
}

/** The language that the first folder with a known name tells. */
function folderLanguage(path: string, languages: Options['languages']): string | null {
	const folders = path.toLowerCase().split('/').slice(0, -1);
	const named = folders.find((folder) => Object.hasOwn(languages, folder));
	return named === undefined ? null : (languages[named] ?? null);
}

type ReadArticle = (
	path: string,
	data: FrontMatter,
	body: string | null,
) => {
	terms: Terms;
	/** Title that the site shows. */
	title: string | null;
	/** As written, or null. */
	lang: string | null;
};

export type FrontMatter = Readonly<Record<string, unknown>>;

/** The options that a credit depends on. */
export type CreditOptions = Pick<
	Options,
	| 'aliases'
	| 'sources'
	| 'site'
	| 'publishers'
	| 'pixels'
	| 'placement'
	| 'look'
	| 'locale'
	| 'languages'
>;
