import { describe, expect, test } from 'vitest';
import type { UserOptions } from '../../../plugins/options.ts';
import { dutiesUnder, termsOfText } from '../../helpers/terms.ts';

type Profile = NonNullable<UserOptions['publishers']>[number];
const url = 'https://publisher.example/2026/story-12345';

/** Duties that a profile adds to a CC BY 4.0 article, under one rule. */
function owed(rule: string, profile: Partial<Profile>, yaml = '', options: UserOptions = {}) {
	const publishers = [
		{ id: 'p', name: 'The Publisher', url: 'https://publisher.example/', ...profile },
	] as Profile[];
	const head = `title: Tides\nauthor: [A, B, C]\nsource: { url: "${url}", publisher: p, published: 2026-01-31 }\nlicense: CC-BY-4.0\n${yaml}`;
	return dutiesUnder(termsOfText(head, 'Words.', { ...options, publishers }), rule);
}

const line = (text: string, more: object = {}): Partial<Profile> => ({
	credit: { lines: [{ accept: [{ text }], ...more }] },
});

describe('house rules', () => {
	const cases: [rule: string, profile: Partial<Profile>, duty: object | null][] = [
		['canonical-kept', { canonical: { rule: 'required' } }, { detail: { rule: 'required', url } }],
		[
			'canonical-kept',
			{ canonical: { rule: 'forbidden' } },
			{ detail: { rule: 'forbidden', url } },
		],
		['canonical-kept', { canonical: { rule: 'optional' } }, null],
		[
			'canonical-kept',
			{ canonical: { rule: 'required' }, signals: { anyOf: ['backlink', 'canonical'] } },
			null,
		],
		['indexing-kept', { noindex: { rule: 'required' } }, { detail: { rule: 'required' } }],
		['indexing-kept', { noindex: { rule: 'silent' } }, null],
		['links-kept', { links: { rule: 'keep' } }, { detail: {}, severity: 'error' }],
		['links-kept', { links: { rule: 'keep', severity: 'asked' } }, { severity: 'warning' }],
		['links-kept', { links: { rule: 'keep', evidence: 'secondary' } }, { severity: 'warning' }],
		[
			'credit-placed',
			{ credit: { position: { at: 'top', withinParagraphs: 3 } } },
			{ detail: { at: 'top', withinParagraphs: '3' } },
		],
		[
			'pixel-kept',
			{ pixel: { kind: 'img', url: 'https://count.example/{id}.gif', id: 'digits-at-end' } },
			{
				detail: {
					kind: 'img',
					publisher: 'p',
					name: 'The Publisher',
					answered: 'no',
					url: 'https://count.example/12345.gif',
				},
			},
		],
		[
			'pixel-kept',
			{ pixel: { kind: 'script', id: 'given', attributes: { async: '' } } },
			{
				detail: {
					kind: 'script',
					publisher: 'p',
					name: 'The Publisher',
					answered: 'no',
					'attr:async': '',
				},
			},
		],
		['commercial-allowed', { commercial: { rule: 'forbidden' } }, { severity: 'error' }],
		['commercial-allowed', { commercial: { rule: 'ask' } }, { severity: 'warning' }],
		['commercial-allowed', { commercial: { rule: 'news-outlets' } }, null],
		[
			'adaptation-allowed',
			{ edits: { rule: 'none' } },
			{ severity: 'error', detail: { part: 'text' } },
		],
		['adaptation-allowed', { edits: { rule: 'light' } }, { severity: 'warning' }],
		['adaptation-allowed', { edits: { rule: 'none', beyond: 'ask' } }, { severity: 'warning' }],
		['adaptation-allowed', { edits: { rule: 'none', beyond: 'mark' } }, null],
		['adaptation-allowed', { edits: { rule: 'free' } }, null],
		['links-kept', { links: { rule: 'keep' }, appliesFrom: '2026-02-01' }, null],
		['links-kept', { links: { rule: 'keep' }, appliesFrom: '2026-01-31' }, {}],
	];
	test.each(cases)('%s of %j', (rule, profile, duty) => {
		const duties = owed(rule, profile);
		expect(duties).toHaveLength(duty === null ? 0 : 1);
		if (duty) expect(duties[0]).toMatchObject(duty);
	});

	test('are the publisher’s own condition, apart from the licence, in its own words', () => {
		const [duty] = owed('links-kept', { links: { rule: 'keep', words: 'Keep our links.' } });
		expect(duty?.evidence.text).toBe(
			'The Publisher: “Keep our links.” This is the publisher’s own condition, apart from CC BY 4.0.',
		);
	});

	test('the owner’s yes to a counter is by the publisher’s id', () => {
		const pixel: Partial<Profile> = {
			pixel: { kind: 'script', url: 'https://count.example/p.js' },
		};
		expect(owed('pixel-kept', pixel, '', { pixels: ['p'] })[0]?.detail.answered).toBe('yes');
		expect(owed('pixel-kept', pixel, '', { pixels: ['q'] })[0]?.detail.answered).toBe('no');
	});

	test('translations and abridgements that nobody allowed', () => {
		const profile: Partial<Profile> = {
			translation: { rule: 'forbidden' },
			edits: { rule: 'free', shorten: 'ask' },
		};
		const severities = (changes: string) =>
			owed('adaptation-allowed', profile, `changes: ${changes}`).map(({ severity }) => severity);
		expect(severities('Translated from French')).toEqual(['error']);
		expect(severities('Shortened')).toEqual(['warning']);
		expect(severities('New headline')).toEqual([]);
	});

	test('endorsement, of the publisher by name; the licence forbids it of authors, too', () => {
		const duties = owed('endorsement-absent', { endorsement: { rule: 'forbidden' } });
		expect(duties.map(({ detail }) => detail.name)).toEqual(['A', 'B', 'C', 'The Publisher']);
		expect(duties[3]?.evidence.text).toContain('See also the publisher’s rules');
	});
});

