import { describe, expect, test } from 'vitest';
import {
	buildCredit,
	type Credit,
	type CreditPlace,
	creditToHtml,
	creditToText,
} from '../../../plugins/credit/index.ts';
import type { Duty, Terms } from '../../../plugins/model.ts';
import type { Options } from '../../../plugins/options.ts';
import { parseLicense } from '../../../plugins/terms/index.ts';

const url = 'https://publisher.example/2026/story';
const licenseUrl = 'https://creativecommons.org/licenses/by/4.0/';
const line =
	'Tides by A. Writer was first published by The Publisher on 31 January 2026 and is republished here under CC BY 4.0.';

function duty(rule: string, detail: Duty['detail']): Duty {
	const evidence = { kind: 'profile', text: 'asked', url: null, place: null } as const;
	return { rule, severity: 'error', detail, evidence };
}

const wording = (...forms: [text: string, at: string][]): Duty =>
	duty('credit-wording', {
		accept: forms.map(([text]) => text).join('\n'),
		at: forms.map(([, at]) => at).join('\n'),
	});
const placed = (at: string): Duty => duty('credit-placed', { at });

function terms(duties: readonly Duty[], changes: Partial<Terms> = {}): Terms {
	const reading = parseLicense('CC-BY-4.0');
	if (reading.kind !== 'license') throw new Error('No licence');
	const publisher = { id: null, name: 'The Publisher', url: null };
	return {
		status: 'republished',
		title: 'Tides',
		authors: [{ name: 'A. Writer', url: null, institution: null }],
		source: { url, publisher, title: null, published: '2026-01-31' },
		publisher,
		grant: { kind: 'license', license: reading.license },
		changes: [],
		notices: [],
		duties,
		statements: [],
		textOrigin: null,
		...changes,
	};
}

interface Given {
	placement?: Options['placement'];
	body?: string;
	changes?: Partial<Terms>;
}

function credit(duties: readonly Duty[], { placement = 'bottom', body, changes }: Given = {}) {
	const options = { look: 'line', placement, ...(body === undefined ? {} : { body }) } as const;
	const made = buildCredit(terms(duties, changes), options);
	if (!made) throw new Error('No credit');
	return made;
}

/** The lines at a place, without addresses. */
function lines(made: Credit, place: CreditPlace): string[] {
	return creditToText(made, place)
		.replace(/ \(https?:[^ ]*\)/g, '')
		.split('\n')
		.filter((text) => text !== '');
}

describe('which end', () => {
	const cases: [asked: string[], placement: Options['placement'], top: number, bottom: number][] = [
		[[], 'bottom', 0, 1],
		[[], 'top', 1, 0],
		[[], 'manual', 0, 1],
		[['top'], 'bottom', 1, 0],
		[['end'], 'top', 0, 1],
		[['either'], 'top', 1, 0],
		[['either'], 'bottom', 0, 1],
		[['both'], 'bottom', 1, 1],
		[['both'], 'top', 1, 1],
		[['top', 'end'], 'bottom', 1, 1],
		[['top', 'either'], 'bottom', 1, 0],
		[['somewhere'], 'bottom', 0, 1],
	];
	test.each(cases)('%j, placement %s', (asked, placement, top, bottom) => {
		const made = credit(asked.map(placed), { placement });
		expect([lines(made, 'top').length, lines(made, 'bottom').length]).toEqual([top, bottom]);
		expect(lines(made, 'all')).toEqual([line]);
	});

	test('at both ends the full credit stands where the site likes it, the other one is short', () => {
		const changes = { changes: ['Shortened'], notices: ['© 2026'] };
		const made = credit([placed('both')], { placement: 'top', changes });
		expect(lines(made, 'top')).toEqual([line, 'Changes: Shortened.', '© 2026']);
		expect(lines(made, 'bottom')).toEqual([line]);
		const landmarks = (place: CreditPlace) => creditToHtml(made, place).match(/aria-label/g);
		expect(landmarks('top')).toHaveLength(1);
		expect(landmarks('bottom')).toBeNull();
		expect(creditToHtml(made, 'bottom')).toMatch(
			/^<div class="creditline creditline-short h-cite" lang="en" dir="ltr" about="[^"]+"><p class="creditline-line">/,
		);
	});
});

