import { expect, test } from 'vitest';
import { parseOptions } from '../../plugins/options.ts';

const good = {
	rule: 'license-linked',
	articles: 'content/a.md',
	reason: ' The publisher mends its licence page. ',
	owner: 'A. Editor',
	expires: '2028-02-29',
};

test('a waiver, as it is written and as it is kept', () => {
	const kept = {
		...good,
		articles: ['content/a.md'],
		reason: 'The publisher mends its licence page.',
	};
	const options = parseOptions({ waivers: [good] }, 'x');
	expect(options.waivers).toEqual([kept]);
	expect(parseOptions(options, 'x').waivers).toEqual([kept]);
	expect(parseOptions({ waivers: [{ ...good, max: 3 }] }, 'x').waivers[0]?.max).toBe(3);
});

const day = 'expected a day such as 2027-01-31';
test.each<[changes: object, complaint: string]>([
	[{ reason: undefined }, 'reason: expected a text; found nothing'],
	[{ reason: '' }, 'reason: expected a value that is not empty; found ""'],
	[{ reason: ' \n\t' }, 'reason: expected a value that is not empty; found " \\n\\t"'],
	[{ owner: undefined }, 'owner: expected a text; found nothing'],
	[{ owner: ' ' }, 'owner: expected a value that is not empty; found " "'],
	[{ owner: null }, 'owner: expected a text; found null'],
	[{ expires: undefined }, 'expires: expected a text; found nothing'],
	[{ expires: '' }, `expires: ${day}; found ""`],
	[{ expires: 'never' }, `expires: ${day}; found "never"`],
	[{ expires: '31.12.2026' }, `expires: ${day}; found "31.12.2026"`],
	[{ expires: '2026-12-31T00:00:00Z' }, `expires: ${day}; found "2026-12-31T00:00:00Z"`],
	[{ expires: '2027-02-29' }, `expires: ${day}; found "2027-02-29"`],
	[{ expires: '2026-13-01' }, `expires: ${day}; found "2026-13-01"`],
	[{ articles: undefined }, 'articles: expected a text or a list; found nothing'],
	[{ articles: [] }, 'articles: expected a value that is not empty; found []'],
	[{ articles: '' }, 'articles: expected a value that is not empty; found ""'],
	[{ rule: undefined }, 'rule: expected a text; found nothing'],
	[{ rule: '' }, 'rule: expected a value that is not empty; found ""'],
	[{ max: 0 }, 'max: expected 1 or more; found 0'],
	[{ max: 1.5 }, 'max: expected a whole number; found 1.5'],
	[{ max: '1' }, 'max: expected a number; found "1"'],
	[{ expired: '2026-12-31' }, 'expired: unknown option; did you mean `expires`?'],
])('%j', (changes, complaint) => {
	let message = '';
	try {
		parseOptions({ waivers: [good, { ...good, ...changes }] }, 'creditline.config.mjs');
	} catch (error) {
		message = (error as Error).message;
	}
	const [head, first, snippet] = message.split('\n');
	expect(head).toBe('A wrong option in creditline.config.mjs:');
	expect(first).toBe(`  waivers[1].${complaint}`);
	if (!complaint.includes('unknown')) expect(snippet).toMatch(/^ {6}(?:waivers: \[\{ rule|max: 1)/);
});
