import type { Terms } from '../model.ts';
import type { Options } from '../options.ts';
import { withoutEnd } from '../terms/sentence.ts';
import { type CreditBlock, placeBlocks } from './block.ts';
import { countersOf } from './counter.ts';
import { buildLine, licensePart } from './line.ts';
import type { Locale } from './locale.ts';
import { localeFor, localeTag } from './negotiate.ts';
import { type CreditPart, part, plain, safeHref } from './part.ts';
import { fillPattern } from './pattern.ts';
import { placeCredit } from './placing.ts';
import { chooseWordings } from './wording.ts';

/**
 * Builds the credit of a republished work: title, authors, source, publisher, licence, changes and
 * kept notices (Creative Commons' recommended practice "TASL", with institution and changes), the
 * publisher's own wording, and its counter where the owner of the site has said yes.
 *
 * @param terms resolved terms
 * @param options where the site likes the credit, and what is known of language and text
 * @returns null when no credit is owed
 */
export function buildCredit(terms: Terms, options: CreditSettings): Credit | null {
	if (terms.status !== 'republished' || !terms.source) return null;
	const lang = localeTag(options.lang);
	const locale = localeFor(options.page, lang, options.fallback, options.locale);
	const placing = placeCredit(terms.duties, options.placement);
	const source = safeHref(terms.source.url);
	const license = terms.grant.kind === 'license' ? terms.grant.license.url : null;
	const addresses = [source, license].filter((address) => address !== null);
	const blocks = placeBlocks({
		placing,
		wordings: chooseWordings(terms.duties, placing, addresses, options.body ?? null),
		line: buildLine(terms, locale),
		source,
		license,
		names: namesOf(terms),
		changes: changesOf(terms.changes, locale),
		notices: terms.notices.map(plain),
		counters: countersOf(terms.duties, options.body ?? null),
	});
	// What is in the credit's own language needs no mark.
	const own = lang !== null && lang.toLowerCase() !== locale.tag.toLowerCase() ? lang : null;
	// The article's language says nothing about the title that the source has elsewhere.
	const isShown = terms.source.title === null && terms.title !== null;
	const { look } = options;
	return {
		...blocks.whole,
		look,
		locale,
		lang: own,
		titleLang: isShown ? own : null,
		source,
		license: licensePart(terms),
		top: blocks.top,
		bottom: blocks.bottom,
	};
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
		.join(locale.separator);
	return changes === '' ? [] : fillPattern(locale.changes, { changes: [part('words', changes)] });
}

/**
 * Everything a credit shows, free of any markup: as one block, and parted to the two ends of the
 * article as the terms ask for it.
 */
export interface Credit extends CreditBlock {
	look: Options['look'];
	locale: Locale;
	/** BCP 47 tag of the article where that is not the credit's own language, else null. */
	lang: string | null;
	/** The same for the title that the credit shows. */
	titleLang: string | null;
	/** Address of the original, or null where it has none that may be linked. */
	source: string | null;
	/** The licence or the publisher's own terms, or null where nobody knows. */
	license: CreditPart | null;
	/** What stands above the text, or null. */
	top: CreditBlock | null;
	/** What stands below the text, or null. */
	bottom: CreditBlock | null;
}

/** What a credit depends on beside the terms. */
export interface CreditSettings extends Pick<Options, 'placement' | 'look'> {
	/** BCP 47 tag of the language for articles that tell none. */
	locale?: Options['locale'];
	/** BCP 47 tag of the article. */
	lang?: string | null;
	/** BCP 47 tag of the page where it must not be the article's own, and where the article has none. */
	page?: string | null | undefined;
	fallback?: string | null | undefined;
	/** Text of the article. */
	body?: string | null;
}
