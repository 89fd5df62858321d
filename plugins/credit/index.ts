import { toHtml } from 'hast-util-to-html';
import { compileDeclare } from '../article/declare/declare.ts';
import type { Terms } from '../model.ts';
import type { Options } from '../options.ts';
import { compileTerms, noticesIn } from '../terms/index.ts';
import { buildCredit, type Credit } from './build.ts';
import { type CreditPlace, creditToHast } from './hast.ts';
import { buildHead, type PageHead } from './head.ts';

export type { CreditBlock } from './block.ts';
export { buildCredit, type Credit } from './build.ts';
export type { Counter } from './counter.ts';
export { type CreditPlace, creditToHast } from './hast.ts';
export { buildHead, type PageHead } from './head.ts';
export type { CreditPart } from './part.ts';
export { creditToText } from './text.ts';

/**
 * Makes the credit of one article, or null when none is owed. Without the body, what the article's
 * own text asks for is not known.
 */
export type CreditFor = (path: string, data: FrontMatter, body?: string | null) => Credit | null;

/** Tells what one article asks of the head of its page. */
export type HeadFor = (path: string, data: FrontMatter, body?: string | null) => PageHead;

/**
 * Prepares credits for one set of options.
 *
 * @param options checked options
 * @returns a function from an article's path (relative to the root), its front matter and its text
 */
export function compileCredit(options: CreditOptions): CreditFor {
	const { locale, placement } = options;
	const read = compileReading(options);
	return (path, data, body = null) => {
		const { terms, lang } = read(path, data, body);
		return buildCredit(terms, { locale, placement, lang, body });
	};
}

/**
 * Prepares the marks of pages' heads for one set of options.
 *
 * @param options checked options
 * @returns a function from an article's path (relative to the root), its front matter and its text
 */
export function compileHead(options: CreditOptions): HeadFor {
	const read = compileReading(options);
	return (path, data, body = null) => buildHead(read(path, data, body).terms);
}

/** The credit as HTML; empty where nothing belongs at the place. */
export function creditToHtml(credit: Credit, place: CreditPlace = 'all'): string {
	const element = creditToHast(credit, place);
	return element ? toHtml(element) : '';
}

function compileReading(
	options: CreditOptions,
): (path: string, data: FrontMatter, body: string | null) => { terms: Terms; lang: string | null } {
	const declare = compileDeclare(options);
	const resolve = compileTerms(options);
	return (path, data, body) => {
		const { declaration } = declare(path, data);
		// Notices bind what the front matter declares; they never make an article a republished one.
		const bound = declaration.source !== null && !declaration.original;
		const notices =
			bound && body ? noticesIn({ path, text: body, bodyOffset: 0 }, options.site.url ?? null) : [];
		return { terms: resolve(declaration, notices), lang: declaration.lang };
	};
}

type FrontMatter = Readonly<Record<string, unknown>>;
type CreditOptions = Pick<
	Options,
	'aliases' | 'sources' | 'site' | 'publishers' | 'pixels' | 'placement' | 'locale'
>;
