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
	expect(said.map(({ rule, detail }) => [rule, detail.to ?? detail.text])).toEqual([
		['credit-present', 'Harbour Dispatch'],
		['credit-complete', 'Harbour Dispatch'],
		['backlink-present', 'Harbour Dispatch'],
	]);
	expect(record.permissions.map(({ detail }) => detail.may)).toEqual([
		'copy',
		'any-medium',
		'text',
		'adapt',
		'commercial',
		'not-notify',
	]);
	const media = record.limits.filter(({ rule }) => rule === 'media-granted');
	expect(media.map(({ detail }) => detail.media)).toEqual(['images', 'video']);
	expect(record.notices.map(({ kind, place }) => [kind, place.line])).toEqual([
		['tail', 3],
		['grant', 7],
	]);
	const { stdout } = await creditlineCli(['terms', 'post.txt'], dir);
	for (const words of [
		'no address; write `source: { url: … }`',
		'Creative Commons, no version stated',
		'republish it; use any medium or format; take the text; change it',
		'use it commercially; do so without telling the publisher',
		'give credit, to Harbour Dispatch; link back to the source, to Harbour Dispatch',
		'use the images; use the video',
		'article-declared',
		'publisher: Harbour Dispatch',
	]) {
		expect(stdout).toContain(words);
	}
	expect(stdout.split('\n').length).toBeLessThan(50);
	expect(record.findings.map(({ rule }) => rule)).toContain('article-declared');
});

describe('without a file', () => {
	test('all articles in scope are told, sorted', async () => {
		await rm(dir, { recursive: true, force: true });
		await mkdir(join(dir, 'posts'), { recursive: true });
		await writeFile(join(dir, 'posts/b.md'), article());
		await writeFile(join(dir, 'posts/a.md'), article({ 'CC-BY-4.0': 'CC-BY-SA-3.0' }));
		const globs = ['--articles', 'posts/*.md', '--format', 'json'];
		const run = await creditlineCli(['terms', ...globs, '--output', 'terms.json'], dir);
		expect([run.code, run.output]).toEqual([0, '']);
		const { articles } = JSON.parse(readFileSync(join(dir, 'terms.json'), 'utf8'));
		expect(articles.map(({ path }: TermsRecord) => path)).toEqual(['posts/a.md', 'posts/b.md']);
		const away = await creditlineCli(['terms', '--root', dir, ...globs], root);
		expect(JSON.parse(away.stdout).articles).toEqual(articles);
	});

	test('nothing in scope is not a pass', async () => {
		const run = await creditlineCli(['terms', '--articles', 'none/*.md'], dir);
		expect([run.code, run.stdout]).toEqual([3, '']);
		expect(run.stderr).toContain("no article matches 'none/*.md'");
		const quiet = await creditlineCli(['terms', '--articles', 'none/*.md', '--quiet'], dir);
		expect([quiet.code, quiet.output]).toEqual([3, '']);
	});
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

test('publishers of the config are known, to `publishers` as to `terms`', async () => {
	await terms('a.md', article());
	const publishers = [
		{
			id: 'my-desk',
			name: 'The Publisher',
			domains: ['publisher.example'],
			links: { rule: 'keep' },
		},
	];
	await writeFile(join(dir, 'own.config.json'), JSON.stringify({ publishers }));
	const config = ['--config', 'own.config.json', '--format', 'json'];
	const told = JSON.parse((await creditlineCli(['terms', 'a.md', ...config], dir)).stdout);
	expect(told.articles[0].duties.map(({ rule }: { rule: string }) => rule)).toContain('links-kept');
	const found = await creditlineCli(['publishers', 'my-desk', ...config], dir);
	expect(JSON.parse(found.stdout)).toMatchObject([{ id: 'my-desk' }]);
	const none = await creditlineCli(['publishers', 'my-desk', '--quiet'], dir);
	expect([none.code, none.output]).toEqual([1, '']);
});

test('a file that does not exist is a usage error', async () => {
	const run = await creditlineCli(['terms', 'nothing.md'], root);
	expect([run.code, run.stderr]).toEqual([2, 'creditline: There is no file nothing.md.\n']);
});
