import { describe, expect, test } from 'vitest';
import { compileDeclare, parseArticle } from '../../../plugins/article/index.ts';
import type { Duty } from '../../../plugins/model.ts';
import { parseOptions, type UserOptions } from '../../../plugins/options.ts';
import { compileTerms, noticesIn } from '../../../plugins/terms/index.ts';
import { article, body } from '../../helpers/article.ts';

type Profile = Partial<NonNullable<UserOptions['publishers']>[number]>;

function duties(profile: Profile, notice = '', changes: Record<string, string> = {}): Duty[] {
	const options = parseOptions(
		{
			publishers: [{ id: 'p', name: 'The Publisher', domains: ['publisher.example'], ...profile }],
		},
		'test',
	);
	const text = article(changes, `${body}\n${notice}\n`);
	const read = parseArticle('content/a.md', text, compileDeclare(options));
	const terms = compileTerms(options)(read.declaration, noticesIn(read, null));
	return terms.duties.filter(({ rule }) => rule === 'media-granted');
}

const told = (found: readonly Duty[]) =>
	found.map(({ severity, detail: { media, rule, except }, evidence }) =>
		[severity, media, rule, except && `but ${except}`, evidence.kind].filter(Boolean).join(' '),
	);

const notice =
	'Anyone is free to republish the text of this article (but not the images or videos) with credit to The Publisher.';

describe('who says what of media', () => {
	test.each<[string, Profile, string[]]>([
		['nobody', {}, []],
		['granted', { images: { rule: 'granted' } }, []],
		[
			'granted, each with its credit',
			{ images: { rule: 'granted', credited: true } },
			['error images by-caption profile'],
		],
		['excluded', { images: { rule: 'excluded' } }, ['error images excluded profile']],
		[
			'excluded, second hand',
			{ images: { rule: 'excluded', evidence: 'secondary' } },
			['warning images excluded profile'],
		],
		[
			'asked for',
			{ video: { rule: 'embed-only', severity: 'asked' } },
			['warning video embed-only profile'],
		],
		[
			'each kind',
			{
				images: { rule: 'ask' },
				graphics: { rule: 'own' },
				video: { rule: 'with-story' },
				audio: { rule: 'must-stay' },
			},
			[
				'error images ask profile',
				'error graphics own profile',
				'error video with-story profile',
				'error audio must-stay profile',
			],
		],
		[
			'charts granted all the same',
			{ images: { rule: 'ask' }, graphics: { rule: 'granted' } },
			['error images ask but graphics profile'],
		],
		[
			'an own grant for the text',
			{
				grant: {
					id: 'g',
					name: 'G',
					words: 'Take it.',
					covers: { text: true, images: false, video: false },
				},
			},
			['error images excluded profile', 'error video excluded profile'],
		],
		[
			'a rule before a grant',
			{
				images: { rule: 'ask' },
				grant: { id: 'g', name: 'G', words: 'Take it.', covers: { images: false } },
			},
			['error images ask profile'],
		],
		['rules that hold later', { appliesFrom: '2027-01-01', images: { rule: 'excluded' } }, []],
	])('%s', (_, profile, expected) => {
		const published = {
			'  publisher: The Publisher': '  publisher: The Publisher\n  published: 2026-01-02',
		};
		expect(told(duties(profile, '', published))).toEqual(expected);
	});

	test('a sentence of the article', () => {
		expect(told(duties({}, notice))).toEqual([
			'error images excluded notice',
			'error video excluded notice',
		]);
	});

	test('a sentence and a rule that say the same are one duty', () => {
		const [first, ...others] = duties({ images: { rule: 'excluded' } }, notice);
		expect(told([first as Duty, ...others])).toEqual([
			'error images excluded notice',
			'error video excluded notice',
		]);
		expect(first?.evidence.text).toContain('the publisher’s rules');
	});

	test('the article’s own grant names the profile of another publisher', () => {
		const grant = { id: 'g', name: 'G', words: 'Take it.', covers: { images: false } };
		const changes = { 'license: CC-BY-4.0': 'license: g' };
		expect(told(duties({ grant }, '', changes))).toEqual(['error images excluded profile']);
	});

	test('the reason is quoted', () => {
		expect(duties({ images: { rule: 'excluded', words: 'No photos.' } })[0]?.evidence.text).toBe(
			'The Publisher: “No photos.”',
		);
		expect(duties({ images: { rule: 'own' } })[0]?.evidence.text).toBe(
			'The Publisher grants no images but its own.',
		);
	});
});
