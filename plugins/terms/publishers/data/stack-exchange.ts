import type { PublisherProfileInput } from '../../../profile/schema.ts';

export const profile = {
	id: 'stack-exchange',
	name: 'Stack Exchange',
	aliases: ['Ask Ubuntu', 'Server Fault', 'Stack Overflow', 'Super User'],
	url: 'https://stackexchange.com/',
	domains: [
		'stackexchange.com',
		'stackoverflow.com',
		'serverfault.com',
		'superuser.com',
		'askubuntu.com',
	],
	policy: {
		url: 'https://stackoverflow.blog/2009/06/25/attribution-required/',
		seen: '2026-11-22',
		stored: true,
		evidence: 'primary',
		confidence: 'high',
	},
	licenses: [
		{
			license: 'CC-BY-SA-2.5',
			until: '2011-04-07',
			url: 'https://meta.stackexchange.com/questions/347758/creative-commons-licensing-ui-and-data-updates',
		},
		{
			license: 'CC-BY-SA-3.0',
			from: '2011-04-08',
			until: '2018-05-01',
			url: 'https://meta.stackexchange.com/questions/347758/creative-commons-licensing-ui-and-data-updates',
		},
		{
			license: 'CC-BY-SA-4.0',
			from: '2018-05-02',
			url: 'https://meta.stackexchange.com/questions/347758/creative-commons-licensing-ui-and-data-updates',
		},
	],
	credit: {
		elements: {
			publisher: 'demanded',
			source: 'demanded',
			author: 'demanded',
			'author-profiles': 'demanded',
		},
	},
	backlink: { target: 'question-and-authors', followed: 'demanded', direct: 'demanded' },
	edits: { rule: 'free' },
	translation: { rule: 'allowed' },
} satisfies PublisherProfileInput;
