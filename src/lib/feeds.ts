/** The feeds of the magazine, as pages announce them. */
export const feeds = [
	{ href: '/rss.xml', type: 'application/rss+xml', name: 'RSS' },
	{ href: '/atom.xml', type: 'application/atom+xml', name: 'Atom' },
	{ href: '/feed.json', type: 'application/feed+json', name: 'JSON Feed' },
] as const;
