import { describe, expect, test } from 'vitest';
import { claimsIn } from '../../../../plugins/audit/endorsement/claims.ts';
import { endorsementWords } from '../../../../plugins/audit/endorsement/words.ts';
import { foldName } from '../../../../plugins/audit/names.ts';
import { languages } from '../../../../plugins/terms/notice/languages/index.ts';
import { article, body, sourceUrl } from '../../../helpers/article.ts';
import { judgePage } from '../../../helpers/judge.ts';

const NAME = 'The Publisher';

function kinds(text: string, names = [NAME, 'A. Writer']): string[] {
	return [...new Set(claimsIn(foldName(text), names.map(foldName)).map(({ kind }) => kind))];
}

test('every language of the notices has its row', () => {
	expect(endorsementWords.map(({ tag }) => tag).sort()).toEqual(
		languages.map(({ tag }) => tag).sort(),
	);
});

describe('claims', () => {
	test.each([
		'Endorsed by The Publisher',
		'This site is officially ENDORSED  BY “The Publisher”.',
		'Approved by: The Publisher',
		'Proudly sponsored by our friends at The Publisher!',
		'Recommended by the editors of The Publisher',
		'Recommended by Dr. A. Writer',
		'The Publisher endorses this site.',
		'A. Writer recommends our translations.',
		'The Publisher-approved translation',
		'This copy was not changed. It is endorsed by The Publisher.',
		'Not to be missed! Endorsed by The Publisher.',
		'Trusted by The Publisher',
		'The Publisher has endorsed our translations.',
		'Not endorsed by us, but The Publisher endorses us.',
		'We do not sell ads, but this site is sponsored by The Publisher.',
		'The Publisher hat diese Seite empfohlen.',
		'Nicht von uns, aber The Publisher empfiehlt diese Seite.',
		'The Publisher a approuvé cette traduction.',
		'The Publisher ha recomendado este sitio.',
		'The Publisher одобрил этот сайт',
		'Empfohlen von The Publisher',
		'The Publisher empfiehlt diese Seite.',
		'Gesponsert vom Verlag The Publisher',
		'Ce site est approuvé par The Publisher.',
		'Sous le patronage de The Publisher',
		'Avalado por The Publisher',
		'Patrocinada por la revista The Publisher',
		'Aprovado pela The Publisher',
		'Approvato dalla redazione di The Publisher',
		'Con il patrocinio di The Publisher',
		'Одобрено изданием The Publisher',
		'The Publisher рекомендует этот сайт',
		'The Publisher tarafından onaylanmıştır',
		'THE PUBLISHER TARAFINDAN ONAYLANMIŞTIR',
		'The Publisher sponsorluğunda',
		'برعاية The Publisher',
		'معتمد من موقع The Publisher',
		'The Publisher द्वारा अनुमोदित',
		'The Publisher公認',
		'The Publisherが推奨するサイトです',
		'协议：获得 The Publisher 官方认可',
		'由 The Publisher 赞助',
	])('%s', (text) => {
		expect(kinds(text)).toEqual(['claim']);
	});
});

describe('ties, and lists of names: a person must look', () => {
	test.each([
		'An official The Publisher site',
		'Eine offizielle The Publisher-Seite',
		'Officially licensed by The Publisher',
		'Presented by The Publisher',
		'Members of The Publisher network',
		'In partnership with The Publisher',
		'Official partner of The Publisher',
		'We partnered with The Publisher for this series.',
		'In cooperation with A. Writer',
		'Sponsored by Acme, The Publisher and others',
		'Endorsed by Acme and The Publisher',
		'A. Writer recommends three books.',
		'Supported by The Publisher',
		'In Zusammenarbeit mit der Redaktion von The Publisher',
		'En partenariat avec The Publisher',
		'En colaboración con The Publisher',
		'Em parceria com a The Publisher',
		'In collaborazione con The Publisher',
		'В сотрудничестве с The Publisher',
		'The Publisher iş birliğiyle',
		'بالتعاون مع The Publisher',
		'وبالتعاون مع The Publisher',
		'The Publisher के सहयोग से',
		'The Publisherとの提携により',
		'与 The Publisher 合作',
	])('%s', (text) => {
		expect(kinds(text)).toEqual(['partner']);
	});
});

