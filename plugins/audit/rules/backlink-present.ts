import { hasWords, isTerse } from '../credit-reading.ts';
import { linkCures } from '../culprits.ts';
import { ownSiteLink } from '../own-site-link.ts';
import type { Link } from '../page/page.ts';
import { defineRule } from '../rule.ts';
import { creditSnippet } from '../snippets.ts';

/** Letters of a piece of a word that is hardly one to click. */
const FRAGMENT = 3;
/** Scripts that part words by spaces. */
const SPACED = [
	...[/\p{Script=Latin}/u, /\p{Script=Greek}/u, /\p{Script=Cyrillic}/u],
	...[/\p{Script=Arabic}/u, /\p{Script=Hebrew}/u],
];

export default defineRule({
	id: 'backlink-present',
	docs: {
		duty: 'The credit links to the source with a real link.',
		what: 'The page must have an `<a href>` to the source, with words (or an image with alternative text) that a reader can click. An address printed as text, `href="#"`, a `javascript:` address, an SVG link or a link that a script adds later is none; one on a single letter or digit, or on a piece of up to three letters cut out of a word, is a warning.',
		why: 'Creative Commons 4.0, section 3(a)(1)(A)(v), asks for a URI or hyperlink to the material; most publishers ask for the link in words of their own. Crawlers follow only `<a href>` (Google Search Central, “Make your links crawlable”).',
		bad: [
			{
				syntax: 'html',
				code: '<p>“Tides of the estuary” by A. Writer, The Publisher (https://publisher.example/2026/story), <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>',
			},
			{
				syntax: 'html',
				code: '<p><a href="#">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>',
			},
		],
		good: [
			{
				syntax: 'html',
				code: '<p><a href="https://publisher.example/2026/story">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>',
			},
		],
	},
	*page({ page, reading, terms }) {
		const url = terms.source?.url ?? '';
		const expected = [creditSnippet(terms)];
		const field = 'source.url';
		if (reading.state === 'shown' && !reading.backlinks.some(hasWords)) {
			const node = reading.backlinks[0]?.element;
			yield { message: { code: 'wordless', args: {} }, field, expected, ...(node ? { node } : {}) };
		}
		const clickable = reading.backlinks.filter(hasWords);
		const [terse] = clickable;
		if (
			reading.state === 'shown' &&
			terse &&
			clickable.every((link) => isTerse(link) || isFragment(link))
		) {
			const { element: node, text } = terse;
			const message = { code: 'terse', args: { text } } as const;
			yield { message, field, expected, node, actual: text, severity: 'warning' };
		}
		if (reading.state !== 'unlinked') return;
		const [first] = reading.missed;
		// A link to this site in the source's place is the wrong target, not a missing link.
		if (
			reading.missed.every(({ miss }) => miss === 'nowhere') &&
			ownSiteLink(page, reading, terms)
		) {
			return;
		}
		if (!first) {
			const node = reading.area[0]?.element;
			yield {
				message: { code: 'absent', args: { url } },
				field,
				expected: [...expected, ...linkCures(node)],
				...(node ? { node } : {}),
			};
		} else if (first.miss === 'nowhere') {
			const actual = first.link.href === null ? '<a> without href' : `href="${first.link.href}"`;
			yield {
				message: { code: 'unreal', args: { actual } },
				field,
				expected,
				node: first.link.element,
				actual,
			};
		}
	},
});

/** A few letters in the middle of a word, which is more easily overlooked than a word of as many. */
function isFragment({ text, block }: Link): boolean {
	const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
	if (letters > FRAGMENT) return false;
	const at = block.text.indexOf(text);
	const isInWord =
		isOneWord(block.text[at - 1], text[0]) || isOneWord(text.at(-1), block.text[at + text.length]);
	return at >= 0 && isInWord && block.text.indexOf(text, at + 1) < 0;
}

/** Letters of two scripts are two words: Arabic and Hebrew write “of” and “in” at the next word. */
function isOneWord(left = '', right = ''): boolean {
	return SPACED.some((script) => script.test(left) && script.test(right));
}
