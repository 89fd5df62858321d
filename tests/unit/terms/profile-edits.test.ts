import { describe, expect, test } from 'vitest';
import type { UserOptions } from '../../../plugins/options.ts';
import { changeKinds } from '../../../plugins/terms/copy-state.ts';
import { dutiesUnder, termsOfText } from '../../helpers/terms.ts';

test.each([
	['New headline', ['headline']],
	['Title changed', ['headline']],
	['Neue Überschrift', ['headline']],
	['改了标题', ['headline']],
	['Adapted time and place to our style', ['light']],
	['Dates and style updated', ['light']],
	['Edited for style and length', ['shortened']],
	['Shortened; new headline', ['shortened', 'headline']],
	['Style changed, second half rewritten', ['edited']],
	['Images removed', ['edited']],
	['; ', ['edited']],
] as const)('%s is %j', (change, kinds) => {
	expect([...changeKinds(change)]).toEqual(kinds);
});

const own = (publishers: object): UserOptions =>
	({ publishers: [{ id: 'p', name: 'P', ...publishers }] }) as UserOptions;
const limits = (publishers: object, more: string, license = 'CC-BY-4.0') =>
	dutiesUnder(
		termsOfText(
			`title: Tides\nsource: { url: "https://p.example/a", publisher: p, title: Tides }\nlicense: ${license}\n${more}`,
			'Words.',
			own(publishers),
		),
		'adaptation-allowed',
	).map(({ severity, detail, evidence }) => [severity, detail.part ?? evidence.kind]);

describe('changes that the rules allow are none to look at', () => {
	const light = { edits: { rule: 'light' } };
	const open = { ...light, translation: { rule: 'allowed' }, headline: { rule: 'may-change' } };
	test.each([
		[open, 'Translated from German', []],
		[open, 'Headline changed', []],
		[open, 'Adapted time and place to our style', []],
		[open, '[Translated from German, Headline changed]', []],
		[open, '[Translated from German, Second half rewritten]', [['warning', 'beyond-light']]],
		[light, 'Headline changed', [['warning', 'beyond-light']]],
		[{ edits: { rule: 'none' } }, 'Adapted time and place', [['error', 'text']]],
		[{ edits: { rule: 'none', shorten: 'allowed' } }, 'Shortened', []],
		[
			{ edits: { rule: 'none' }, translation: { rule: 'ask' } },
			'Translated',
			[['warning', 'language']],
		],
		[{ headline: { rule: 'keep' } }, 'New headline', [['error', 'headline']]],
		[{ headline: { rule: 'keep' } }, 'Shortened', []],
	])('%j: %s', (rules, changes, expected) => {
		expect(limits(rules, `changes: ${changes}`)).toEqual(expected);
	});

	test('without changes every limit is told', () => {
		const rules = {
			edits: { rule: 'light', beyond: 'ask', shorten: 'forbidden' },
			translation: { rule: 'ask' },
			headline: { rule: 'keep' },
		};
		expect(limits(rules, '')).toEqual([
			['warning', 'beyond-light'],
			['error', 'length'],
			['warning', 'language'],
			['error', 'headline'],
		]);
	});

	test('a licensor may allow more than its licence', () => {
		const change = 'changes: Adapted time and place';
		const policy = {
			url: 'https://p.example/',
			seen: '2026-01-31',
			evidence: 'primary',
			confidence: 'high',
		};
		expect(limits({ policy, ...light }, change, 'CC-BY-ND-4.0')).toEqual([]);
		const hearsay = { ...policy, evidence: 'secondary' };
		const doubtful = [['warning', 'license']];
		expect(limits({ policy: hearsay, ...light }, change, 'CC-BY-ND-4.0')).toEqual(doubtful);
		expect(limits({}, change, 'CC-BY-ND-4.0')).toEqual(doubtful);
	});

	test('beside the clause of a licence the publisher’s own words stand', () => {
		const rules = { edits: { rule: 'none', beyond: 'ask' } };
		expect(limits(rules, 'changes: Shortened', 'CC-BY-ND-4.0')).toEqual([
			['warning', 'license'],
			['warning', 'text'],
		]);
	});
});

describe('a headline that is to stay', () => {
	const keep = own({ headline: { rule: 'keep' } });
	const of = (title: string, more = '', options = keep) =>
		dutiesUnder(
			termsOfText(
				`title: ${title}\nsource: { url: "https://p.example/a", publisher: p, title: Tides }\nlicense: CC-BY-4.0\n${more}`,
				options === keep
					? 'Words.'
					: 'You may republish this story but must not change the headline.',
				options,
			),
			'adaptation-allowed',
		).map(({ detail }) => detail.title);
	test.each([
		['Other tides', '', ['Tides']],
		['TIDES', '', [undefined]],
		['Other tides', 'changes: New headline', ['Tides']],
		['Tides', 'changes: Shortened', []],
		// A translation has a headline of its own.
		['Gezeiten', 'changes: Translated into German', []],
	])('%s, %s', (title, more, expected) => {
		expect(of(title, more)).toEqual(expected);
		expect(of(title, more, {})).toEqual(expected);
	});
});

test('a sentence that allows a translation lifts one that forbids edits', () => {
	const text = 'You may republish this story unchanged. It may be translated if you credit us.';
	const of = (changes: string) =>
		dutiesUnder(
			termsOfText(
				`source: { url: "https://p.example/a", publisher: P }\nlicense: CC-BY-4.0\nchanges: ${changes}`,
				`${text}`,
			),
			'adaptation-allowed',
		);
	expect(of('Translated from German')).toEqual([]);
	expect(of('Shortened')).toHaveLength(1);
});
