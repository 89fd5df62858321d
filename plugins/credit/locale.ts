/**
 * The words of a credit in one language: data only, so that a language is one file.
 *
 * Patterns hold `{placeholders}`; what stands in `[…]` is left out when a placeholder in it has no
 * value.
 */
export interface Locale {
	/** BCP 47 tag. */
	tag: string;
	dir: 'ltr' | 'rtl';
	/** Accessible name of the credit block. */
	label: string;
	/** Stands for the title where there is none. */
	untitled: string;
	line: string;
	/** The line for CC0 and the Public Domain Mark, which are no licences. */
	publicDomain: string;
	changes: string;
}
