import type { Terms } from '../model.ts';
import type { Options } from '../options.ts';
import { withoutEnd } from '../terms/sentence.ts';
import { type CreditBlock, placeBlocks } from './block.ts';
import { countersOf } from './counter.ts';
import { buildLine } from './line.ts';
import type { Locale } from './locale.ts';
import { localeOf } from './locales/index.ts';
import { type CreditPart, part, plain, safeHref } from './part.ts';
import { fillPattern } from './pattern.ts';
import { placeCredit } from './placing.ts';
import { chooseWordings } from './wording.ts';

const sentenceEnd = /[!?…。！？]$/u;

/**
 * Builds the credit of a republished work: title, authors, source, publisher, licence, changes and
 * kept notices (Creative Commons' recommended practice "TASL", with institution and changes), the
 * publisher's own wording, and its counter where the owner of the site has said yes.
 *
 * @param terms resolved terms
 * @param options language of the credit and where the site likes it; language of the work's own title
 * and the article's text, where they are known
 * @returns null when no credit is owed
 */
export function buildCredit(
	terms: Terms,
	options: Pick<Options, 'locale' | 'placement'> & { lang?: string | null; body?: string | null },
): Credit | null {
	if (terms.status !== 'republished' || !terms.source) return null;
	const locale = localeOf(options.locale);
	const placing = placeCredit(terms.duties, options.placement);
	const source = safeHref(terms.source.url);
	const license = terms.grant.kind === 'license' ? terms.grant.license.url : null;
	const addresses = [source, license].filter((address) => address !== null);
	const blocks = placeBlocks({
		placing,
		wordings: chooseWordings(terms.duties, placing, addresses),
		line: buildLine(terms, locale),
		source,
		license,
		names: namesOf(terms),
		changes: changesOf(terms.changes, locale),
		notices: terms.notices.map(plain),
		counters: countersOf(terms.duties, options.body ?? null),
	});
	// The article's language says nothing about the title that the source has elsewhere.
	const lang = terms.source.title === null && isTag(options.lang) ? options.lang : null;
	return { ...blocks.whole, locale, lang, top: blocks.top, bottom: blocks.bottom };
}

/** Everything that a credit of these terms must name in words. */
function namesOf(terms: Terms): string[] {
	const { title, authors, publisher, grant, duties } = terms;
	const owed = duties.filter(({ rule }) => rule === 'credit-complete');
	return [
		title,
		...authors.flatMap(({ name, institution }) => [name, institution]),
		publisher?.name,
		grant.kind === 'publisher' ? grant.name : null,
		...owed.map(({ detail }) => detail.text),
	]
		.filter((name) => typeof name === 'string')
		.map(plain);
}

function changesOf(entries: readonly string[], locale: Locale): CreditPart[] {
	const changes = entries
		.map(withoutEnd)
		.filter((change) => change !== '')
		.join('; ');
	if (changes === '') return [];
	const pattern = sentenceEnd.test(changes) ? locale.changes.replace(/\.$/, '') : locale.changes;
	const values = { changes: [part('text', changes)] };
	return fillPattern(pattern, values, (text) => part('text', text));
}

/** Has the form of a BCP 47 tag. */
function isTag(lang: string | null | undefined): lang is string {
	return typeof lang === 'string' && /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(lang);
}

/**
 * Everything a credit shows, free of any markup: as one block, and parted to the two ends of the
 * article as the terms ask for it.
 */
export interface Credit extends CreditBlock {
	locale: Locale;
	/** BCP 47 tag of the work's own words, or null. */
	lang: string | null;
	/** What stands above the text, or null. */
	top: CreditBlock | null;
	/** What stands below the text, or null. */
	bottom: CreditBlock | null;
}
