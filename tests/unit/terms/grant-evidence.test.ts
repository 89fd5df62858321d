import { expect, test } from 'vitest';
import type { UserOptions } from '../../../plugins/options.ts';
import { dutiesUnder, termsOfText } from '../../helpers/terms.ts';

const kinds = (words: string, rules: object = {}) => {
	const grant = { id: 'p-terms', name: 'P terms', words };
	const publishers = [{ id: 'p', name: 'P', grant, ...rules }] as UserOptions['publishers'];
	const yaml =
		'title: Tides\nauthor: A\nsource: { url: "https://p.example/a", publisher: p }\nlicense: p-terms';
	const terms = termsOfText(yaml, 'Words.', { publishers });
	const of = (rule: string, element?: string) =>
		dutiesUnder(terms, rule).find(({ detail }) => !element || detail.element === element)?.evidence
			.kind;
	return [of('credit-complete', 'author'), of('credit-present'), of('backlink-present')];
};

test.each([
	// Words that grant and ask for nothing are no evidence of a credit.
	[
		'Stories with a Republish link may be republished within 90 days.',
		['default', 'default', 'default'],
	],
	['You may republish with credit and a link back to us.', ['profile', 'profile', 'profile']],
	['Anyone may republish our articles with a link.', ['default', 'default', 'profile']],
	['Bitte nennen Sie die Autorin.', ['profile', 'profile', 'default']],
	['Puede republicar citando la fuente.', ['profile', 'profile', 'default']],
])('%s', (words, expected) => {
	expect(kinds(words)).toEqual(expected);
});

test('what the house rules ask for stands in their words', () => {
	const rules = { credit: { elements: { author: 'demanded' } }, backlink: { target: 'article' } };
	expect(kinds('You may republish it.', rules)).toEqual(['profile', 'default', 'profile']);
});
