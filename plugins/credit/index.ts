import { toHtml } from 'hast-util-to-html';
import type { Options } from '../options.ts';
import { parseLicense } from '../terms/index.ts';
import { buildCredit, type Credit } from './build.ts';
import { type CreditPlace, creditLineToHast, creditToHast, licenseToHast } from './hast.ts';
import { buildHead, type PageHead } from './head.ts';
import { buildMetadata, type PageMetadata } from './metadata.ts';
import { part } from './part.ts';
import { type CreditOptions, compileReading, type FrontMatter } from './reading.ts';
import { isFreeToRepublish } from './republish.ts';
import type { SourceList } from './sources.ts';
import { sourcesToHast } from './sources-hast.ts';

export type { CreditBlock } from './block.ts';
export { buildCredit, type Credit } from './build.ts';
export type { Counter } from './counter.ts';
export { type CreditPlace, creditToHast } from './hast.ts';
export { buildHead, type PageHead } from './head.ts';
export type { PageMetadata } from './metadata.ts';
export { findLocale, localeTags } from './negotiate.ts';
export type { CreditPart } from './part.ts';
export { type Republish, republishOf } from './republish.ts';
export {
	compileSourceList,
	type SourceArticle,
	type SourceList,
	type SourcesBy,
} from './sources.ts';
export { creditToText } from './text.ts';

/**
 * Makes the credit of one article, or null when none is owed. Without the body, what the article's
 * own text asks for is not known.
 */
export type CreditFor = (
	path: string,
	data: FrontMatter,
	body?: string | null,
	page?: CreditPage,
) => Credit | null;

/** Tells what one article asks of the head of its page. */
export type HeadFor = (path: string, data: FrontMatter, body?: string | null) => PageHead;

/** Tells what the page of one article says to machines. */
export type MetadataFor = (
	path: string,
	data: FrontMatter,
	body: string | null,
	url: string | null,
) => PageMetadata | null;

/**
 * Prepares credits for one set of options.
 *
 * @param options checked options
 * @returns a function from an article's path (relative to the root), its front matter, its text and what
 * is known of the page
 */
export function compileCredit(options: CreditOptions): CreditFor {
	const { locale, placement, look } = options;
	const read = compileReading(options);
	return (path, data, body = null, page = {}) => {
		const { terms, lang } = read(path, data, body);
		return buildCredit(terms, {
			locale,
			placement,
			look: page.look ?? look,
			lang,
			page: page.lang,
			fallback: page.fallback,
			body,
		});
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

/**
 * Prepares what pages say of their works to machines, for one set of options.
 *
 * @param options checked options
 * @returns a function from an article's path, its front matter, its text and the page's address; null
 * where no credit is owed
 */
export function compileMetadata(options: CreditOptions): MetadataFor {
	const read = compileReading(options);
	const creditFor = compileCredit(options);
	const { name: siteName = null, url: siteUrl = null } = options.site;
	return (path, data, body, url) => {
		const { terms, title, lang } = read(path, data, body);
		const credit = creditFor(path, data, body);
		return buildMetadata(terms, credit, { url, title, lang, siteName, siteUrl });
	};
}

/**
 * Prepares the answer to whether everybody may republish an article.
 *
 * @param options checked options
 */
export function compileRepublishable(
	options: CreditOptions,
): (path: string, data: FrontMatter, body?: string | null) => boolean {
	const read = compileReading(options);
	return (path, data, body = null) => isFreeToRepublish(read(path, data, body).terms);
}

/** The credit as HTML; empty where nothing belongs at the place. */
export function creditToHtml(credit: Credit, place: CreditPlace = 'all'): string {
	const element = creditToHast(credit, place);
	return element ? toHtml(element) : '';
}

/** The credit as one sentence, for lists and captions. */
export function creditLineToHtml(credit: Credit): string {
	return toHtml(creditLineToHast(credit));
}

/**
 * The licence of a credit, or one as people write it (`CC-BY-4.0`, an address), as a link with icons.
 *
 * @returns empty where nobody knows the licence
 */
export function licenseToHtml(license: Credit['license'] | string): string {
	const named = typeof license === 'string' ? readLicense(license) : license;
	return named === null ? '' : toHtml(licenseToHast(named));
}

/** A list of sources as HTML, with headings of a level (2 to 6). */
export function sourcesToHtml(list: SourceList, level: number): string {
	return toHtml(sourcesToHast(list, level));
}

function readLicense(written: string): Credit['license'] {
	const reading = parseLicense(written);
	if (reading.kind !== 'license') return null;
	return part('license', reading.license.shortName, reading.license.url);
}

/** What a page knows of itself, beside its article. */
export interface CreditPage {
	look?: Options['look'] | undefined;
	/** BCP 47 tag of the credit's language, whatever the article's is. */
	lang?: string | undefined;
	/** BCP 47 tag of the page, for articles that tell none. */
	fallback?: string | undefined;
}
