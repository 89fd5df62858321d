import { defineRule } from '../rule.ts';
import { creditSnippet } from '../snippets.ts';

export default defineRule({
	id: 'credit-present',
	docs: {
		duty: 'The page has the credit.',
		what: 'A page that carries the text of a republished work must name its source: a credit line is any words and links, of whatever markup, that name the publisher or link to the source and are not the work’s own text or navigation. When there is none at all, this rule speaks and the finer ones keep silent. Words that deny it (“It is not true that this article is republished from …”, “was not published by …”) are no credit, in English, German, French and Spanish.',
		why: 'Attribution is the one condition that every Creative Commons licence since 2004 shares (4.0: section 3(a)(1); 3.0: section 4(b)), and the one that publishers ask for in their own words.',
		bad: [{ syntax: 'html', code: '<p>Thank you for reading.</p>' }],
		good: [
			{
				syntax: 'html',
				code: '<p>“<a href="https://publisher.example/2026/story">Tides of the estuary</a>” by A. Writer was first published by The Publisher and is republished here under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>',
			},
		],
	},
	*page({ reading, terms }) {
		if (reading.state !== 'absent') return;
		const [denied] = reading.denied;
		const publisher = terms.publisher?.name ?? terms.source?.url ?? 'the source';
		yield {
			message: denied
				? { code: 'denied', args: { publisher } }
				: { code: 'absent', args: { publisher } },
			field: 'source',
			...(denied ? { node: denied.element } : {}),
			expected: ['<Credit entry={entry} />', creditSnippet(terms)],
		};
	},
});
