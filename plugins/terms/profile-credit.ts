import type { Duty, Terms } from '../model.ts';
import { copyStates } from './copy-state.ts';
import type { HouseRule } from './house-rule.ts';
import type { PublisherProfile } from './publishers/index.ts';
import { fillWording, type PlaceholderValues } from './wording.ts';

const PLACES = {
	top: 'asks for the credit at the top.',
	end: 'asks for the credit at the end.',
	both: 'asks for a credit at the top and one at the end.',
	either: 'asks for the credit at the top or at the end.',
} as const;

/**
 * What house rules ask of the credit and of the link: whom it names, in which words, where it stands.
 *
 * @param owed makes a duty of a statement, see `houseRule`
 * @param values of the placeholders in the publisher's lines
 */
export function profileCredit(
	terms: Terms,
	profile: PublisherProfile,
	owed: HouseRule,
	values: PlaceholderValues,
): Duty[] {
	return [
		...elements(terms, profile, owed, values),
		...lines(terms, profile, owed, values),
		...placed(profile, owed),
		...link(terms, profile, owed, values),
	];
}

function elements(
	terms: Terms,
	{ credit }: PublisherProfile,
	owed: HouseRule,
	values: PlaceholderValues,
): Duty[] {
	const outlet = values.outlet && 'texts' in values.outlet ? values.outlet.texts : [];
	const publisher = terms.publisher?.name ? [terms.publisher.name] : [];
	// Only what the article supplies can be shown; the rest no page can be held to.
	const supplied: readonly (readonly [keyof typeof credit.elements, string, readonly string[]])[] =
		[
			['author', 'author', terms.authors.map(({ name }) => name)],
			['institution', 'institution', terms.authors.flatMap(({ institution }) => institution ?? [])],
			['title', 'title', terms.title ? [terms.title] : []],
			['publisher', 'publisher', publisher],
			['outlet', 'publisher', outlet],
		];
	const duties = supplied.flatMap(([element, shown, texts]) => {
		const severity = credit.elements[element];
		if (!severity) return [];
		return texts.map((text) =>
			owed('credit-complete', { severity }, `asks to name the ${element}.`, {
				element: shown,
				text,
			}),
		);
	});
	const profiles = credit.elements['author-profiles'];
	if (profiles && terms.authors.some(({ url }) => url === null)) {
		const phrase = 'asks to link the profile of every author.';
		duties.push(owed('credit-wording', { severity: profiles }, phrase, { needs: 'author.url' }));
	}
	const { source, license, copyright } = credit.elements;
	const url = terms.source?.url;
	if (source && url) {
		duties.push(
			owed('backlink-present', { severity: source }, 'asks to name the source.', { url }),
		);
	}
	if (license && terms.grant.kind === 'license') {
		const detail = { url: terms.grant.license.url };
		duties.push(owed('license-linked', { severity: license }, 'asks to name the licence.', detail));
	}
	if (copyright) {
		for (const text of terms.notices) {
			duties.push(
				owed('notice-kept', { severity: copyright }, 'asks to keep the copyright line.', { text }),
			);
		}
	}
	return duties;
}

/** One duty a line: those that must be in the publisher's very words, and whose state is the copy's. */
function lines(
	terms: Terms,
	{ credit, signals }: PublisherProfile,
	owed: HouseRule,
	values: PlaceholderValues,
): Duty[] {
	const states = copyStates(terms.changes);
	const told = new Set(credit.lines.map(({ state }) => state));
	const fits = (state: (typeof credit.lines)[number]['state']): boolean => {
		if (state === 'any' || states.has(state as 'edited')) return true;
		// A translation is an edit, too, where the publisher has no line of its own for it.
		return state === 'edited' && [...states].some((one) => one !== 'unedited' && !told.has(one));
	};
	const anyOf: readonly string[] = signals?.anyOf ?? [];
	const exact = anyOf.includes('line') ? [] : credit.lines.filter((line) => line.exact);
	const duties = exact
		.filter(({ state }) => fits(state))
		.map((line) =>
			owed(
				'credit-wording',
				line,
				'asks for a credit in these words.',
				acceptable(line.accept, values),
			),
		);
	const { boilerplate } = credit;
	if (boilerplate?.text) {
		const accept = [{ at: 'end', text: boilerplate.text }];
		const phrase = 'asks to close with a note about itself.';
		duties.push(owed('credit-wording', boilerplate, phrase, acceptable(accept, values)));
	}
	return duties;
}

function acceptable(
	accept: readonly { at: string; text: string }[],
	values: PlaceholderValues,
): Duty['detail'] {
	const filled: { at: string; text: string }[] = [];
	let needs: string | null = null;
	for (const { at, text } of accept) {
		const result = fillWording(text, values);
		if ('needs' in result) needs ??= result.needs;
		else filled.push(...result.texts.map((one) => ({ at, text: one })));
	}
	if (filled.length === 0) return { needs: needs ?? 'source' };
	return {
		accept: filled.map(({ text }) => text).join('\n'),
		at: filled.map(({ at }) => at).join('\n'),
	};
}

function placed({ credit: { position } }: PublisherProfile, owed: HouseRule): Duty[] {
	if (!position) return [];
	const { at, withinParagraphs: within } = position;
	const detail = { at, ...(within ? { withinParagraphs: String(within) } : {}) };
	return [owed('credit-placed', position, PLACES[at], detail)];
}

function link(
	terms: Terms,
	{ backlink }: PublisherProfile,
	owed: HouseRule,
	values: PlaceholderValues,
): Duty[] {
	const url = terms.source?.url;
	if (!backlink || !url) return [];
	const { target, followed, anchor } = backlink;
	const duties: Duty[] = [];
	// A link to the home page or to the licence is no backlink to the work: that stays our own rule.
	if (
		target === undefined ||
		['article', 'both', 'either', 'question-and-authors'].includes(target)
	) {
		duties.push(owed('backlink-present', backlink, 'asks for a link to the article.', { url }));
	}
	if (target === 'article') {
		duties.push(
			owed('backlink-target', backlink, 'asks for a link to the article itself.', { url }),
		);
	}
	if (backlink.notPdf) {
		const phrase = 'asks not to link to a PDF of the work.';
		duties.push(owed('source-url-valid', backlink, phrase, { not: 'pdf' }));
	}
	if (followed) {
		const fact = { ...backlink, severity: followed };
		duties.push(owed('backlink-followed', fact, 'asks for a link that crawlers follow.', { url }));
	}
	if (anchor) {
		const accept = [{ at: 'anywhere', text: `[${anchor}]({url})` }];
		const phrase = 'asks for the link on these words.';
		duties.push(owed('credit-wording', backlink, phrase, acceptable(accept, values)));
	}
	return duties;
}
