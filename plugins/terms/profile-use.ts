import type { Duty, Terms } from '../model.ts';
import { copyStates } from './copy-state.ts';
import type { HouseRule } from './house-rule.ts';
import { foldName, type PublisherProfile } from './publishers/index.ts';
import { withoutEnd } from './sentence.ts';

/**
 * What house rules ask of the page and of the text beside the credit: canonical link, noindex,
 * counter, links, notices, changes, commercial use, endorsement.
 *
 * @param owed makes a duty of a statement, see `houseRule`
 * @param use ids of publishers whose counter the owner allows; the counter's address where it stands in the text
 */
export function profileUse(
	terms: Terms,
	profile: PublisherProfile,
	owed: HouseRule,
	use: { pixels: readonly string[]; pixelInText: string | null },
): Duty[] {
	const { canonical, noindex, links, notices, endorsement, signals } = profile;
	const duties: Duty[] = [];
	const url = terms.source?.url;
	const anyOf: readonly string[] = signals?.anyOf ?? [];
	// Where one of several marks is enough, none of them is owed.
	if (canonical && canonical.rule !== 'optional' && url && !anyOf.includes('canonical')) {
		const { rule } = canonical;
		const phrase =
			rule === 'required'
				? 'asks for a canonical link to the original.'
				: 'forbids a canonical link to the original.';
		duties.push(owed('canonical-kept', canonical, phrase, { rule, url }));
	}
	if (noindex && noindex.rule !== 'silent') {
		const { rule } = noindex;
		const phrase =
			rule === 'required'
				? 'asks to keep the copy out of search engines.'
				: 'asks to let search engines index the copy.';
		duties.push(owed('indexing-kept', noindex, phrase, { rule }));
	}
	duties.push(...counter(terms, profile, owed, use));
	if (links) duties.push(owed('links-kept', links, 'asks to keep every link of the story.'));
	if (notices) {
		for (const text of terms.notices) {
			const phrase = 'asks to keep the notices that stand with the text.';
			duties.push(owed('notice-kept', notices, phrase, { text: withoutEnd(text) }));
		}
	}
	duties.push(...changes(terms, profile, owed), ...commercial(profile, owed));
	if (endorsement && terms.publisher?.name) {
		const phrase = 'asks not to suggest that it stands behind the copy.';
		duties.push(owed('endorsement-absent', endorsement, phrase, { name: terms.publisher.name }));
	}
	return duties;
}

/** Whether the owner of the site has said yes to a publisher's counter, by its id or its name. */
export function isAnswered(
	pixels: readonly string[],
	names: readonly (string | null)[],
): 'yes' | 'no' {
	const known = new Set(names.flatMap((name) => (name ? [foldName(name)] : [])));
	return pixels.some((pixel) => known.has(foldName(pixel))) ? 'yes' : 'no';
}

function counter(
	terms: Terms,
	{ id, name, pixel }: PublisherProfile,
	owed: HouseRule,
	{ pixels, pixelInText }: { pixels: readonly string[]; pixelInText: string | null },
): Duty[] {
	if (!pixel) return [];
	const url = pixelAddress(pixel, terms.source?.url ?? null) ?? pixelInText;
	const attributes = Object.entries(pixel.attributes).map(
		([attribute, value]) => [`attr:${attribute}`, value] as const,
	);
	const detail = {
		kind: pixel.kind,
		publisher: id,
		name,
		answered: isAnswered(pixels, [id]),
		...(url === null ? {} : { url }),
		...Object.fromEntries(attributes),
	};
	return [owed('pixel-kept', pixel, 'asks to keep its counter in the page.', detail)];
}

/** The digits at the end of the source's path are the article's id at the publisher. */
function pixelAddress(
	{ url, id }: NonNullable<PublisherProfile['pixel']>,
	source: string | null,
): string | null {
	if (url === undefined) return null;
	if (id === 'none') return url;
	if (id === 'given' || source === null || !URL.canParse(source)) return null;
	const digits = /(\d{1,20})\/?$/.exec(new URL(source).pathname.slice(-22))?.[1];
	return digits ? url.replace('{id}', digits) : null;
}

/** Which changes are allowed, and whether they must be said. */
function changes(terms: Terms, profile: PublisherProfile, owed: HouseRule): Duty[] {
	const { edits, translation, credit } = profile;
	const duties: Duty[] = [];
	const marked = (fact: Parameters<HouseRule>[1]): void => {
		for (const text of terms.changes) {
			const detail = { text: withoutEnd(text) };
			duties.push(owed('changes-marked', fact, 'asks to say what was changed.', detail));
		}
	};
	const limit = (fact: Parameters<HouseRule>[1], phrase: string, doubtful: boolean): void => {
		const duty = owed('adaptation-allowed', fact, phrase);
		duties.push(doubtful ? { ...duty, severity: 'warning' } : duty);
	};
	if (credit.elements.changes) marked({ severity: credit.elements.changes });
	if (edits?.beyond === 'mark') marked(edits);
	else if (edits?.beyond === 'ask') {
		const beyond = edits.rule === 'light' ? 'edits beyond style, time and place' : 'edits';
		limit(edits, `asks to be asked before ${beyond}.`, true);
	} else if (edits?.rule === 'none') limit(edits, 'does not allow edits.', false);
	else if (edits?.rule === 'light') {
		// A change of style, time or place looks like any other in the front matter.
		limit(edits, 'allows no edits but of style, time and place.', true);
	}
	const states = copyStates(terms.changes);
	if (states.has('shortened') && (edits?.shorten === 'ask' || edits?.shorten === 'forbidden')) {
		const ask = edits.shorten === 'ask';
		limit(edits, ask ? 'asks to be asked before it is shortened.' : 'forbids to shorten.', ask);
	}
	if (states.has('translated') && translation && translation.rule !== 'allowed') {
		const ask = translation.rule === 'ask';
		limit(
			translation,
			ask ? 'asks to be asked before it is translated.' : 'forbids to translate.',
			ask,
		);
	}
	return duties;
}

function commercial({ commercial: fact }: PublisherProfile, owed: HouseRule): Duty[] {
	if (fact?.rule === 'forbidden') {
		return [owed('commercial-allowed', fact, 'forbids commercial use.')];
	}
	if (fact?.rule !== 'ask') return [];
	const duty = owed('commercial-allowed', fact, 'asks to be asked before commercial use.');
	return [{ ...duty, severity: 'warning' }];
}