describe('look-alikes', () => {
	test.each([
		'Not endorsed by The Publisher.',
		'This site is neither endorsed nor sponsored by The Publisher.',
		'We are not affiliated with or endorsed by The Publisher.',
		'The Publisher does not endorse this site, nor is it sponsored by The Publisher.',
		'Use of the name does not imply that this is approved by The Publisher.',
		'No part of this is endorsed by The Publisher.',
		'It isn’t sponsored by The Publisher.',
		'Endorsed by The Publisher is not implied',
		'Is this endorsed by The Publisher?',
		'Unaffiliated with The Publisher',
		'A non-affiliated with The Publisher project',
		'Sponsored by Acme. First published by The Publisher.',
		'Sponsored by Acme | The Publisher',
		'Sponsored by Acme; text from The Publisher',
		'Approved by our board after it first appeared in The Publisher',
		'Republished with permission of The Publisher',
		'Courtesy of The Publisher',
		'Originally published by The Publisher',
		'Endorsed by The Publishers’ Guild',
		'Endorsed by Joanna. Writer',
		'The Publisher approved the budget last year.',
		'Recommended reading: The Publisher',
		'Partners in crime: a story from The Publisher',
		'The Publisher',
		'Disapproved by The Publisher',
		'Nicht unterstützt von The Publisher',
		'The Publisher empfiehlt diese Seite nicht.',
		'Steht in keinerlei Zusammenarbeit mit The Publisher',
		'Ce site n’est pas approuvé par The Publisher.',
		'Sin el aval: no avalado por The Publisher',
		'Não é endossado por The Publisher',
		'Non è approvato da The Publisher',
		'Не одобрено The Publisher',
		'The Publisher tarafından onaylanmamıştır',
		'The Publisher ile iş birliği söz konusu değildir',
		'غير معتمد من The Publisher',
		'The Publisher द्वारा अनुमोदित नहीं है',
		'The Publisherが推奨するものではありません',
		'The Publisher非公認',
		'本站未获 The Publisher 认可',
		'The Publisher 推荐阅读',
		'Visit the official site of The Publisher',
		'The Publisher official',
		'An official inquiry, reported by The Publisher',
		'Licensed by The Publisher under CC BY 4.0, but not endorsed by The Publisher',
		'We like it, but this is not endorsed by The Publisher.',
		'The Publisher hat diese Seite nicht empfohlen.',
	])('%s', (text) => {
		expect(kinds(text)).toEqual([]);
	});

	test('every phrase of the table is found beside a name, but for what a longer one says', () => {
		for (const { tag, claims, partners } of endorsementWords) {
			for (const [list, kind] of [
				[claims, 'claim'],
				[partners, 'partner'],
			] as const) {
				for (const side of ['before', 'after'] as const) {
					for (const phrase of list[side].split('|')) {
						if (phrase === '') continue;
						const words = phrase.replace(/([^\s/]+)(?:\/[^\s]*)/g, '$1');
						const text = side === 'before' ? `${words} ${NAME}` : `${NAME} ${words}`;
						const given = words.startsWith('-') ? `${NAME}${words}` : text;
						expect(kinds(given), `${tag}: ${given}`).toContain(kind);
					}
				}
			}
		}
	});

	test('time grows with the text alone', () => {
		const text = 'endorsed by the publisher and sponsored by a, b, not '.repeat(100_000);
		expect(claimsIn(foldName(text), ['the publisher', 'a. writer'])).toBeDefined();
	});
});

const credit = `<p><a href="${sourceUrl}">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>`;

/** Severity and words of each finding of the rule. */
async function judge(html: string, options: { text?: string; config?: object } = {}) {
	const findings = await judgePage(`BODY${html}`, options);
	return findings.filter(({ rule }) => rule === 'endorsement-absent');
}

