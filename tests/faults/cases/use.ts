import type { Fault } from '../sample.ts';
import { inCredit, inFrontMatter, inHead } from './edit.ts';

/** What the licence or the publisher does not allow: changes, commerce, other terms, claims. */
export const use: readonly Fault[] = [
	{
		name: 'sharealike-declared',
		what: '`rel=license` to a licence that ShareAlike does not allow',
		scene: 'changed',
		edit: inHead('<link rel="license" href="https://creativecommons.org/licenses/by-nc/4.0/">'),
		rules: ['sharealike-kept'],
		at: '<link rel="license"',
	},
	{
		name: 'sharealike-header',
		what: 'the same in a `Link` header',
		scene: 'changed',
		edit: {
			headers: () =>
				'/*\n  Link: <https://creativecommons.org/licenses/by-nd/4.0/>; rel="license"\n',
		},
		rules: ['sharealike-kept'],
		at: null,
	},
	{
		name: 'sharealike-forbidden',
		what: 'words that forbid to copy a changed ShareAlike work',
		scene: 'changed',
		edit: { end: () => '<p class="rights">Copying of any page is prohibited.</p>' },
		rules: ['sharealike-kept'],
		severity: 'warning',
		at: '<p class="rights"',
	},
	{
		name: 'sharealike-other-license',
		what: 'a licence of programs on a changed ShareAlike work',
		scene: 'changed',
		edit: { end: () => '<p class="rights">Content licensed MIT</p>' },
		rules: ['sharealike-kept'],
		severity: 'warning',
		at: '<p class="rights"',
	},
	{
		name: 'sharealike-reserved',
		what: '“All rights reserved” under a changed ShareAlike work',
		scene: 'changed',
		edit: { end: () => '<p class="rights">© 2026 The Magazine. All rights reserved.</p>' },
		rules: ['sharealike-kept'],
		severity: 'warning',
		at: '<p class="rights"',
	},
	{
		name: 'adaptation',
		what: 'changes to a NoDerivatives work',
		edit: {
			...inCredit('licenses/by/4.0/">CC BY 4.0', 'licenses/by-nd/4.0/">CC BY-ND 4.0'),
			frontMatter: (yaml, l) =>
				`${yaml.replace('CC-BY-4.0', 'CC-BY-ND-4.0')}changes: ${l.coauthor}\n`,
			top: (_, l) => `<p>${l.coauthor}</p>`,
		},
		rules: ['adaptation-allowed'],
		severity: 'warning',
		line: 'changes:',
	},
	{
		name: 'commercial',
		what: 'a NonCommercial work on a commercial site',
		edit: {
			...inCredit('licenses/by/4.0/">CC BY 4.0', 'licenses/by-nc/4.0/">CC BY-NC 4.0'),
			...inFrontMatter('CC-BY-4.0', 'CC-BY-NC-4.0'),
			config: () => ({ site: { commercial: true } }),
		},
		rules: ['commercial-allowed'],
		line: 'license:',
	},
	{
		name: 'endorsed',
		what: 'words that claim the publisher’s support',
		edit: {
			top: (_, { publisher: name }) =>
				`<p class="praise">This page is officially endorsed by ${name}.</p>`,
		},
		rules: ['endorsement-absent'],
		at: '<p class="praise"',
	},
	{
		name: 'endorsed-in-description',
		what: 'the same in the description of the page',
		edit: {
			head: (_, { publisher: name }) =>
				`<meta name="description" content="A site that is trusted by ${name}.">`,
		},
		rules: ['endorsement-absent'],
		at: '<meta name="description"',
	},
	{
		name: 'endorsed-after-denial',
		what: 'a denial, and behind “but” the claim',
		edit: {
			top: (_, { publisher: name }) =>
				`<p class="praise">Not endorsed by us, but this page is endorsed by ${name}.</p>`,
		},
		rules: ['endorsement-absent'],
		at: '<p class="praise"',
	},
];
