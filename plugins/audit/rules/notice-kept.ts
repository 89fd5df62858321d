import { defineRule } from '../rule.ts';
import { unseenTexts } from '../unseen-texts.ts';

export default defineRule({
	id: 'notice-kept',
	docs: {
		duty: 'A copyright, licence or disclaimer notice of the source is not cut off.',
		what: 'Every entry of `notices` in the front matter must be readable on the page as it is written, outside of navigation and of the work’s own text. The credit prints them by itself; a credit of your own has to.',
		why: 'Creative Commons 1.0 to 3.0, sections 4(a) and 4(b), ask to keep all copyright notices and notices that refer to the licence or its disclaimer intact; 4.0, section 3(a)(1)(A)(ii) to (iv), asks to keep them if they are supplied.',
		bad: [
			{
				syntax: 'html',
				code: '<p><a href="https://publisher.example/2026/story">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>',
			},
		],
		good: [
			{
				syntax: 'html',
				code: '<p><a href="https://publisher.example/2026/story">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p><p>© 2026 The Publisher. No warranty.</p>',
			},
		],
		data: 'notices: © 2026 The Publisher. No warranty.',
	},
	*page({ reading, duties }) {
		for (const { duty, text, found } of unseenTexts(reading, duties)) {
			const { evidence, severity } = duty;
			const shared = { field: 'notices', evidence, severity, expected: [`<p>${text}</p>`] };
			if (found === null) {
				yield { message: { code: 'missing', args: { text } }, ...shared };
			} else {
				const args = { text, shown: found.words };
				yield { message: { code: 'hidden', args }, ...shared, node: found.element };
			}
		}
	},
});
