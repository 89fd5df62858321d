/**
 * Runs other checkers over the faults of tests/faults, each in its plain page, and writes down which of
 * them says anything at all about which fault.
 *
 * Run: npm run faults
 *
 * The checkers come from npm, in the versions that scripts/lib/checkers.ts names, into
 * tests/tmp/checkers; Java, `tidy` and `htmlproofer` (Debian: tidy, ruby-html-proofer) must be there. What a checker says of a fault and not of the same page without it counts as
 * caught, whether or not it has to do with the fault. Our own column is the audit with all rules.
 * The table is written to docs/faults.md.
 *
 * Exit codes: 0 written, 1 the audit misses a fault.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { faults } from '../tests/faults/cases/index.ts';
import { type Built, broken, honest, judge, missedBy } from '../tests/faults/judge.ts';
import type { Fault } from '../tests/faults/sample.ts';
import { sceneNames } from '../tests/faults/scenes.ts';
import { pagePath, wraps } from '../tests/faults/wraps.ts';
import { type Checker, installCheckers } from './lib/checkers.ts';

const root = resolve(import.meta.dirname, '..');
const site = join(root, 'tests/tmp/faults-site');
/** What the pages lead to and load: that it is missing is none of the faults. */
const places = ['about', 'story', 'credits', 'licence', 'a', 'go/tides', 'story/1', 'x'];
const assets = [
	...['plates/wave.png', 'cards/story.png', 'credit.png', 'out.svg', 'by.svg', 'ada.jpg'],
	...['x.pdf', 'x.mp4', '_astro/estuary.Ab12Cd34.webp', '_astro/count.a1b2.gif'],
];
const groups = Object.entries(faults);
const all = groups.flatMap(([, list]) => list);
const plain = wraps[0] as (typeof wraps)[number];

const missed = await missedByUs();
await writeSite();
const checkers = await installCheckers(join(root, 'tests/tmp/checkers'));
const caught = new Map<string, ReadonlySet<string>>();
for (const checker of checkers) caught.set(checker.name, await caughtBy(checker));
await writeFile(join(root, 'docs/faults.md'), document());
for (const { name } of checkers) console.log(`${name}: ${caught.get(name)?.size} of ${all.length}`);
for (const [name, why] of missed) console.error(`${name}: ${why.join('; ')}`);
process.exitCode = missed.size === 0 ? 0 : 1;

async function missedByUs(): Promise<Map<string, string[]>> {
	const found = new Map<string, string[]>();
	for (const fault of all) {
		const built = broken(fault, plain);
		const said = missedBy(fault, built, await judge(built));
		if (said.length > 0) found.set(fault.name, said);
	}
	return found;
}

/** Each fault in a folder of its own, beside honest pages that all links lead to. */
async function writeSite(): Promise<void> {
	await rm(site, { recursive: true, force: true });
	for (const fault of all) await write(folderOf(fault), broken(fault, plain));
	for (const scene of sceneNames) await write(`honest-${scene}`, honest(scene, plain));
	const folders = [...all.map(folderOf), ...sceneNames.map((scene) => `honest-${scene}`)];
	const page = (body: string): string =>
		`<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>The Magazine</title></head><body><main><h1>The Magazine</h1>${body}</main></body></html>\n`;
	const list = folders.map((folder) => `<li><a href="/${folder}/">${folder}</a></li>`).join('\n');
	await put('index.html', page(`<ul>${list}</ul>`));
	for (const path of places) await put(`${path}/index.html`, page(path));
	await put('credits/story.html', page('credits'));
	for (const path of assets) await put(path, '');
}

async function write(folder: string, { pages, sample }: Built): Promise<void> {
	for (const [path, text] of Object.entries(pages)) {
		const own = path === pagePath ? 'index.html' : path;
		await put(`${folder}/${own}`, text.replaceAll('/styles.css', `/${folder}/styles.css`));
	}
	await put(`${folder}/styles.css`, sample.sheet);
}

async function put(path: string, text: string): Promise<void> {
	await mkdir(dirname(join(site, path)), { recursive: true });
	await writeFile(join(site, path), text);
}

