import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import vm from 'node:vm';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { createProgram } from '../../plugins/cli/program.ts';
import { parseOptions } from '../../plugins/options.ts';

const folder = resolve(import.meta.dirname, '../../docs/deploy');
const names = readdirSync(folder).sort();
const hosts = names.filter((name) => name !== 'README.md');
const blocks = names.flatMap((name) =>
	[...readFileSync(join(folder, name), 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(
		([, language = '', code = ''], at) => ({
			id: `${name} ${at + 1} ${language}`,
			name,
			language,
			code,
		}),
	),
);
const of = (language: string) => blocks.filter((block) => block.language === language);
/** Words of a step that bring files to a host. */
const uploads =
	/\b(?:upload-pages-artifact|deploy-pages|wrangler pages deploy|netlify deploy|vercel deploy|aws s3|rsync)\b/;

interface Step {
	uses?: string;
	run?: string;
	if?: string;
	'continue-on-error'?: unknown;
}
interface Workflow {
	on: unknown;
	jobs: Record<string, { needs?: string; if?: string; steps: Step[] }>;
}

test('each host has its page, and each fence a language that is checked here', () => {
	expect(hosts).toEqual([
		'cloudflare.md',
		'github-pages.md',
		'netlify.md',
		'nginx.md',
		's3-cloudfront.md',
		'vercel.md',
	]);
	const known = new Set(['yaml', 'toml', 'sh', 'js', 'nginx', 'caddyfile']);
	expect(blocks.filter(({ language }) => !known.has(language))).toEqual([]);
	for (const name of hosts) {
		const deploys = blocks.filter((one) => one.name === name && uploads.test(one.code));
		expect(deploys, name).toHaveLength(1);
	}
});

describe.each(of('yaml'))('$id', ({ code }) => {
	const { jobs } = parseYaml(code) as Workflow;
	const steps = Object.entries(jobs).flatMap(([job, { steps }]) =>
		steps.map((step) => ({ job, text: step.run ?? step.uses ?? '', ...step })),
	);

	test('a failed step ends it: nothing runs in spite of it', () => {
		for (const { if: condition, 'continue-on-error': goesOn, text } of steps) {
			expect([condition, goesOn], text).toEqual([undefined, undefined]);
			expect(text).not.toMatch(/\|\||;\s*true|set \+e/);
		}
		for (const job of Object.values(jobs)) expect(job.if).toBeUndefined();
	});

	test('the gate comes first, then the record, then the upload, then the last look', () => {
		const text = steps.map((step) => step.text).join('\n');
		const order = [
			text.indexOf('npx astro build'),
			text.indexOf('creditline audit dist --record record.json'),
			text.search(uploads),
			text.indexOf('creditline verify --url'),
		];
		expect(order).not.toContain(-1);
		expect([...order].sort((a, b) => a - b)).toEqual(order);
	});

	test('jobs wait for one another', () => {
		const all = Object.keys(jobs);
		for (const [at, job] of all.entries()) expect(jobs[job]?.needs).toBe(all[at - 1]);
	});
});

describe.each(of('sh'))('$id', ({ code }) => {
	test('is a script that stops at the first failure', () => {
		execFileSync('bash', ['-n'], { input: code });
		expect(code).toMatch(/^#!.*bash\nset -euo pipefail\n/);
		expect(code).not.toMatch(/\|\||set \+e/);
		const order = [
			'npx astro build',
			'creditline audit',
			'creditline verify dist',
			'verify --url',
		].map((command) => code.indexOf(command));
		order.splice(3, 0, code.search(uploads));
		expect(order).not.toContain(-1);
		expect([...order].sort((a, b) => a - b)).toEqual(order);
	});
});

test.each(of('toml'))('$id parses', ({ code }) => {
	expect(parseToml(code)).toMatchObject({
		build: { command: expect.stringContaining('astro build') },
	});
});

test.each(of('js').filter(({ code }) => code.includes('export default')))(
	'$id is a config',
	({ code }) => {
		const value: unknown = vm.runInNewContext(
			`(${code.replace(/^\/\/.*\nexport default /, '').replace(/;\s*$/, '')})`,
		);
		expect(parseOptions(JSON.parse(JSON.stringify(value)), 'x').headers).toHaveLength(1);
	},
);

test('every call of the command line has a command and flags that it knows', () => {
	const program = createProgram(() => {});
	const text = names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
	const calls = [...text.matchAll(/\bcreditline (audit|verify|headers)\b([^`\n|]*)/g)];
	expect(calls.length).toBeGreaterThan(15);
	for (const [call, name, rest = ''] of calls) {
		const command = program.commands.find((one) => one.name() === name);
		const known = command?.options.map(({ long }) => long) ?? [];
		for (const [flag] of rest.matchAll(/--[a-z-]+/g)) expect(known, call).toContain(flag);
	}
});

describe('functions of CloudFront', () => {
	const [response, request] = of('js')
		.filter(({ code }) => code.includes('function handler'))
		.map(({ code }) => vm.runInNewContext(`${code}; handler`) as (event: object) => unknown);

	test('give metadata its name', () => {
		const headers = {
			'content-type': { value: 'text/html' },
			'x-amz-meta-link': { value: '<https://x/>; rel="license"' },
		};
		expect(response?.({ response: { statusCode: 200, headers } })).toEqual({
			statusCode: 200,
			headers: {
				'content-type': { value: 'text/html' },
				link: { value: '<https://x/>; rel="license"' },
			},
		});
		expect(response?.({ response: { headers: {} } })).toEqual({ headers: {} });
	});

	test.each([
		['/', '/index.html'],
		['/a/', '/a/index.html'],
		['/a.css', '/a.css'],
	])('ask for %s as %s', (uri, expected) => {
		expect(request?.({ request: { uri } })).toEqual({ uri: expected });
	});
});
