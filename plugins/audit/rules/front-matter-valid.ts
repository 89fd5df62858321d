import { defineRule } from '../rule.ts';

export default defineRule({
	id: 'front-matter-valid',
	docs: {
		duty: 'Front matter parses and fits the schema.',
		what: 'The front matter must be YAML between `---` lines, on the first line of the file, without duplicate keys, unknown tags or aliases that multiply, and every field of the contract must have the shape that the contract gives it. A key that is one letter away from a field of the contract, where that field is missing, is reported, too. No other language is read: `---js` would be code.',
		why: 'The credit is made from these fields. A field that cannot be read is a credit that cannot be given, and a file that Astro and other tools read differently is credited by chance.',
		bad: [
			{ syntax: 'yaml', code: 'title: Tides of the estuary\ntitle: Tides\noriginal: true' },
			{ syntax: 'yaml', code: 'title: Tides of the estuary\nauthor: 42.5\nlicense: [CC-BY-4.0]' },
		],
		good: [{ syntax: 'yaml', code: 'title: Tides of the estuary\noriginal: true' }],
	},
	*article({ article }) {
		for (const { detail, place, expected } of article.problems) {
			yield {
				message: { code: 'problem', args: { detail } },
				place,
				...(expected ? { expected: [expected] } : {}),
			};
		}
	},
});
