import { describe, expect, test } from 'vitest';
import { compileDeclare, parseArticle } from '../../../plugins/article/index.ts';
import { compileContexts, judgeArticle } from '../../../plugins/audit/article-context.ts';
import type { Duty } from '../../../plugins/model.ts';
import { parseOptions, type UserOptions } from '../../../plugins/options.ts';
import { dutyList } from '../../../plugins/report/duty-list.ts';
import { termsPretty } from '../../../plugins/report/terms-pretty.ts';
import { type TermsRecord, termsRecord } from '../../../plugins/report/terms-record.ts';
import { compilePublishers } from '../../../plugins/terms/publishers/index.ts';

function record(yaml: string, text = 'Words.', options: UserOptions = {}): TermsRecord {
	const parsed = parseOptions(options, 'a test');
	const article = parseArticle(
		'content/a.md',
		`---\ntitle: Tides\nauthor: A. Writer\n${yaml}\n---\n\n${text}\n`,
		compileDeclare(parsed),
	);
	const { context, notices } = compileContexts(parsed, null)(article);
	const id = context.terms.publisher?.id ?? '';
	const profile = compilePublishers(parsed.publishers).byId(id);
	return termsRecord(article, context.terms, notices, judgeArticle(context), profile);
}

/** The lines under each heading, without who says so. */
function told(given: TermsRecord): Record<string, string[]> {
	const sections: Record<string, string[]> = {};
	let own: string[] = [];
	for (const line of termsPretty(given, false).split('\n')) {
		if (/^(?:You|The article|To mend)/.test(line)) {
			own = [];
			sections[line] = own;
		} else if (line.startsWith('  - ')) own.push(...line.slice(4).split('; '));
	}
	return sections;
}

const source = (url: string): string => `source: { url: "${url}", published: 2026-01-31 }`;
const undark = source('https://undark.org/2026/01/31/tides/');
const knowable = source('https://knowablemagazine.org/2026/tides');

describe('a licence', () => {
	test('ShareAlike is a must, terms on a changed version are a must not', () => {
		const all = told(record('source: https://p.example/a\nlicense: CC-BY-SA-4.0'));
		expect(all['You must']).toContain('share a changed version under the same licence');
		expect(all['You must not']).toContain('put terms of your own on a changed version');
		expect(all['You must not']).not.toContain('share a changed version under the same licence');
	});

	test('every clause has the name of its licence', () => {
		const { duties, limits } = record('source: https://p.example/a\nlicense: CC-BY-SA-4.0');
		const clauses = [...duties, ...limits].filter(({ evidence }) => evidence.kind === 'license');
		expect(clauses.length).toBeGreaterThan(8);
		for (const { evidence } of clauses) expect(evidence.text).toMatch(/^CC BY-SA 4\.0, /);
		expect(
			termsPretty(record('license: CC-BY-4.0\nsource: https://p.example/a'), false),
		).not.toContain('the license');
	});
});

describe('house rules', () => {
	test('what is only asked for is no must', () => {
		const all = told(
			record(`${source('https://theconversation.com/tides-12345')}\nlicense: CC-BY-ND-4.0`),
		);
		expect(all['You are asked to']).toContain('put the credit at the top');
		expect(all['You must']).not.toContain('put the credit at the top');
		expect(all['You must']).toContain('name the author: A. Writer');
	});

	test('what no page can show is told, too', () => {
		const all = told(record(undark));
		expect(all['You must']).toContain('publish within 90 days, later ask');
		expect(all['You may']).toContain('translate it');
		expect(all['You must not']).toContain('edit more than style, time and place');
		expect(all['You must not']).not.toContain('publish a changed version');
		// What a duty tells already is not told again.
		expect(all['You must']?.filter((one) => one.includes('author'))).toHaveLength(1);
	});

	test('a limit is as wide as the rules, with the leave that lifts it', () => {
		const all = told(record(knowable));
		expect(all['You must not']).toContain('edit the text without permission');
		expect(all['You must not']).toContain('change the headline');
		const kff = told(record(source('https://www.kff.org/a/tides')));
		expect(kff['You must not']).toContain('link to a PDF of it');
	});

	test('every form of a wording', () => {
		expect(told(record(knowable))['You must']).toContain(
			'write “A. Writer, Knowable Magazine” or “This story was originally published by Knowable Magazine.”',
		);
	});

	test('a profile of an author that has no address', () => {
		const all = told(record(source('https://stackoverflow.com/q/1')));
		expect(all['You must']).toContain(
			'link the profile of every author, for which author.url is missing',
		);
	});

	test('none for work from before the rules', () => {
		const publishers = [
			{
				id: 'p',
				name: 'P',
				appliesFrom: '2026-02-01',
				window: { latestDays: 9 },
			},
		] as UserOptions['publishers'];
		const of = (day: string) =>
			told(
				record(
					`source: { url: "https://p.example/a", publisher: p, published: ${day} }\nlicense: CC-BY-4.0`,
					'Words.',
					{ publishers },
				),
			)['You must']?.some((one) => one.includes('within 9 days'));
		expect([of('2026-01-31'), of('2026-02-01')]).toEqual([false, true]);
	});
});

