import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measure, precision, readCorpus, recall } from '../../../bench/lib/notice-corpus.ts';
import { languages } from '../../../plugins/terms/notice/languages/index.ts';

const root = join(import.meta.dirname, '../../..');
const cases = globSync(`${root}/tests/corpus/notices/*.json`).sort().flatMap(readCorpus);
const docs = readFileSync(join(root, 'docs/notices.md'), 'utf8');

test('the corpus is as large and as balanced as it says', () => {
	const negative = cases.filter((one) => one.expected.isRepublished === false).length;
	expect(cases.length).toBeGreaterThanOrEqual(300);
	expect(negative / cases.length).toBeGreaterThan(0.45);
	expect(new Set(cases.map((one) => one.id)).size).toBe(cases.length);
	expect(new Set(cases.map((one) => one.lang)).size).toBeGreaterThanOrEqual(12);
});

const { scores, misses } = measure(cases);
test.each([...scores])('%s is read with 0.99 precision and 0.97 recall', (field, score) => {
	const own = misses
		.filter((miss) => miss.field === field)
		.map(({ id, want, have }) => ({ id, want, have }));
	expect(precision(score), JSON.stringify(own)).toBeGreaterThanOrEqual(0.99);
	expect(recall(score), JSON.stringify(own)).toBeGreaterThanOrEqual(0.97);
});

test('the docs show these figures', () => {
	const rows = [...scores].map(([field, score]) => {
		const parts = [precision(score), recall(score)].map((number) => number.toFixed(3));
		const { right, wrong, missed } = score;
		return `| \`${field}\` | ${[...parts, right, wrong, missed].join(' | ')} |`;
	});
	const table = [
		`${cases.length} cases:`,
		'',
		'| field | precision | recall | right | wrong | missed |',
		'|---|---:|---:|---:|---:|---:|',
		...rows,
	];
	const shown = /<!-- own corpus -->\n([\s\S]*?)\n<!-- \/own corpus -->/.exec(docs)?.[1];
	expect(shown).toBe(table.join('\n'));
});

test('the docs list the languages', () => {
	const listed = [...docs.matchAll(/^\| [\p{L} ]+ \| `([\w-]+)` \| \[`\1\.ts`\]/gmu)];
	expect(listed.map(([, tag]) => tag)).toEqual(languages.map(({ tag }) => tag));
	for (const { tag } of languages) expect(cases.some((one) => one.lang === tag)).toBe(true);
});
