import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../plugins/model.ts';
import { reportJson } from '../../../plugins/report/json.ts';
import { reportPretty } from '../../../plugins/report/pretty.ts';
import { context, finding, resultOf } from '../../helpers/reports.ts';

const ofHeader: Finding = {
	...finding,
	message: 'Unexpected `X-Robots-Tag: nofollow` in `_headers` (line 2), expected another',
	pagePlace: null,
};
const articles = (count: number, changes: Partial<Finding> = {}): Finding[] =>
	Array.from({ length: count }, (_, at) => ({
		...ofHeader,
		article: `content/${at}.md`,
		page: `${at}/index.html`,
		...changes,
	}));
const pretty = (findings: readonly Finding[]): string =>
	reportPretty(resultOf([...findings]), { ...context, color: false });

describe('what one line of a host’s file does to many articles', () => {
	test('is told once, with how many they are', () => {
		const text = pretty(articles(5000));
		expect(text.match(/X-Robots-Tag/g)).toHaveLength(1);
		expect(text).toContain(
			'and 4,999 other articles: content/1.md, content/2.md, content/3.md …\n',
		);
		expect(text).toContain('creditline: fail · 5000 errors');
		expect(pretty(articles(2))).toContain('and 1 other article: content/1.md\n');
	});

	test('is in the record for each of them', () => {
		const { findings } = JSON.parse(reportJson(resultOf(articles(3))));
		expect(findings.map(({ article }: Finding) => article)).toEqual([
			'content/0.md',
			'content/1.md',
			'content/2.md',
		]);
	});

	test.each<[string, Finding[]]>([
		['another line', [...articles(1), { ...ofHeader, message: 'In `_headers` (line 3)' }]],
		['a warning', [...articles(1), { ...ofHeader, severity: 'warning' }]],
		['another rule', [...articles(1), { ...ofHeader, rule: 'indexing-kept' }]],
		['a place in the page', articles(2, { pagePlace: { line: 1, column: 1 } })],
		['words of no file', articles(2, { message: 'Unexpected page without a credit' })],
	])('is told apart from %s', (_, findings) => {
		expect(pretty(findings)).not.toContain('other article');
		expect(pretty(findings).match(/ {2}(?:error|warning) {2}/g)).toHaveLength(2);
	});
});

describe('what a template or an entry of the config does to many articles', () => {
	const uncredited = { message: 'Unexpected page without a credit' };

	test('is told once from the sixth article on', () => {
		expect(pretty(articles(5, uncredited)).match(/Unexpected page/g)).toHaveLength(5);
		const text = pretty(articles(6, uncredited));
		expect(text.match(/Unexpected page/g)).toHaveLength(1);
		expect(text).toContain('and 5 other articles: content/1.md, content/2.md, content/3.md …\n');
	});

	test('is told apart from what is waived, and from other words', () => {
		const waiver = { reason: 'agreed', owner: 'editor', expires: '2026-12-31' };
		const waived = articles(6, uncredited).map((one) => ({ ...one, waived: true, waiver }));
		const others = articles(6, { message: 'Unexpected credit without the author' });
		const text = pretty([...articles(6, uncredited), ...waived, ...others]);
		expect(text.match(/and 5 other articles/g)).toHaveLength(2);
		expect(text.match(/error, waived/g)).toHaveLength(6);
	});
});
