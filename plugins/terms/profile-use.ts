import type { Duty, Terms } from '../model.ts';
import type { HouseRule } from './house-rule.ts';
import { profileEdits } from './profile-edits.ts';
import { foldName, type PublisherProfile } from './publishers/index.ts';
import { withoutEnd } from './sentence.ts';

/**
 * What house rules ask of the page and of the text beside the credit: canonical link, noindex,
 * counter, links, notices, changes, commercial use, endorsement.
 *
 * @param owed makes a duty of a statement, see `houseRule`
 * @param use ids of publishers whose counter the owner allows; the counter's address where it stands in
 * the text; the headline that the article has here
 */
export function profileUse(
	terms: Terms,
	profile: PublisherProfile,
	owed: HouseRule,
	use: { pixels: readonly string[]; pixelInText: string | null; title: string | null },
): Duty[] {
	const { title } = use;
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
	duties.push(
		...marks(terms, profile, owed),
		...profileEdits(terms, profile, owed, title),
		...commercial(profile, owed),
	);
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

/** Whether changes must be said. */
function marks(terms: Terms, { edits, credit }: PublisherProfile, owed: HouseRule): Duty[] {
	const facts = [
		...(credit.elements.changes ? [{ severity: credit.elements.changes }] : []),
		...(edits?.beyond === 'mark' ? [edits] : []),
	];
	return facts.flatMap((fact) =>
		terms.changes.map((change) => {
			const detail = { text: withoutEnd(change) };
			return owed('changes-marked', fact, 'asks to say what was changed.', detail);
		}),
	);
}

function commercial({ commercial: fact }: PublisherProfile, owed: HouseRule): Duty[] {
	if (fact?.rule === 'forbidden') {
		return [owed('commercial-allowed', fact, 'forbids commercial use.')];
	}
	if (fact?.rule !== 'ask') return [];
	const duty = owed('commercial-allowed', fact, 'asks to be asked before commercial use.');
	return [{ ...duty, severity: 'warning' }];
}
