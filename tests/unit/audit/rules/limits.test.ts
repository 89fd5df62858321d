import { describe, expect, test } from 'vitest';
import adaptationAllowed from '../../../../plugins/audit/rules/adaptation-allowed.ts';
import commercialAllowed from '../../../../plugins/audit/rules/commercial-allowed.ts';
import type { Terms } from '../../../../plugins/model.ts';
import { article } from '../../../helpers/article.ts';
import { duty, grantOf, judgeArticle, judgePage, termsOf } from '../../../helpers/judge.ts';

const table = (findings: ReturnType<typeof judgeArticle>) =>
	findings.map(({ severity, evidence }) => [severity, evidence?.kind]);

describe('adaptation-allowed', () => {
	const changes = ['Translated from Portuguese'];
	const clause = duty('adaptation-allowed', 'license', 'x');
	const noEdits = duty('adaptation-allowed', 'notice', 'Please do not edit the text.');

	test.each<[string, Partial<Terms>, unknown[]]>([
		[
			'an ND licence',
			{ grant: grantOf('CC-BY-ND-4.0'), duties: [clause], changes },
			[['warning', 'license']],
		],
		[
			'ND without a version',
			{ grant: grantOf('CC BY-NC-ND'), duties: [clause], changes },
			[['warning', 'license']],
		],
		[
			'an ND licence whose licensor allows these changes',
			{ grant: grantOf('CC-BY-ND-4.0'), changes },
			[],
		],
		[
			'house rules that keep the headline',
			{
				duties: [
					{ ...duty('adaptation-allowed', 'profile', 'keep it'), detail: { title: 'Other tides' } },
				],
			},
			[['error', 'profile']],
		],
		['words of a notice', { duties: [noEdits], changes }, [['error', 'notice']]],
		[
			'house rules that are known at second hand',
			{
				duties: [{ ...duty('adaptation-allowed', 'profile', 'light edits'), severity: 'warning' }],
				changes,
			},
			[['warning', 'profile']],
		],
		[
			'both: the words, which name the clause',
			{ grant: grantOf('CC-BY-ND-4.0'), duties: [noEdits], changes },
			[['error', 'notice']],
		],
		[
			'the clause once, where the terms hold it, too',
			{
				grant: grantOf('CC-BY-ND-4.0'),
				duties: [duty('adaptation-allowed', 'license', 'x')],
				changes,
			},
			[['warning', 'license']],
		],
		[
			'words of a notice over a publisher’s own grant',
			{
				grant: { kind: 'publisher', id: 'a', name: 'A', url: null, words: 'w' },
				duties: [noEdits],
				changes,
			},
			[['error', 'notice']],
		],
		['no changes', { grant: grantOf('CC-BY-ND-4.0'), duties: [noEdits] }, []],
		['a licence that allows them', { grant: grantOf('CC-BY-SA'), changes }, []],
		['original work', { status: 'original', grant: grantOf('CC-BY-ND-4.0'), changes }, []],
	])('%s', (_, terms, expected) => {
		expect(table(judgeArticle(adaptationAllowed, termsOf(terms)))).toEqual(expected);
	});

	test('quotes the words', () => {
		const [finding] = judgeArticle(adaptationAllowed, termsOf({ duties: [noEdits], changes }));
		expect(finding?.message).toContain(
			'which the terms do not allow: “Please do not edit the text.”',
		);
		expect(finding?.message).toContain('“Translated from Portuguese”');
	});
});

describe('commercial-allowed', () => {
	const words = duty('commercial-allowed', 'notice', 'Not for commercial use.');
	const nc = grantOf('CC-BY-NC-4.0');

	test.each<[string, Partial<Terms>, { commercial?: boolean; ads?: boolean }, unknown[]]>([
		['NC on a commercial site', { grant: nc }, { commercial: true }, [['error', 'license']]],
		[
			'NC without a version',
			{ grant: grantOf('CC BY-NC') },
			{ commercial: true },
			[['error', 'license']],
		],
		[
			'NC beside advertising',
			{ grant: nc },
			{ commercial: false, ads: true },
			[['warning', 'license']],
		],
		[
			'words on a commercial site',
			{ duties: [words] },
			{ commercial: true },
			[['error', 'notice']],
		],
		['words beside advertising', { duties: [words] }, { ads: true }, [['warning', 'notice']]],
		[
			'a wish on a commercial site',
			{ duties: [{ ...words, severity: 'warning' }] },
			{ commercial: true },
			[['warning', 'notice']],
		],
		['words on a site that is none', { duties: [words] }, { commercial: false }, []],
		['words on a site of which nothing is known', { duties: [words] }, {}, []],
		['a licence that allows it', {}, { commercial: true, ads: true }, []],
	])('%s', (_, terms, facts, expected) => {
		expect(table(judgeArticle(commercialAllowed, termsOf(terms), { facts }))).toEqual(expected);
	});

	const draft = { 'author: A. Writer': 'author: A. Writer\ndraft: true' };

	test('a draft without a page is left alone', () => {
		const text = article(draft);
		const facts = { commercial: true };
		const terms = termsOf({ grant: nc, duties: [words] });
		expect(judgeArticle(commercialAllowed, terms, { facts, text })).toEqual([]);
	});

	test.each<[string, Record<string, string>]>([
		['a draft with a page', draft],
		['an article', {}],
	])('%s is judged once', async (_, changes) => {
		const text = article({ ...changes, 'license: CC-BY-4.0': 'license: CC-BY-NC-4.0' });
		const config = { site: { url: 'https://site.example', commercial: true } };
		const findings = await judgePage('<article>BODY</article>', { text, config });
		const own = findings.filter(({ rule }) => rule === 'commercial-allowed');
		expect(table(own)).toEqual([['error', 'license']]);
	});

	test.each<[string, { commercial?: boolean; ads?: boolean }, string]>([
		['commercial', { commercial: true, ads: false }, 'site: { commercial: false }'],
		['with advertising', { commercial: false, ads: true }, 'site: { ads: false }'],
		['both', { commercial: true, ads: true }, 'site: { commercial: false, ads: false }'],
	])('offers to mend what the config says: %s', (_, facts, expected) => {
		const [finding] = judgeArticle(commercialAllowed, termsOf({ grant: nc }), { facts });
		expect(finding?.expected.at(-1)).toBe(`${expected}   # only if that is true`);
	});

	test('says what the site is', () => {
		const terms = termsOf({ duties: [words] });
		const [finding] = judgeArticle(commercialAllowed, terms, { facts: { ads: true } });
		expect(finding?.message).toBe(
			'Unexpected work on a site with advertising: a person must look whether its terms allow that: “Not for commercial use.”',
		);
	});
});
