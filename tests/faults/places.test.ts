import { expect, test } from 'vitest';
import { faults } from './cases/index.ts';
import { broken, judge } from './judge.ts';
import { wraps } from './wraps.ts';

const [plain] = wraps;
const all = Object.values(faults).flat();

test.each(all.map((fault) => [fault.name, fault] as const))(
	'%s: each finding has its place in the article, and none is told twice',
	async (_, fault) => {
		if (!plain) throw new Error('No wrap');
		const { findings } = await judge(broken(fault, plain));
		expect(findings.filter(({ article, place }) => article !== null && place === null)).toEqual([]);
		const told = findings.map(({ article, rule, page, pagePlace, message }) =>
			JSON.stringify([article, rule, page, pagePlace, message]),
		);
		expect(told).toEqual([...new Set(told)]);
	},
);
