import type { Duty, Terms } from '../model.ts';
import { type ChangeKind, changeKinds } from './copy-state.ts';
import type { HouseRule } from './house-rule.ts';
import { foldName, type PublisherProfile } from './publishers/index.ts';

/**
 * Which changes house rules forbid or leave to be asked. Where the front matter names changes, only
 * what they are is spoken of, and a change that the rules allow is none that anybody has to look at;
 * where it names none, every limit is, for `terms` to tell.
 *
 * `detail.part` tells what may not be changed: `text`, `beyond-light` (more than style, time and
 * place), `length`, `language` or `headline`. A headline that differs from that of the source
 * has `title`, the source's own.
 *
 * @param owed makes a duty of a statement, see `houseRule`
 * @param title the headline that the article has here
 */
export function profileEdits(
	terms: Terms,
	profile: PublisherProfile,
	owed: HouseRule,
	title: string | null,
): Duty[] {
	const { edits, translation, headline } = profile;
	const kinds = new Set(terms.changes.flatMap((change) => [...changeKinds(change)]));
	const isMeant = (...some: readonly ChangeKind[]): boolean =>
		terms.changes.length === 0 || some.some((kind) => kinds.has(kind));
	const duties: Duty[] = [];
	const limit = (
		fact: Parameters<HouseRule>[1],
		phrase: string,
		detail: Duty['detail'],
		doubtful = false,
	): void => {
		const duty = owed('adaptation-allowed', fact, phrase, detail);
		duties.push(doubtful ? { ...duty, severity: 'warning' } : duty);
	};
	const rest = ALL.filter((kind) => !isSpokenOf(kind, profile) && isMeant(kind));
	if (edits && rest.length > 0 && edits.beyond !== 'mark') {
		const { rule, beyond } = edits;
		const part = rule === 'light' ? 'beyond-light' : 'text';
		if (beyond === 'ask') {
			const what = rule === 'light' ? 'edits beyond style, time and place' : 'edits';
			limit(edits, `asks to be asked before ${what}.`, { part, by: 'leave' }, true);
		} else if (rule === 'none') limit(edits, 'does not allow edits.', { part });
		else if (rule === 'light') {
			// A change of style, time or place may look like any other in the front matter.
			limit(edits, 'allows no edits but of style, time and place.', { part }, true);
		}
	}
	if (edits && (edits.shorten === 'ask' || edits.shorten === 'forbidden') && isMeant('shortened')) {
		const ask = edits.shorten === 'ask';
		const phrase = ask ? 'asks to be asked before it is shortened.' : 'forbids to shorten.';
		limit(edits, phrase, { part: 'length', ...(ask ? { by: 'leave' } : {}) }, ask);
	}
	if (translation && translation.rule !== 'allowed' && isMeant('translated')) {
		const ask = translation.rule === 'ask';
		const phrase = ask ? 'asks to be asked before it is translated.' : 'forbids to translate.';
		limit(translation, phrase, { part: 'language', ...(ask ? { by: 'leave' } : {}) }, ask);
	}
	const own = terms.source?.title ?? null;
	const retitled = own !== null && title !== null && foldName(own) !== foldName(title);
	const isOther = retitled && !kinds.has('translated');
	if (headline?.rule === 'keep' && (isMeant('headline') || isOther)) {
		const detail = { part: 'headline', ...(isOther ? { title: own } : {}) };
		limit(headline, 'asks to keep the headline.', detail);
	}
	return duties;
}

/**
 * Whether the publisher's own rules allow all changes that the front matter names, whatever the
 * licence: who may grant more than a licence does is the licensor.
 */
export function allowsChanges(changes: readonly string[], profile: PublisherProfile): boolean {
	const firsthand = profile.policy?.evidence !== 'secondary';
	const kinds = changes.flatMap((change) => [...changeKinds(change)]);
	return firsthand && kinds.length > 0 && kinds.every((kind) => isAllowed(kind, profile));
}

const ALL: readonly ChangeKind[] = ['edited', 'light', 'headline', 'shortened', 'translated'];

function isAllowed(kind: ChangeKind, { edits, translation, headline }: PublisherProfile): boolean {
	switch (kind) {
		case 'translated':
			return translation?.rule === 'allowed' && translation.evidence !== 'secondary';
		case 'shortened':
			return edits?.shorten === 'allowed';
		case 'headline':
			return headline?.rule === 'may-change' || headline?.rule === 'rewrite';
		case 'light':
			return edits?.rule === 'light' || edits?.rule === 'free';
		case 'edited':
			return edits?.rule === 'free' && edits.beyond !== 'ask';
	}
}

/** Whether the rules speak of a kind of change by itself: then what they say of edits is not of it. */
function isSpokenOf(kind: ChangeKind, profile: PublisherProfile): boolean {
	const { edits, translation, headline } = profile;
	if (kind === 'translated') return translation !== undefined;
	if (kind === 'shortened') return edits?.shorten !== undefined;
	if (kind === 'headline') return headline !== undefined;
	return isAllowed(kind, profile);
}