describe('on a screen', () => {
	test('no duty is left out, and no address is cut', () => {
		const given = record(source('https://stackoverflow.com/q/1'));
		const text = termsPretty(given, false);
		expect(text).toContain('link back to the source');
		expect(text).toContain('https://stackoverflow.blog/2009/06/25/attribution-required/');
		expect(text).not.toMatch(/https:\/\/\S*…/);
		expect(text).not.toContain('(--format json)');
	});

	test('many sentences of the article are cut, and said to be', () => {
		const sentence = 'This story first appeared on Harbour Dispatch.';
		const text = termsPretty(
			record('license: CC-BY-4.0', Array.from({ length: 9 }, () => sentence).join('\n\n')),
			false,
		);
		expect(text).toContain('… and 3 more (--format json)');
	});

	test('a backslash in what would pass is no line break, and no line is empty', () => {
		const given = record(undark);
		const finding = { rule: 'r', severity: 'error', message: 'm', place: null, url: '' } as const;
		const findings = [
			{ ...finding, expected: ['title: "C:\\new"\nauthor: A. Writer'] },
			{ ...finding, expected: [] },
		];
		expect(termsPretty({ ...given, findings }, false)).toContain(
			'  - error: m  r\n      title: "C:\\new"\n      author: A. Writer\n  - error: m  r\n',
		);
	});
});

test('media that must stay are no limit, wherever duties are told', () => {
	const duties = (['must-stay', 'excluded'] as const).map((rule): Duty => {
		const evidence = { kind: 'profile', text: 'Their rules.', url: null, place: null } as const;
		const detail = { media: 'images', rule };
		return { rule: 'media-granted', severity: 'error', detail, evidence };
	});
	expect(dutyList({ duties }).map(({ what }) => what)).toEqual([
		'keep the images of the story',
		'not use the images',
	]);
});

test('a notice in the text, and advertisements where the site has them', () => {
	const text =
		'You may republish this article if you credit Harbour Dispatch. You must not place ads on the page.';
	const yaml =
		'source: { url: "https://p.example/a", publisher: Harbour Dispatch }\nlicense: CC-BY-4.0';
	const given = record(yaml, text, { site: { ads: true } });
	expect(told(given)['You must']).toContain('keep the notice that stands in the text');
	expect(told(given)['You must not']).toContain('show advertisements beside it');
	expect(given.findings.map(({ rule, severity }) => [rule, severity])).toContainEqual([
		'commercial-allowed',
		'warning',
	]);
	const none = record(yaml, text, { site: { ads: false } });
	expect(none.findings.map(({ rule }) => rule)).not.toContain('commercial-allowed');
	expect(told(none)['You must not']).toContain('show advertisements beside it');
});

test.each<[url: string, found: boolean]>([
	['https://www.kff.org/a/tides.pdf', true],
	['https://www.kff.org/a/tides.PDF?dl=1', true],
	['https://www.kff.org/a/tides', false],
	['https://p.example/a/tides.pdf', false],
])('a PDF as the source: %s', (url, found) => {
	const yaml = `${source(url)}${url.includes('kff') ? '' : '\nlicense: CC-BY-4.0'}`;
	const rules = record(yaml).findings.filter(({ message }) => message.includes('PDF'));
	expect(rules.map(({ rule, severity }) => [rule, severity])).toEqual(
		found ? [['source-url-valid', 'error']] : [],
	);
});
