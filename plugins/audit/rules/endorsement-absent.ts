import { type Claim, claimsIn } from '../endorsement/claims.ts';
import { foldName } from '../names.ts';
import type { Label } from '../page/label.ts';
import type { Block, Page } from '../page/page.ts';
import { defineRule, type PageContext } from '../rule.ts';
import { storyOf } from '../story.ts';

const LONGEST_QUOTE = 160;

export default defineRule({
	id: 'endorsement-absent',
	docs: {
		duty: 'Nothing on the page claims that the publisher or the author endorses it.',
		what: 'The page’s own words (headings, banners, credit, footer, alternative texts, tooltips, the page’s title and description) must not say that the publisher or an author endorses, approves, recommends or sponsors this site or this copy. Words of partnership with them are a warning, because they may be true. The work’s own text, notices of the source, wording that the publisher asks for, headlines of other pages and denials (“not endorsed by …”) are left alone.',
		why: 'Creative Commons 4.0, section 2(a)(6), and 3.0, at the end of its credit clause, give no right to suggest a connection with the licensor, or that the licensor sponsors, endorses or gives official status to you or your use. The public domain deeds ask for the same.',
		bad: [
			{
				syntax: 'html',
				code: '<p><a href="https://publisher.example/2026/story">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p><footer><p>Endorsed by The Publisher.</p></footer>',
			},
			{
				syntax: 'html',
				code: '<p><a href="https://publisher.example/2026/story">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p><img src="/badge.svg" alt="Official partner of The Publisher">',
			},
		],
		good: [
			{
				syntax: 'html',
				code: '<p><a href="https://publisher.example/2026/story">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p><footer><p>We are not affiliated with or endorsed by The Publisher.</p></footer>',
			},
		],
	},
	*page(context) {
		const { duties, page, terms, reading } = context;
		const byName = new Map(
			[...duties].reverse().map((duty) => [foldName(duty.detail.name ?? ''), duty]),
		);
		byName.delete('');
		const names = [...byName.keys()];
		const allowed = allowedWords(context);
		const told = new Set<string>();
		for (const { text, name: where, element, block } of textsOf(page)) {
			const folded = foldName(text);
			for (const claim of claimsIn(folded, names)) {
				const duty = byName.get(claim.name);
				const id = `${claim.name}\n${claim.words}`;
				// Asked last: nearly no text claims anything, and whose it is takes longest to tell.
				if (!reading.isFurniture(block)) break;
				if (!duty || told.has(id) || isHeadline(claim, block, page)) continue;
				if (isOfWork(folded, claim, where, context)) break;
				if (allowed.some((words) => words.includes(claim.words))) continue;
				told.add(id);
				const { name = '' } = duty.detail;
				const isAuthor = terms.authors.some((author) => author.name === name);
				const quote = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
				yield {
					message: { code: claim.kind, args: { text: quote, name } },
					field: isAuthor ? 'author' : 'source.publisher',
					severity: claim.kind === 'claim' ? duty.severity : 'warning',
					evidence: duty.evidence,
					node: element,
					actual: quote,
					expected: [
						where === ''
							? `<p>Not endorsed by ${name}.</p>   in place of “${quote}”`
							: `no such words in \`${where}\``,
					],
				};
			}
		}
	},
});

/** The words of the page, then those of its attributes and its head. */
function* textsOf(page: Page): Generator<Text> {
	for (const block of page.blocks) {
		const { text, element } = block;
		if (text !== '') yield { text, name: '', element, block };
	}
	yield* page.labels;
}

/**
 * A title, a heading or a caption of the work, too short to be recognised as its text. Title and
 * description of the page repeat the work's own words.
 */
function isOfWork(
	folded: string,
	{ words }: Claim,
	where: string,
	{ article, terms }: PageContext,
): boolean {
	const titles = [terms.title, article.declaration.title].map((title) => foldName(title ?? ''));
	const { texts } = storyOf(article);
	if (titles.includes(folded) || texts.has(folded)) return true;
	if (!where.startsWith('<')) return false;
	return [...titles, ...texts].some((text) => text.includes(words));
}

/** What the publisher wants to be said, and what it says itself. */
function allowedWords({ terms }: PageContext): string[] {
	const wording = terms.duties
		.filter(({ rule }) => rule === 'credit-wording')
		.flatMap(({ detail }) => (detail.accept ?? '').split('\n'))
		.map((line) => line.replace(/\]\([^()\s]*\)/g, '').replace(/\[/g, ''));
	const grant = terms.grant.kind === 'publisher' ? [terms.grant.words] : [];
	return [...wording, ...terms.notices, ...grant].map(foldName);
}

/** The words of a link to another page of this site: a headline there, no claim of this page. */
function isHeadline({ words }: Claim, { links }: Block, page: Page): boolean {
	const { host } = new URL(page.url);
	return links.some(({ url, text }) => url?.host === host && foldName(text).includes(words));
}

interface Text extends Omit<Label, 'element'> {
	element: Block['element'];
}
