import { expectations } from '../../article/schema.ts';
import type { Duty } from '../../model.ts';
import { placeWords } from '../credit-reading/placing.ts';
import { defineRule, type Report } from '../rule.ts';
import { hiddenWords } from '../visibility/visibility-words.ts';
import { type Line, lineSnippet, parseLine } from '../wording/line.ts';
import { compileWording, type FindLine, type LineFound } from '../wording/page-wording.ts';

/** What a reader may still have to find, by what the line needs; a value is never made up. */
const snippets: Readonly<Record<string, string>> = {
	...Object.fromEntries(Object.entries(expectations).map(([field, { yaml }]) => [field, yaml])),
	'source.published': 'source:\n  published: YYYY-MM-DD   # the day of first publication',
	'source.publisher.url':
		'source:\n  publisher:\n    name: The Publisher\n    url: https://publisher.example/',
	'author.institution': 'author:\n  name: A. Writer\n  institution: The Institute',
	'author.url': 'author:\n  name: A. Writer\n  url: https://publisher.example/users/a-writer',
	'site.name': "site: { name: 'My Magazine' }",
};
const placeNames: Readonly<Record<string, string>> = {
	byline: 'in the byline',
	top: 'at the top',
	end: 'at the end',
};
/** The closer a line comes to what is asked, the more its finding says. */
const closeness: Readonly<Record<LineFound['kind'], number>> = {
	shown: 4,
	unlinked: 3,
	misplaced: 2,
	hidden: 1,
	missing: 0,
};
/** A date has many spellings; a few forms are enough to choose from. */
const mostSnippets = 3;

export default defineRule({
	id: 'credit-wording',
	docs: {
		duty: 'The credit has the line that the publisher asks for, in its own words.',
		what: 'Where a publisher asks for a line word for word, one of the forms it accepts must be readable on the page: in the credit, a byline, or the work’s own text, but not in navigation or in visitors’ comments. Punctuation, quotes, case and line breaks make no difference, the sentence may go on, and its sentences may stand apart. What the line links must be a link to that address, and a line for the byline, the top or the end must stand there. Where the line names something that the article does not say, the finding names the field.',
		why: 'Republication policies put the line into quotation marks: “At the top of the text of your story, include a line that reads: …”. A Creative Commons licence leaves the manner of the credit to “any reasonable manner” (4.0, section 3(a)(2)); the line is then the publisher’s own condition or wish, and the finding names the policy, and quotes it where its words are known.',
		bad: [
			{
				syntax: 'html',
				code: '<p><a href="https://publisher.example/2026/story">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>',
			},
			{
				syntax: 'html',
				code: '<p>This story was first told by The Publisher. <a href="https://publisher.example/2026/story">Tides of the estuary</a> by A. Writer, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>',
			},
		],
		good: [
			{
				syntax: 'html',
				code: '<p>This story was first told by <a href="https://publisher.example/2026/story">The Publisher</a>, where A. Writer works, under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>',
			},
		],
		options:
			"publishers: [{ id: 'the-publisher', name: 'The Publisher', url: 'https://publisher.example/', domains: ['publisher.example'], credit: { lines: [{ accept: [{ text: 'This story was first told by [The Publisher]({url}).' }] }] } }]",
	},
	*page({ page, reading, duties, terms }) {
		if (reading.state !== 'shown' && reading.state !== 'unlinked') return;
		const find = compileWording(page, reading);
		const node = reading.area[0]?.element;
		for (const duty of duties) {
			const { detail, evidence, severity } = duty;
			const { needs } = detail;
			if (needs !== undefined) {
				const publisher = terms.publisher?.name ?? 'the publisher';
				yield { evidence, severity, ...needed(needs, publisher) };
				continue;
			}
			const [best, ...others] = formsOf(duty, find);
			if (!best || best.found.kind === 'shown') continue;
			const expected = [best, ...others]
				.slice(0, best.found.kind === 'missing' ? mostSnippets : 1)
				.map(({ line }) => lineSnippet(line));
			yield {
				...(node ? { node } : {}),
				...told(best),
				field: 'source.publisher',
				evidence,
				severity,
				expected,
			};
		}
	},
});

/** The forms of a line that are accepted, the one that the page comes closest to first. */
function formsOf({ detail }: Duty, find: FindLine): Form[] {
	const places = (detail.at ?? '').split('\n');
	const forms = (detail.accept ?? '').split('\n').flatMap((text, index) => {
		if (!/[\p{L}\p{N}]/u.test(text)) return [];
		const line = parseLine(text);
		const at = places[index] ?? 'anywhere';
		return [{ line, at, found: find(line, at) }];
	});
	return forms.sort((a, b) => closeness[b.found.kind] - closeness[a.found.kind]);
}

function told({ line, at, found }: Form): Pick<Report<'credit-wording'>, 'message' | 'node'> {
	const text = line.plain;
	switch (found.kind) {
		case 'unlinked': {
			const { url, words } = found;
			const node = found.standing.blocks[0]?.element;
			return {
				message: { code: 'unlinked', args: { text, words, url } },
				...(node ? { node } : {}),
			};
		}
		case 'misplaced': {
			const args = { text, where: placeWords(found.standing), place: placeNames[at] ?? at };
			const node = found.standing.blocks[0]?.element;
			return { message: { code: 'misplaced', args }, ...(node ? { node } : {}) };
		}
		case 'hidden': {
			if ('type' in found.by) {
				const args = { text, shown: 'an HTML comment' };
				return { message: { code: 'hidden', args }, node: found.by };
			}
			const args = { text, shown: hiddenWords(found.by) };
			return { message: { code: 'hidden', args }, node: found.by.element };
		}
		default:
			return { message: { code: 'missing', args: { text } } };
	}
}

/** A line that cannot be filled in: what the article or the config would have to say. */
function needed(
	needs: string,
	publisher: string,
): Pick<Report<'credit-wording'>, 'message' | 'field' | 'expected' | 'severity'> {
	const args = { field: needs, publisher };
	const snippet = snippets[needs];
	if (snippet === undefined) {
		const expected = [`<!-- the line of ${publisher}, with the ${needs} filled in -->`];
		const message = { code: 'open' as const, args };
		return { message, field: 'source.publisher', expected, severity: 'warning' };
	}
	const message = { code: 'needs' as const, args };
	if (needs.startsWith('site.')) return { message, expected: [snippet] };
	return { message, field: needs, expected: [inSource(snippet)] };
}

/** A second `source:` would be a duplicate key, and the article has one. */
function inSource(snippet: string): string {
	if (!snippet.startsWith('source:\n')) return snippet;
	const where = '# below the `source:` that is there; a key that stands there already is replaced';
	return snippet.replace('source:', where);
}

interface Form {
	line: Line;
	at: string;
	found: LineFound;
}
