import { type CollectionEntry, getCollection } from 'astro:content';
import { direction } from './language.ts';
import { licenseName } from './license-name.ts';
import type { PlateName } from './plates.ts';
import { type Publisher, publisherOf } from './publishers.ts';

/** Every article, newest first. */
export async function allArticles(): Promise<Article[]> {
	const entries = await getCollection('articles');
	return entries
		.map(toArticle)
		.sort((a, b) => b.date.getTime() - a.date.getTime() || a.id.localeCompare(b.id));
}

function toArticle(entry: Entry): Article {
	const { title, description, date, plate, author, source, license, original } = entry.data;
	const lang = entry.data.lang ?? 'en';
	return {
		id: entry.id,
		href: `/articles/${entry.id}/`,
		entry,
		title,
		deck: description,
		authors: [author ?? []].flat().map(toAuthor),
		publisher: publisherOf(source),
		license: license === undefined ? null : licenseName(String(license)),
		original: original === true,
		lang,
		dir: direction(lang),
		date,
		plate,
	};
}

function toAuthor(author: WrittenAuthor): Author {
	if (typeof author !== 'object') return { name: String(author), institution: null };
	return {
		name: String(author.name),
		institution: author.institution === undefined ? null : String(author.institution),
	};
}

type Entry = CollectionEntry<'articles'>;
type WrittenAuthor = string | number | { name: string | number; institution?: string | number };

export interface Author {
	name: string;
	institution: string | null;
}

/** An article as the pages show it. */
export interface Article {
	id: string;
	href: string;
	entry: Entry;
	title: string;
	deck: string;
	authors: Author[];
	/** Who published it first, or null for the magazine's own work. */
	publisher: Publisher | null;
	/** Short name of the licence or grant, or null for the magazine's own work. */
	license: string | null;
	original: boolean;
	lang: string;
	dir: 'ltr' | 'rtl';
	date: Date;
	plate: PlateName;
}