describe('the publisher’s wording', () => {
	const first = 'This story first appeared in The Publisher.';
	const cases: [
		name: string,
		duties: Duty[],
		given: Given,
		top: readonly string[],
		bottom: readonly string[],
	][] = [
		['anywhere', [wording([first, 'anywhere'])], {}, [], [first, line]],
		['anywhere, on top', [wording([first, 'anywhere'])], { placement: 'top' }, [first, line], []],
		['at the end', [wording([first, 'end'])], { placement: 'top' }, [line], [first]],
		['on top', [wording([first, 'top'])], {}, [first], [line]],
		['byline', [wording(['By A. Writer, P.', 'byline'])], {}, ['By A. Writer, P.'], [line]],
		[
			'what needs no block of its own goes first',
			[wording(['On top.', 'top'], [first, 'end'])],
			{},
			[],
			[first, line],
		],
		[
			'… whichever end that is',
			[wording(['On top.', 'top'], [first, 'end'])],
			{ placement: 'top' },
			['On top.', line],
			[],
		],
		[
			'a sentence before a byline',
			[wording(['A. Writer, P.', 'byline'], [first, 'top']), placed('top')],
			{},
			[first, line],
			[],
		],
		['the first spelling', [wording(['1 May', 'end'], ['May 1', 'end'])], {}, [], ['1 May', line]],
		[
			'two lines',
			[wording(['By A.', 'byline']), wording([first, 'end'])],
			{},
			['By A.'],
			[first, line],
		],
		['twice owed', [wording([first, 'end']), wording([first, 'end'])], {}, [], [first, line]],
		[
			'at both ends, unlinked: the short credit links the source',
			[wording([first, 'top']), placed('both')],
			{},
			[first, line],
			[line],
		],
		[
			'at both ends, linked: that is enough',
			[wording([`First [there](${url}).`, 'top']), placed('both')],
			{},
			['First there.'],
			[line],
		],
		[
			'noted as a notice',
			[wording([first, 'end'])],
			{ changes: { notices: [first] } },
			[],
			[first, line],
		],
		['lacks a value', [duty('credit-wording', { needs: 'author' })], {}, [], [line]],
		['empty', [wording(['', 'end'])], {}, [], [line]],
		['no place', [duty('credit-wording', { accept: first })], {}, [], [first, line]],
	];
	test.each(cases)('%s', (_, duties, given, top, bottom) => {
		const made = credit(duties, given);
		expect(lines(made, 'top')).toEqual(top);
		expect(lines(made, 'bottom')).toEqual(bottom);
	});

	test('in one place: all of it, in reading order', () => {
		const duties = [
			wording(['Below.', 'end']),
			wording(['Anywhere.', 'anywhere']),
			wording(['Above.', 'top']),
		];
		const changes = { notices: ['© 2026', 'Below.'] };
		expect(lines(credit(duties, { changes }), 'all')).toEqual([
			'Above.',
			'Anywhere.',
			'Below.',
			line,
			'© 2026',
		]);
	});

	const full = `[Tides](${url}) by A. Writer, The Publisher, [CC BY 4.0](${licenseUrl}).`;
	const kept: [name: string, wordings: Duty[], changes: Partial<Terms>, isKept: boolean][] = [
		['says all', [wording([full, 'end'])], {}, false],
		[
			'says all in two lines',
			[
				wording([`[Tides](${url}) by A. Writer, The Publisher`, 'end']),
				wording([`[Licence](${licenseUrl})`, 'end']),
			],
			{},
			false,
		],
		[
			'two lines at two ends',
			[
				wording([`[Tides](${url}) by A. Writer, The Publisher`, 'end']),
				wording([`[Licence](${licenseUrl})`, 'top']),
			],
			{},
			true,
		],
		['no author', [wording([full.replace('A. Writer', 'us'), 'end'])], {}, true],
		['no title', [wording([full.replace('Tides', 'This'), 'end'])], {}, true],
		['no publisher', [wording([full.replace('The Publisher', 'them'), 'end'])], {}, true],
		['no source', [wording([full.replace(url, 'https://publisher.example/'), 'end'])], {}, true],
		['no licence', [wording([full.replace(licenseUrl, `${licenseUrl}de/`), 'end'])], {}, true],
		['part of a word', [wording([full.replace('Tides', 'Tidesman'), 'end'])], {}, true],
		['part of another name', [wording([full.replace('A. Writer', 'A. Writers'), 'end'])], {}, true],
		[
			'an institution',
			[wording([full, 'end'])],
			{ authors: [{ name: 'A. Writer', url: null, institution: 'U' }] },
			true,
		],
		[
			'an element that is owed',
			[wording([full, 'end']), duty('credit-complete', { element: 'institution', text: 'U.' })],
			{},
			true,
		],
		[
			'signs of patterns',
			[wording([full.replace('Tides', '(a+)+$ [x] \\d'), 'end'])],
			{ title: '(a+)+$ [x] \\d' },
			false,
		],
	];
	test.each(kept)('the line stays unless nothing is lost: %s', (_, duties, changes, isKept) => {
		const made = credit(duties, { changes });
		expect(creditToHtml(made, 'bottom').includes('creditline-line')).toBe(isKept);
		expect(creditToHtml(made, 'bottom')).toContain(`href="${licenseUrl}"`);
	});
});

