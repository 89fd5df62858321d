/** Facts that the credit gate and the magazine's own pages share. */
export default {
	articles: ['content/articles/**/*.{md,mdx}'],
	site: { url: 'https://offprint.example', name: 'Offprint' },
	look: 'card',
	headers: 'cloudflare',
	creditsPage: { layout: './src/layouts/Page.astro', articles: '/articles/{path}/' },
	publishers: [
		{
			id: 'meridian-desk',
			name: 'Meridian Desk',
			url: 'https://meridian-desk.example/',
			domains: ['meridian-desk.example'],
			grant: {
				id: 'meridian-desk-terms',
				name: 'Meridian Desk terms',
				url: 'https://meridian-desk.example/republish',
				words:
					'Anyone is free to republish the text of this article (but not its images or videos) in any medium or format, as long as they provide a backlink and credit to Meridian Desk.',
			},
		},
	],
};