describe('pages', () => {
	test('a claim quotes the clause and stands where it is', async () => {
		const found = await judge(`${credit}\n<footer><p>Endorsed by The Publisher</p></footer>`);
		expect(found).toMatchObject([
			{
				severity: 'error',
				place: { line: 6 },
				actual: 'Endorsed by The Publisher',
				evidence: { kind: 'license', text: expect.stringContaining('2(a)(6)') },
			},
		]);
		expect(found[0]?.pagePlace?.line).toBe(3);
	});

	test.each([
		['a heading', '<h2>Approved by The Publisher</h2>', 'error'],
		['a badge', '<img src="/b.png" alt="Approved by The Publisher">', 'error'],
		[
			'a badge in a link to the publisher',
			'<a href="https://publisher.example/partners"><img src="/b.png" alt="Approved by The Publisher"></a>',
			'error',
		],
		['an author', '<p>Sponsored by A. Writer</p>', 'error'],
		['a tooltip', '<p title="Endorsed by The Publisher">Our site</p>', 'error'],
		['what is read aloud', '<a href="/x" aria-label="Endorsed by The Publisher">*</a>', 'error'],
		['the description', '<meta name="description" content="Trusted by The Publisher">', 'error'],
		['a card', '<meta property="og:title" content="A partner of The Publisher">', 'warning'],
		['the title', '<title>Tides – endorsed by The Publisher</title>', 'error'],
		[
			'a banner across elements',
			'<p>In <b>partnership</b> with <a href="https://publisher.example/">The Publisher</a></p>',
			'warning',
		],
	])('%s', async (_, html, severity) => {
		expect((await judge(`${credit}${html}`)).map((one) => one.severity)).toEqual([severity]);
	});

	test('the same words twice are told once', async () => {
		const words = '<p>Endorsed by The Publisher</p>';
		expect(await judge(`${words}${credit}${words}`)).toHaveLength(1);
	});

	test.each([
		['nothing of the kind', ''],
		['a denial', '<p>Not endorsed by The Publisher.</p>'],
		['navigation', '<nav><a href="/x">In partnership with The Publisher</a></nav>'],
		[
			'the headline of another page',
			'<aside><a href="/x">Mayor endorsed by The Publisher</a></aside>',
		],
		[
			'a visitor’s comment',
			'<div id="comments"><p>Endorsed by The Publisher?! Endorsed by The Publisher.</p></div>',
		],
		['the title of a drawing', '<svg><title>Wave</title></svg>'],
		['a tooltip that credits', '<p title="First published by The Publisher">i</p>'],
		['a description of something else', '<meta name="author" content="Endorsed by The Publisher">'],
		['what nobody sees', '<p hidden>Endorsed by The Publisher</p>'],
	])('%s passes', async (_, html) => {
		expect(await judge(`${credit}${html}`)).toEqual([]);
	});

	test('the work’s own short headings, captions and title pass', async () => {
		const text = article(
			{ 'title: Tides of the estuary': 'title: Endorsed by The Publisher' },
			`${body}\n## Sponsored by The Publisher\n\n![Approved by A. Writer](https://a.example/x.png)\n`,
		);
		const html = `<title>Endorsed by The Publisher | Site</title><h1>Endorsed by The Publisher</h1><h2>Sponsored by The Publisher</h2><img src="https://a.example/x.png" alt="Approved by A. Writer">${credit}`;
		expect(await judge(html, { text })).toEqual([]);
	});

	test('a notice that is kept passes', async () => {
		const notice = 'Produced in partnership with The Publisher.';
		const text = article({ 'license: CC-BY-4.0': `license: CC-BY-4.0\nnotices: ${notice}` });
		expect(await judge(`${credit}<p>${notice}</p>`, { text })).toEqual([]);
		expect(await judge(`${credit}<p>${notice}</p>`)).toHaveLength(1);
	});

	test('wording that the publisher asks for passes', async () => {
		const text = 'This story was produced in partnership with {publisher}.';
		const profile = { id: 'p', name: 'The Publisher', domains: ['publisher.example'] };
		const wording = {
			publishers: [
				{
					...profile,
					credit: { lines: [{ severity: 'demanded', exact: true, accept: [{ text }] }] },
				},
			],
		};
		const html = `${credit}<p>This story was produced in partnership with The Publisher.</p>`;
		expect(await judge(html, { config: { publishers: [profile] } })).toHaveLength(1);
		expect(await judge(html, { config: wording })).toEqual([]);
	});

	test('CC0 asks only', async () => {
		const text = article({ 'license: CC-BY-4.0': 'license: CC0-1.0' });
		const html = `${credit.replace('licenses/by/4.0', 'publicdomain/zero/1.0').replace('CC BY 4.0', 'CC0')}<p>Endorsed by The Publisher</p>`;
		expect((await judge(html, { text })).map(({ severity }) => severity)).toEqual(['warning']);
	});

	test('CC BY 2.0 says nothing of it', async () => {
		const text = article({ 'license: CC-BY-4.0': 'license: CC-BY-2.0' });
		expect(await judge(`${credit}<p>Endorsed by The Publisher</p>`, { text })).toEqual([]);
	});
});

test('a finding says which words go, and what it offers passes', async () => {
	const credit = `<p><a href="${sourceUrl}">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>`;
	const judge = async (words: string) =>
		(await judgePage(`BODY${credit}<footer>${words}</footer>`)).filter(
			({ rule }) => rule === 'endorsement-absent',
		);
	const [finding] = await judge('<p>Endorsed by The Publisher.</p>');
	const [snippet = '', words] = (finding?.expected[0] ?? '').split('   in place of ');
	expect(words).toBe('“Endorsed by The Publisher.”');
	expect(await judge(snippet)).toEqual([]);
});
