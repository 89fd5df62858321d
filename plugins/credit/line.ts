import type { Author, Terms } from '../model.ts';
import { datePart } from './date.ts';
import type { Locale } from './locale.ts';
import { type CreditPart, part, safeHref, wordsOf } from './part.ts';
import { fillPattern } from './pattern.ts';

const formats = new Map<string, Intl.ListFormat>();

/**
 * The credit's own sentence: title, authors, source, publisher, date and licence.
 *
 * @param terms of a republished work
 * @param locale language of the sentence
 */
export function buildLine(terms: Terms, locale: Locale): CreditPart[] {
	const source = safeHref(terms.source?.url);
	const publisher = list(publisherParts(terms), locale);
	const host =
		publisher.length === 0 && source ? [part('publisher', new URL(source).hostname)] : [];
	const date = datePart(terms.source?.published ?? null, locale);
	const when = date === null ? [] : [date.part];
	const license = licensePart(terms);
	const authors = terms.authors.map((author) => authorParts(author, locale));
	const values = {
		title: [part('title', terms.title ?? locale.untitled, source)],
		authors: list(authors, locale),
		publisher,
		host,
		where: publisher.length > 0 ? publisher : host,
		...(date === null ? {} : { [date.known]: when }),
		when,
		...(license === null
			? {}
			: { [terms.grant.kind === 'license' ? 'license' : 'grant']: [license] }),
	};
	const free = terms.grant.kind === 'license' && terms.grant.license.category === 'publicdomain';
	return fillPattern(free ? locale.publicDomain : locale.line, values);
}

/**
 * The name of the licence or of the publisher's own terms, linked to where they stand.
 *
 * @returns null for a licence that nobody could read: it is never printed, and the gate reports it
 */
export function licensePart({ grant }: Terms): CreditPart | null {
	if (grant.kind === 'license') return part('license', grant.license.shortName, grant.license.url);
	return grant.kind === 'publisher' ? part('license', grant.name, safeHref(grant.url)) : null;
}

function authorParts({ name, url, institution }: Author, locale: Locale): CreditPart[] {
	return fillPattern(locale.author, {
		name: [part('author', name, safeHref(url))],
		institution: institution ? [part('institution', institution)] : [],
	});
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

/** Joins names as the language does. */
function list(items: readonly CreditPart[][], locale: Locale): CreditPart[] {
	const { tag, names } = locale;
	if (names !== undefined) {
		return items.flatMap((item, at) => (at === 0 ? item : [part('text', names), ...item]));
	}
	const format = formats.get(tag) ?? new Intl.ListFormat(tag, { type: 'conjunction' });
	formats.set(tag, format);
	let at = 0;
	// The names themselves decide about the words between them: “y Ana”, but “e Inés”.
	return format
		.formatToParts(items.map(wordsOf))
		.flatMap(({ type, value }) =>
			type === 'element' ? (items[at++] ?? []) : [part('text', value)],
		);
}
