import type { Duty } from '../../model.ts';
import { defineRule } from '../rule.ts';
import { unseenTexts } from '../unseen-texts.ts';
import { hiddenWords } from '../visibility/visibility-words.ts';
import { compileWording } from '../wording/page-wording.ts';

export default defineRule({
	id: 'notice-kept',
	docs: {
		duty: 'A copyright, licence or disclaimer notice of the source is not cut off.',
		what: 'Every entry of `notices` in the front matter must be readable on the page as it is written, outside of navigation and of the work’s own text. The credit prints them by itself; a credit of your own has to. A licence, a grant or a “do not remove this notice” that stands in the article’s own text must be on the page, too, as it stands there: a layout that cuts the last paragraph off cuts the notice off. Not looked for are sentences on where the work first appeared, and notices of another licence than the declared one.',
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
	*page({ page, reading, duties }) {
		const [inText, supplied] = [true, false].map((is) =>
			duties.filter(({ detail }) => (detail.where === 'text') === is),
		) as [Duty[], Duty[]];
		// What stands in the article's own text is looked for there, too.
		const find = inText.length === 0 ? null : compileWording(page, reading);
		for (const { detail, evidence, severity } of inText) {
			const { text = '' } = detail;
			const found = find?.({ pieces: [], plain: text }, 'anywhere');
			if (found?.kind !== 'missing' && found?.kind !== 'hidden') continue;
			const place = evidence.place ?? { line: 1, column: 1 };
			const shared = { place, evidence, severity, expected: [`<p>${text}</p>`] };
			if (found.kind === 'missing' || 'type' in found.by) {
				yield { message: { code: 'cut', args: { text, line: String(place.line) } }, ...shared };
			} else if (found.by.element.tagName !== 'textarea') {
				// A text to be copied out of a `<textarea>` is read there, with the notice in it.
				const args = { text, shown: hiddenWords(found.by) };
				yield { message: { code: 'hidden', args }, ...shared, node: found.by.element };
			}
		}
		for (const { duty, text, found } of unseenTexts(reading, supplied)) {
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
