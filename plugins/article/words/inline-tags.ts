/**
 * HTML elements inside a word: their tags neither end a word nor belong to it.
 *
 * `sup` is not among them: footnote calls (`end<sup>1</sup>`) stand on the page but not in the
 * article, and must not change the word that they follow.
 */
export const inlineTags: ReadonlySet<string> = new Set([
	...['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i'],
	...['ins', 'kbd', 'mark', 'q', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'time'],
	...['tt', 'u', 'var', 'wbr'],
]);
