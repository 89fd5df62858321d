import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deserialize } from 'node:v8';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestOf } from '../../../plugins/gate/cache/digest.ts';
import type { Store } from '../../../plugins/gate/cache/store.ts';
import { openSession, type SessionInput } from '../../../plugins/gate/session.ts';
import { utcDay } from '../../../plugins/gate/utc-day.ts';
import { parseOptions } from '../../../plugins/options.ts';
import { article, body, sourceUrl } from '../../helpers/article.ts';

let root = '';

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'creditline-waivers-'));
	const credit = `<p><a rel="nofollow" href="${sourceUrl}">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>`;
	const html = `<html><body><main><p>${body}</p>${credit}</main></body></html>`;
	const files = { 'content/a.md': article(), 'dist/a/index.html': html };
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(root, path)), { recursive: true });
		await writeFile(join(root, path), text);
	}
});
afterEach(() => rm(root, { recursive: true, force: true }));

const waiver = {
	rule: 'backlink-followed',
	articles: 'content/**',
	reason: 'The theme adds it.',
	owner: 'A. Editor',
	expires: '2026-12-31',
};

/** What a run has left for the next one. */
async function storeOf(folder: string): Promise<Store> {
	const bytes = await readFile(join(folder, 'cache/results'));
	return deserialize(bytes.subarray(bytes.indexOf('\n') + 1 + digestOf('').length));
}

async function judge(waivers: readonly object[], more: Partial<SessionInput> = {}) {
	const cache = join(root, 'cache/results');
	const options = parseOptions({ waivers }, 'the test');
	const given = { root, options, site: null, threads: 0, cache, today: '2026-11-22' };
	const session = openSession({ ...given, ...more });
	try {
		const result = await session.judge(join(root, 'dist'));
		return { result, anew: session.judgedAnew };
	} finally {
		await session.close();
	}
}

test('what is kept knows neither of waivers nor of the day', async () => {
	const first = await judge([]);
	expect(first).toMatchObject({ anew: 1, result: { verdict: 'fail' } });
	const kept = await storeOf(root);
	const waived = await judge([waiver]);
	expect(waived).toMatchObject({ anew: 0, result: { verdict: 'waived' } });
	const later = await judge([waiver], { today: '2027-01-01' });
	expect(later).toMatchObject({ anew: 0, result: { verdict: 'fail' } });
	expect(later.result.findings.map(({ rule }) => rule)).toEqual([
		'waiver-current',
		'backlink-followed',
	]);
	const store = await storeOf(root);
	expect(store).toEqual(kept);
	const findings = [...store.pages.values()].flatMap(({ judged }) =>
		judged.carries.flatMap((one) => one.findings),
	);
	expect(findings.map(({ waived }) => waived)).toEqual([false]);
	expect((await judge([])).result).toEqual(first.result);
});

test('a cold run says the same, and so does one in threads', async () => {
	await judge([]);
	const warm = await judge([waiver]);
	expect((await judge([waiver], { cache: null })).result).toEqual(warm.result);
	expect((await judge([waiver], { cache: null, threads: 2 })).result).toEqual(warm.result);
});

test('without a day, it is that of the run', async () => {
	const open = { cache: null, today: undefined } as unknown as Partial<SessionInput>;
	const past = await judge([{ ...waiver, expires: '2020-01-01' }], open);
	expect(past.result.verdict).toBe('fail');
	const ahead = await judge([{ ...waiver, expires: '9999-12-31' }], open);
	expect(ahead.result.verdict).toBe('waived');
	expect(utcDay()).toMatch(/^\d{4}-\d\d-\d\d$/);
});
