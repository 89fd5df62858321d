import { expect, test } from 'vitest';
import { markdownOfMdx } from '../../../plugins/feeds/mdx.ts';

const cases: [name: string, mdx: string, markdown: string][] = [
	['Markdown', '# A\n\nOne *two* < three.\n', '# A\n\nOne *two* < three.\n'],
	['an import', "import A from './a.astro';\n\nOne.\n", 'One.\n'],
	[
		'several lines of modules',
		"import {\n\ta,\n} from 'a';\nexport const b = 1;\n\nOne.\n",
		'One.\n',
	],
	[
		'an export with blank lines in it',
		'export const a = {};\nexport const b = {\n\n\tc: 1,\n};\n\nOne.\n',
		'One.\n',
	],
	['the word at the start of a line', 'We\nimport grain.\n', 'We\nimport grain.\n'],
	['a component alone', 'One.\n\n<Chart data={[1, 2]} />\n\nTwo.\n', 'One.\n\nTwo.\n'],
	['a component of several lines', 'One.\n\n<Chart\n\tdata={a}\n/>\n\nTwo.\n', 'One.\n\nTwo.\n'],
	['a component around text', '<Note.Box>\n\nOne.\n\n</Note.Box>\n', 'One.\n\n'],
	['a component in a sentence', 'One <Term>two</Term>.\n', 'One <Term>two</Term>.\n'],
	['HTML', '<figure>\nOne.\n</figure>\n', '<figure>\nOne.\n</figure>\n'],
	['a comment', 'One.\n\n{/* two\n\nthree */}\n\nFour.\n', 'One.\n\nFour.\n'],
	['an expression in a sentence', 'One {two}.\n', 'One {two}.\n'],
	[
		'code in a fence',
		"```js\nimport a from 'a';\n\n<A />\n```\n\nOne.\n",
		"```js\nimport a from 'a';\n\n<A />\n```\n\nOne.\n",
	],
	['a longer fence', '````\n```\n\n<A />\n````\n<B />\n', '````\n```\n\n<A />\n````\n'],
	['an open brace', 'export const a = {\n\nOne.\n\n{two\n', 'One.\n\n{two\n'],
	['a tag that is not closed', 'One.\n\n<A\n\nTwo.\n', 'One.\n\n<A\n\nTwo.\n'],
	['no line end', '<A />', ''],
];

test.each(cases)('%s', (_, mdx, markdown) => {
	expect(markdownOfMdx(mdx)).toBe(markdown);
});