/** Faults of whose folder a checker says something that it does not say of the honest one. */
async function caughtBy(checker: Checker): Promise<Set<string>> {
	const said = linesByFolder(await checker.run(site));
	const found = new Set<string>();
	for (const fault of all) {
		const usual = [...(said.get(`honest-${fault.scene ?? 'plain'}`) ?? [])];
		const own = said.get(folderOf(fault)) ?? [];
		const more = own.filter((line) => {
			const at = usual.indexOf(line);
			if (at >= 0) usual.splice(at, 1);
			return at < 0;
		});
		if (more.length > 0) found.add(fault.name);
	}
	return found;
}

/** What is said, without places and folder names, by the folder that was named last. */
function linesByFolder(output: string): Map<string, string[]> {
	const said = new Map<string, string[]>();
	let folder = '';
	for (const line of output.split('\n')) {
		const named = /(?:^|[\s/'"(])((?:fault|honest)-[a-z-]+)\//.exec(line)?.[1];
		if (named) folder = named;
		const text = line.replaceAll(folder, '').replace(/\d+/g, '').replace(/\s+/g, ' ').trim();
		if (folder !== '' && text !== '') said.set(folder, [...(said.get(folder) ?? []), text]);
	}
	return said;
}

function folderOf({ name }: Fault): string {
	return `fault-${name}`;
}

function document(): string {
	const names = ['Creditline', ...checkers.map(({ name }) => name)];
	const mark = (name: string, fault: Fault): boolean =>
		name === 'Creditline' ? !missed.has(fault.name) : caught.get(name)?.has(fault.name) === true;
	const count = (name: string, list: readonly Fault[]): number =>
		list.filter((fault) => mark(name, fault)).length;
	const lines = [
		'# The credit-fault suite',
		'',
		`${all.length} ways to lose a credit or a backlink, each inside ${wraps.length} kinds of page: ${wraps.map(({ name, what }) => `*${name}* (${what})`).join(', ')}. The tests in \`tests/faults\` hold the audit to catching each of them, inside each kind of page, by the right rule and at the right place, and to passing the same pages without the fault. This page is written by \`npm run faults\`, which also runs other checkers over the plain pages.`,
		'',
		'None of the others was made to look after credits, so the table says nothing against them. It says that a site which runs them all still does not know whether its credits are there. A checker counts as catching a fault when it says anything of the page that it does not say of the same page without the fault, whatever it says: html-validate, for one, reports every inline style. Nothing outside the folder was fetched. Left out are lychee, muffet and htmltest (neither in npm nor in Debian), linkchecker (waits between requests), weblint (knows HTML 4), and starlight-links-validator (reads Starlight’s Markdown, not pages).',
		'',
		row(['checker', 'version', 'run with', `of ${all.length}`]),
		row(['---', '---', '---', '--:']),
		row(['**Creditline**', 'this one', 'all rules', String(count('Creditline', all))]),
		...checkers.map(({ name, version, how }) =>
			row([name, version, how, String(count(name, all))]),
		),
		'',
		'`npm run mutations` goes the other way: it edits 200 honest pages at random (drop, move, hide, rename, re-link, re-encode, splice CSS, truncate), lets Chromium say at 360 and at 1280 px what is left of names, backlink and licence, and compares. Seeds 53 and 61 with 20,000 mutations each ended without a page that the audit passes and the browser shows broken, and without the reverse. Seeds 1 and 47 had found one such page each; what they and earlier runs had found is among the cases of `tests/faults`.',
		'',
		'## By kind of fault',
		'',
		row(['kind', 'faults', ...names]),
		row(['---', '--:', ...names.map(() => '--:')]),
		...groups.map(([group, list]) =>
			row([group, String(list.length), ...names.map((name) => String(count(name, list)))]),
		),
		'',
		...groups.flatMap(([group, list]) => [
			`## ${group}`,
			'',
			row(['fault', 'what is wrong', 'caught by the rule', 'also noticed by']),
			row(['---', '---', '---', '---']),
			...list.map((fault) =>
				row([
					`\`${fault.name}\``,
					fault.what,
					`${fault.rules.map((rule) => `[${rule}](rules/${rule}.md)`).join(', ')}${fault.severity ? ' (a person must look)' : ''}`,
					checkers
						.map(({ name }) => name)
						.filter((name) => mark(name, fault))
						.join(', '),
				]),
			),
			'',
		]),
	];
	return `${lines.join('\n').trimEnd()}\n`;
}

function row(cells: readonly string[]): string {
	return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}
