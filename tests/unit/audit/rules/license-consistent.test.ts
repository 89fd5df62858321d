import { describe, expect, test } from 'vitest';
import rule from '../../../../plugins/audit/rules/license-consistent.ts';
import type { LicenseStatement } from '../../../../plugins/model.ts';
import type { UserOptions } from '../../../../plugins/options.ts';
import { article } from '../../../helpers/article.ts';
import { judgeArticle, statement, termsOf } from '../../../helpers/judge.ts';
import { termsOfText } from '../../../helpers/terms.ts';

const written = (license: string): LicenseStatement => statement('front-matter', license);
const notice = (license: string, line = 40): LicenseStatement =>
	statement('notice', license, { line });
const profile = (license: string, firm = true): LicenseStatement =>
	statement('profile', license, { firm });

function judge(statements: LicenseStatement[], text?: string) {
	return judgeArticle(rule, termsOf({ statements }), text === undefined ? {} : { text });
}

describe('statements that can be true together', () => {
	test.each<[string, LicenseStatement[]]>([
		['none', []],
		['one', [written('CC-BY-4.0')]],
		[
			'one licence in three spellings',
			[
				written('CC-BY-4.0'),
				notice('CC BY 4.0'),
				profile('https://creativecommons.org/licenses/by/4.0/'),
			],
		],
		['a name without a version', [written('CC-BY-NC-ND-4.0'), notice('CC BY-NC-ND')]],
		[
			'two names without a version',
			[written('CC BY-NC'), notice('Creative Commons Attribution-NonCommercial')],
		],
		['only the family', [written('CC-BY-4.0'), notice('Creative Commons')]],
		[
			'one of several that a publisher uses',
			[written('CC-BY-4.0'), profile('CC-BY-3.0'), profile('CC-BY-4.0')],
		],
		['several that a publisher uses', [profile('CC-BY-SA-3.0'), profile('CC-BY-4.0')]],
		[
			'a later version of what a publisher grants or later',
			[written('CC-BY-SA-4.0'), profile('CC-BY-SA-2.5', true)].map((one) =>
				one.from === 'profile' ? { ...one, written: 'CC BY-SA 2.5 or later' } : one,
			),
		],
	])('%s', (_, statements) => {
		expect(judge(statements)).toEqual([]);
	});

	test('an article that is not republished', () => {
		const statements = [written('CC-BY-4.0'), notice('CC BY-NC 4.0')];
		expect(judgeArticle(rule, termsOf({ status: 'original', statements }))).toEqual([]);
	});
});

