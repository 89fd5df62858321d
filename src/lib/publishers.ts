import type { CollectionEntry } from 'astro:content';
import creditline from '../../creditline.config.mjs';
import type { Article } from './articles.ts';

/**
 * Who published an article first.
 *
 * @param source The article's `source`; its publisher may be the id of a publisher in
 * `creditline.config.mjs`, a name, or `{ name, url }`.
 * @returns null where no publisher is named.
 */
export function publisherOf(
	source: CollectionEntry<'articles'>['data']['source'],
): Publisher | null {
	if (typeof source !== 'object' || source.publisher === undefined) return null;
	const written = source.publisher;
	const id = typeof written === 'object' ? written.id : String(written);
	const profile = creditline.publishers.find((publisher) => publisher.id === id);
	const name = typeof written === 'object' ? written.name : written;
	const url = typeof written === 'object' ? written.url : undefined;
	return toPublisher(
		profile?.name ?? String(name ?? id),
		profile?.url ?? url ?? originOf(source.url),
	);
}

/** Every publisher with its articles, by name; articles keep their order. */
export function byPublisher(articles: readonly Article[]): PublisherArticles[] {
	const groups = new Map<string, PublisherArticles>();
	for (const article of articles) {
		if (!article.publisher) continue;
		const { slug } = article.publisher;
		const group = groups.get(slug) ?? { publisher: article.publisher, articles: [] };
		group.articles.push(article);
		groups.set(slug, group);
	}
	return [...groups.values()].sort((a, b) => a.publisher.slug.localeCompare(b.publisher.slug));
}

function toPublisher(name: string, url: string | null): Publisher {
	// The host names a publisher in every script; a name in Arabic would leave an empty slug.
	const host = url === null ? null : new URL(url).hostname.replace(/^www\./, '');
	const slug = slugOf(host?.slice(0, host.lastIndexOf('.')) ?? name);
	return { name, url, host, slug, href: `/publishers/${slug}/` };
}

function slugOf(text: string): string {
	const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return (plain.match(/[\p{L}\p{N}]+/gu) ?? ['publisher']).join('-');
}

function originOf(url: string | undefined): string | null {
	return url && URL.canParse(url) ? `${new URL(url).origin}/` : null;
}

export interface Publisher {
	name: string;
	/** The publisher's home page. */
	url: string | null;
	/** Host of the home page, as readers see it. */
	host: string | null;
	slug: string;
	/** The publisher's page in this magazine. */
	href: string;
}

export interface PublisherArticles {
	publisher: Publisher;
	articles: Article[];
}
