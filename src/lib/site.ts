/** What the magazine calls itself, in one place. */
export const site = {
	name: 'Offprint',
	tagline: 'Good articles, printed again, with their names on.',
	description:
		'Offprint republishes essays and reports that are free to share, each with full credit to its author and a link to where it first appeared.',
} as const;

/** The pages in the masthead, in reading order. */
export const sections = [
	{ href: '/', name: 'Articles' },
	{ href: '/publishers/', name: 'Publishers' },
	{ href: '/about/', name: 'About' },
] as const;
