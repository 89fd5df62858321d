/** Pages made to be slow: each carries a republished article with its credit, and one thing in excess. */

/** An article with 60 words that stand nowhere else. */
export const hostileArticle = `---
title: Tides of the estuary
author: A. Writer
source:
  url: https://publisher.example/2026/story
  publisher: The Publisher
license: CC-BY-4.0
---

${wordsOf(60)}
`;

const story = `<h1>Tides of the estuary</h1>\n<p>${wordsOf(60)}</p>\n`;
const credit =
	'<p><a href="https://publisher.example/2026/story">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>\n';

/** What is added in excess, before and behind the article. */
const excesses: Readonly<Record<string, () => [before: string, behind: string]>> = {
	'100,000 nested elements': () => ['<div>'.repeat(100_000), '</div>'.repeat(100_000)],
	'100,000 nested, each with a class': () => ['<b class="a">'.repeat(100_000), ''],
	'50,000 attributes': () => [
		`<p ${Array.from({ length: 50_000 }, (_, at) => `data-a${at}="b"`).join(' ')}>`,
		'',
	],
	'one line of 20 MB': () => ['', `<p>${'filler words on a single line '.repeat(670_000)}</p>`],
	'20 MB of text without a space': () => ['', `<p>${'x'.repeat(20_000_000)}</p>`],
	'100,000 links to the source': () => [
		'',
		'<a href="https://publisher.example/2026/story">x</a>\n'.repeat(100_000),
	],
	'100,000 paragraphs': () => ['', '<p>Other words stand here.</p>\n'.repeat(100_000)],
	'100,000 open comments': () => ['', `${'<!--'.repeat(100_000)}-->`],
	'a table of 100,000 cells': () => ['', `<table><tr>${'<td>a'.repeat(100_000)}</table>`],
	'50,000 formatting elements in paragraphs': () => ['', '<p><i>a'.repeat(50_000)],
};

/**
 * The pages by what is in excess.
 *
 * @param isCredited leaves the credit out where it is false
 */
export function hostilePages(isCredited: boolean): Record<string, string> {
	return Object.fromEntries(
		Object.entries(excesses).map(([name, excess]) => {
			const [before, behind] = excess();
			const body = `${before}${story}${isCredited ? credit : ''}${behind}`;
			const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tides of the estuary</title><style>.a { color: #222 } p a { color: #00c }</style></head><body>${body}</body></html>`;
			return [name, page];
		}),
	);
}

function wordsOf(count: number): string {
	const words = 'tide wind moon shingle sand water boat edge rope notebook margin'.split(' ');
	return Array.from({ length: count }, (_, at) => `${words[(at * at) % 11]}${at}`).join(' ');
}
