import { partHidden } from '../partly-seen.ts';
import { defineRule } from '../rule.ts';
import { creditSnippet } from '../snippets.ts';
import { hiddenWords } from '../visibility/visibility-words.ts';

const fields: Readonly<Record<string, string>> = {
	author: 'author',
	institution: 'author',
	title: 'source.title',
	publisher: 'source.publisher',
};

export default defineRule({
	id: 'credit-complete',
	docs: {
		duty: 'The credit has every element that the terms ask for.',
		what: 'Each author, the title (up to version 3.0), and the publisher that is to be credited must be readable beside the work: in the credit, in a heading, or elsewhere on the page outside of navigation, of visitors’ comments and of the work’s own text; an author also in the first or last two paragraphs of the work, where bylines and notes about authors stand. What the source does not supply is never owed.',
		why: 'Creative Commons lists the elements version by version: 4.0 section 3(a)(1)(A), 3.0 section 4(b)(i)–(iv). The title stopped being one with 4.0.',
		bad: [
			{
				syntax: 'html',
				code: '<p><a href="https://publisher.example/2026/story">Tides of the estuary</a>, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>',
			},
		],
		good: [
			{
				syntax: 'html',
				code: '<p><a href="https://publisher.example/2026/story">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>',
			},
		],
	},
	*page({ page, reading, duties, terms, article }) {
		if (reading.state !== 'shown' && reading.state !== 'unlinked') return;
		const seen = new Set<string>();
		for (const { detail, evidence, severity } of duties) {
			const { element = '', text = '' } = detail;
			// Licence and publisher may both ask for it: the stricter duty speaks.
			if (seen.has(`${element} ${text}`)) continue;
			seen.add(`${element} ${text}`);
			const found = reading.find(text);
			const partly =
				found === 'shown' ? partHidden(page, reading.backlinks, reading.sightsOf(text)) : null;
			if (found === 'shown' && partly === null) continue;
			const shared = {
				field: fieldOf(element, article.declaration.source?.title ?? null),
				evidence,
				severity,
				expected: [creditSnippet(terms)],
			};
			const node = reading.area[0]?.element;
			if (partly !== null) {
				const { reason } = partly.sight;
				const args = { element, text, shown: hiddenWords(reason), where: partly.where };
				yield {
					message: { code: partly.code, args },
					...shared,
					...(partly.code === 'doubtful' ? { severity: 'warning' as const } : {}),
					node: reason.element,
					actual: reason.shown,
				};
			} else if (found === 'missing') {
				yield {
					message: { code: 'missing', args: { element, text } },
					...shared,
					...(node ? { node } : {}),
				};
			} else if (found !== 'shown') {
				yield {
					message: { code: 'hidden', args: { element, text, shown: hiddenWords(found) } },
					...shared,
					node: found.element,
					actual: found.shown,
				};
			}
		}
	},
});

function fieldOf(element: string, sourceTitle: string | null): string {
	return element === 'title' && sourceTitle === null ? 'title' : (fields[element] ?? 'source');
}
