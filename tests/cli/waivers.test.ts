import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import schema from '../../plugins/schemas/report.schema.json' with { type: 'json' };
import { article, body, sourceUrl } from '../helpers/article.ts';
import { creditlineCli } from '../helpers/site.ts';

const waiver = {
	rule: 'backlink-followed',
	articles: 'content/a.md',
	reason: 'The theme adds it.',
	owner: 'A. Editor',
	expires: '9999-12-31',
};

/** A site with one broken duty and these waivers. */
async function site(name: string, waivers: readonly object[], more: object = {}): Promise<string> {
	const dir = resolve(import.meta.dirname, '../tmp', `cli-waivers-${name}`);
	await rm(dir, { recursive: true, force: true });
	const credit = `<p><a rel="nofollow" href="${sourceUrl}">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>`;
	const files: Record<string, string> = {
		'content/a.md': article(),
		'dist/a/index.html': `<html><body><main><p>${body}</p>${credit}</main></body></html>`,
		'creditline.config.json': JSON.stringify({ waivers }),
		...more,
	};
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(dir, path)), { recursive: true });
		await writeFile(join(dir, path), text);
	}
	return dir;
}

test('a waived run passes, and says that it is waived, by whom and until when', async () => {
	const dir = await site('pass', [waiver]);
	const run = await creditlineCli(['audit'], dir);
	expect(run.code, run.output).toBe(0);
	expect(run.stdout).toContain('error, waived  backlink-followed');
	expect(run.stdout).toContain('until 9999-12-31, A. Editor: The theme adds it.');
	expect(run.stdout.trimEnd().split('\n').at(-1)).toBe(
		'creditline: waived · 0 errors, 0 warnings, 1 waived · 1 article, 1 republished, 1 page, 1 reproduction',
	);
	const json = await creditlineCli(['audit', '--format', 'json'], dir);
	const report = JSON.parse(json.stdout);
	expect(report).toMatchObject({ verdict: 'waived', counts: { errors: 0, waived: 1 } });
	const validate = new Ajv2020({ strict: false }).compile(schema);
	expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
});

test('an expired one is named with its config', async () => {
	const dir = await site('expired', [{ ...waiver, expires: '2024-12-31' }]);
	const run = await creditlineCli(['audit'], dir);
	expect(run.code, run.output).toBe(1);
	expect(run.stdout).toContain(
		'Unexpected waiver waivers[0] of backlink-followed, which expired on 2024-12-31; the finding counts again',
	);
	expect(run.stdout).toContain('waivers[0] of creditline.config.json, A. Editor');
	expect(run.stdout).toContain('creditline.config.json:1:21  error  waiver-current');
});

test('--articles leaves other waivers alone', async () => {
	const waivers = [waiver, { ...waiver, articles: 'content/b.md' }];
	const dir = await site('part', waivers);
	expect((await creditlineCli(['audit'], dir)).code).toBe(1);
	const part = await creditlineCli(['audit', '--articles', 'content/a.md'], dir);
	expect(part.code, part.output).toBe(0);
});

test('a waiver without a reason stops the run', async () => {
	const { reason: _, ...rest } = waiver;
	const run = await creditlineCli(['audit'], await site('reasonless', [rest]));
	expect(run.code).toBe(2);
	expect(run.stderr).toContain('waivers[0].reason: expected a text; found nothing');
});
