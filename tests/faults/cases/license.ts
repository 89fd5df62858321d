import type { Fault } from '../sample.ts';
import { licenseUrl } from '../wraps.ts';
import { inCredit, inFrontMatter, linkWords, toLicense } from './edit.ts';

const at = '<a class="license"';
const rules = ['license-linked'];
const cc = 'https://creativecommons.org';

/** The licence is not named, not linked, or another one is. */
export const license: readonly Fault[] = [
	{
		name: 'no-license-link',
		what: 'licence not linked',
		edit: inCredit(/<a class="license"[^>]*>(.*?)<\/a>/, '$1'),
		rules,
		at: '<p class="line"',
	},
	{
		name: 'no-license',
		what: 'licence not named',
		edit: inCredit(/<a class="license"[^>]*>.*?<\/a>/, ''),
		rules,
		at: '<p class="line"',
	},
	{
		name: 'license-family-only',
		what: '“under a Creative Commons licence”, not linked',
		edit: inCredit(/<a class="license"[^>]*>.*?<\/a>/, 'a Creative Commons licence'),
		rules,
		at: '<p class="line"',
	},
	...[
		['other-version', 'another version', `${cc}/licenses/by/3.0/`],
		['other-port', 'a port', `${cc}/licenses/by/3.0/de/`],
		['other-elements', 'a licence with more conditions', `${cc}/licenses/by-nc-nd/4.0/`],
		['wrong-elements', 'a licence with ShareAlike', `${cc}/licenses/by-sa/4.0/`],
		['no-version', 'a licence without version', `${cc}/licenses/by/`],
		['zero', 'CC0', `${cc}/publicdomain/zero/1.0/`],
		['nonexistent', 'a licence that does not exist', `${cc}/licenses/by/4.5/`],
		['home', 'Creative Commons’ home page', `${cc}/`],
		['list', 'the list of licences', `${cc}/licenses/`],
		['chooser', 'the licence chooser', 'https://chooser-beta.creativecommons.org/'],
		['own-page', 'a page of the site', '/licence/'],
		[
			'other-site',
			'a look-alike of Creative Commons',
			'https://creativecommons.org.evil.test/licenses/by/4.0/',
		],
		['encyclopedia', 'an encyclopaedia', 'https://en.wikipedia.org/wiki/Creative_Commons_license'],
	].map(([name = '', what = '', href = '']) => ({
		name: `license-${name}`,
		what: `licence linked to ${what}`,
		edit: toLicense(href),
		rules,
		at,
	})),
	{
		name: 'license-misnamed',
		what: 'another licence named on the right link',
		edit: toLicense(licenseUrl, 'CC BY-NC 4.0'),
		rules,
		at,
	},
	{
		name: 'license-misnamed-version',
		what: 'another version named on the right link',
		edit: toLicense(licenseUrl, 'CC BY 3.0'),
		rules,
		at,
	},
	{
		name: 'license-misnamed-port',
		what: 'a port named on the right link',
		edit: toLicense(licenseUrl, 'CC BY 4.0 DE'),
		rules,
		at,
	},
	{
		name: 'license-struck',
		what: 'licence link struck out',
		edit: inCredit(/<a class="license"[^>]*>.*?<\/a>/, '<s>$&</s>'),
		rules,
		at: '<s>',
	},
	{
		name: 'license-misnamed-long',
		what: 'another licence named in full on the right link',
		edit: toLicense(licenseUrl, 'Creative Commons Attribution-NoDerivatives 4.0 International'),
		rules,
		at,
	},
	{
		name: 'license-misnamed-beside',
		what: 'another licence named beside the right link',
		edit: inCredit(/(<a class="license"[^>]*>).*?<\/a>/, 'CC BY-NC ($1licence</a>)'),
		rules,
		at,
	},
	{
		name: 'license-misnamed-reserved',
		what: '“All rights reserved” as the words of the right link',
		edit: toLicense(licenseUrl, 'All rights reserved'),
		rules,
		at,
	},
	{
		name: 'license-misnamed-apart',
		what: 'another licence named alone, in a sentence before the right link',
		edit: inCredit(/(<a class="license"[^>]*>).*?<\/a>/, 'CC BY-NC 4.0. $1→ 4.0</a>'),
		rules,
		severity: 'warning',
		at,
	},
	{
		name: 'license-hidden',
		what: 'licence link hidden',
		edit: inCredit('<a class="license"', '<a hidden class="license"'),
		rules,
		at: '<a hidden',
	},
	{
		name: 'license-by-sheet',
		what: 'licence link hidden by a sheet',
		edit: { sheet: (css) => `${css}.license{display:none}` },
		rules,
		at,
	},
	{
		name: 'license-wordless',
		what: 'licence link on a picture without alternative text',
		edit: toLicense(licenseUrl, '<img src="/by.svg" alt="">'),
		rules,
		at,
	},
	{
		name: 'license-unlinked-icon',
		what: 'licence as an icon only',
		edit: inCredit(
			/<a class="license"[^>]*>.*?<\/a>/,
			'<img src="https://licensebuttons.net/l/by/4.0/88x31.png" alt="CC BY 4.0">',
		),
		rules,
		at: '<p class="line"',
	},
	{
		name: 'license-and-source-empty',
		what: 'neither backlink nor licence link has words',
		edit: {
			credit: (html, l) =>
				(linkWords('').credit?.(html, l) ?? '').replace(/(<a class="license"[^>]*>).*?</, '$1<'),
		},
		rules: ['backlink-present', 'license-linked'],
		at: '<a class="source"',
	},
	...[
		['unknown', 'none at all', /license: .*\n/, '', 'license-known', '---'],
		[
			'not-one',
			'a licence that does not exist',
			'CC-BY-4.0',
			'CC-BY-4.5',
			'license-known',
			'license:',
		],
		[
			'page',
			'the home page of Creative Commons',
			'CC-BY-4.0',
			`${cc}/`,
			'license-known',
			'license:',
		],
		['other-kind', 'a licence for programs', 'CC-BY-4.0', 'MIT', 'license-known', 'license:'],
		['two', 'two licences', 'CC-BY-4.0', 'CC BY or CC BY-NC 4.0', 'license-known', 'license:'],
		[
			'versionless',
			'a licence without version',
			'CC-BY-4.0',
			'CC BY',
			'license-versioned',
			'license:',
		],
	].map(([name = '', what = '', from = '', to = '', rule = '', line = '']) => ({
		name: `declared-license-${name}`,
		what: `front matter with ${what} as licence`,
		edit: inFrontMatter(from as string, to as string),
		rules: [rule as string],
		line: line as string,
	})),
];
