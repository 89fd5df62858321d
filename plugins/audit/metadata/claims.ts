import type { Element } from 'hast';
import { licensesInLink } from '../robots/link-header.ts';
import type { PageContext } from '../rule.ts';
import { type PageLicense, pageLicenses } from '../sharealike/page-licenses.ts';
import { addressOf, type Item, type Value, valuesOf } from './item.ts';
import { type Metadata, metadataOf } from './read.ts';
import { addressKey, headlineOf, itemsOfWork } from './subject.ts';

/** Names of `<meta>` and `<link>` that speak of the page's text, in lower case, with what they say. */
const NAMED: readonly (readonly [RegExp, Claim['about']])[] = [
	[
		/^(?:author|dc(?:terms)?\.creator|citation_author|parsely-author|sailthru\.author|byl|article:author)$/,
		'author',
	],
	[/^(?:dcterms\.license|dc\.license|dc\.rights\.license)$/, 'license'],
	[/^(?:copyright|rights|dc(?:terms)?\.rights|dcterms\.accessrights)$/, 'rights'],
	[/^dc(?:terms)?\.rightsholder$/, 'holder'],
	[/^dc(?:terms)?\.source$/, 'origin'],
	[
		/^(?:citation_publication_date|citation_date|dcterms\.issued|article:published_time)$/,
		'published',
	],
];
/** Properties of items. The first of several names is what a snippet would write. */
const PROPERTIES: readonly (readonly [Claim['about'], readonly string[]])[] = [
	['license', ['license', 'cc:license', 'dct:license']],
	['rights', ['copyrightNotice', 'dct:rights']],
	['author', ['author', 'creator', 'dct:creator', 'cc:attributionName']],
	['holder', ['copyrightHolder', 'dct:rightsHolder']],
	['origin', ['isBasedOn', 'isBasedOnUrl', 'translationOfWork', 'dct:source', 'cc:attributionURL']],
	['same', ['sameAs', 'mainEntityOfPage', 'url']],
	['published', ['datePublished', 'dct:issued']],
];

/**
 * What a page says to machines about one work: JSON-LD, microdata, RDFa, `<meta>`, `<link>`,
 * `rel="license"` and `Link` headers, one claim a value. What a page says of itself is not said of
 * any of several works that it carries.
 */
export function claimsOf(context: PageContext): Claim[] {
	const metadata = metadataOf(context.page);
	const claims: Claim[] = [];
	for (const { item, is } of itemsOfWork(metadata.items, context)) {
		claims.push(...claimsIn(item, is === 'source').filter((claim) => !isOwnLink(claim, context)));
	}
	if (!context.several) {
		claims.push(...namedClaims(metadata), ...pageClaims(metadata), ...declared(context));
	}
	return claims;
}

/** Names under which the page's own site goes: its publisher, its name, the site's item. */
export function siteNames({ items, named }: Metadata): string[] {
	const names = named.filter(({ name }) => name === 'og:site_name').map(({ value }) => value);
	for (const item of items) {
		const isSite = item.types.includes('WebSite');
		const values = isSite ? valuesOf(item, 'name', 'publisher') : valuesOf(item, 'publisher');
		names.push(...values.flatMap(namesIn));
	}
	return names;
}

/** Names that a value is or has. */
function namesIn(value: Value): string[] {
	if (typeof value === 'string') return /^https?:/i.test(value) ? [] : [value.trim()];
	const whole = valuesOf(value, 'name', 'alternateName').filter((one) => typeof one === 'string');
	if (whole.length > 0) return whole.map((name) => name.trim());
	const parts = valuesOf(value, 'givenName', 'familyName').filter((one) => typeof one === 'string');
	return parts.length > 0 ? [parts.join(' ')] : [];
}

function claimsIn(item: Item, original: boolean): Claim[] {
	const claims: Claim[] = [];
	const shared = { node: item.node, syntax: item.syntax, original };
	for (const [about, properties] of PROPERTIES) {
		for (const property of properties) {
			// Where the original says where it stands, there is nothing to compare.
			if (original && (about === 'origin' || about === 'same')) continue;
			const where = `\`${property}\` in the ${item.syntax}`;
			for (const value of valuesOf(item, property)) {
				for (const text of textsOf(about, value)) {
					claims.push({ about, value: text, where, property, ...shared });
				}
			}
		}
	}
	const headline = headlineOf(item);
	if (headline !== null && !original) {
		const where = `\`headline\` in the ${item.syntax}`;
		claims.push({ about: 'headline', value: headline, where, property: 'headline', ...shared });
	}
	return claims;
}

