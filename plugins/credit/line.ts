import type { Author, Terms } from '../model.ts';
import type { Locale } from './locale.ts';
import { type CreditPart, part, safeHref } from './part.ts';
import { fillPattern } from './pattern.ts';

/**
 * The credit's own sentence: title, authors, source, publisher, date and licence.
 *
 * @param terms of a republished work
 * @param locale language of the sentence
 */
export function buildLine(terms: Terms, locale: Locale): CreditPart[] {
	const source = safeHref(terms.source?.url);
	const publishers = publisherParts(terms);
	const values = {
		title: [part('title', terms.title ?? locale.untitled, source)],
		authors: list(terms.authors.map(authorParts), locale),
		publisher: list(publishers, locale),
		host:
			publishers.length === 0 && source ? [part('publisher', new URL(source).hostname, null)] : [],
		...dateParts(terms.source?.published ?? null, locale),
		license: licenseParts(terms),
	};
	const free = terms.grant.kind === 'license' && terms.grant.license.category === 'publicdomain';
	return fillPattern(free ? locale.publicDomain : locale.line, values, (text) =>
		part('text', text),
	);
}

function authorParts(author: Author): CreditPart[] {
	const name = part('author', author.name, safeHref(author.url));
	return author.institution ? [name, part('text', ` (${author.institution})`)] : [name];
}

/** The publisher, behind the member of its network that the story comes from, where it asks for both. */
function publisherParts({ publisher, duties }: Terms): CreditPart[][] {
	const name = publisher?.name ?? null;
	const outlets = duties
		.filter(({ rule, evidence }) => rule === 'credit-complete' && evidence.kind === 'profile')
		.filter(({ detail }) => detail.element === 'publisher' && detail.text !== name)
		.flatMap(({ detail }) => detail.text ?? []);
	const own = name ? [part('publisher', name, safeHref(publisher?.url))] : [];
	return [...[...new Set(outlets)].map((outlet) => [part('publisher', outlet)]), own].filter(
		(parts) => parts.length > 0,
	);
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
