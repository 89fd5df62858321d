import { describe, expect, test } from 'vitest';
import { faults } from './cases/index.ts';
import { broken, judge, missedBy } from './judge.ts';
import type { Wrap } from './wraps.ts';

/** Each fault inside some wraps; a file of tests for each set of wraps keeps both cores busy. */
export function testFaults(wraps: readonly Wrap[]): void {
	describe.each(Object.entries(faults))('%s', (_, list) => {
		test.each(list.map((fault) => [fault.name, fault] as const))('%s', async (_name, fault) => {
			const missed: string[] = [];
			for (const wrap of wraps) {
				if (fault.except?.includes(wrap.name)) continue;
				const built = broken(fault, wrap);
				const said = missedBy(fault, built, await judge(built));
				missed.push(...said.map((text) => `${wrap.name}: ${text}`));
			}
			expect(missed).toEqual([]);
		});
	});
}
