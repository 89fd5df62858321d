import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, test } from 'vitest';
import { compileMetadata } from '../../../plugins/credit/index.ts';
import { parseOptions } from '../../../plugins/options.ts';
import { body } from '../../helpers/article.ts';
import { faultsOfSchemaOrg } from '../../helpers/schema-org.ts';

const url = 'https://site.example/a/';
const sourceUrl = 'https://publisher.example/2026/story';
const by = 'https://creativecommons.org/licenses/by/4.0/';
const bySa = 'https://creativecommons.org/licenses/by-sa/4.0/';
const bySa3De = 'https://creativecommons.org/licenses/by-sa/3.0/de/';
const zero = 'https://creativecommons.org/publicdomain/zero/1.0/';
const mark = 'https://creativecommons.org/publicdomain/mark/1.0/';

const options = parseOptions(
	{
		site: { name: 'The Site', url: 'https://site.example/' },
		publishers: [
			{
				id: 'review',
				name: 'The Review',
				url: 'https://review.example/',
				grant: {
					id: 'review-terms',
					name: 'The Review’s terms',
					url: 'https://review.example/republish',
					words: 'Anyone may republish our articles with a link.',
				},
			},
		],
	},
	'a test',
);

const plain = {
	title: 'Tides of the estuary',
	author: 'A. Writer',
	source: { url: sourceUrl, publisher: 'The Publisher' },
	license: 'CC-BY-4.0',
};
const writer = { '@type': 'Person', name: 'A. Writer' };
const institute = {
	'@type': 'Person',
	name: 'B. Writer',
	url: 'https://institute.example/b',
	affiliation: { '@type': 'Organization', name: 'The Institute' },
};
const publisher = { '@type': 'Organization', name: 'The Publisher' };

/** What each case says beside what all say; null where it must say nothing. */
const cases: Readonly<Record<string, { data?: object; page: object; original: object }>> = {
	'CC BY': { page: { license: by }, original: { license: by } },
	'CC BY, changed': {
		data: { changes: 'Shortened' },
		page: { license: null },
		original: { license: by },
	},
	'CC BY-SA, changed': {
		data: { license: 'CC-BY-SA-4.0', changes: 'Shortened' },
		page: { license: bySa },
		original: { license: bySa },
	},
	'CC BY-SA of a port, in German': {
		data: { license: 'CC BY-SA 3.0 DE', lang: 'de' },
		page: { license: bySa3De, inLanguage: 'de' },
		original: { license: bySa3De },
	},
	'the publisher’s own grant': {
		data: {
			source: { url: 'https://review.example/a', publisher: 'review' },
			license: 'review-terms',
		},
		page: { license: null, usageInfo: 'https://review.example/republish' },
		original: {
			'@id': 'https://review.example/a',
			url: 'https://review.example/a',
			publisher: { '@type': 'Organization', name: 'The Review', url: 'https://review.example/' },
			license: null,
		},
	},
	CC0: {
		data: { license: 'CC0-1.0' },
		page: { license: zero, copyrightNotice: null },
		original: { license: zero },
	},
	'the public domain': {
		data: { license: mark, author: undefined },
		page: { license: mark, copyrightNotice: null, author: null },
		original: { license: mark, author: null },
	},
	'a notice that was kept': {
		data: { notices: ['The words stay as they are.', '© 2026 The Publisher.'] },
		page: { license: by, copyrightNotice: '© 2026 The Publisher.' },
		original: { license: by },
	},
	'a notice that grants nothing': {
		data: { notices: '© 2026 The Publisher. All rights reserved.' },
		page: { license: by, copyrightNotice: null },
		original: { license: by },
	},
	'several authors, a house and an institution': {
		data: {
			author: [
				{ name: 'B. Writer', institution: 'The Institute', url: 'https://institute.example/b' },
				'The Publisher',
			],
			source: { ...plain.source, title: 'How tides are told', published: '2026-01-31' },
		},
		page: {
			license: by,
			author: [institute, publisher],
			creditText: expect.stringContaining('How tides are told by B. Writer (The Institute)'),
		},
		original: {
			license: by,
			name: 'How tides are told',
			datePublished: '2026-01-31',
			author: [institute, publisher],
		},
	},
	'a licence that nobody knows': {
		data: { license: undefined },
		page: { license: null, usageInfo: null },
		original: { license: null },
	},
};

