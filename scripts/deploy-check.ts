/**
 * Serves a site by real hosts with the configuration that `creditline headers` writes, and proves that
 * `creditline verify --url` lets it pass and notices what a host or a cache may do to it.
 *
 * Run: npm run deploy-check -- [HOST…]
 *
 * HOST is a part of a host's name; without any, all are asked for. A host that is not installed is a
 * failure, with the command that installs it. The site and the hosts' own files stay in
 * tests/tmp/deploy-check, to be looked at.
 *
 * Exit codes: 0 everything as expected, 1 something differs or is not installed.
 */
import { appendFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { type Run, runNode } from '../bench/lib/child.ts';
import { table } from '../bench/lib/table.ts';
import { type HostKind, hosts, startHost } from './lib/hosts.ts';

const root = resolve(import.meta.dirname, '..');
const project = join(root, 'tests/tmp/deploy-check');
const cli = join(root, 'plugins/bin/creditline.js');
/** More than the rules that Cloudflare takes, so that they are grouped. */
const articles = 150;
/** So many are from a publisher who asks for a canonical link and no index. */
const owing = 20;
const tampered = 'X-Robots-Tag: nofollow';
const rows = [['host', 'what it serves', 'exit', 'expected', 'files', 'seconds']];
const differences: string[] = [];

await writeSite();
const named = process.argv.slice(2).map((name) => name.toLowerCase());
for (const kind of hosts) {
	if (named.length > 0 && !named.some((name) => kind.name.toLowerCase().includes(name))) continue;
	const program = kind.program();
	if (program === null) {
		rows.push([kind.name, 'not tried', '', '', '', '']);
		differences.push(`${kind.name} is not installed: ${kind.install}`);
	} else await check(kind, program).catch((error) => differences.push(String(error)));
}
console.log(table(rows));
for (const difference of differences) console.error(difference);
process.exitCode = differences.length === 0 ? 0 : 1;

async function check(kind: HostKind, program: string): Promise<void> {
	await writeFile(join(project, 'creditline.config.json'), config(kind.option));
	await rm(join(project, 'dist/_headers'), { force: true });
	await creditline(['headers'], 0, 'headers');
	await creditline(['audit', '--no-cache', '--record', 'record.json'], 0, 'audit');
	const page = 'articles/the-story-of-the-estuary-and-of-its-tides-number-7/index.html';
	const cases: [
		what: string,
		code: number,
		says: string,
		spoil: (folder: string) => Promise<void>,
	][] = [
		['what passed', 0, 'creditline: pass', async () => {}],
		['a tampered header', 1, 'backlink-followed', (folder) => tamper(kind, folder)],
		[
			'a stripped credit',
			1,
			'credit-present',
			(folder) => edit(folder, page, (html) => html.replace(/<p class="credit">.*<\/p>/, '')),
		],
		[
			'a stale page',
			1,
			'reworded',
			(folder) => edit(folder, page, (html) => html.replace('Paragraph one', 'Section one')),
		],
		[
			'minified pages',
			0,
			'rewritten',
			(folder) => edit(folder, page, (html) => html.replace(/>\s+</g, '><')),
		],
	];
	for (const [what, code, says, spoil] of cases) {
		const work = join(project, `work-${kind.option}`);
		await rm(work, { recursive: true, force: true });
		const folder = join(work, 'site');
		await cp(join(project, 'dist'), folder, { recursive: true });
		await spoil(folder);
		const extra = what === 'a tampered header' && !kind.tampersFile ? tampered : null;
		await using host = await startHost(kind, program, { project, folder, work }, extra);
		const run = await runNode(
			[cli, 'verify', '--url', host.base, '--record', 'record.json'],
			project,
		);
		const files = /(\d+) files fetched/.exec(run.output)?.[1] ?? '?';
		rows.push([kind.name, what, String(run.code), String(code), files, run.seconds.toFixed(1)]);
		if (run.code !== code || !run.output.includes(says)) {
			differences.push(`${kind.name}, ${what}: expected exit ${code} and “${says}”\n${run.output}`);
		}
		if (what === 'what passed') await checkHeaders(kind, host.base);
	}
}

/** What was asked for is what is sent, and only where it is true. */
async function checkHeaders(kind: HostKind, base: string): Promise<void> {
	const name = (at: number): string =>
		`articles/the-story-of-the-estuary-and-of-its-tides-number-${at}/`;
	const expected: [path: string, link: RegExp | null, robots: string | null][] = [
		[name(0), /rel="license", ?<https:\/\/asking\.example\/0>; rel="canonical"/, 'noindex'],
		[name(149), /^<https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/>; rel="license"$/, null],
		['articles/', null, null],
		['', null, null],
	];
	for (const [path, link, robots] of expected) {
		const { headers } = await fetch(base + path);
		const sent = headers.get('link');
		const isRight = link === null ? sent === null : link.test(sent ?? '');
		if (!isRight || headers.get('x-robots-tag') !== robots) {
			differences.push(`${kind.name} sends with /${path}: ${sent}, ${headers.get('x-robots-tag')}`);
		}
	}
}

async function tamper(kind: HostKind, folder: string): Promise<void> {
	if (kind.tampersFile) await appendFile(join(folder, '_headers'), `\n/*\n  ${tampered}\n`);
}

async function edit(folder: string, page: string, change: (html: string) => string): Promise<void> {
	const file = join(folder, page);
	const before = await readFile(file, 'utf8');
	const after = change(before);
	if (after === before) throw new Error(`${page} was not changed`);
	await writeFile(file, after);
}

async function creditline(args: string[], code: number, what: string): Promise<Run> {
	const run = await runNode([cli, ...args], project);
	if (run.code !== code) differences.push(`creditline ${what}: exit ${run.code}\n${run.output}`);
	return run;
}

function config(option: string): string {
	return JSON.stringify({
		headers: option,
		publishers: [
			{
				id: 'asking',
				name: 'Asking',
				domains: ['asking.example'],
				canonical: { rule: 'required' },
				noindex: { rule: 'required' },
			},
		],
	});
}

async function writeSite(): Promise<void> {
	await rm(project, { recursive: true, force: true });
	const links: string[] = [];
	for (let at = 0; at < articles; at += 1) {
		const [publisher, host] = at < owing ? ['Asking', 'asking'] : ['The Publisher', 'publisher'];
		const slug = `the-story-of-the-estuary-and-of-its-tides-number-${at}`;
		const words = Array.from({ length: 60 }, (_, word) => `word${at}x${word}`).join(' ');
		const text = `Paragraph one of the story ${words}.`;
		const source = `https://${host}.example/${at}`;
		await write(
			`content/${slug}.md`,
			`---\ntitle: Story ${at}\nauthor: A. Writer\nsource:\n  url: ${source}\n  publisher: ${publisher}\nlicense: CC-BY-4.0\n---\n\n${text}\n`,
		);
		const credit = `<p class="credit"><a href="${source}">Story ${at}</a> by A. Writer, ${publisher}, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>`;
		await write(
			`dist/articles/${slug}/index.html`,
			`<!doctype html>\n<html lang="en">\n<head>\n<title>Story ${at}</title>\n<link rel="stylesheet" href="/a.css">\n</head>\n<body>\n<main>\n<h1>Story ${at}</h1>\n<p>${text}</p>\n${credit}\n</main>\n</body>\n</html>\n`,
		);
		links.push(`<li><a href="/articles/${slug}/">Story ${at}</a></li>`);
	}
	const list = `<!doctype html>\n<html lang="en">\n<body>\n<ul>\n${links.join('\n')}\n</ul>\n</body>\n</html>\n`;
	await write('dist/articles/index.html', list);
	await write('dist/index.html', list);
	await write(
		'dist/404.html',
		'<!doctype html>\n<html lang="en"><body><p>Not there</p></body></html>\n',
	);
	await write('dist/a.css', 'p { margin: 1em 0 }\n');
	await write('dist/robots.txt', 'User-agent: *\nAllow: /\n');
}

async function write(path: string, text: string): Promise<void> {
	await mkdir(dirname(join(project, path)), { recursive: true });
	await writeFile(join(project, path), text);
}
