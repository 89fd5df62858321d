import { defineRule } from '../rule.ts';
import { creditSnippet } from '../snippets.ts';
import type { HiddenReason } from '../visibility/visibility.ts';
import { hiddenWords } from '../visibility/visibility-words.ts';

export default defineRule({
	id: 'credit-visible',
	docs: {
		duty: 'A reader can see the credit.',
		what: 'The credit must be in the rendered page: not in a comment, `template`, `noscript` or closed `details`, not `hidden`, `inert` or `aria-hidden`, and not made unseen by an inline style (display, visibility, opacity, size, position, clip, colour).',
		why: 'A credit is given to people. LG München I (37 O 8778/14) held that a credit shown only on mouse-over is none; what is hidden from screen readers is hidden from some readers.',
		bad: [
			{
				syntax: 'html',
				code: '<p style="display: none">“<a href="https://publisher.example/2026/story">Tides of the estuary</a>” by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>',
			},
			{
				syntax: 'html',
				code: '<template><p><a href="https://publisher.example/2026/story">Tides of the estuary</a>, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p></template>',
			},
		],
		good: [
			{
				syntax: 'html',
				code: '<p style="font-size: 0.85em; opacity: 0.8">“<a href="https://publisher.example/2026/story">Tides of the estuary</a>” by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>',
			},
		],
	},
	*page({ reading, terms }) {
		const { hiddenBy } = reading;
		if (reading.state !== 'hidden' || hiddenBy === null) return;
		if ('type' in hiddenBy) {
			yield {
				message: { code: 'comment', args: {} },
				field: 'source',
				node: hiddenBy,
				expected: [creditSnippet(terms)],
			};
			return;
		}
		yield {
			message: { code: 'hidden', args: { shown: hiddenWords(hiddenBy) } },
			field: 'source',
			node: hiddenBy.element,
			actual: hiddenBy.shown,
			expected: [withoutIt(hiddenBy, creditSnippet(terms))],
		};
	},
});

/** An attribute is to be taken away; out of an element such as `template` the credit has to move. */
function withoutIt({ shown, element }: HiddenReason, credit: string): string {
	return shown.startsWith('<') ? credit : `<${element.tagName}>   <!-- without ${shown} -->`;
}
