import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { nodeTooOld, oldestNode } from '../../../plugins/cli/node-version.ts';

test.each(['18.20.8', '20.20.2', '21.7.3', '22.11.0', '9.99.0'])(
	'Node %s is too old',
	(version) => {
		expect(nodeTooOld(version)).toBe(
			`Node ${oldestNode} or later is needed; this is Node ${version}.`,
		);
	},
);

test.each(['22.12.0', '22.23.3', '23.0.0', '24.21.0', '100.1.0', '24.0.0-nightly'])(
	'Node %s is new enough',
	(version) => {
		expect(nodeTooOld(version)).toBeNull();
	},
);

test('the oldest Node is the one of the manifest', () => {
	const manifest = resolve(import.meta.dirname, '../../../plugins/package.json');
	expect(JSON.parse(readFileSync(manifest, 'utf8')).engines.node).toBe(`>=${oldestNode}`);
});
