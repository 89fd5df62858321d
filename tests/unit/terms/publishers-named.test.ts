import { expect, test } from 'vitest';
import { checkOptions } from '../../../plugins/gate/check-options.ts';
import type { UserOptions } from '../../../plugins/options.ts';

const own = [{ id: 'harbour', name: 'Harbour Dispatch' }];

test.each<UserOptions>([
	{ site: { license: 'CC-BY-SA-4.0' } },
	{ site: { license: 'https://creativecommons.org/licenses/by/4.0/deed.de' } },
	{ site: {} },
	{ pixels: ['the-conversation', 'ProPublica'] },
	{ pixels: ['harbour', 'Harbour Dispatch'], publishers: own },
])('%j is known', (options) => {
	expect(() => checkOptions(options, 'a test')).not.toThrow();
});

test.each<[UserOptions, string]>([
	[
		{ site: { license: 'all rights reserved' } },
		'  site.license: expected a Creative Commons licence that exists, such as \'CC-BY-SA-4.0\'; none where the site keeps its rights; found "all rights reserved"',
	],
	[{ site: { license: 'CC BY-SA' } }, "with its version, such as 'CC-BY-SA-4.0'"],
	[{ site: { license: 'CC-BY-SA-5.0' } }, "such as 'CC-BY-SA-4.0'"],
	[{ pixels: ['nobody-at-all'] }, '  pixels[0]: expected the id of a known publisher'],
	[
		{ pixels: ['propublica', 'the-conversatoin'] },
		"pixels[1]: expected the id of a known publisher, or of one in `publishers`; did you mean 'the-conversation'?",
	],
	[{ pixels: ['harbour'] }, 'pixels[0]'],
])('%j is not', (options, message) => {
	expect(() => checkOptions(options, 'a test')).toThrow(message);
});
