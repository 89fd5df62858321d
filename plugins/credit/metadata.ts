import type { Author, Terms } from '../model.ts';
import type { Credit } from './build.ts';
import { plain, safeHref, wordsOf } from './part.ts';

const reserved = /all\s+rights\s+reserved/i;
const copyright = /©|\bcopyright\b|\(c\)\s*\d{4}/i;

/**
 * What a page that republishes a work says of it to machines: schema.org as JSON-LD, Dublin Core
 * (profile of 2008-08-04) and the licence of the page's main content (HTML, 4.6.7.9). It repeats the
 * credit and claims nothing beyond it:
 *
 * - `license` of the page only where nothing was changed, or where ShareAlike binds the changed version
 *   to the same licence. Of the original, `isBasedOn` always names it.
 * - `copyrightNotice` only where the source's own notice was kept; nobody is made a holder by guess.
 * - `publisher` is whoever publishes this page, and stands only where the site has told its name.
 * - No date of the page: the source's is not its date.
 *
 * @param terms resolved terms
 * @param credit of these terms
 * @param page what is known of the page
 * @returns null where no credit is owed
 */
export function buildMetadata(
	terms: Terms,
	credit: Credit | null,
	page: MetadataPage,
): PageMetadata | null {
	const source = safeHref(terms.source?.url);
	if (credit === null || source === null) return null;
	const license = terms.grant.kind === 'license' ? terms.grant.license : null;
	const isSame = terms.changes.length === 0 || license?.elements.sa === true;
	const own = isSame ? (license?.url ?? null) : null;
	const authors = terms.authors.map((author) => ({ ...author, name: plain(author.name) }));
	return {
		jsonLd: scriptSafe(
			without({
				'@context': 'https://schema.org',
				'@type': 'Article',
				mainEntityOfPage: page.url,
				headline: text(page.title ?? terms.title),
				inLanguage: page.lang,
				author: authors.map((author) => agentOf(author, terms)),
				publisher: page.siteName === null ? null : organization(page.siteName, page.siteUrl),
				license: own,
				creditText: creditText(credit),
				copyrightNotice: noticeOf(terms),
				usageInfo: terms.grant.kind === 'publisher' ? safeHref(terms.grant.url) : null,
				isBasedOn: original(source, terms, authors),
			}),
		),
		license: own,
		dublinCore: {
			links: [
				{ rel: 'schema.DCTERMS', href: 'http://purl.org/dc/terms/' },
				{ rel: 'DCTERMS.source', href: source },
				...(own === null ? [] : [{ rel: 'DCTERMS.license', href: own }]),
			],
			metas: authors.map(({ name }) => ({ name: 'DCTERMS.creator', content: name })),
		},
	};
}

function original(source: string, terms: Terms, authors: readonly Author[]): object {
	const { publisher, grant, title } = terms;
	return without({
		'@type': 'Article',
		'@id': source,
		url: source,
		name: text(terms.source?.title ?? title),
		author: authors.map((author) => agentOf(author, terms)),
		publisher: publisher?.name ? organization(publisher.name, publisher.url) : null,
		datePublished: terms.source?.published ?? null,
		license: grant.kind === 'license' ? grant.license.url : null,
	});
}

/** Newsrooms sign with their own name; every other name is taken for a person's. */
function agentOf({ name, url, institution }: Author, { publisher }: Terms): object {
	if (name.toLowerCase() === publisher?.name?.toLowerCase()) return organization(name, url);
	return without({
		'@type': 'Person',
		name,
		url: safeHref(url),
		affiliation: institution === null ? null : organization(institution, null),
	});
}

function organization(name: string, url: string | null): object {
	return without({ '@type': 'Organization', name: plain(name), url: safeHref(url) });
}

function creditText({ line, wording }: Credit): string {
	return line.length > 0 ? wordsOf(line) : wording.map(wordsOf).join(' ');
}

function noticeOf({ notices }: Terms): string | null {
	return text(notices.find((notice) => copyright.test(notice) && !reserved.test(notice)) ?? null);
}

function text(words: string | null): string | null {
	return words === null ? null : plain(words);
}

/** What is not known is not said. */
function without(object: Readonly<Record<string, unknown>>): object {
	return Object.fromEntries(
		Object.entries(object).filter(
			([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
		),
	);
}

/** JSON that no value can end the script of: HTML reads `</script` and `<!--` inside it. */
function scriptSafe(json: object): string {
	return JSON.stringify(json).replaceAll('<', '\\u003c');
}

/** What is known of the page that carries the work. */
export interface MetadataPage {
	/** Its absolute address, or null. */
	url: string | null;
	/** Headline that it shows. */
	title: string | null;
	/** BCP 47 tag of the article, or null. */
	lang: string | null;
	/** Name and address of the site, where they are known. */
	siteName: string | null;
	siteUrl: string | null;
}

/** Marks of a page for machines. */
export interface PageMetadata {
	/** Text of `<script type="application/ld+json">`. */
	jsonLd: string;
	/** Address for `<link rel="license">`, or null. */
	license: string | null;
	dublinCore: {
		links: readonly { rel: string; href: string }[];
		metas: readonly { name: string; content: string }[];
	};
}
