/** Which article is meant: an entry of a content collection, or a path with front matter. */
export interface ArticleProps {
	entry?: {
		data: object;
		body?: string | undefined;
		filePath?: string | undefined;
		rendered?: { metadata?: { frontmatter?: object } | undefined } | undefined;
	};
	/** Relative to the project. */
	path?: string;
	frontmatter?: object;
	/** Text of the article, which may ask for something itself. */
	body?: string;
}

/** Puts the credit of a republished article into a layout or an MDX page. */
export const Credit: (
	props: ArticleProps & {
		/**
		 * `all` of it in one place, or only what belongs at one end of the text.
		 * @default 'all'
		 */
		place?: 'top' | 'bottom' | 'all';
	},
) => unknown;

/**
 * Puts into the page's `<head>` what the terms of a republished article ask for there. What stands
 * inside is printed where no canonical link to the source is owed.
 */
export const CreditHead: (props: ArticleProps & { children?: unknown }) => unknown;
