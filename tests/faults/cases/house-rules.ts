import type { Fault } from '../sample.ts';
import { counterUrl, notebookUrl } from '../scenes.ts';
import { workUrl } from '../wraps.ts';
import { inHead } from './edit.ts';

const canonical = `<link rel="canonical" href="${workUrl}">`;
const noindex = '<meta name="robots" content="noindex">';
const counter = '<img src="';

/** Canonical link, index, counter and the story's links, where the publisher asks for them. */
export const houseRules: readonly Fault[] = [
	strict(
		'canonical-missing',
		'no canonical link',
		'canonical-kept',
		{ head: (html) => html.replace(canonical, '') },
		null,
	),
	strict(
		'canonical-own',
		'canonical link to the page itself',
		'canonical-kept',
		{ head: (html) => html.replace(workUrl, 'https://site.example/story/') },
		'<link rel="canonical"',
	),
	strict(
		'canonical-other',
		'canonical link elsewhere',
		'canonical-kept',
		{ head: (html) => html.replace(workUrl, 'https://elsewhere.example/') },
		'<link rel="canonical"',
	),
	strict(
		'canonical-relative',
		'relative canonical link',
		'canonical-kept',
		{ head: (html) => html.replace(workUrl, '/story/') },
		'<link rel="canonical"',
	),
	strict(
		'canonical-twice',
		'two canonical links that differ',
		'canonical-kept',
		inHead('<link rel="canonical" href="https://site.example/story/">'),
		'<link rel="canonical" href="https://site',
	),
	strict(
		'canonical-in-body',
		'canonical link in the body',
		'canonical-kept',
		{ head: (html) => html.replace(canonical, ''), credit: (html) => html + canonical },
		'<link rel="canonical"',
	),
	strict(
		'canonical-in-comment',
		'canonical link in a comment',
		'canonical-kept',
		{ head: (html) => html.replace(canonical, `<!-- ${canonical} -->`) },
		null,
	),
	strict(
		'canonical-of-variant',
		'canonical link with `media`',
		'canonical-kept',
		{ head: (html) => html.replace('rel="canonical"', 'rel="canonical" media="print"') },
		'<link rel="canonical"',
	),
	strict('canonical-elsewhere-header', 'a second canonical link in `_headers`', 'canonical-kept', {
		headers: () => '/story/\n  Link: <https://site.example/story/>; rel="canonical"\n',
	}),
	strict(
		'index-open',
		'no `noindex`',
		'indexing-kept',
		{ head: (html) => html.replace(noindex, '') },
		null,
	),
	strict(
		'index-one-crawler',
		'`noindex` for one crawler',
		'indexing-kept',
		{ head: (html) => html.replace('name="robots"', 'name="googlebot"') },
		'<meta name="googlebot"',
	),
	strict(
		'index-in-body',
		'`noindex` in the body',
		'indexing-kept',
		{ head: (html) => html.replace(noindex, ''), credit: (html) => html + noindex },
		'<meta name="robots"',
	),
	strict(
		'index-misspelt',
		'`no-index`',
		'indexing-kept',
		{ head: (html) => html.replace('noindex', 'no-index') },
		null,
	),
	strict('counter-missing', 'no counter', 'pixel-kept', { end: () => '' }, null),
	strict(
		'counter-of-another',
		'the counter of another article',
		'pixel-kept',
		{ end: (html) => html.replace('count.gif', 'other.gif') },
		counter,
	),
	strict(
		'counter-lazy-source',
		'a counter that no browser loads',
		'pixel-kept',
		{ end: (html) => html.replace(' src=', ' data-src=') },
		'<img data-src',
	),
	strict(
		'counter-in-noscript',
		'a counter in `<noscript>`',
		'pixel-kept',
		{ end: (html) => `<noscript>${html}</noscript>` },
		counter,
	),
	strict(
		'counter-copied',
		'a counter that the site serves itself',
		'pixel-kept',
		{ end: (html) => html.replace(counterUrl, '/_astro/count.a1b2.gif') },
		null,
	),
	strict(
		'story-link-lost',
		'a link of the story lost',
		'links-kept',
		{ work: (html) => html.replace(/<a class="story" href="[^"]*notebook">(.*?)<\/a>/, '$1') },
		'<p>',
	),
	strict(
		'story-link-changed',
		'a link of the story to another page',
		'links-kept',
		{ work: (html) => html.replace(notebookUrl, 'https://shop.example/notebook') },
		'<a class="story"',
	),
	strict(
		'story-link-hidden',
		'a link of the story hidden',
		'links-kept',
		{ work: (html) => html.replace('<a class="story"', '<a hidden class="story"') },
		'<a hidden',
	),
	strict(
		'story-links-stripped',
		'all links of the story taken out',
		'links-kept',
		{ work: (html) => html.replace(/<\/?a\b[^>]*>/g, '') },
		null,
	),
	strict(
		'story-link-in-navigation',
		'a link of the story in the navigation only',
		'links-kept',
		{
			work: (html) => html.replace(/<a class="story" href="[^"]*notebook">(.*?)<\/a>/, '$1'),
			top: () => `<nav><a class="menu-link" href="${notebookUrl}">Notebook</a></nav>`,
		},
		'<a class="menu-link"',
	),
	strict(
		'counter-twice',
		'the counter twice',
		'pixel-kept',
		{ end: (html) => `${html}<img class="again" src="${counterUrl}" alt="">` },
		'<img class="again"',
		'warning',
	),
	strict(
		'counter-by-policy',
		'a counter that a Content-Security-Policy keeps out',
		'pixel-kept',
		{ headers: () => "/*\n  Content-Security-Policy: default-src 'self'\n" },
		counter,
	),
	strict(
		'counter-by-meta-policy',
		'the same by a `<meta>`',
		'pixel-kept',
		{
			head: (html) =>
				`${html}<meta http-equiv="Content-Security-Policy" content="img-src 'self' data:">`,
		},
		'<meta http-equiv',
	),
	{
		name: 'expiry-forbidden',
		what: '`unavailable_after` where the publisher forbids `noindex`',
		edit: {
			...inHead('<meta name="googlebot" content="unavailable_after: 2030-12-31">'),
			config: (_, { publisher: name }) => ({
				publishers: [
					{ id: 'shoreline', name, domains: ['shoreline.example'], noindex: { rule: 'forbidden' } },
				],
			}),
		},
		rules: ['indexing-kept'],
		at: '<meta name="googlebot"',
	},
	{
		name: 'canonical-forbidden',
		what: 'canonical link to the source where the publisher forbids it',
		edit: {
			...inHead(canonical),
			config: (_, { publisher: name }) => ({
				publishers: [
					{
						id: 'shoreline',
						name,
						domains: ['shoreline.example'],
						canonical: { rule: 'forbidden' },
					},
				],
			}),
		},
		rules: ['canonical-kept'],
		at: canonical,
	},
	{
		name: 'noindex-forbidden',
		what: '`noindex` where the publisher forbids it',
		edit: {
			...inHead(noindex),
			config: (_, { publisher: name }) => ({
				publishers: [
					{ id: 'shoreline', name, domains: ['shoreline.example'], noindex: { rule: 'forbidden' } },
				],
			}),
		},
		rules: ['indexing-kept'],
		at: noindex,
	},
	{
		name: 'counter-unanswered',
		what: 'a counter is asked for and the owner has not said yes',
		scene: 'strict',
		edit: { end: () => '', config: ({ pixels: _, ...rest }) => rest },
		rules: ['pixel-kept'],
		at: null,
	},
];

function strict(
	name: string,
	what: string,
	rule: string,
	edit: Fault['edit'],
	at?: string | null,
	severity?: 'warning',
): Fault {
	const place = at === undefined ? {} : { at };
	return {
		name,
		what,
		scene: 'strict',
		rules: [rule],
		edit,
		...place,
		...(severity ? { severity } : {}),
	};
}