describe('statements that cannot', () => {
	test.each<[string, LicenseStatement[], 'error' | 'warning']>([
		['other elements', [written('CC-BY-4.0'), notice('CC-BY-NC-4.0')], 'error'],
		['another version', [written('CC-BY-4.0'), notice('CC-BY-3.0')], 'error'],
		['another place', [written('CC-BY-3.0'), notice('CC-BY-3.0-US')], 'error'],
		['other elements without a version', [written('CC-BY-4.0'), notice('CC BY-NC-ND')], 'error'],
		['two names without a version', [written('CC BY'), notice('CC BY-SA')], 'error'],
		['the public domain', [written('CC0-1.0'), notice('CC BY')], 'error'],
		['two notices', [notice('CC-BY-4.0', 3), notice('CC-BY-SA-4.0', 40)], 'error'],
		['the profile and the front matter', [written('CC-BY-4.0'), profile('CC-BY-ND-4.0')], 'error'],
		[
			'none of several that a publisher uses',
			[written('CC-BY-4.0'), profile('CC-BY-NC-3.0'), profile('CC-BY-NC-4.0')],
			'error',
		],
		[
			'an earlier version than the publisher grants or later',
			[written('CC-BY-SA-2.0'), { ...profile('CC-BY-SA-2.5'), written: 'CC BY-SA 2.5 or later' }],
			'error',
		],
		[
			'the profile alone against front matter and text',
			[written('CC-BY-4.0'), notice('CC BY 4.0'), profile('CC-BY-ND-4.0')],
			'warning',
		],
		['a profile at second hand', [written('CC-BY-4.0'), profile('CC-BY-ND-4.0', false)], 'warning'],
		[
			'a notice that is not sure',
			[written('CC-BY-4.0'), { ...notice('CC-BY-NC-4.0'), firm: false }],
			'warning',
		],
		[
			'text and front matter, with the profile on one side',
			[written('CC-BY-4.0'), notice('CC-BY-NC-4.0'), profile('CC-BY-4.0')],
			'error',
		],
	])('%s', (_, statements, severity) => {
		const findings = judge(statements);
		expect(findings.map((one) => one.severity)).toEqual([severity]);
		expect(findings[0]?.evidence?.text).toMatch(/^evidence of /);
		expect(findings[0]?.expected.length).toBeGreaterThan(0);
	});

	test('the message quotes all sides with their places, the text’s words settle it first', () => {
		const terms = termsOf({
			publisher: { id: 'propublica', name: 'ProPublica', url: null },
			statements: [written('CC-BY-4.0'), notice('CC BY-NC-ND'), profile('CC-BY-NC-ND-3.0-US')],
		});
		const [finding] = judgeArticle(rule, terms);
		expect(finding?.message).toContain(
			'front matter line 7 says CC BY 4.0, the text, line 40, says “CC BY-NC-ND”, the profile of ProPublica says CC BY-NC-ND 3.0 US',
		);
		expect(finding?.place).toMatchObject({ line: 7 });
		expect(finding?.evidence?.kind).toBe('notice');
		expect(finding?.expected).toEqual([
			'license: CC-BY-NC-ND-3.0-US   # the text’s own words, line 40; the version that ProPublica uses',
		]);
	});

	test('what the front matter says already is no way out', () => {
		const [finding] = judge([written('CC-BY-4.0'), notice('CC BY 4.0'), profile('CC-BY-ND-4.0')]);
		expect(finding?.expected).toEqual([
			'license: CC-BY-ND-4.0   # what The Publisher says it uses, if the original page says so',
		]);
	});

	test('words without a version that nobody knows bring all versions', () => {
		const [finding] = judge([written('CC-BY-4.0'), notice('CC BY-NC')]);
		expect(finding?.expected[0]).toBe('license: CC-BY-NC-4.0   # if the source says 4.0');
	});

	test('without a licence in the front matter the place is the sentence’s', () => {
		const text = article({ 'license: CC-BY-4.0': null });
		const [finding] = judge([notice('CC-BY-4.0', 12), profile('CC-BY-ND-4.0')], text);
		expect(finding?.place).toEqual({ line: 12, column: 1 });
	});

	test('one finding, however often the text says it', () => {
		const many = Array.from({ length: 30 }, (_, line) => notice('CC BY-NC 4.0', line + 10));
		const findings = judge([written('CC-BY-4.0'), ...many]);
		expect(findings).toHaveLength(1);
		expect(findings[0]?.message.match(/the text/g)).toHaveLength(1);
	});
});

describe('a publisher’s own grant', () => {
	const grant = { id: 'p-terms', name: 'House terms', words: 'Republish freely with credit.' };
	const own = { id: 'p', name: 'The Publisher', domains: ['publisher.example'], grant };
	const judgeText = (yaml: string, publishers: object[] = []) => {
		const options = { publishers } as UserOptions;
		return judgeArticle(rule, termsOfText(`title: Tides\n${yaml}`, 'Words.', options)).map(
			({ severity, expected }) => [severity, ...expected],
		);
	};
	const from = (url: string, license: string) => `source: { url: "${url}" }\n${license}`;
	const ours = 'https://publisher.example/2026/story';

	test.each<[string, string, object[], unknown[]]>([
		[
			'a shipped one',
			from('https://www.texastribune.org/2026/01/31/tides/', 'license: CC BY 4.0'),
			[],
			[
				[
					'error',
					'# leave `license` out: The Texas Tribune’s own grant holds, “Texas Tribune republishing guidelines”',
				],
			],
		],
		[
			'the public domain for one of the config',
			from(ours, 'license: CC0-1.0'),
			[own],
			[['error', '# leave `license` out: The Publisher’s own grant holds, “House terms”']],
		],
		['the grant itself', from(ours, 'license: p-terms'), [own], []],
		['no licence', from(ours, ''), [own], []],
		[
			'one that names Creative Commons',
			from(ours, 'license: CC BY 4.0'),
			[{ ...own, grant: { ...grant, name: 'Creative Commons, The Publisher' } }],
			[],
		],
		[
			'one in the public domain',
			'source: { url: "https://www.voanews.com/a/1.html" }\nlicense: CC-PDM-1.0',
			[],
			[],
		],
	])('%s', (_, yaml, publishers, expected) => {
		expect(judgeText(yaml, publishers)).toEqual(expected);
	});
});

describe('a port and the unported licence', () => {
	test.each<[string, boolean, string, number]>([
		['at second hand', false, 'CC-BY-NC-ND-3.0-US', 0],
		['at first hand', true, 'CC-BY-NC-ND-3.0-US', 1],
		['another version at second hand', false, 'CC-BY-NC-ND-2.5', 1],
		['other elements at second hand', false, 'CC-BY-ND-3.0-US', 1],
	])('%s', (_, firm, usual, count) => {
		expect(judge([written('CC-BY-NC-ND-3.0'), profile(usual, firm)])).toHaveLength(count);
	});
});
