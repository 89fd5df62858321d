import type { Author, Terms } from '../model.ts';
import type { Options } from '../options.ts';
import { withoutEnd } from '../terms/sentence.ts';
import type { Locale } from './locale.ts';
import { localeOf } from './locales/index.ts';
import { fillPattern } from './pattern.ts';

const sentenceEnd = /[!?…。！？]$/u;

/** A piece of a credit: plain words, or words with a meaning and perhaps a link. */
export interface CreditPart {
	role: 'text' | 'title' | 'author' | 'publisher' | 'date' | 'license';
	text: string;
	/** http(s) address, or null. */
	href: string | null;
	/** ISO date of a `date`. */
	datetime: string | null;
}

/** Everything a credit shows, free of any markup. */
export interface Credit {
	locale: Locale;
	/** BCP 47 tag of the work's own words, or null. */
	lang: string | null;
	line: readonly CreditPart[];
	/** What this copy changes, as one sentence. */
	changes: readonly CreditPart[];
	notices: readonly string[];
}

/**
 * Builds the credit of a republished work: title, authors, source, publisher, licence, changes and
 * kept notices (Creative Commons' recommended practice "TASL", with institution and changes).
 *
 * @param terms resolved terms
 * @param options language of the credit; language of the work's own title, where it is known
 * @returns null when no credit is owed
 */
export function buildCredit(
	terms: Terms,
	options: Pick<Options, 'locale'> & { lang?: string | null },
): Credit | null {
	if (terms.status !== 'republished' || !terms.source) return null;
	const locale = localeOf(options.locale);
	const source = safeHref(terms.source.url);
	const publisher = terms.publisher?.name ?? null;
	const values = {
		title: [part('title', terms.title ?? locale.untitled, source)],
		authors: list(terms.authors.map(authorParts), locale),
		publisher: publisher ? [part('publisher', publisher, safeHref(terms.publisher?.url))] : [],
		host: !publisher && source ? [part('publisher', new URL(source).hostname, null)] : [],
		...dateParts(terms.source.published, locale),
		license: licenseParts(terms),
	};
	const free = terms.grant.kind === 'license' && terms.grant.license.category === 'publicdomain';
	const changes = terms.changes
		.map(withoutEnd)
		.filter((change) => change !== '')
		.join('; ');
	return {
		locale,
		// The article's language says nothing about the title that the source has elsewhere.
		lang: terms.source.title === null && isTag(options.lang) ? options.lang : null,
		line: fillPattern(free ? locale.publicDomain : locale.line, values, (text) =>
			part('text', text),
		),
		changes: changes
			? fillPattern(
					sentenceEnd.test(changes) ? locale.changes.replace(/\.$/, '') : locale.changes,
					{ changes: [part('text', changes)] },
					(text) => part('text', text),
				)
			: [],
		notices: terms.notices.map(plain),
	};
}

/**
 * @returns the address when it is http(s) without credentials, else null: nothing else is ever
 * linked, whatever the front matter says
 */
export function safeHref(url: string | null | undefined): string | null {
	if (!url || !URL.canParse(url)) return null;
	const { protocol, username, password } = new URL(url);
	const web = protocol === 'https:' || protocol === 'http:';
	if (!web || username !== '' || password !== '') return null;
	// Written in ASCII as it stands; else as the browser sends it, so that nothing in it is invisible.
	return /^https?:\/\/[\x21-\x7e]+$/i.test(url) ? url : new URL(url).href;
}

function authorParts(author: Author): CreditPart[] {
	const name = part('author', author.name, safeHref(author.url));
	return author.institution ? [name, part('text', ` (${author.institution})`)] : [name];
}

/** Joins names as the language does; `Intl.ListFormat` tells the words between them. */
function list(items: readonly CreditPart[][], locale: Locale): CreditPart[] {
	const format = new Intl.ListFormat(locale.tag, { type: 'conjunction' });
	return format
		.formatToParts(items.map((_, index) => String(index)))
		.flatMap(({ type, value }) =>
			type === 'element' ? (items[Number(value)] ?? []) : [part('text', value)],
		);
}

/** Under `day` when it is one, under `month` when no more than the month or the year is known. */
function dateParts(day: string | null, locale: Locale): Record<string, CreditPart[]> {
	if (!day) return {};
	const [year = '', month, date] = day.split('-');
	const style: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
	if (month) style.month = 'long';
	if (date) style.day = 'numeric';
	const time = new Date(`${year}-${month ?? '01'}-${date ?? '01'}T00:00:00Z`);
	// 30 February would be shown as a day in March.
	if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(day)) return {};
	// British order reads the same everywhere; "on 31 January 2026".
	const tag = locale.tag === 'en' ? 'en-GB' : locale.tag;
	const text = new Intl.DateTimeFormat(tag, style).format(time);
	return { [date ? 'day' : 'month']: [{ role: 'date', text, href: null, datetime: day }] };
}

function licenseParts(terms: Terms): CreditPart[] {
	const { grant } = terms;
	if (grant.kind === 'license') {
		return [part('license', grant.license.shortName, grant.license.url)];
	}
	// A licence that nobody could read is never printed: the gate reports it instead.
	return grant.kind === 'publisher' ? [part('license', grant.name, safeHref(grant.url))] : [];
}

function part(role: CreditPart['role'], text: string, href: string | null = null): CreditPart {
	return { role, text: plain(text), href, datetime: null };
}

/**
 * Takes out what would change the text around it: controls, and the marks that turn the direction
 * of what follows. The marks that only tell the direction of a letter stay.
 */
function plain(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
	return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '');
}

/** Has the form of a BCP 47 tag. */
function isTag(lang: string | null | undefined): lang is string {
	return typeof lang === 'string' && /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(lang);
}
