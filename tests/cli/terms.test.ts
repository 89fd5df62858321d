import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { TermsRecord } from '../../plugins/report/terms-record.ts';
import { article } from '../helpers/article.ts';
import { creditlineCli } from '../helpers/site.ts';

const root = resolve(import.meta.dirname, '../..');
const dir = join(root, 'tests/tmp/cli-terms');

/** A post as a publisher puts it out: its grant at the end, its links lost. */
const post = `The Ferry That Waits

This story first appeared on Harbour Dispatch

The ferry leaves when the last passenger is aboard and not before, which visitors take for lateness.

Anyone is free to republish and redistribute the text in this content (but not the images or videos) in any medium or format, with the right to remix and build upon it, even commercially, as long as they provide a backlink and credit to Harbour Dispatch. It is not necessary to notify us. Licensed Creative Commons
`;

async function terms(name: string, text: string): Promise<TermsRecord> {
	await rm(dir, { recursive: true, force: true });
	await mkdir(dir, { recursive: true });
	await writeFile(join(dir, name), text);
	const run = await creditlineCli(['terms', name, '--format', 'json'], dir);
	expect(run.code, run.output).toBe(0);
	const report = JSON.parse(run.stdout);
	const schema = JSON.parse(readFileSync(join(root, 'plugins/schemas/terms.schema.json'), 'utf8'));
	const validate = new Ajv2020({ strict: false }).compile(schema);
	expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
	return report.articles[0];
}

test('a post in plain text comes out whole, and its missing address is told', async () => {
	const record = await terms('post.txt', post);
	expect(record).toMatchObject({
		status: 'undeclared',
		publisher: { name: 'Harbour Dispatch' },
		source: { url: null },
		license: { id: null, family: 'creative-commons', version: null, url: null },
		grant: { adapt: true, commercial: true, text: true, images: false, video: false },
	});
	const said = record.duties.filter(({ evidence }) => evidence.kind === 'notice');
	expect(said.map(({ rule, detail }) => [rule, detail.to])).toEqual([
		['credit-present', 'Harbour Dispatch'],
		['backlink-present', 'Harbour Dispatch'],
	]);
	const media = record.limits.filter(({ rule }) => rule === 'media-granted');
	expect(media.map(({ detail }) => detail.media)).toEqual(['images', 'video']);
	expect(record.notices.map(({ kind, place }) => [kind, place.line])).toEqual([
		['tail', 3],
		['grant', 7],
	]);
	const pretty = await creditlineCli(['terms', 'post.txt'], dir);
	expect(pretty.stdout).toContain('no address; write `source: { url: … }`');
	expect(pretty.stdout.split('\n').length).toBeLessThan(50);
});

describe('an article', () => {
	test('with a licence is told clause by clause', async () => {
		const record = await terms('a.md', article({ 'CC-BY-4.0': 'CC-BY-NC-ND-4.0' }));
		expect(record).toMatchObject({
			status: 'republished',
			license: { id: 'CC-BY-NC-ND-4.0', elements: ['by', 'nc', 'nd'], version: '4.0' },
			grant: { adapt: false, commercial: false, shareAlike: false },
		});
		const rules = record.limits.map(({ rule }) => rule);
		expect(rules).toEqual(expect.arrayContaining(['adaptation-allowed', 'commercial-allowed']));
		expect(record.duties.every(({ evidence }) => evidence.text !== '')).toBe(true);
	});

	test('of one’s own owes nothing', async () => {
		const record = await terms('own.md', '---\ntitle: Own\noriginal: true\n---\n\nOwn words.\n');
		expect(record).toMatchObject({ status: 'original', duties: [], limits: [], notices: [] });
	});
});

test('an article cannot steer the terminal', async () => {
	const evil = article({ 'publisher: The Publisher': 'publisher: "The \\e[2JPub"' });
	await terms('evil.md', evil);
	const run = await creditlineCli(['terms', 'evil.md'], dir);
	expect(run.stdout).toContain('The \\u001b[2JPub');
	expect(run.stdout).not.toContain('\u001b');
});

test('a file that does not exist is a usage error', async () => {
	const run = await creditlineCli(['terms', 'nothing.md'], root);
	expect([run.code, run.stderr]).toEqual([2, 'creditline: There is no file nothing.md.\n']);
});
