import { expect, test } from 'vitest';
import { generator } from '../../bench/lib/random.ts';
import { honestPages } from './mutations/honest-pages.ts';
import { mutateKnowingly } from './mutations/known.ts';
import { auditorOf } from './mutations/verdicts.ts';

const seed = 20_260_131;
const pages = honestPages(seed, 25);
const judge = auditorOf(pages);

test.each(pages.map((page) => [page.path, page] as const))('%s passes as it is', (_, page) => {
	expect(judge(page, page.html)).toEqual({ state: 'pass', findings: [] });
});

// `npm run mutations` takes any edit and asks a browser; these say themselves what they do.
test(`600 mutations of seed ${seed}: what takes the credit fails, what does not passes`, () => {
	const wrong: string[] = [];
	const counts = { broken: 0, fine: 0 };
	for (let number = 0; number < 600; number += 1) {
		const page = pages[number % pages.length] as (typeof pages)[number];
		const { html, broken, steps } = mutateKnowingly(page, generator(seed + number));
		counts[broken ? 'broken' : 'fine'] += 1;
		const { state, findings } = judge(page, html);
		if (state === (broken ? 'fail' : 'pass')) continue;
		wrong.push(`${number} ${page.path}, ${steps.join(', ')}: ${state} ${findings.join('; ')}`);
	}
	expect(wrong).toEqual([]);
	expect(Math.min(counts.broken, counts.fine)).toBeGreaterThan(250);
});
