import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shippedProfiles } from '../../../plugins/terms/publishers/data/index.ts';
import {
	bareHost,
	foldName,
	licenseText,
	profileWords,
	publisherProblems,
	publisherProfile,
} from '../../../plugins/terms/publishers/index.ts';
import { shippedPublishers } from '../../../plugins/terms/publishers/shipped.ts';

const folder = join(import.meta.dirname, '../../../plugins/terms/publishers/data');
const files = readdirSync(folder).filter((file) => file !== 'index.ts');

test('each file is in the index under the id that it is named after, sorted', () => {
	const ids = shippedProfiles.map(({ id }) => id);
	expect(ids).toEqual(files.map((file) => file.replace(/\.ts$/, '')).sort());
	expect(ids.length).toBeGreaterThanOrEqual(71);
});

test('nothing contradicts anything, no licence is made up, no host or grant belongs to two', () => {
	expect(publisherProblems(shippedPublishers())).toEqual([]);
});

test('no name belongs to two', () => {
	const owners = new Map<string, string>();
	for (const { id, name, aliases } of shippedPublishers()) {
		for (const one of [name, ...aliases].map(foldName)) {
			expect(owners.get(one) ?? id, one).toBe(id);
			owners.set(one, id);
		}
	}
});

describe.each(shippedProfiles.map((profile) => [profile.id, profile] as const))(
	'%s',
	(_, input) => {
		const profile = publisherProfile.parse(input);

		test('fits the schema as it stands, and again once it is filled in', () => {
			expect(publisherProfile.parse(profile)).toEqual(profile);
		});
		test('says where its rules stand, when they were read, and how sure that is', () => {
			expect(profile.policy).toMatchObject({
				url: expect.stringMatching(/^https?:\/\/[^/]+\//),
				seen: expect.stringMatching(/^20\d\d-\d\d-\d\d$/),
				confidence: expect.stringMatching(/^(?:high|medium|low)$/),
				evidence: expect.stringMatching(/^(?:primary|mirror|mixed)$/),
			});
		});
		test('grants something: a licence that exists, or words', () => {
			expect(profile.licenses.length + Number(profile.grant !== undefined)).toBeGreaterThan(0);
			expect(licenseText(profile)).not.toBe('not stated');
			// Words that are called the publisher's own are quoted whole; all others are ours and short.
			if (profile.grant && !profile.grant.quoted)
				expect(profile.grant.words.length).toBeLessThan(220);
		});
		test('lists its hosts as a URL has them', () => {
			expect(profile.domains).toEqual(profile.domains.map(bareHost));
		});
		test('can be told in less than a screen', () => {
			const words = profileWords(profile);
			const phrases = [...words.may, ...words.must, ...words.mustNot, ...words.asked];
			expect(phrases.length).toBeLessThan(24);
			expect(phrases.join('\n')).not.toMatch(/undefined|null|\{media\}|\[object/);
			expect(new Set(phrases).size).toBe(phrases.length);
		});
	},
);
