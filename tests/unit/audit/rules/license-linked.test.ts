import { describe, expect, test } from 'vitest';
import { article, sourceUrl } from '../../../helpers/article.ts';
import { judgePage } from '../../../helpers/judge.ts';

const by = 'https://creativecommons.org/licenses/by/4.0/';
const source = `<a href="${sourceUrl}">Tides of the estuary</a>`;
const right = `<a href="${by}">CC BY 4.0</a>`;
const linked = (words: string): string => `<a href="${by}">${words}</a>`;

/** `[code of the message, severity]` of what the rule says about a credit with these words. */
async function judge(credit: string, text?: string): Promise<unknown[]> {
	const findings = await judgePage(`BODY${credit}`, text === undefined ? {} : { text });
	expect(
		findings
			.filter(({ rule }) => rule !== 'license-linked')
			.map(({ rule, message }) => [rule, message]),
	).toEqual([]);
	return findings.map(({ message, severity, expected, pagePlace }) => {
		expect(expected.join('')).toContain('creativecommons.org/licenses/');
		expect(expected.join('')).toContain('<p><a href="');
		expect(pagePlace).not.toBeNull();
		return [message.replace(/^Unexpected /, '').split(/, expected/)[0], severity];
	});
}

describe('the name and the link agree', () => {
	test.each([
		['the short name', right],
		['words before the link', `licensed ${linked('CC BY')} 4.0`],
		['the long name', linked('Creative Commons Attribution 4.0 International')],
		['the family', `under a Creative Commons licence (${linked('read it')})`],
		['the family as the link', `under a ${linked('Creative Commons license')}`],
		['pictures under another one', `${right}, photograph: B. Lens, CC BY-NC 2.0`],
		[
			'another licence in a sentence of its own',
			`${right}. The notes of the editor stand under CC BY-SA 3.0.`,
		],
		[
			'another licence with its own link',
			`${right}, notes <a href="https://creativecommons.org/licenses/by-sa/3.0/">CC BY-SA 3.0</a>`,
		],
		[
			'the right name in another sentence',
			`CC BY 4.0. The notes: CC BY-SA 3.0. ${linked('Terms')}`,
		],
		['pictures in another sentence', `photograph: B. Lens, CC BY-NC 2.0. ${linked('Licence')}`],
		['what others call it', linked('Some rights reserved')],
		['what it is not', linked('Not all rights reserved')],
		['what it is not like', linked('Not the public domain')],
		['words about a licence', linked('An open licence that is unlike the MIT License')],
		['what the work has taken in', `${right}, includes a chapter of B, CC BY-SA 3.0`],
		[
			'another language',
			`sous licence <a href="${by}deed.fr">Creative Commons Attribution 4.0 International</a>`,
		],
		// The heading ends the paragraph and the link; the parser begins the link anew behind it.
		['a link that a parser cuts in two', linked('<h4>4.0</h4>CC BY 4.0')],
		['an empty link before the right one', `${linked('')}</p><p>${right}`],
	])('%s', async (_, words) => {
		expect(await judge(`<p>${source} by A. Writer, The Publisher, ${words}</p>`)).toEqual([]);
	});

	test('a title about licences', async () => {
		const title = 'Why CC BY-NC 2.0 fails';
		const credit = `<p><a href="${sourceUrl}">${title}</a> by A. Writer, The Publisher, ${linked('license')}</p>`;
		expect(await judge(credit, article({ 'Tides of the estuary': title }))).toEqual([]);
	});
});