describe('links in the wording', () => {
	const link = (text: string, href: string): string =>
		`<a class="creditline-link" href="${href}">${text}</a>`;
	const cases: [text: string, html: string][] = [
		[
			'Read [the original](https://a.example/x).',
			`Read ${link('the original', 'https://a.example/x')}.`,
		],
		[`[a](https://a.example/)[b](${url})`, link('a', 'https://a.example/') + link('b', url)],
		['[A [draft] day](https://a.example/)', link('A [draft] day', 'https://a.example/')],
		['] [A ] day](https://a.example/)', '] [A ] day](https://a.example/)'],
		['[a](https://a.example/x_(y))z', `${link('a', 'https://a.example/x_(y)')}z`],
		['[a](javascript:alert(1))', '[a](javascript:alert(1))'],
		['[a](https://a.example/ x)', '[a](https://a.example/ x)'],
		['[a](https://a.example/', '[a](https://a.example/'],
		['[a] (https://a.example/)', '[a] (https://a.example/)'],
		['[](https://a.example/)x', 'x'],
		[
			'[a [b](https://b.example/) c](https://a.example/)',
			`[a ${link('b', 'https://b.example/')} c](https://a.example/)`,
		],
		[`At ${url}.`, `At ${link(url, url)}.`],
		['At https://a.example/.', 'At https://a.example/.'],
		['<b>&"\u202e</b>', '&#x3C;b>&#x26;"&#x3C;/b>'],
	];
	test.each(cases)('%s', (text, html) => {
		expect(creditToHtml(credit([wording([text, 'end'])]))).toContain(
			`<p class="creditline-wording" dir="auto">${html}</p>`,
		);
	});

	test('an address that was escaped to stand in a link is the source’s own', () => {
		const source = { ...(terms([]).source as NonNullable<Terms['source']>), url: `${url}_(2)` };
		const duties = [wording([`[here](${url}_%282%29)`, 'top']), placed('both')];
		const made = credit(duties, { changes: { source } });
		expect(creditToHtml(made, 'top')).toContain(link('here', `${url}_(2)`));
		expect(lines(made, 'top')).toEqual(['here']);
	});

	test('words and address in plain text', () => {
		const made = credit([wording([`See [it](${url}) or ${url}`, 'top'])]);
		expect(creditToText(made, 'top')).toBe(`See it (${url}) or ${url}`);
	});

	test.each(['[', ']', '](', '[a](', '[a](https://a.example/', '[](', '[[a](b)'])(
		'a long line of %s is read in no time',
		(piece) => {
			credit([wording([piece.repeat(100_000), 'end'])]);
		},
	);
});

