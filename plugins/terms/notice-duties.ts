import type { Duty, Evidence, Place, Terms } from '../model.ts';
import type { GrantDuty, Notice, NoticeSummary } from './notice/index.ts';
import { isAnswered } from './profile-use.ts';
import { foldName, type PublisherProfile } from './publishers/index.ts';
import { withoutEnd } from './sentence.ts';
import { shareAlike } from './use-duties.ts';

/** A sentence up to this length is quoted whole, else so much of it to either side of the words. */
const LONGEST_QUOTE = 200;
const CONTEXT = 90;
/** Counters whose address stands in the text. */
const COUNTERS: ReadonlySet<string> = new Set([
	'pixel-the-conversation',
	'pixel-republication-tracker',
	'pixel-ping',
]);

/**
 * What the article's own sentences ask for, each quoted with its place.
 *
 * @param terms resolved but for the duties
 * @param summary of the notices that count
 * @param notices all of them: a counter may stand in the text without a sentence
 * @param profile of the publisher, or null
 * @param pixels ids of publishers whose counter the owner allows
 */
export function noticeDuties(
	terms: Terms,
	summary: NoticeSummary,
	notices: readonly Notice[],
	profile: PublisherProfile | null,
	pixels: readonly string[],
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
	const limits = [
		['adaptation-allowed', grant?.limits.find(({ limit }) => limit === 'no-edits')],
		['adaptation-allowed', grant?.adapt?.allowed === false ? grant.adapt : undefined],
		['commercial-allowed', grant?.commercial?.allowed === false ? grant.commercial : undefined],
	] as const;
	for (const [rule, said] of limits) {
		if (said) duties.push({ rule, severity: 'error', detail: {}, evidence: quote(said, grants) });
	}
	return [...placed(duties), ...(profile?.pixel ? [] : counter(terms, summary, notices, pixels))];
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

/** The address of a counter that the text has, or null. */
export function pixelIn(notices: readonly Notice[]): { url: string; notice: Notice } | null {
	for (const notice of notices) {
		if (!notice.why.some(({ rule }) => COUNTERS.has(rule))) continue;
		const url = notice.text.startsWith('//') ? `https:${notice.text}` : notice.text;
		if (/^https?:/i.test(url) && URL.canParse(url)) return { url, notice };
	}
	return null;
}

/** The sentence that holds some words, or what stands around them. */
export function quote(
	{ words, place }: { words: string; place: Place },
	notices: readonly Notice[],
): Evidence {
	const text = notices.find((notice) => notice.text.includes(words))?.text ?? words;
	const at = text.indexOf(words);
	let from = 0;
	let to = text.length;
	for (const match of text.matchAll(/[.!?。！？](?=\s|$)|[。！？]/g)) {
		const end = match.index + 1;
		if (end <= at) from = end;
		else if (end >= at + words.length) {
			to = end;
			break;
		}
	}
	const sentence = text.slice(from, to).trim();
	const quoted = sentence.length <= LONGEST_QUOTE ? sentence : around(sentence, words);
	return { kind: 'notice', text: quoted.replace(/\s+/g, ' '), url: null, place };
}

function around(sentence: string, words: string): string {
	const at = sentence.indexOf(words);
	const from = at <= CONTEXT ? 0 : sentence.indexOf(' ', at - CONTEXT) + 1;
	const end = at + words.length + CONTEXT;
	const to = end >= sentence.length ? sentence.length : sentence.lastIndexOf(' ', end);
	// Without spaces to break at, as in Chinese, the words themselves are enough.
	if (from > at || to < at + words.length) return words;
	return `${from > 0 ? '…' : ''}${sentence.slice(from, to)}${to < sentence.length ? '…' : ''}`;
}

/** `severity` is there where it is not an error. */
function dutiesOf(
	{ duty, to }: GrantDuty,
	terms: Terms,
	profile: PublisherProfile | null,
): (Pick<Duty, 'rule' | 'detail'> & Partial<Pick<Duty, 'severity'>>)[] {
	const url = terms.source?.url ?? null;
	const whom: Duty['detail'] = to ? { to } : {};
	switch (duty) {
		case 'credit':
			return [{ rule: 'credit-present', detail: whom }, ...credited(to, terms, profile)];
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
			// Telling the publisher no page can show; a wording or a counter needs more than its mention.
			return [];
	}
}

/**
 * Whom the text asks to credit, under the name that the credit has. A name that neither the front
 * matter nor a profile knows may have been cut out wrongly, so that is a warning.
 */
function credited(to: string | null, terms: Terms, profile: PublisherProfile | null) {
	if (to === null) return [];
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

function counter(
	terms: Terms,
	{ grant, grants, publisher }: NoticeSummary,
	notices: readonly Notice[],
	pixels: readonly string[],
): Duty[] {
	const asked = grant?.duties.find(({ duty, owed }) => duty === 'pixel' && owed);
	const found = pixelIn(notices);
	// A publisher's own page has the counter, too: without the mark of a copy it asks for nothing.
	const marked = found?.notice.kind === 'tail' ? found : null;
	if (!asked && !marked) return [];
	const name = terms.publisher?.name ?? marked?.notice.publisher ?? publisher ?? '';
	const id = terms.publisher?.id ?? name;
	const url = found?.url;
	const detail = {
		kind: url && /\.js(?:[?#]|$)/i.test(url) ? 'script' : 'img',
		publisher: id,
		name,
		answered: isAnswered(pixels, [id, name]),
		...(url ? { url } : {}),
	};
	const evidence: Evidence = asked
		? quote(asked, grants)
		: {
				kind: 'notice',
				text: `The text has the counter of a copy: ${url}`,
				url: null,
				place: marked?.notice.place ?? null,
			};
	return [{ rule: 'pixel-kept', severity: 'error', detail, evidence }];
}
