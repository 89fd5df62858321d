import type { Duty, Evidence, Grant, Terms } from '../model.ts';
import { type CreditElement, creditElements, licenseDuties } from './licenses/index.ts';
import { withoutEnd } from './sentence.ts';
import { clauseEvidence } from './use-duties.ts';

/** Words of a publisher's own grant that ask for an element; other words of it are no evidence. */
const NAMING =
	/credit|cr[ée]dit|attribut|acknowledg|byline|author|auteur|autor|fonte|fuente|quelle|nennen|nennung|署名|出典/i;
const OWN_WORDS: Readonly<Partial<Record<CreditElement['element'], RegExp>>> = {
	author: NAMING,
	publisher: NAMING,
	source:
		/back-?link|hyperlink|\blink(?:s|ed|ing)? +(?:back|to)|with (?:an?|the) +(?:(?:active|clear|direct|prominent|visible|working) +)?link|verlink|link z|enlace|\blien|collegament|ссылк|链接|連結|リンク/i,
};
const OWN_READING =
	'A reader of a republished page must be able to see whose work it is and to reach the original.';

/**
 * The duties of credit and link, each with the clause or the words behind it.
 *
 * Where a licence asks for an element "if supplied", only what the declaration supplies is owed: a
 * missing element is never a breach (CC 4.0 section 3(a)(1)(A); 3.0 section 4(b)). A followed link
 * and a credit on the page itself are the product's own defaults: the licences speak of "reasonable"
 * means, and LG München I (37 O 8778/14) did not accept a credit that is not seen with the work.
 *
 * @param terms all but the duties
 */
export function creditDuties(terms: Terms): Duty[] {
	const ask = askGrant(terms.grant);
	const wished = wish(terms.grant);
	const duties: Duty[] = [];
	const add = (rule: string, asked: Asked | null, detail: Duty['detail'] = {}): void => {
		if (asked) duties.push({ rule, severity: asked.severity, detail, evidence: asked.evidence });
	};
	const credit = ask('author') ?? ask('license') ?? wished;
	add('credit-present', credit);
	add('credit-visible', because('A credit that nobody sees is none.', credit));
	add('placeholder-absent', credit);
	for (const author of terms.authors) {
		add('credit-complete', ask('author'), { element: 'author', text: author.name });
	}
	if (terms.title) {
		add('credit-complete', ask('title'), { element: 'title', text: terms.title });
	}
	if (terms.publisher?.name) {
		add('credit-complete', ask('publisher'), { element: 'publisher', text: terms.publisher.name });
	}
	if (terms.grant.kind === 'license') {
		add('license-linked', ask('license') ?? wished, { url: terms.grant.license.url });
	}
	for (const duty of keptTexts(terms)) duties.push(duty);
	if (terms.source?.url) {
		const backlink = ask('source') ?? wished;
		const detail = { url: terms.source.url };
		add('backlink-present', backlink, detail);
		add('backlink-target', backlink, detail);
		const reading = 'A link that tells crawlers not to follow it is no backlink.';
		add('backlink-followed', because(reading, backlink), detail);
	}
	return duties;
}

function askGrant(grant: Grant): (element: CreditElement['element']) => Asked | null {
	if (grant.kind === 'publisher') {
		const said: Evidence = { kind: 'profile', text: grant.words, url: grant.url, place: null };
		const own: Evidence = { kind: 'default', text: OWN_READING, url: grant.url, place: null };
		return (element) => {
			const words = OWN_WORDS[element];
			return words ? { severity: 'error', evidence: words.test(grant.words) ? said : own } : null;
		};
	}
	const license = grant.kind === 'license' ? grant.license : null;
	const elements = new Map(creditElements(license).map((element) => [element.element, element]));
	return (name) => {
		const element = elements.get(name);
		if (!element) return null;
		const label = license?.shortName ?? 'Creative Commons';
		return { severity: 'error', evidence: clauseEvidence(label, element) };
	};
}

/** What no clause demands: Creative Commons recommends credit under CC0 too, so that is a warning. */
function wish(grant: Grant): Asked {
	if (grant.kind === 'license' && grant.license.category === 'publicdomain') {
		const text = `${grant.license.shortName} asks for nothing; Creative Commons still recommends to credit the author and to link to the source.`;
		const url = 'https://creativecommons.org/faq/';
		return { severity: 'warning', evidence: { kind: 'default', text, url, place: null } };
	}
	const evidence: Evidence = { kind: 'default', text: OWN_READING, url: null, place: null };
	return { severity: 'error', evidence };
}

/** The product's reading of a duty, ahead of the clause that it reads; a publisher's own words stand alone. */
function because(reading: string, { severity, evidence }: Asked): Asked {
	if (evidence.kind === 'profile') return { severity, evidence };
	const text = `${reading} ${evidence.text}`;
	return { severity, evidence: { kind: 'default', text, url: evidence.url, place: null } };
}

/**
 * Notes of changes and notices of the source, each with the clause that asks for it; where none does
 * (earlier licences of an unchanged copy, own grants, the public domain) they are wishes.
 */
function keptTexts(terms: Terms): Duty[] {
	const license = terms.grant.kind === 'license' ? terms.grant.license : null;
	const clauses = terms.grant.kind === 'publisher' ? [] : licenseDuties(license);
	const kept = (rule: string, texts: readonly string[]): Duty[] => {
		const clause = clauses.find((duty) => duty.rule === rule);
		const name = license?.shortName ?? 'Creative Commons';
		const evidence: Evidence = clause
			? clauseEvidence(name, clause)
			: {
					kind: 'front-matter',
					text: 'The front matter says so, and nobody else can.',
					url: null,
					place: null,
				};
		const bound = clause?.when === 'if-changed' || clause?.when === 'if-supplied';
		return texts.map((text) => ({
			rule,
			severity: bound ? 'error' : 'warning',
			detail: { text: withoutEnd(text) },
			evidence,
		}));
	};
	return [...kept('changes-marked', terms.changes), ...kept('notice-kept', terms.notices)];
}

interface Asked {
	severity: Duty['severity'];
	evidence: Evidence;
}