function textsOf(about: Claim['about'], value: Value): string[] {
	if (about === 'author' || about === 'holder') return namesIn(value);
	if (about === 'license' && typeof value !== 'string')
		return [addressOf(value) ?? namesIn(value)[0] ?? ''];
	if (about === 'rights' || about === 'published') return typeof value === 'string' ? [value] : [];
	const address = addressOf(value);
	return address ? [address] : [];
}

/** `<meta>` and `<link>`; where the same names are also properties of RDFa, they are told once. */
function* namedClaims({ named }: Metadata): Generator<Claim> {
	for (const { name, value, element } of named) {
		const about = NAMED.find(([names]) => names.test(name))?.[1];
		if (!about || (about === 'author' && /^https?:/i.test(value))) continue;
		const attribute = element.tagName === 'meta' ? 'name' : 'rel';
		const where = `\`<${element.tagName} ${attribute}="${name}">\``;
		yield { about, value, where, node: element, syntax: 'HTML', property: name, original: false };
	}
}

/** A licence of the page as a whole. */
function* pageClaims({ items }: Metadata): Generator<Claim> {
	for (const item of items) {
		if (!item.types.some((type) => /^(?:WebPage|ItemPage)$/.test(type))) continue;
		const where = `\`license\` of the page in the ${item.syntax}`;
		for (const value of valuesOf(item, 'license')) {
			for (const text of textsOf('license', value)) {
				const { node, syntax } = item;
				yield {
					about: 'license',
					value: text,
					where,
					node,
					syntax,
					property: 'license',
					original: false,
				};
			}
		}
	}
}

/** `rel="license"`, which HTML says of the main content (4.6.7.9), and `Link` headers. */
function* declared(context: PageContext): Generator<Claim> {
	const shared = { about: 'license', property: 'license', original: false } as const;
	// Of a changed ShareAlike work `sharealike-kept` judges what the page declares.
	const alike = context.terms.duties.some(({ rule }) => rule === 'sharealike-kept');
	for (const { node, url, rel, credit, excepted } of alike ? [] : licensesIn(context)) {
		// The credit's own link is the business of `license-linked`.
		if (!rel || url === null || credit || excepted || node?.type !== 'element') continue;
		if (isOfOther(node, context)) continue;
		yield { ...shared, value: url.href, where: '`rel="license"`', node, syntax: 'HTML' };
	}
	for (const { name, value, file, line } of alike ? [] : context.headers) {
		if (name.toLowerCase() !== 'link') continue;
		for (const href of licensesInLink(value)) {
			const where = `\`Link\` in \`${file}\` (line ${line})`;
			yield { ...shared, value: href, where, syntax: 'header' };
		}
	}
}

/** Most pages declare none, which is quickly seen. */
function licensesIn(context: PageContext): PageLicense[] {
	const { links, resources } = context.page;
	const declares =
		links.some(({ rel }) => rel.includes('license')) ||
		resources.some(({ kind }) => kind === 'license');
	return declares ? pageLicenses(context) : [];
}

/** RDFa on the credit's own link to the licence, which is the business of `license-linked`. */
function isOwnLink({ about, syntax, value }: Claim, { reading }: PageContext): boolean {
	return (
		about === 'license' &&
		syntax === 'RDFa' &&
		reading.licenseLinks.some(({ href, url }) => href === value || url?.href === value)
	);
}

/** Inside an RDFa `about` of something else. */
function isOfOther(node: Element, { page, terms }: PageContext): boolean {
	const about = metadataOf(page).licensed.get(node);
	if (about === undefined || about === '') return false;
	const key = about === null ? null : addressKey(about, page.url);
	const known = [page.url, terms.source?.url ?? page.url];
	return !known.some((one) => key !== null && addressKey(one, page.url) === key);
}

/** One thing that the page says to machines about the work. */
export interface Claim {
	about: 'license' | 'rights' | 'author' | 'holder' | 'origin' | 'same' | 'headline' | 'published';
	value: string;
	/** Where it is said, for a sentence. */
	where: string;
	property: string;
	node?: Element;
	syntax: Item['syntax'] | 'HTML' | 'header';
	/** Said of the original itself, not of the copy. */
	original: boolean;
}
