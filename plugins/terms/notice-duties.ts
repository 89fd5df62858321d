import type { Duty, Terms } from '../model.ts';
import type { GrantDuty, Notice, NoticeSummary } from './notice/index.ts';
import { noticeCounter } from './notice-counter.ts';
import { noticeLimits } from './notice-limits.ts';
import { foldName, type PublisherProfile } from './publishers/index.ts';
import { quote } from './quote.ts';
import { withoutEnd } from './sentence.ts';
import { shareAlike } from './use-duties.ts';

/**
 * What the article's own sentences ask for, each quoted with its place.
 *
 * @param terms resolved but for the duties
 * @param summary of the notices that count
 * @param notices all of them: a counter may stand in the text without a sentence
 * @param profile of the publisher, or null
 * @param pixels ids of publishers whose counter the owner allows
 * @param title the headline that the article has here
 */
export function noticeDuties(
	terms: Terms,
	summary: NoticeSummary,
	notices: readonly Notice[],
	profile: PublisherProfile | null,
	pixels: readonly string[],
	title: string | null,
): Duty[] {
	const duties: Duty[] = [];
	const { grant, grants } = summary;
	for (const asked of grant?.duties ?? []) {
		if (!asked.owed) continue;
		const evidence = quote(asked, grants);
		for (const duty of dutiesOf(asked, terms, profile)) {
			duties.push({ severity: 'error', ...duty, evidence });
		}
		if (asked.duty === 'share-alike') duties.push(...shareAlike(terms, evidence));
	}
	return [
		...placed(duties),
		...noticeLimits(terms, summary, title),
		...(profile?.pixel ? [] : noticeCounter(terms, summary, notices, pixels)),
	];
}

/**
 * What the article's own sentences say is not needed: the rules whose duties fall, where they are no
 * more than the product's defaults.
 */
export function waivedRules({ grant }: NoticeSummary): ReadonlySet<string> {
	const waived = (grant?.duties ?? []).filter(({ owed }) => !owed);
	const followed = waived.find(({ duty }) => duty === 'followed');
	return new Set(
		waived.flatMap(({ duty, words }) => {
			if (duty === 'followed') return ['backlink-followed'];
			// "Not a dofollow link" speaks of the kind of link, not of the link.
			if (duty !== 'backlink' || (followed && words.includes(followed.words))) return [];
			return ['backlink-present', 'backlink-target', 'backlink-followed'];
		}),
	);
}

/** `severity` is there where it is not an error. */
function dutiesOf(
	{ duty, to, others }: GrantDuty,
	terms: Terms,
	profile: PublisherProfile | null,
): (Pick<Duty, 'rule' | 'detail'> & Partial<Pick<Duty, 'severity'>>)[] {
	const url = terms.source?.url ?? null;
	const whom: Duty['detail'] = to ? { to } : {};
	switch (duty) {
		case 'credit':
			return [
				{ rule: 'credit-present', detail: whom },
				...(to === null ? [] : [to, ...others]).flatMap((name) => credited(name, terms, profile)),
			];
		case 'backlink': {
			// Without an address no page can be held to it, and that is a finding of its own.
			if (!url && terms.status === 'republished') return [];
			return [{ rule: 'backlink-present', detail: { ...(url ? { url } : {}), ...whom } }];
		}
		case 'followed':
			return url ? [{ rule: 'backlink-followed', detail: { url } }] : [];
		case 'position-top':
			return [{ rule: 'credit-placed', detail: { at: 'top' } }];
		case 'position-end':
			return [{ rule: 'credit-placed', detail: { at: 'end' } }];
		case 'canonical':
			return url ? [{ rule: 'canonical-kept', detail: { rule: 'required', url } }] : [];
		case 'noindex':
			return [{ rule: 'indexing-kept', detail: { rule: 'required' } }];
		case 'wording':
			// A wording that is only spoken of no page can be held to.
			return to ? [{ rule: 'credit-wording', detail: { accept: to, at: 'anywhere' } }] : [];
		case 'keep-links':
			return [{ rule: 'links-kept', detail: {} }];
		case 'license-link':
			return terms.grant.kind === 'license'
				? [{ rule: 'license-linked', detail: { url: terms.grant.license.url } }]
				: [];
		case 'changes':
			return terms.changes.map((change) => ({
				rule: 'changes-marked',
				detail: { text: withoutEnd(change) },
			}));
		default:
			// Telling the publisher no page can show; a counter needs more than its mention.
			return [];
	}
}

/**
 * Whom the text asks to credit, under the name that the credit has. A name that neither the front
 * matter nor a profile knows may have been cut out wrongly, so that is a warning.
 */
function credited(to: string, terms: Terms, profile: PublisherProfile | null) {
	const owed = (element: string, text: string) => ({
		rule: 'credit-complete',
		detail: { element, text },
	});
	const folded = foldName(to);
	const author = terms.authors.find(({ name }) => foldName(name) === folded);
	if (author) return [owed('author', author.name)];
	const name = terms.publisher?.name ?? null;
	const names = [name, profile?.name, ...(profile?.aliases ?? [])];
	const isPublisher = names.some((one) => one && foldName(one) === folded);
	if (isPublisher && name) return [owed('publisher', name)];
	return [{ ...owed('publisher', to), severity: 'warning' as const }];
}

/** At the top and at the end, in one text, are two credits. */
function placed(duties: readonly Duty[]): Duty[] {
	const places = duties.filter(({ rule }) => rule === 'credit-placed');
	const [first] = places;
	if (!first || places.length < 2) return [...duties];
	const both = { ...first, detail: { at: 'both' } };
	return duties.flatMap((duty) => (duty === first ? [both] : places.includes(duty) ? [] : [duty]));
}
