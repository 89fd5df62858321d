import { expect, test } from 'vitest';
import { faults } from './cases/index.ts';
import { testFaults } from './caught.ts';
import { wraps } from './wraps.ts';

test('every fault has a name of its own', () => {
	const names = Object.values(faults)
		.flat()
		.map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
	expect(names.every((name) => /^[a-z]+(?:-[a-z]+)*$/.test(name))).toBe(true);
});

testFaults(wraps.slice(0, 5));