const texts = Object.fromEntries(
	Object.entries(cases).map(([name, { data = {} }]) => [name, jsonLdOf({ ...plain, ...data })]),
);

test.each(Object.entries(cases))('JSON-LD of %s', (name, { page, original }) => {
	const said = JSON.parse(texts[name] ?? '') as Record<string, unknown>;
	expect(said).toEqual(
		known({
			'@context': 'https://schema.org',
			'@type': 'Article',
			mainEntityOfPage: url,
			headline: plain.title,
			author: [writer],
			publisher: { '@type': 'Organization', name: 'The Site', url: 'https://site.example/' },
			creditText: expect.stringContaining(plain.title),
			...page,
			isBasedOn: known({
				'@type': 'Article',
				'@id': sourceUrl,
				url: sourceUrl,
				name: plain.title,
				author: [writer],
				publisher,
				...original,
			}),
		}),
	);
});

test('all of it is schema.org’s own vocabulary', () => {
	const text = texts['CC BY'] ?? '';
	const wrong = {
		'no such property': text.replace('"creditText"', '"credittext"'),
		'no such property of the original': text.replace('"name":"Tides', '"titel":"Tides'),
		'an author of a type that writes nothing': text.replace('"Person"', '"Thing"'),
		'a publisher of a wrong type': text.replace('"Organization"', '"Article"'),
		'a number for words': text.replace(/"headline":"[^"]*"/, '"headline":4'),
		'another vocabulary': text.replace('https://schema.org', 'https://schema.example'),
	};
	for (const one of Object.values(wrong)) expect(one).not.toBe(text);
	const found = faultsOfSchemaOrg({ ...texts, ...wrong });
	expect(found).toEqual(
		Object.fromEntries(Object.keys(wrong).map((key) => [key, [expect.any(String)]])),
	);
});

const hostile = [
	'</script><script>alert(1)</script>',
	'</SCRIPT >',
	'<!-- <script>',
	'-->',
	']]>',
	'"},{"@id":"x',
	"\\' onload='x",
	'A\u2028B\u2029C',
	'two\nlines\tand\r\na tab',
	'&quot;&lt;/script&gt;',
	'\u202eright to left',
	'\ud800 alone',
];

test.each(hostile)('no value ends the script or changes what it says: %j', (value) => {
	const text = jsonLdOf({
		...plain,
		title: value,
		author: { name: value, institution: value },
		source: { ...plain.source, publisher: value, title: value },
		notices: `© 2026 ${value}`,
	});
	expect(text).not.toMatch(/[<\n\r\u2028\u2029]/);
	// Read as a browser reads it: in a page, by the rules of HTML for what a script holds.
	const scripts = scriptsOf(
		`<!doctype html><script type="application/ld+json">${text}</script><p id="after">after`,
	);
	expect(scripts).toEqual([text]);
	const said = JSON.parse(text) as { headline: string; isBasedOn: { name: string } };
	expect(Object.keys(said)).toContain('isBasedOn');
	expect(said.headline).toBe(said.isBasedOn.name);
	expect(wordsIn(said.headline)).toBe(wordsIn(value));
});

/** What is not known is not said. */
function known(object: object): object {
	return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
}

function jsonLdOf(data: object): string {
	const metadata = compileMetadata(options)('content/a.md', { ...data }, body, url);
	if (metadata === null) throw new Error('Nothing is said');
	return metadata.jsonLd;
}

/** The text of each script, as parse5 reads it. */
function scriptsOf(html: string): string[] {
	const found: string[] = [];
	const open: DefaultTreeAdapterTypes.Node[] = [parse(html)];
	for (let node = open.pop(); node; node = open.pop()) {
		if ('childNodes' in node) open.push(...node.childNodes);
		if (node.nodeName !== 'script' || !('childNodes' in node)) continue;
		found.push(node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
	}
	return found;
}

/** Letters and digits, in their order: white space and marks of direction may be written otherwise. */
function wordsIn(text: string): string {
	return (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
