import { expect, test } from 'vitest';
import { honest, judge } from './judge.ts';
import { sceneNames } from './scenes.ts';
import { wraps } from './wraps.ts';

const builds = sceneNames.flatMap((scene) =>
	wraps.map((wrap) => [scene, wrap.name, wrap] as const),
);

test.each(builds)('the honest build passes: %s, %s', async (scene, _, wrap) => {
	const { verdict, findings } = await judge(honest(scene, wrap));
	expect(findings.map(({ rule, page, message }) => `${rule} ${page}: ${message}`)).toEqual([]);
	expect(verdict).toBe('pass');
});
