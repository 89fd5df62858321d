import { expect, test } from 'vitest';
import type { AuditResult } from '../../plugins/model.ts';
import { sound } from './cases/sound.ts';
import { broken, honest, judge } from './judge.ts';
import { sceneNames } from './scenes.ts';
import { wraps } from './wraps.ts';

const builds = sceneNames.flatMap((scene) =>
	wraps.map((wrap) => [scene, wrap.name, wrap] as const),
);
const edits = sound.flatMap((one) =>
	wraps.map((wrap) => [one.name, wrap.name, one, wrap] as const),
);

test.each(builds)('the honest build passes: %s, %s', async (scene, _, wrap) => {
	expectNothing(await judge(honest(scene, wrap)));
});

test.each(edits)(
	'an edit that harms nothing passes: %s, %s',
	async (_, __, { name, edit }, wrap) => {
		expectNothing(await judge(broken({ name, what: '', rules: [], edit }, wrap)));
	},
);

function expectNothing({ verdict, findings }: AuditResult): void {
	expect(findings.map(({ rule, page, message }) => `${rule} ${page}: ${message}`)).toEqual([]);
	expect(verdict).toBe('pass');
}
