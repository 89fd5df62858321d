import { describe, expect, test } from 'vitest';
import { dutiesUnder, termsOfText } from '../../helpers/terms.ts';

const url = 'https://publisher.example/2026/tides';
const declared = (license: string, more = ''): string =>
	`title: Tides\nauthor: A. Writer\nsource:\n  url: ${url}\n  publisher: Harbour Dispatch\nlicense: ${license}\n${more}`;
const free = 'Anyone is free to republish this article, as long as they';

describe('what the text asks for is owed, in its words and with its place', () => {
	const cases: [sentence: string, rule: string, detail: object][] = [
		[`${free} give credit to Harbour Dispatch.`, 'credit-present', { to: 'Harbour Dispatch' }],
		[`${free} provide a backlink.`, 'backlink-present', { url }],
		[`${free} use a dofollow link.`, 'backlink-followed', { url }],
		[`${free} credit us at the top of the page.`, 'credit-placed', { at: 'top' }],
		[`${free} credit us at the end of the page.`, 'credit-placed', { at: 'end' }],
		[
			`${free} credit us at the top of the page and at the end of the page.`,
			'credit-placed',
			{ at: 'both' },
		],
		[`${free} set a canonical link.`, 'canonical-kept', { rule: 'required', url }],
		[`${free} keep all links.`, 'links-kept', {}],
		[`${free} do not edit it.`, 'adaptation-allowed', {}],
		[`${free} do not use it commercially.`, 'commercial-allowed', {}],
	];
	test.each(cases)('%s', (sentence, rule, detail) => {
		const [duty, ...others] = dutiesUnder(termsOfText(declared('CC-BY-1.0'), sentence), rule);
		expect(others).toEqual([]);
		expect(duty).toMatchObject({ severity: 'error', detail, evidence: { kind: 'notice' } });
		expect(duty?.evidence.place?.line).toBe(11);
	});

	test('the publisher by the name that the credit has, an author by the author’s', () => {
		const named = (who: string) =>
			dutiesUnder(
				termsOfText(declared('CC-BY-4.0'), `${free} give credit to ${who}.`),
				'credit-complete',
			).map(({ severity, detail, evidence }) => [severity, detail.text, evidence.kind]);
		expect(named('Harbour Dispatch')).toContainEqual(['error', 'Harbour Dispatch', 'notice']);
		expect(named('A. Writer')).toContainEqual(['error', 'A. Writer', 'notice']);
		// Nobody declared it, so it may be cut out wrongly: a person must look.
		expect(named('Somebody Else')).toContainEqual(['warning', 'Somebody Else', 'notice']);
	});

	test('share alike and a note of changes are owed where there are changes', () => {
		const sentence = `${free} indicate changes and share it under the same terms.`;
		const rules = (yaml: string) => termsOfText(yaml, sentence).duties.map(({ rule }) => rule);
		expect(rules(declared('CC-BY-4.0'))).not.toContain('sharealike-kept');
		const changed = termsOfText(declared('CC-BY-4.0', 'changes: Shortened.'), sentence);
		expect(dutiesUnder(changed, 'sharealike-kept')).toMatchObject([{ detail: {} }]);
		expect(dutiesUnder(changed, 'changes-marked')).toMatchObject([
			{ detail: { text: 'Shortened' }, evidence: { kind: 'notice' } },
		]);
		const alike = termsOfText(declared('CC-BY-SA-4.0', 'changes: Shortened.'), sentence);
		expect(dutiesUnder(alike, 'sharealike-kept').map(({ detail }) => detail)).toEqual([
			{ license: 'CC-BY-SA-4.0' },
		]);
	});

	test('a counter that the copy carries', () => {
		const counter =
			'https://counter.theconversation.com/content/12345/count.gif?distributor=republish-lightbox-basic';
		const terms = termsOfText(declared('CC-BY-4.0'), `Words.\n\n![](${counter})`, {
			pixels: ['Harbour Dispatch'],
		});
		expect(dutiesUnder(terms, 'pixel-kept')).toMatchObject([
			{ detail: { kind: 'img', name: 'Harbour Dispatch', answered: 'yes', url: counter } },
		]);
	});
});

describe('what the text waives', () => {
	const left = (license: string, sentence: string) =>
		termsOfText(declared(license), sentence)
			.duties.map(({ rule }) => rule)
			.filter((rule) => rule.startsWith('backlink-'));
	const all = ['backlink-present', 'backlink-target', 'backlink-followed'];
	test.each([
		['CC-BY-4.0', `${free} credit us.`, all],
		// A followed link is the product's reading; the link itself is the licence's.
		['CC-BY-4.0', `${free} set a link, not a dofollow link.`, all.slice(0, 2)],
		['CC0-1.0', `${free} credit us, not a dofollow link.`, all.slice(0, 2)],
	])('%s: %s', (license, sentence, rules) => {
		expect(left(license, sentence)).toEqual(rules);
	});

	test('never what a publisher demands', () => {
		const yaml = 'source: { url: "https://stackoverflow.com/q/1", published: 2020-01-01 }';
		const sentence = `${free} credit us, not a dofollow link.`;
		expect(dutiesUnder(termsOfText(yaml, sentence), 'backlink-followed')).toMatchObject([
			{ severity: 'error', evidence: { kind: 'profile' } },
		]);
	});
});

