/**
 * The words of a credit in one language: data only, so that a language is one file of `locales/`.
 *
 * Patterns hold `{placeholders}`. What stands in `[…]` is left out when a placeholder in it has no
 * value; `[…|…]` takes the first of its forms that has all its values. Names come from other people
 * and cannot be inflected, so a pattern must be right for any of them: where a language would change a
 * name after a preposition, a colon takes the preposition's place.
 *
 * | placeholder | stands for |
 * |---|---|
 * | `{title}` | the work's title, always there |
 * | `{authors}` | the authors |
 * | `{publisher}` · `{host}` | the publisher · the source's host, where no publisher is known |
 * | `{where}` | either of the two |
 * | `{day}` · `{month}` · `{year}` | the date, under the name of what is known of it |
 * | `{when}` | any of the three |
 * | `{license}` · `{grant}` | a Creative Commons licence · a publisher's own terms |
 */
export interface Locale {
	/** BCP 47 tag. */
	tag: string;
	dir: 'ltr' | 'rtl';
	/** Accessible name of the credit block, and heading of the card. */
	label: string;
	/** Stands for the title where there is none. */
	untitled: string;
	/** An author: `{name}`, and `{institution}` where there is one. */
	author: string;
	line: string;
	/** The line for CC0 and the Public Domain Mark, which are no licences. */
	publicDomain: string;
	/** What this copy changes: `{changes}`. */
	changes: string;
	/** Stands between two changes. */
	separator: string;
	/**
	 * Stands between all names where the language's own word for “and” is written together with the
	 * next name, so that the name could not be found again; else `Intl.ListFormat` tells the words.
	 */
	names?: string;
	/** Headings of the list of all sources: its title, and by what it is sorted. */
	sources: { title: string; publisher: string; license: string; date: string };
	/** Heading of what other republishers may copy, and the name of the copy without markup. */
	republish: { title: string; text: string };
}
