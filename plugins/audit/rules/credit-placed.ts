import { type Placing, placeWords, placingOf } from '../credit-reading/placing.ts';
import { foldName, showsName } from '../names.ts';
import type { Block } from '../page/page.ts';
import { defineRule, type PageContext } from '../rule.ts';
import { creditSnippet } from '../snippets.ts';
import { orderDoubt } from '../visibility/reordered.ts';
import type { HiddenReason } from '../visibility/visibility.ts';
import { hiddenWords } from '../visibility/visibility-words.ts';
import { parseLine } from '../wording/line.ts';
import { compileWording } from '../wording/page-wording.ts';

export default defineRule({
	id: 'credit-placed',
	docs: {
		duty: 'The credit stands where the publisher asks for it: at the top, at the end, or both.',
		what: 'Counted are the work’s own paragraphs above and below the credit; navigation, comments, related stories and other furniture are not. At the top means above the text or behind its first paragraph (or the one that the publisher names), at the end means with no more than one paragraph below. Where both are asked for, a byline with author and publisher, or a line in the publisher’s own words, is a credit, too. Where a style sheet turns the order round (`order`, `grid-row`, `column-reverse`), a person must look.',
		why: 'Many republication policies ask for a line “at the top of the text”, some for one at the end, some for both. A Creative Commons licence leaves the place to “any reasonable manner” (4.0, section 3(a)(2)), so the finding names the policy that asks, and quotes it where its words are known.',
		bad: [
			{
				syntax: 'html',
				code: '<!-- the work -->\n<p><a href="https://publisher.example/2026/story">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>',
			},
		],
		good: [
			{
				syntax: 'html',
				code: '<p><a href="https://publisher.example/2026/story">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>\n<!-- the work -->',
			},
		],
		options:
			"publishers: [{ id: 'the-publisher', name: 'The Publisher', url: 'https://publisher.example/', domains: ['publisher.example'], credit: { position: { at: 'top' } } }]",
	},
	*page(context) {
		const { reading, duties, terms } = context;
		if (reading.state !== 'shown') return;
		const node = reading.area[0]?.element;
		const shared = { field: 'source.publisher', ...(node ? { node } : {}) };
		for (const { detail, evidence, severity } of duties) {
			const { at = 'either' } = detail;
			const within = Number(detail.withinParagraphs) || 1;
			const placing = at === 'both' ? placingOfAll(context) : reading.placing();
			const doubt = reorderedIn(context);
			if (doubt !== null) {
				const place = namesOf(wantedPlaces(at), within).join(at === 'either' ? ' or ' : ' and ');
				yield {
					message: { code: 'reordered', args: { shown: hiddenWords(doubt), place } },
					...shared,
					node: doubt.element,
					evidence,
					severity: 'warning',
					actual: doubt.shown,
				};
				continue;
			}
			const missing = missingPlaces(at, placing, within);
			if (missing.length === 0) continue;
			const place = namesOf(missing, within).join(at === 'either' ? ' or ' : ' and ');
			const expected = snippetsFor(missing, creditSnippet(terms));
			const where = at === 'top' || at === 'both' ? placeWords(placing) : endWords(placing);
			const args = { where, place };
			const code = at === 'both' ? ('incomplete' as const) : ('misplaced' as const);
			yield { message: { code, args }, ...shared, evidence, severity, expected, actual: where };
		}
	},
});

/** What moves the credit, or the work around it, against the order of the source; null for nothing. */
function reorderedIn({ page, reading }: PageContext): HiddenReason | null {
	const work = page.blocks.filter(reading.isWork);
	for (const { order } of reading.area) {
		for (const block of work) {
			const doubt = orderDoubt(order, block.order);
			if (doubt !== null) return doubt;
		}
	}
	return null;
}

function wantedPlaces(at: string): Place[] {
	return at === 'top' || at === 'end' ? [at] : ['top', 'end'];
}

/** The places that are asked for and where no credit stands. */
function missingPlaces(at: string, { above, below, total }: Placing, within: number): Place[] {
	const missing: Place[] = [];
	if (above > within) missing.push('top');
	if (below > 1) missing.push('end');
	if (at === 'either') return missing.length === 2 ? missing : [];
	if (at === 'top' || at === 'end') return missing.filter((place) => place === at);
	// Two credits have some of the work between them; one alone is at the nearer place.
	const alone = total > 0 && above + below === total;
	if (missing.length > 0 || !alone) return missing;
	return [above <= below ? 'end' : 'top'];
}

/**
 * Where both places are asked for, one of them seldom owes a link: a byline of author and publisher,
 * or the publisher's own line, is a credit there.
 */
function placingOfAll({ page, reading, terms }: PageContext): Placing {
	const credit = new Set<Block>(reading.area);
	const publisher = foldName(terms.publisher?.name ?? '');
	const authors = terms.authors.map(({ name }) => foldName(name));
	for (const block of page.blocks) {
		if (!reading.isFurniture(block)) continue;
		const text = foldName(block.text);
		if (showsName(text, publisher) && authors.some((name) => showsName(text, name))) {
			credit.add(block);
		}
	}
	const find = compileWording(page, reading);
	for (const { rule, detail } of terms.duties) {
		if (rule !== 'credit-wording') continue;
		for (const text of (detail.accept ?? '').split('\n')) {
			const found = find(parseLine(text), 'anywhere');
			// That its link is missing is told by its own rule.
			if (found.kind === 'unlinked') for (const block of found.standing.blocks) credit.add(block);
			if (found.kind === 'shown') for (const block of found.blocks) credit.add(block);
		}
	}
	return placingOf(page, credit, reading.isWork);
}

function namesOf(places: readonly Place[], within: number): string[] {
	const top = within > 1 ? `at the top (within ${within} paragraphs)` : 'at the top';
	return places.map((place) => (place === 'top' ? top : 'at the end'));
}

function endWords({ above, below, total }: Placing): string {
	if (below === 0) return placeWords({ above, total });
	return `with ${below} of ${total} paragraphs below it`;
}

function snippetsFor(places: readonly Place[], credit: string): string[] {
	return places.map((place) =>
		place === 'top' ? `${credit}\n<!-- the work -->` : `<!-- the work -->\n${credit}`,
	);
}

type Place = 'top' | 'end';
