import { expect, test } from 'vitest';
import { compileCredit, creditToHtml } from '../../../plugins/credit/index.ts';
import { saysAlready } from '../../../plugins/credit/said.ts';
import { parseOptions } from '../../../plugins/options.ts';

const line = "This article first appeared in The Review. Sign up for The Review's newsletter.";
const shown =
	'This *article* first appeared in [The Review](https://review.example/).\nSign up for The Review’s newsletter.';

test.each<[body: string, at: string, says: boolean]>([
	[`One.\n\nTwo.\n\n${shown}`, 'end', true],
	[`One.\n\nTwo.\n\n${shown}\n\nA note.`, 'end', true],
	[`One.\n\n${shown}\n\nTwo.\n\nThree.`, 'end', false],
	[`${shown}\n\nTwo.\n\nThree.`, 'top', true],
	[`One.\n\nTwo.\n\n${shown}`, 'top', false],
	[`One.\n\nTwo.\n\n${shown}\n\nThree.\n\nFour.`, 'anywhere', true],
	// Said twice: the place that counts is the one nearest to the end that is asked for.
	[`${shown}\n\nTwo.\n\nThree.\n\n${shown}`, 'end', true],
	['This article first appeared in The Review.', 'end', false],
	[shown, 'byline', false],
	['', 'anywhere', false],
])('%j, %s', (body, at, says) => {
	expect(saysAlready(body, line, at)).toBe(says);
});

test('what the line links must be linked', () => {
	const linked = 'Read the [original](https://review.example/a).';
	expect(saysAlready('Read the [original](https://review.example/a).', linked, 'end')).toBe(true);
	expect(saysAlready('Read the original.', linked, 'end')).toBe(false);
});

test('a line that no reader could see is none', () => {
	expect(saysAlready('One.', '…', 'anywhere')).toBe(false);
});

test('the credit does not repeat what the article says', () => {
	const publishers = [
		{
			id: 'review',
			name: 'The Review',
			credit: { lines: [{ accept: [{ at: 'end' as const, text: line }] }] },
		},
	];
	const creditFor = compileCredit(parseOptions({ publishers }, 'a test'));
	const data = {
		title: 'Tides',
		source: { url: 'https://review.example/a', publisher: 'review' },
		license: 'CC-BY-4.0',
	};
	const html = (body: string | null) => {
		const credit = creditFor('content/a.md', data, body);
		return credit ? creditToHtml(credit) : '';
	};
	expect(html(null)).toContain('Sign up for');
	expect(html('One.\n\nTwo.')).toContain('Sign up for');
	expect(html(`One.\n\n${shown}`)).not.toContain('Sign up for');
	expect(html(`One.\n\n${shown}`)).toContain('https://review.example/a');
});