describe('counters', () => {
	const pixel = 'https://counter.publisher.example/content/1/count.gif?from=site';
	const counter = (detail: Duty['detail'] = {}): Duty =>
		duty('pixel-kept', {
			kind: 'img',
			publisher: 'p',
			name: 'The Publisher',
			answered: 'yes',
			url: pixel,
			...detail,
		});
	const img = `<img class="creditline-counter" src="${pixel}" alt="" width="1" height="1">`;

	const cases: [name: string, duty: Duty, body: string | undefined, html: string | null][] = [
		['a picture', counter(), undefined, img],
		['nobody has said yes', counter({ answered: 'no' }), undefined, null],
		['no address', counter({ url: '' }), undefined, null],
		['no web address', counter({ url: 'javascript:alert(1)' }), undefined, null],
		['data', counter({ url: 'data:image/gif;base64,AA' }), undefined, null],
		[
			'what it asks for',
			counter({ 'attr:referrerpolicy': 'no-referrer-when-downgrade', 'attr:data-post-id': '7' }),
			undefined,
			img.replace('<img', '<img referrerpolicy="no-referrer-when-downgrade" data-post-id="7"'),
		],
		[
			'never code, never waiting',
			counter({
				'attr:onload': 'alert(1)',
				'attr:loading': 'lazy',
				'attr:src': 'x',
				'attr:style': 'x',
			}),
			undefined,
			img,
		],
		[
			'a script',
			counter({ kind: 'script', url: 'https://pixel.publisher.example/p.js' }),
			undefined,
			'<script class="creditline-counter" src="https://pixel.publisher.example/p.js" async></script>',
		],
		[
			'escaped',
			counter({ url: 'https://p.example/"><b>' }),
			undefined,
			'src="https://p.example/&#x22;><b>"',
		],
		['it stands in the text', counter(), `x <img src="${pixel.replace('site', 'other')}">`, null],
		['another article’s stands in the text', counter(), pixel.replace('/1/', '/2/'), img],
		[
			'the query tells the article',
			counter({ url: 'https://p.example/?pixel=true&post=1' }),
			'See https://p.example/ and ![](https://p.example/?pixel=true&amp;post=2)',
			'src="https://p.example/?pixel=true&#x26;post=1"',
		],
		[
			'… and stands in the text',
			counter({ url: 'https://p.example/?pixel=true&post=1' }),
			'<img src="https://p.example/?pixel=true&amp;post=1">',
			null,
		],
	];
	test.each(cases)('%s', (_, owed, body, html) => {
		const made = creditToHtml(credit([owed, owed], body === undefined ? {} : { body }), 'bottom');
		if (html === null) expect(made).not.toContain('creditline-counter');
		else expect(made.split(html)).toHaveLength(2);
	});

	test.each([
		['bottom', [], 'bottom'],
		['top', [], 'top'],
		['top', [placed('both')], 'bottom'],
		['bottom', [placed('both')], 'bottom'],
		['bottom', [placed('top'), wording(['Below.', 'end'])], 'bottom'],
	] as const)('once, below where there is a block below: %s %#', (placement, duties, place) => {
		const made = credit([counter(), ...duties], { placement });
		expect(creditToHtml(made, place)).toContain(img);
		expect(creditToHtml(made, place === 'top' ? 'bottom' : 'top')).not.toContain('<img');
		expect(creditToHtml(made).split(img)).toHaveLength(2);
	});
});

test('a member of a network is named before it', () => {
	const duties = [
		duty('credit-complete', { element: 'publisher', text: 'The Publisher' }),
		duty('credit-complete', { element: 'publisher', text: 'The Outlet' }),
		duty('credit-complete', { element: 'publisher', text: 'The Outlet' }),
	];
	expect(lines(credit(duties), 'all')).toEqual([
		line.replace('by The Publisher', 'by The Outlet and The Publisher'),
	]);
	const heard = duties.map((one) => ({
		...one,
		evidence: { ...one.evidence, kind: 'notice' as const },
	}));
	expect(lines(credit(heard), 'all')).toEqual([line]);
});