describe('they do not', () => {
	test.each<[string, string, string, string]>([
		[
			'plain words beside a link without a name',
			`CC BY-NC (${linked('licence')})`,
			'words “CC BY-NC” beside the link to CC BY 4.0',
			'error',
		],
		[
			'plain words in long',
			`Creative Commons Attribution-NonCommercial (${linked('terms')})`,
			'words “CC BY-NC” beside the link to CC BY 4.0',
			'error',
		],
		[
			'another version in plain words',
			`CC BY 3.0 (${linked('licence')})`,
			'words “CC BY 3.0” beside the link to CC BY 4.0',
			'error',
		],
		[
			'plain words beside a badge',
			`CC BY-NC <a href="${by}"><img alt="licence" src="/b.svg"></a>`,
			'words “CC BY-NC” beside the link to CC BY 4.0',
			'error',
		],
		[
			'two names, one of them linked',
			`CC BY-NC 4.0, ${right}`,
			'words “CC BY-NC 4.0” beside the link to CC BY 4.0',
			'warning',
		],
		[
			'the link’s own words',
			linked('CC BY-NC 4.0'),
			'words “CC BY-NC 4.0” on the link to CC BY 4.0',
			'error',
		],
		[
			'the link’s own words without a version',
			linked('CC BY-NC'),
			'words “CC BY-NC” on the link to CC BY 4.0',
			'error',
		],
		...[
			'All rights reserved',
			'MIT License',
			'GNU Free Documentation License 1.3',
			'Public domain',
		].map((words): [string, string, string, string] => [
			`what is no licence of Creative Commons: ${words}`,
			linked(words),
			`words “${words}” on the link to CC BY 4.0`,
			'error',
		]),
		[
			'another name alone, in a sentence before the link',
			`CC BY-NC-ND 4.0. ${linked('Read the licence')}`,
			'words “CC BY-NC-ND 4.0” beside the link to CC BY 4.0',
			'warning',
		],
		[
			'another name alone, behind a line',
			`CC BY-SA 4.0 | ${linked('terms')}`,
			'words “CC BY-SA 4.0” beside the link to CC BY 4.0',
			'warning',
		],
		[
			'the name linked to a page of the site',
			'<a href="/terms/">CC BY 4.0</a>',
			'link of “CC BY 4.0” to https://site.example/terms/',
			'error',
		],
		[
			'the name linked to the list of SPDX',
			'<a href="https://spdx.org/licenses/CC-BY-4.0.html">CC BY 4.0</a>',
			'link of “CC BY 4.0” to https://spdx.org/licenses/CC-BY-4.0.html',
			'error',
		],
		['the name alone', 'CC BY 4.0', 'credit without a link to the licence', 'error'],
		[
			'another licence',
			'<a href="https://creativecommons.org/licenses/by-nc/4.0/">CC BY-NC 4.0</a>',
			'link to https://creativecommons.org/licenses/by-nc/4.0/',
			'error',
		],
		[
			'the home page',
			'<a href="https://creativecommons.org/">CC BY 4.0</a>',
			'link to https://creativecommons.org/',
			'error',
		],
	])('%s', async (_, words, message, severity) => {
		const credit = `<p>${source} by A. Writer, The Publisher, ${words}</p>`;
		expect(await judge(credit)).toEqual([[message, severity]]);
	});

	test('a closed <details> is named as one', async () => {
		const credit = `<p>${source} by A. Writer, The Publisher</p><details><summary>Rights</summary><p>${right}</p></details>`;
		const [finding] = await judgePage(`BODY${credit}`);
		expect(finding?.rule).toBe('license-linked');
		expect(finding?.message).toContain('a closed `<details>` keeps it from readers');
	});
});

describe('the publisher’s own credit line without a version', () => {
	const url = 'https://theconversation.com/tides-of-the-estuary-123456';
	const text = article({
		[sourceUrl]: url,
		'publisher: The Publisher': 'publisher: the-conversation',
		'CC-BY-4.0': 'CC-BY-ND-4.0',
	});
	const own = async (credit: string): Promise<unknown[]> => {
		const findings = await judgePage(`<p>A. Writer</p>BODY${credit}`, { text });
		return findings
			.filter(({ rule }) => rule === 'license-linked')
			.map(({ severity, message }) => [severity, message.includes('name no version')]);
	};
	const line = (license: string): string =>
		`<p>This article is republished from <a href="https://theconversation.com">The Conversation</a> under a ${license}. Read the <a href="${url}">original article</a>.</p>`;

	test.each<[string, string, unknown[]]>([
		['as it is handed out', line('Creative Commons license'), [['warning', true]]],
		[
			'linked to Creative Commons’ home page',
			line('<a href="https://creativecommons.org/">Creative Commons license</a>'),
			[['warning', true]],
		],
		[
			'linked to the list of licences',
			line('<a href="https://creativecommons.org/licenses/">Creative Commons license</a>'),
			[['warning', true]],
		],
		[
			'linked to the licence',
			line(
				'<a href="https://creativecommons.org/licenses/by-nd/4.0/">Creative Commons license</a>',
			),
			[],
		],
		[
			'linked to another licence',
			line('<a href="https://creativecommons.org/licenses/by/4.0/">Creative Commons license</a>'),
			[['error', false]],
		],
		[
			'with a version, but no link',
			line('Creative Commons license (CC BY-ND 4.0)'),
			[['error', false]],
		],
		[
			'in other words',
			`<p>From <a href="${url}">The Conversation</a>, Creative Commons.</p>`,
			[['error', false]],
		],
	])('%s', async (_, credit, expected) => {
		expect(await own(credit)).toEqual(expected);
	});
});

test('a block of many licence links takes no time', async () => {
	const many = `${'x '.repeat(50_000)}${linked('licence').repeat(5_000)}`;
	await judge(`<p>${source} by A. Writer, The Publisher, ${many}</p>`);
});
