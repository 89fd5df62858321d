import { expect, test } from 'vitest';
import { buildHead, compileHead } from '../../../plugins/credit/index.ts';
import type { Duty, Terms } from '../../../plugins/model.ts';
import { parseOptions } from '../../../plugins/options.ts';

const url = 'https://publisher.example/2026/story';

function duty(rule: string, detail: Duty['detail']): Duty {
	const evidence = { kind: 'profile', text: 'asked', url: null, place: null } as const;
	return { rule, severity: 'error', detail, evidence };
}

const cases: [name: string, duties: Duty[], canonical: string | null, noindex: boolean][] = [
	['nothing asked', [], null, false],
	['canonical', [duty('canonical-kept', { rule: 'required', url })], url, false],
	['canonical forbidden', [duty('canonical-kept', { rule: 'forbidden', url })], null, false],
	[
		'asked and forbidden',
		[
			duty('canonical-kept', { rule: 'required', url }),
			duty('canonical-kept', { rule: 'forbidden', url }),
		],
		null,
		false,
	],
	['no address', [duty('canonical-kept', { rule: 'required' })], null, false],
	['no web address', [duty('canonical-kept', { rule: 'required', url: 'data:,x' })], null, false],
	['noindex', [duty('indexing-kept', { rule: 'required' })], null, true],
	['noindex forbidden', [duty('indexing-kept', { rule: 'forbidden' })], null, false],
];
test.each(cases)('%s', (_, duties, canonical, noindex) => {
	expect(buildHead({ duties } as unknown as Terms)).toEqual({ canonical, noindex });
});

test('from front matter and text to marks', () => {
	const options = parseOptions(
		{
			publishers: [
				{ id: 'p', name: 'P', canonical: { rule: 'required' }, noindex: { rule: 'required' } },
			],
		},
		'a test',
	);
	const head = compileHead(options);
	const source = { url, publisher: 'P' };
	expect(head('content/a.md', { source })).toEqual({ canonical: url, noindex: true });
	expect(head('content/a.md', { source: url })).toEqual({ canonical: null, noindex: false });
	expect(head('content/a.md', { source, original: true })).toEqual({
		canonical: null,
		noindex: false,
	});
});
