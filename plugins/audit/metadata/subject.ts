import { targetKeyOf } from '../address/address.ts';
import { foldName } from '../names.ts';
import type { PageContext } from '../rule.ts';
import { addressOf, type Item, valuesOf } from './item.ts';

const ARTICLE =
	/(?:Article|Posting|^Report|^CreativeWork|^Chapter|^Essay|^ShortStory|^Poem|^HowTo|^Recipe|^Guide|^Manuscript|^Thesis|^LearningResource)$/;
/** Where an item names the very thing that a page is about. */
const inner = ['mainEntity', 'blogPost', 'blogPosts', 'hasPart', 'mainEntityOfPage'];

/**
 * The items that speak of the work: those that describe the article on this page, and those that
 * describe the original by its address. What speaks of the site, of other pages, of comments and
 * pictures is left out; so is an item of another headline that the page shows as well.
 *
 * @param items of the page
 */
export function itemsOfWork(items: readonly Item[], context: PageContext): WorkItem[] {
	if (items.length === 0) return [];
	const { page, terms, several, article } = context;
	const source = addressKey(terms.source?.url ?? null, page.url);
	const own = addressKey(page.url, page.url);
	const titles = new Set(
		[terms.title, article.declaration.title].flatMap((title) => (title ? [foldName(title)] : [])),
	);
	const found: WorkItem[] = [];
	const seen = new Set<Item>();
	const articles: Item[] = [];
	const open = [...items];
	for (let at = 0; at < open.length; at += 1) {
		const item = open[at] as Item;
		if (seen.has(item)) continue;
		seen.add(item);
		for (const value of valuesOf(item, ...inner)) if (typeof value !== 'string') open.push(value);
		const isArticle = item.types.some((type) => ARTICLE.test(type));
		if (isArticle) articles.push(item);
		// RDFa speaks of the page itself, or of the source, without a type.
		if (item.syntax !== 'RDFa' || isArticle || item.id === null) continue;
		const key = addressKey(item.id, page.url);
		if (source !== null && key === source) found.push({ item, is: 'source' });
		else if (key === own && !several) found.push({ item, is: 'page' });
	}
	for (const item of articles) {
		const keys = addressesIn(item).map((address) => addressKey(address, page.url));
		const headline = headlineOf(item);
		const isTitled = headline !== null && titles.has(foldName(headline));
		const isOwn = keys.includes(own);
		const isSource = source !== null && keys.includes(source);
		if (keys.length > 0 && !isOwn && !isSource) continue;
		if (!isSource && !isTitled) {
			// An article among several, of the page's own or of nobody's address, is this one by its title.
			if (several || (articles.length > 1 && !isOwn)) continue;
			if (headline !== null && shows(context, headline) && !isOwn) continue;
		}
		found.push({ item, is: 'page' });
	}
	for (const { item } of [...found]) {
		for (const value of valuesOf(item, 'isBasedOn', 'translationOfWork')) {
			if (typeof value === 'string' || found.some((one) => one.item === value)) continue;
			const key = addressKey(addressOf(value), page.url);
			if (source !== null && key === source) found.push({ item: value, is: 'source' });
		}
	}
	return found;
}

/** `headline` or `name` of an article. */
export function headlineOf(item: Item): string | null {
	const [value] = valuesOf(item, 'headline', 'name');
	return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** Whether a reader sees some words on the page, as a block of their own or inside one. */
export function shows({ page }: PageContext, words: string): boolean {
	const folded = foldName(words).replace(/(?:\.{3}|…)$/, '');
	return page.blocks.some(({ text }) => foldName(text).includes(folded));
}

/** Where an article says that it stands. An `@id` with a fragment is only a name. */
function addressesIn(item: Item): string[] {
	const addresses = valuesOf(item, 'url', 'mainEntityOfPage').flatMap(
		(value) => addressOf(value) ?? [],
	);
	const { id } = item;
	if (id !== null && /^(?:https?:)?\//i.test(id) && !id.includes('#')) addresses.push(id);
	return addresses.filter((address) => !/^(?:true|false|#.*)?$/i.test(address));
}

/** Target of an address; without a known site only the path is compared. */
export function addressKey(address: string | null, page: string): string | null {
	if (address === null) return null;
	const url = URL.parse(address, page);
	if (url === null) return null;
	const base = new URL(page);
	if (base.host === 'site.invalid' && url.pathname === base.pathname) return targetKeyOf(base);
	return targetKeyOf(url);
}

/** `source`: it speaks of the original itself. */
export interface WorkItem {
	item: Item;
	is: 'page' | 'source';
}