describe('a publisher’s own grant', () => {
	const grant = (more: object): Partial<Profile> => ({
		grant: { id: 'p-terms', name: 'P terms', words: 'You may republish it unchanged.', ...more },
	});
	test.each([
		['adaptation-allowed', { adapt: false }, 'warning'],
		['commercial-allowed', { commercial: false }, 'error'],
		['commercial-allowed', { elements: ['by', 'nc'] }, 'error'],
		['sharealike-kept', { shareAlike: true }, 'error'],
	])('%s from %j', (rule, more, severity) => {
		const publishers = [{ id: 'p', name: 'P', ...grant(more) }] as Profile[];
		const yaml = `source: { url: "${url}", publisher: p }\nlicense: p-terms\nchanges: Shortened`;
		const duties = dutiesUnder(termsOfText(yaml, 'Words.', { publishers }), rule);
		expect(duties).toMatchObject([{ severity, evidence: { kind: 'profile' } }]);
		const other = dutiesUnder(
			termsOfText(yaml.replace('p-terms', 'CC-BY-4.0'), 'Words.', { publishers }),
			rule,
		);
		expect(other).toEqual([]);
	});
});

describe('wording', () => {
	const accept = (profile: Partial<Profile>, yaml = '', options: UserOptions = {}) =>
		owed('credit-wording', profile, yaml, options).map(({ detail }) => detail);

	test.each([
		['By {author}, {publisher}', 'By A, B and C, The Publisher'],
		['“{title}”, see {url}', `“Tides”, see ${url}`],
		['[The Publisher]({home})', '[The Publisher](https://publisher.example/)'],
		['[{license}]({licenseUrl})', '[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)'],
		['From {outlet}', 'From The Publisher'],
	])('%s', (text, filled) => {
		expect(accept(line(text))).toEqual([{ accept: filled, at: 'anywhere' }]);
	});

	test('a date in several spellings, the credit’s own first', () => {
		const [detail] = accept(line('On {date}.'));
		expect(detail?.accept?.split('\n')).toEqual([
			'On 31 January 2026.',
			'On January 31, 2026.',
			'On Jan. 31, 2026.',
			'On Jan 31, 2026.',
			'On 31 Jan 2026.',
			'On 2026-01-31.',
		]);
		expect(detail?.at?.split('\n')).toHaveLength(6);
	});

	test.each([
		['{republisher}', 'site.name'],
		['{doi}', 'source.url'],
		['{institution}', 'author.institution'],
		['{translator}', 'translator'],
		['{seen}', 'seen'],
	])('%s needs %s', (text, needs) => {
		expect(accept(line(`By ${text}.`))).toEqual([{ needs }]);
	});

	test('a form that can be filled is enough', () => {
		const credit: Profile['credit'] = {
			lines: [
				{
					accept: [
						{ at: 'top', text: 'For {republisher}' },
						{ at: 'end', text: 'From {publisher}' },
					],
				},
			],
		};
		expect(accept({ credit })).toEqual([{ accept: 'From The Publisher', at: 'end' }]);
		expect(accept({ credit }, '', { site: { name: 'Me' } })[0]?.accept).toBe(
			'For Me\nFrom The Publisher',
		);
	});

	test('an outlet of a network under the name that the article gives', () => {
		const publishers = [
			{ id: 'net', name: 'The Network', aliases: ['The Outlet'], ...line('By {outlet}.') },
		] as Profile[];
		const named = (name: string) =>
			dutiesUnder(
				termsOfText(`source: { url: "${url}", publisher: ${name} }\nlicense: CC-BY-4.0`, 'Words.', {
					publishers,
				}),
				'credit-wording',
			)[0]?.detail.accept;
		expect(named('the outlet')).toBe('By the outlet.');
		expect(named('net')).toBe('By The Network.');
		expect(named('{ id: net, name: Another Outlet }')).toBe('By Another Outlet.');
	});

	test('examples are not owed; states are those of the copy', () => {
		expect(accept(line('Like this', { exact: false }))).toEqual([]);
		const states = (changes: string) =>
			accept(
				{
					credit: {
						lines: (['unedited', 'edited', 'shortened', 'translated'] as const).map((state) => ({
							state,
							accept: [{ text: state }],
						})),
					},
				},
				changes && `changes: ${changes}`,
			).map(({ accept: text }) => text);
		expect(states('')).toEqual(['unedited']);
		expect(states('New headline')).toEqual(['edited']);
		expect(states('Edited for length')).toEqual(['shortened']);
		expect(states('["Translated from German", "Images removed"]')).toEqual([
			'edited',
			'translated',
		]);
		const edited = line('With edits', { state: 'edited' });
		expect(accept(edited, 'changes: Traduzido do alemão')).toHaveLength(1);
	});

	test('words of the link, and the note about itself', () => {
		expect(accept({ backlink: { anchor: '{title}' } })).toEqual([
			{ accept: `[Tides](${url})`, at: 'anywhere' },
		]);
		const boilerplate = { text: 'The Publisher is a newsroom.' };
		expect(accept({ credit: { boilerplate } })).toEqual([
			{ accept: 'The Publisher is a newsroom.', at: 'end' },
		]);
	});

	test('a value cannot add a link, and a bracket cannot end one', () => {
		const evil = 'title: "[x](https://evil.example/)"';
		const terms = termsOfText(
			`${evil}\nsource: { url: "https://publisher.example/a_(b)", publisher: p }\nlicense: CC-BY-4.0`,
			'Words.',
			{ publishers: [{ id: 'p', name: 'P', ...line('{title} [here]({url})') }] as Profile[] },
		);
		expect(dutiesUnder(terms, 'credit-wording')[0]?.detail.accept).toBe(
			'[x] (https://evil.example/) [here](https://publisher.example/a_%28b%29)',
		);
	});
});
