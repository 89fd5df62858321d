import { expectations } from '../../article/schema.ts';
import type { Terms } from '../../model.ts';
import { foldName, showsName } from '../names.ts';
import { defineRule } from '../rule.ts';
import { creditSnippet } from '../snippets.ts';

/** Values that generators and templates leave behind. Creative Commons' own chooser ships some. */
const wholeValues = new Set([
	'article title',
	'author',
	'author name',
	'creator',
	'jane doe',
	'john doe',
	'john q. public',
	'lorem ipsum',
	'n/a',
	'name',
	'publisher',
	'publisher name',
	'source',
	'tbd',
	'title',
	'todo',
	'unknown author',
	'untitled',
	'xxx',
	'you',
	'your name',
]);

/** What a template prints when a value is missing or a variable was not filled in; in any case. */
const leftovers = [
	'[object object]',
	'author name',
	'jane doe',
	'john doe',
	'lorem ipsum',
	'publisher name',
	'your name',
	'invalid date',
	'liquid error',
	'zgotmplz',
	'<nil>',
	'<no value>',
	'[no value]',
	'{{',
	'}}',
	'{%',
	'%}',
	'<%',
	'%>',
	'${',
];

/** What {@link valueless} finds, folded. */
const values = ['undefined', 'null', 'none', 'nan', 'todo', 'tbd', 'fixme'];
/** Ordinary words too: only as a program writes them, and only where a name would stand. */
const valueless =
	/(?:^|[,:(，、：（،]\s?|\b(?:by|and|von|par|por|di)\s)(undefined|null|None|NaN|TODO|TBD|FIXME)(?=$|[\s,.;)，、。；）،؛])/u;

/** A variable's name or kind where its value belongs: `{author}`, `%AUTHOR%`; in folded words. */
const variable = /\[object [a-z]{1,40}\]|\{[a-z][a-z0-9_.]{0,40}\}|%[a-z][a-z0-9_]{1,40}%/;

export default defineRule({
	id: 'placeholder-absent',
	docs: {
		duty: 'No “Jane Doe”, “Author” or `undefined` stands where a name belongs.',
		what: 'Title, authors and publisher in the front matter must not be a word that templates ship (“Author Name”, “Untitled”, “TODO”), and the credit on the page must not show what a template prints when a value is missing (`undefined`, `{{ author }}`).',
		why: 'A placeholder credits nobody. Licence choosers are known to leave “Untitled © 1999 by Jane Doe” in the marks that they make.',
		bad: [
			{
				syntax: 'yaml',
				code: 'title: Tides of the estuary\nauthor: Jane Doe\nsource:\n  url: https://publisher.example/2026/story\n  publisher: The Publisher\nlicense: CC-BY-4.0',
			},
			{
				syntax: 'html',
				code: '<p><a href="https://publisher.example/2026/story">Tides of the estuary</a> by A. Writer and undefined, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>',
			},
		],
		good: [
			{
				syntax: 'yaml',
				code: 'title: Tides of the estuary\nauthor: Jane Dove\nsource:\n  url: https://publisher.example/2026/story\n  publisher: The Publisher\nlicense: CC-BY-4.0',
			},
		],
	},
	*article({ article, terms }) {
		if (terms.status !== 'republished') return;
		for (const { field, as, text } of namesOf(terms, article.declaration.source?.title ?? null)) {
			if (!wholeValues.has(foldName(text))) continue;
			yield {
				message: { code: 'placeholder', args: { field: as, text } },
				field,
				actual: text,
				expected: [expectations[field]?.yaml ?? ''],
			};
		}
	},
	*page({ reading, terms }) {
		const declared = [
			...namesOf(terms, null).map(({ text }) => text),
			...terms.changes,
			...terms.notices,
		]
			.map(foldName)
			// Only a name that holds such a word can be mistaken for it.
			.filter((name) =>
				[...leftovers, ...values, '{', '%', '[object'].some((word) => name.includes(word)),
			);
		for (const block of reading.area) {
			// A title may well be about `undefined`: what is declared is no leftover.
			const text = declared.reduce(
				(rest, name) => rest.replaceAll(name, ' '),
				foldName(block.text),
			);
			const bare = valueless.exec(block.text)?.[1];
			const found = leftovers.find((word) =>
				/^\w/.test(word) ? showsName(text, word) : text.includes(word),
			);
			const isBare = bare && !declared.some((name) => name.includes(bare.toLowerCase()));
			const left = found ?? variable.exec(text)?.[0] ?? (isBare ? bare : null);
			if (left === null) continue;
			yield {
				message: { code: 'placeholder', args: { field: 'a part of the credit', text: left } },
				field: 'source',
				node: block.element,
				actual: left,
				expected: [creditSnippet(terms)],
			};
		}
	},
});

function namesOf(
	terms: Terms,
	sourceTitle: string | null,
): { field: string; as: string; text: string }[] {
	const names: { field: string; as: string; text: string }[] = [];
	if (terms.title) {
		const field = sourceTitle === null ? 'title' : 'source.title';
		names.push({ field, as: 'title', text: terms.title });
	}
	for (const { name } of terms.authors) names.push({ field: 'author', as: 'author', text: name });
	if (terms.publisher?.name) {
		names.push({ field: 'source.publisher', as: 'publisher', text: terms.publisher.name });
	}
	return names;
}