describe('several sides', () => {
	test('the same duty is one, the strictest holds, and the others are named', () => {
		const text = `${free} provide a backlink and give credit to Harbour Dispatch.`;
		const [duty] = dutiesUnder(termsOfText(declared('CC0-1.0'), text), 'backlink-present');
		expect(duty?.severity).toBe('error');
		expect(duty?.evidence.text).toMatch(/provide a backlink .*apart from CC0 1\.0\.\]$/);
		const [licensed] = dutiesUnder(termsOfText(declared('CC-BY-4.0'), text), 'backlink-present');
		expect(licensed?.evidence.text).toMatch(
			/\[See also CC BY 4\.0, section 3\(a\)\(1\)\(A\)\(v\)\.\]$/,
		);
		expect(licensed?.evidence.text).not.toContain('own condition');
	});

	test('NoDerivatives is a warning, the text’s own words are an error', () => {
		const terms = termsOfText(declared('CC-BY-ND-4.0'), `${free} do not edit it.`);
		const [duty, ...others] = dutiesUnder(terms, 'adaptation-allowed');
		expect(others).toEqual([]);
		expect(duty?.severity).toBe('error');
		expect(duty?.evidence.text).toMatch(/See also CC BY-ND 4\.0, .*the strictest of them holds/);
		const clause = dutiesUnder(termsOfText(declared('CC-BY-ND-4.0')), 'adaptation-allowed');
		expect(clause).toMatchObject([{ severity: 'warning', evidence: { kind: 'license' } }]);
	});

	test('the same in, the same out', () => {
		const text = `${free} keep all links and give credit to Harbour Dispatch at the top of the page.`;
		const once = JSON.stringify(termsOfText(declared('CC-BY-4.0'), text));
		expect(JSON.stringify(termsOfText(declared('CC-BY-4.0'), text))).toBe(once);
	});
});

describe('statements and the text’s own origin', () => {
	const tail = `This story first appeared on [Harbour Dispatch](${url}).\n\nIt is licensed under CC BY-NC 4.0.`;
	test('every side is quoted', () => {
		const { statements, textOrigin } = termsOfText(declared('CC-BY-4.0'), tail);
		expect(statements.map(({ from, license, firm }) => [from, license?.id, firm])).toEqual([
			['front-matter', 'CC-BY-4.0', true],
			['notice', 'CC-BY-NC-4.0', true],
		]);
		expect(textOrigin).toMatchObject({
			publisher: 'Harbour Dispatch',
			url,
			license: 'CC-BY-NC-4.0',
			versionless: null,
			evidence: { place: { line: 11 } },
		});
	});

	test('by the day, by what is usual, and not where each article says its own', () => {
		const of = (source: string) =>
			termsOfText(`source: { ${source} }`).statements.map(({ license, firm }) => [
				license?.id,
				firm,
			]);
		const stack = 'url: "https://stackoverflow.com/q/1"';
		expect(of(`${stack}, published: 2012-02-03`)).toEqual([['CC-BY-SA-3.0', true]]);
		expect(of(stack)).toEqual([
			['CC-BY-SA-2.5', false],
			['CC-BY-SA-3.0', false],
			['CC-BY-SA-4.0', false],
		]);
		expect(of('url: "https://theconversation.com/x-1"')).toEqual([['CC-BY-ND-4.0', false]]);
		expect(of('url: "https://opendemocracy.net/x"')).toEqual([]);
	});

	test('an article that declares nothing stays undeclared; its own words are told', () => {
		const terms = termsOfText('title: Tides', tail);
		expect(terms.status).toBe('undeclared');
		expect(terms.publisher).toBeNull();
		expect(terms.textOrigin?.score).toBeGreaterThan(0.5);
		expect(dutiesUnder(terms, 'commercial-allowed')).toHaveLength(1);
	});

	test('one’s own work says nothing, and one’s own site is no publisher', () => {
		const own = termsOfText('title: Tides\noriginal: true', tail);
		expect([own.duties, own.statements, own.textOrigin]).toEqual([[], [], null]);
		const site = { site: { url: 'https://www.publisher.example' } };
		const here = `This story first appeared on [Harbour Dispatch](${url}).`;
		expect(termsOfText('title: Tides', here, site).textOrigin).toBeNull();
		expect(termsOfText('title: Tides', here).textOrigin).not.toBeNull();
	});
});
