import { expect, test } from 'vitest';
import { withWholeAddresses } from '../../../plugins/feeds/addresses.ts';

const page = 'https://site.example/blog/tides/';
const blog = 'https://site.example/blog';

test.each([
	['a link', '[A *b*](../c/ "T")', `[A *b*](${blog}/c/ "T")`],
	['from the root', '[A](/c?d=e#f)', '[A](https://site.example/c?d=e#f)'],
	['to a place on the page', '[A](#f)', `[A](${page}#f)`],
	['in angle brackets', '[A](<../c d/(e>)', `[A](<${blog}/c%20d/(e>)`],
	[
		'with brackets in the text',
		'[A [b](c) \\] `](d)`](../e)',
		'[A [b](https://site.example/blog/tides/c) \\] `](d)`](../e)',
	],
	['a picture of the site', '![A [b]](/boat.png)', '![A [b]](https://site.example/boat.png)'],
	['a picture in a link', '[![A](/b.png)](../c)', `[![A](https://site.example/b.png)](${blog}/c)`],
	['a picture beside the file', '![A boat](./boat.png) sails.', 'A boat sails.'],
	[
		'the same by a reference',
		'![A boat][b] sails.\n\n[b]: boat.png',
		`A boat sails.\n\n[b]: ${page}boat.png`,
	],
	[
		'a reference',
		'> [A][b] and [c]\n\n[b]: ../b "T"\n[c]: </c d>',
		`> [A][b] and [c]\n\n[b]: ${blog}/b "T"\n[c]: https://site.example/c%20d`,
	],
	[
		'behind other letters',
		'Été 🌊 [é](../é) 🌊 [b](../b)',
		`Été 🌊 [é](${blog}/%C3%A9) 🌊 [b](${blog}/b)`,
	],
	[
		'HTML',
		"<a href=\"../c?d&amp;e\">A</a> <img alt='>' src='/f.png'>",
		`<a href="${blog}/c?d&amp;e">A</a> <img alt='>' src='/f.png'>`,
	],
	[
		'a block of HTML',
		'<figure>\n<img src="../f.png">\nsrc="x"\n</figure>',
		`<figure>\n<img src="${blog}/f.png">\nsrc="x"\n</figure>`,
	],
	['a list in a quote', '> - [A](../b)\n>   [c](../d)', `> - [A](${blog}/b)\n>   [c](${blog}/d)`],
	['a footnote', 'A[^1].\n\n[^1]: [B](../b)', `A[^1].\n\n[^1]: [B](${blog}/b)`],
])('%s is made whole', (_, text, expected) => {
	expect(withWholeAddresses(text, page)).toBe(expected);
});

test.each([
	'[A](https://a.example/b) <https://a.example/> https://a.example [m](mailto:a@b.example) [n]()',
	'`[A](../b)` and \\[A](../b) and [A] (../b)',
	'```md\n[A](../b)\n[b]: ../c\n<a href="../d">\n```\n\n    [A](../b)',
	'[b]: https://a.example/c\n\n[^1]: Note.\n\n![A](https://a.example/b.png) <b>bold</b>',
	'[A](../b "open\n\n[c]:',
	'<!-- no tag --> a < b > c',
])('%j stays as it is', (text) => {
	expect(withWholeAddresses(text, page)).toBe(text);
});
