/** An entry of a content collection. */
export interface Entry {
	id?: string;
	data: object;
	body?: string | undefined;
	filePath?: string | undefined;
	rendered?: { metadata?: object | undefined } | undefined;
}

/** Which article is meant: an entry of a content collection, or a path with front matter. */
export interface ArticleProps {
	entry?: Entry;
	/** Relative to the project. */
	path?: string;
	frontmatter?: object;
	/** Text of the article, which may ask for something itself. */
	body?: string;
}

/** Props of `<Credit />`. */
export interface CreditProps extends ArticleProps {
	/**
	 * `all` of it in one place, or only what belongs at one end of the text.
	 * @default 'all'
	 */
	place?: 'top' | 'bottom' | 'all';
	/** How it looks; else as the option `look` says. */
	look?: 'line' | 'card' | 'footnote' | 'plain';
	/** BCP 47 tag of its language; else the article's, or the page's where the article tells none. */
	lang?: string;
}

/** Puts the credit of a republished article into a layout or an MDX page. */
export const Credit: (props: CreditProps) => unknown;

/** Props of `<CreditLine />`. */
export type CreditLineProps = Omit<CreditProps, 'place' | 'look'>;

/** The credit as one sentence without a block around it, for lists, cards and captions. */
export const CreditLine: (props: CreditLineProps) => unknown;

/** Props of `<LicenseBadge />`. */
export interface LicenseBadgeProps extends ArticleProps {
	/** As people write it: `CC-BY-4.0`, an address, a name. Goes before that of the article. */
	license?: string;
}

/**
 * A licence as a link with its icons. What stands inside is printed where nobody knows the licence, as
 * for the site's own articles.
 */
export const LicenseBadge: (props: LicenseBadgeProps & { children?: unknown }) => unknown;

/** Props of `<Sources />`. */
export interface SourcesProps<Each extends Entry = Entry> {
	/** Entries of content collections; the site's own articles are left out. */
	entries: readonly Each[];
	/** Address of an entry's page on this site; without it, the list links the sources only. */
	href?: (entry: Each) => string | null;
	/**
	 * What the list is grouped by.
	 * @default 'publisher'
	 */
	by?: 'publisher' | 'license' | 'date';
	/**
	 * Level of the groups' headings, 2 to 6.
	 * @default 2
	 */
	level?: number;
	/** BCP 47 tag of the page; else Astro's current locale. */
	lang?: string;
}

/** All works that the site republishes, in groups. What stands inside is printed where there are none. */
export const Sources: <Each extends Entry>(
	props: SourcesProps<Each> & { children?: unknown },
) => unknown;

/** Props of `<Republish />`. */
export interface RepublishProps extends ArticleProps {
	/** Address of the article's page, which links in its text are relative to. */
	url?: string | URL;
	/** BCP 47 tag of its language; else the article's, or the page's where the article tells none. */
	lang?: string;
}

/**
 * The article as HTML and as plain text for others to copy, with its whole credit and without its
 * pictures. What stands inside is the article: `<Content />`. Prints nothing where not everybody may
 * republish it.
 */
export const Republish: (props: RepublishProps & { children: unknown }) => unknown;

/** Whether everybody may republish an article: under Creative Commons, or with no conditions. */
export function isRepublishable(props: ArticleProps): boolean;

/**
 * Puts into the page's `<head>` what the terms of a republished article ask for there. What stands
 * inside is printed where no canonical link to the source is owed.
 */
export const CreditHead: (props: ArticleProps & { children?: unknown }) => unknown;
