import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type NoticeCase, readCorpus } from '../../../bench/lib/notice-corpus.ts';
import { generator } from '../../../bench/lib/random.ts';
import { mayHoldNotice } from '../../../plugins/terms/notice/cues.ts';
import { placesIn, readNotices } from '../../../plugins/terms/notice/index.ts';
import { readPassages } from '../../../plugins/terms/notice/passages.ts';

const folder = join(import.meta.dirname, '../../corpus/notices');
const cases = globSync(`${folder}/*.json`).sort().flatMap(readCorpus);

test('passing passages over changes nothing in the corpus', () => {
	for (const one of cases) same(one.text, one);
});

/** Ways to write the same words, or nearly the same, that a quick look could trip over. */
const changes: readonly (readonly [string, (text: string, random: () => number) => string])[] = [
	['capitals', (text) => text.toUpperCase()],
	['composed letters', (text) => text.normalize('NFC')],
	['letters and marks apart', (text) => text.normalize('NFD')],
	['ligatures and width undone', (text) => text.normalize('NFKD')],
	['wide letters', (text) => text.replace(/[a-z]/g, (one) => shifted(one, 0xfee0))],
	['mathematical letters', (text) => text.replace(/[a-z]/g, (one) => shifted(one, 0x1d41a - 97))],
	['a ligature', (text) => text.replace(/fi/g, 'ﬁ').replace(/ss/g, 'ß').replace(/oe/g, 'œ')],
	['emphasis inside words', at(0.1, (one) => `${one}**`)],
	['entities', at(0.2, (one) => `&#${one.codePointAt(0)};`)],
	['comments inside words', at(0.05, (one) => `${one}<!-- a -->`)],
	['tags inside words', at(0.05, (one) => `<b>${one}</b>`)],
	['links inside words', at(0.05, (one) => `[${one}](https://x.example/a/b)`)],
	['nested links', at(0.03, (one) => `<a href="/a">[${one}</a>](https://x.example/a/b)`)],
	['bare addresses', at(0.02, (one) => ` https://x.example/${one} `)],
	['soft marks', at(0.2, (one) => `${one}\u0301`)],
	['marks out of order', at(0.2, (one) => `${one}\u0301\u0323\u0651`)],
	['joiners', at(0.2, (one) => `${one}\u200d`)],
	['emoji', at(0.1, (one) => `${one}😀`)],
	['half a pair', at(0.1, (one) => `${one}\ud83d`)],
	['other half', at(0.1, (one) => `\ude00${one}`)],
	['rare ideographs', at(0.1, (one) => `${one}\u{20000}`)],
	['colons', at(0.1, (one) => `${one}:`)],
	['spaces', at(0.1, (one) => `${one} `)],
	['line breaks', at(0.1, (one) => `${one}\n`)],
	['without a tenth', at(0.1, () => '')],
	['words in another order', (text, random) => shuffled(text.split(' '), random).join(' ')],
];

test.each(changes)('nor in a corpus with %s', (_, change) => {
	const random = generator(20261);
	for (const one of cases) {
		const start = one.text.startsWith('---') ? one.text.indexOf('\n---', 3) + 4 : 0;
		same(one.text.slice(0, start) + change(one.text.slice(start), random), one);
	}
});

test('nor in articles made of pieces of the corpus, in both kinds of file', () => {
	const random = generator(7);
	for (let round = 0; round < 300; round += 1) {
		const pieces = Array.from({ length: 6 }, () => {
			const { text } = cases[Math.floor(random() * cases.length)] as NoticeCase;
			const from = Math.floor(random() * text.length);
			return text.slice(from, from + Math.floor(random() * 200));
		});
		const text = pieces.join(random() < 0.5 ? '\n\n' : ' ');
		for (const mdx of [false, true]) same(text, { mdx });
	}
});

describe('a quick look', () => {
	const prose =
		'# Where the road ends\n\nThe ferry left at noon: nobody thought it would be the last. The open ' +
		'source of the river lies [higher up](https://x.example/a/b).\n\n- You may share this bread.\n';

	test('passes ordinary prose over', () => {
		const meter = { steps: 0 };
		const passages = readPassages(prose.repeat(20), false);
		expect(passages.filter((one) => mayHoldNotice(one, meter))).toEqual([]);
		expect(meter.steps).toBeGreaterThan(0);
	});

	test('makes reading it several times cheaper', () => {
		const steps = (every: boolean) => {
			const meter = { steps: 0 };
			const options = { mdx: false, placeOf: placesIn('', 0), meter };
			readNotices(prose.repeat(20), options, every ? () => true : undefined);
			return meter.steps;
		};
		expect(steps(true) / steps(false)).toBeGreaterThan(4);
	});
});

function same(text: string, { mdx = false, site }: Pick<NoticeCase, 'mdx' | 'site'>): void {
	const options = { mdx, placeOf: placesIn(text, 0), siteHost: site ?? null };
	const quick = JSON.stringify(readNotices(text, options));
	expect(quick).toBe(JSON.stringify(readNotices(text, options, () => true)));
}

/** Changes a share of all characters that no link or tag is made of. */
function at(
	share: number,
	change: (character: string) => string,
): (text: string, random: () => number) => string {
	return (text, random) =>
		[...text]
			.map((one) => (/[\p{L}\p{N} ]/u.test(one) && random() < share ? change(one) : one))
			.join('');
}

function shifted(letter: string, by: number): string {
	return String.fromCodePoint((letter.codePointAt(0) as number) + by);
}

function shuffled(words: string[], random: () => number): string[] {
	return words
		.map((word) => ({ word, rank: random() }))
		.sort((a, b) => a.rank - b.rank)
		.map(({ word }) => word);
}
