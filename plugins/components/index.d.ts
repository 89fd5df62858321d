/** Puts the credit of a republished article into a layout or an MDX page. */
export const Credit: (props: {
	entry?: {
		data: object;
		filePath?: string | undefined;
		rendered?: { metadata?: { frontmatter?: object } | undefined } | undefined;
	};
	path?: string;
	frontmatter?: object;
}) => unknown;
