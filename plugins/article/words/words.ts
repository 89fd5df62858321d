/**
 * The words of texts, as numbers: the one shape in which articles and built pages are compared.
 */
import { readMarkdownWords } from './markdown-words.ts';
import { WordWriter } from './word-hash.ts';

/** One for all texts: most are a line, and room for a page would be made for each. */
const writer = new WordWriter();

/** How the body of an article is written. */
export interface MarkdownDialect {
	/** Imports, exports, JSX tags and `{…}` expressions are code, not text. */
	mdx: boolean;
}

/**
 * Words of a text without markup, such as a text node of a parsed page.
 *
 * @param text characters as a reader sees them, references decoded
 * @returns one 32-bit hash a word, in reading order
 */
export function wordsOfText(text: string): Uint32Array {
	writer.reset();
	writer.takeText(text);
	return writer.finish();
}

/**
 * Words that a page rendered from a Markdown body shows. Never throws; where engines differ, either
 * reading costs a word or two, never a passage. Time grows with the length of the body.
 *
 * @param body Markdown without front matter
 */
export function wordsOfMarkdown(
	body: string,
	dialect: MarkdownDialect = { mdx: false },
): Uint32Array {
	writer.reset();
	readMarkdownWords(body, dialect.mdx, writer);
	return writer.finish();
}
