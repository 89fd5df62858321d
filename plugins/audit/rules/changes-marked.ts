import { defineRule } from '../rule.ts';
import { creditSnippet } from '../snippets.ts';
import { unseenTexts } from '../unseen-texts.ts';

export default defineRule({
	id: 'changes-marked',
	docs: {
		duty: 'The page says what this copy changes, where the terms ask for it.',
		what: 'Every entry of `changes` in the front matter must be readable on the page, outside of navigation and of the work’s own text. The credit prints them by itself; a credit of your own has to.',
		why: 'Creative Commons 4.0, section 3(a)(1)(B), asks to say of any change that it was made; 3.0, section 3(b), of an adaptation. Under earlier versions, and under grants that do not ask, it is a warning.',
		bad: [
			{
				syntax: 'html',
				code: '<p><a href="https://publisher.example/2026/story">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>',
			},
		],
		good: [
			{
				syntax: 'html',
				code: '<p><a href="https://publisher.example/2026/story">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>. Changes: shortened by a third.</p>',
			},
		],
		data: 'changes: Shortened by a third.',
	},
	*page({ reading, duties, terms }) {
		for (const { duty, text, found } of unseenTexts(reading, duties)) {
			const { evidence, severity } = duty;
			const shared = { field: 'changes', evidence, severity };
			const expected = [`${creditSnippet(terms)}\n<p>Changes: ${text}.</p>`];
			if (found === null) {
				yield { message: { code: 'missing', args: { text } }, ...shared, expected };
			} else {
				const args = { text, shown: found.words };
				const node = found.element;
				yield { message: { code: 'hidden', args }, ...shared, node, expected };
			}
		}
	},
});
