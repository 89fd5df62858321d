import { describe, expect, test } from 'vitest';
import { placesIn, readNotices, summariseNotices } from '../../../plugins/terms/notice/index.ts';
import { dutiesUnder, termsOfText } from '../../helpers/terms.ts';

function keptIn(text: string): { reserved: string[]; kept: string[] } {
	const summary = summariseNotices(readNotices(text, { mdx: false, placeOf: placesIn(text, 0) }));
	const words = (notices: readonly { text: string }[]) => notices.map((notice) => notice.text);
	return { reserved: words(summary.reserved), kept: words(summary.kept) };
}

describe('a text that keeps all rights', () => {
	test.each([
		'All rights reserved.',
		'© 2024 Stilt Review. All rights reserved.',
		'© 2024 Stilt Review, all rights reserved.',
		'Copyright 2024 by Stilt Review, all rights reserved.',
		'This article may not be reproduced without written permission of the publisher.',
		'No part of this story may be copied.',
		'Alle Rechte vorbehalten.',
		'Tous droits réservés.',
		'Todos los derechos reservados.',
		'Todos os direitos reservados.',
		'Tutti i diritti riservati.',
		'Все права защищены.',
		'Tüm hakları saklıdır.',
		'جميع الحقوق محفوظة',
		'सर्वाधिकार सुरक्षित',
		'無断転載を禁じます。',
		'版权所有，未经许可不得使用。',
	])('%s', (text) => {
		expect(keptIn(`${text}\n`).reserved).toHaveLength(1);
	});

	test.each([
		'By default, a creative work is under exclusive copyright, all rights reserved.',
		'The phrase “all rights reserved” means little today.',
		'> All rights reserved.',
		'Photo: Nils Ek, all rights reserved.',
		'Some rights reserved.',
		'# All rights reserved',
		'Bikes may not be parked without permission.',
	])('not: %s', (text) => {
		expect(keptIn(`${text}\n`).reserved).toEqual([]);
	});

	const yaml = (license: string): string =>
		`title: Tides\nsource: { url: "https://publisher.example/a/tides", publisher: Harbour Dispatch }\nlicense: ${license}`;
	const reserved = 'All rights reserved. This article may not be reproduced without permission.';

	test('is a statement of its own family, firm for nobody', () => {
		const { statements } = termsOfText(yaml('CC-BY-4.0'), reserved);
		expect(statements.map(({ from, family, firm }) => [from, family, firm])).toEqual([
			['front-matter', undefined, true],
			['notice', 'none', false],
			['notice', 'none', false],
		]);
	});

	test('beside a licence that the text names it keeps what that does not give', () => {
		const text =
			'© 2024 Stilt Review. All rights reserved.\n\nThis work is licensed under CC BY 4.0.';
		const { statements } = termsOfText(yaml('CC-BY-4.0'), text);
		expect(statements.map(({ written }) => written)).toEqual(['CC-BY-4.0', 'CC BY 4.0']);
	});

	test.each([
		['all rights reserved', 'none'],
		['Alle Rechte vorbehalten', 'none'],
		['the kindness of strangers', undefined],
		['CC BY', undefined],
	])('as the licence of the front matter: %s', (license, family) => {
		expect(termsOfText(yaml(license)).statements[0]?.family).toBe(family);
	});
});

describe('a notice in the article’s own text', () => {
	const yaml = (license: string, more = ''): string =>
		`title: Tides\nsource: { url: "https://publisher.example/a/tides", publisher: Harbour Dispatch }\nlicense: ${license}\n${more}`;
	const owed = (license: string, text: string, more?: string) =>
		dutiesUnder(termsOfText(yaml(license, more), text), 'notice-kept').filter(
			({ detail }) => detail.where === 'text',
		);

	test.each([
		'This article is licensed under CC BY 4.0.',
		'You may republish this article if you credit Harbour Dispatch.',
		'Please do not remove this notice.',
		'Bitte entfernen Sie diesen Hinweis nicht.',
		'This copyright notice must be kept.',
	])('%s', (text) => {
		const [duty, ...others] = owed('CC-BY-4.0', text);
		expect(others).toEqual([]);
		expect(duty).toMatchObject({
			severity: 'error',
			detail: { text },
			evidence: { kind: 'notice', place: { line: 8, column: 1 } },
		});
	});

	test('with the clause that asks for it, too, where the licence has one', () => {
		const text = 'This article is licensed under CC BY-SA 3.0.';
		expect(owed('CC-BY-SA-3.0', text)[0]?.evidence.text).toMatch(
			/^This article.* \[See also CC BY-SA 3\.0, sections? 4/,
		);
		const own = 'You may republish this article if you credit Harbour Dispatch.';
		expect(owed('CC0-1.0', own)[0]?.severity).toBe('warning');
	});

	test.each<[why: string, text: string, license?: string, more?: string]>([
		['where it came out', 'This story first appeared on Harbour Dispatch.'],
		['what licences allow', 'When a project is open, anybody is free to copy and share it.'],
		['another licence', 'This article is licensed under CC BY 3.0.'],
		['a picture', 'Photo: Nils Ek, licensed under CC BY 4.0.'],
		['a form that the page changes', 'You may republish this article[^1] if you credit us.'],
		[
			'one that the front matter repeats',
			'You may republish it. Please do not remove this notice.',
			'CC-BY-4.0',
			'notices: Please do not remove this notice.',
		],
	])('not %s', (_, text, license = 'CC-BY-4.0', more = '') => {
		expect(owed(license, text, more)).toEqual([]);
	});
});
