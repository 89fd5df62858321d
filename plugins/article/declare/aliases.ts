/**
 * The spellings that sites use today for the fields of the contract, counted in public repositories
 * of republished Markdown (dev.to and Ghost exports, government blogs, translation projects).
 */

/** A field of the contract that other keys may stand for. */
export type AliasField =
	| 'title'
	| 'author'
	| 'source.url'
	| 'source.publisher'
	| 'source.title'
	| 'source.published'
	| 'license'
	| 'changes'
	| 'notices'
	| 'lang'
	| 'original';

/** Keys that mean the field whenever their value fits it. */
export const aliases: Readonly<Record<AliasField, readonly string[]>> = {
	title: [],
	author: ['authors', 'byline'],
	'source.url': [
		'source_url',
		'sourceUrl',
		'sourceURL',
		'original_url',
		'originalUrl',
		'originalURL',
		'original',
		'via',
		'republished_from',
		'republishedFrom',
		'xposted_from',
	],
	'source.publisher': ['publisher', 'original_site', 'source_site', 'source_name', 'site_name'],
	'source.title': ['original_title', 'source_title'],
	'source.published': ['original_date', 'source_date'],
	license: ['licence', 'license_url', 'licence_url'],
	changes: ['modifications'],
	notices: [],
	lang: ['language'],
	original: [],
};

/**
 * Keys that usually hold the page's *own* address or a plain outside link. They count as the source
 * only when they point to another host than the site's and something else in the front matter
 * (publisher, licence, original title …) speaks of a source too; the canonical ones also when the
 * site's own host is known and theirs is another.
 */
export const canonicalKeys: readonly string[] = [
	'canonical_url',
	'canonicalUrl',
	'canonicalURL',
	'canonical',
	'rel_canonical',
];
export const linkKeys: readonly string[] = ['url', 'external', 'link'];
