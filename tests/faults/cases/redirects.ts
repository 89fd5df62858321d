import type { Fault } from '../sample.ts';

/** The host leads readers away from the credited page. */
export const redirects: readonly Fault[] = [
	...[
		['forced', '/story/ https://mirror.example/story 301!\n'],
		['rewrite', '/story /empty.html 200!\n'],
		['splat', '/* https://mirror.example/:splat 302!\n'],
		['host', 'https://site.example/:page /empty 301!\n'],
	].map(([name = '', text = '']) => ({
		name: `redirect-${name}`,
		what: `\`_redirects\`: \`${text.trim()}\``,
		edit: { redirects: () => text },
		rules: ['credit-visible'],
		at: null,
	})),
	...[
		['not-forced', '/story/ https://mirror.example/story 301\n'],
		['country', '/story/ /empty 302! Country=at\n'],
	].map(([name = '', text = '']) => ({
		name: `redirect-${name}`,
		what: `\`_redirects\`: \`${text.trim()}\``,
		edit: { redirects: () => text },
		rules: ['credit-visible'],
		severity: 'warning' as const,
		at: null,
	})),
];
