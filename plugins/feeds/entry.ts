import { options, root, site } from 'virtual:creditline';
import { compileDeclare } from '../article/declare/declare.ts';
import { type Credit, compileCredit, creditToHtml } from '../credit/index.ts';
import type { Author, License } from '../model.ts';
import { compileTerms } from '../terms/index.ts';
import { readForFeed } from './content.ts';

/** Names under which front matter keeps the day of publication here, most telling first. */
const dateFields = ['pubDate', 'date', 'published', 'publishDate', 'publishedAt'];

const declare = compileDeclare(options);
const resolve = compileTerms(options);
const creditFor = compileCredit(options);

/**
 * Reads what any feed says of an entry: with the credit inside the content, because a feed item is
 * a copy that leaves the site without the page around it (CC BY 4.0, section 3(a)(1)).
 *
 * @param entry of a content collection
 * @param place where it is published, and what the entry itself does not tell
 * @throws {Error} when there is no content or no absolute address to give
 */
export function readEntry(entry: FeedEntry, place: FeedPlace): FeedFacts {
	const path = (entry.filePath ?? `${entry.id}`).replaceAll('\\', '/').replace(`${root}/`, '');
	const link = addressOf(place.link, path);
	const written = entry.rendered?.metadata?.frontmatter;
	const data: Record<string, unknown> = {
		...(typeof written === 'object' && written !== null ? written : entry.data),
	};
	const html = place.content ?? entry.rendered?.html;
	if (html === undefined) {
		throw new Error(
			`${path} has no rendered HTML, as MDX has none: pass it, \`{ link, content: html }\`. Astro’s container makes it: https://docs.astro.build/en/reference/container-reference/`,
		);
	}
	const { declaration } = declare(path, data);
	const terms = resolve(declaration, []);
	const credit = creditFor(path, data, entry.body ?? null);
	const own = text(data.title) ?? terms.title ?? path;
	const owed = terms.status === 'republished';
	const { lang } = declaration;
	return {
		link,
		title: own,
		description: text(data.description) ?? null,
		date: dateOf(place.date, data),
		lang,
		content: withCredit(readForFeed(html, link, lang), credit),
		authors: terms.authors,
		source: owed ? (terms.source?.url ?? null) : null,
		license: owed && terms.grant.kind === 'license' ? terms.grant.license : null,
		credit,
	};
}

/** Markdown puts the credit in; with `placement: 'manual'` or other HTML it is not there yet. */
function withCredit(html: string, credit: Credit | null): string {
	if (credit === null || html.includes('class="creditline')) return html;
	return `${creditToHtml(credit, 'top')}${html}${creditToHtml(credit, 'bottom')}`;
}

function addressOf(link: string | URL, path: string): string {
	const base = site ?? undefined;
	if (URL.canParse(String(link), base)) return new URL(String(link), base).href;
	throw new Error(
		`${path}: a feed needs the whole address, but ${JSON.stringify(String(link))} has no host. Set \`site\` in the Astro config.`,
	);
}

function dateOf(given: Date | undefined, data: Readonly<Record<string, unknown>>): Date | null {
	if (given) return given;
	for (const field of dateFields) {
		const value = data[field];
		const date = value instanceof Date ? value : typeof value === 'string' ? new Date(value) : null;
		if (date && !Number.isNaN(date.getTime())) return date;
	}
	return null;
}

function text(value: unknown): string | undefined {
	return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** An entry of a content collection, as far as feeds need it. */
export interface FeedEntry {
	id: string;
	data: object;
	body?: string | undefined;
	filePath?: string | undefined;
	rendered?: { html: string; metadata?: Readonly<Record<string, unknown>> } | undefined;
}

/** Where an entry is published. */
export interface FeedPlace {
	/** Address of its page here: whole, or a path of the site such as `/articles/tides/`. */
	link: string | URL;
	/** Its HTML, where it has to be rendered some other way (MDX). */
	content?: string;
	/** Day of publication here, where front matter has it under an unusual name. */
	date?: Date;
}

/** What feeds say of an entry. */
export interface FeedFacts {
	link: string;
	title: string;
	description: string | null;
	date: Date | null;
	/** BCP 47 tag, or null. */
	lang: string | null;
	/** HTML with the credit in it, all addresses whole. */
	content: string;
	authors: readonly Author[];
	/** Address of the work; null for own work. */
	source: string | null;
	license: License | null;
	credit: Credit | null;
}
