/** The report of an honest run in every form, read back by parsers of other people's making. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { Parser } from 'htmlparser2';
import type { Run } from '../../bench/lib/child.ts';

const folder = 'reports';
const verdict = /creditline: pass · 0 errors, 0 warnings · /;

/** Asks the command line for all of them at once; GitHub's annotations go to stdout. */
export const everyReport: readonly string[] = [
	...['--format', 'json', '--output', `${folder}/audit.json`],
	...['--format', 'gitlab', '--output', `${folder}/gitlab.json`],
	...['--output', `${folder}/audit.sarif`, '--output', `${folder}/audit.xml`],
	...['--output', `${folder}/audit.md`, '--output', `${folder}/audit.html`],
	...['--output', `${folder}/audit.txt`, '--format', 'github'],
];

/** The report as JSON, of a run with {@link everyReport}. */
export async function readJsonReport(project: string): Promise<string> {
	return readFile(join(project, folder, 'audit.json'), 'utf8').catch(() => '');
}

/**
 * @param run of the command line with {@link everyReport}
 * @param paths of the articles, as reports name them
 * @returns what a form says otherwise than that all of them pass, or null
 */
export async function wrongReport(
	project: string,
	run: Run,
	paths: readonly string[],
): Promise<string | null> {
	for (const [name, check] of checks) {
		try {
			const text = name === null ? run.stdout : await readFile(join(project, folder, name), 'utf8');
			const wrong = check(text, paths);
			if (wrong !== null) return `${name ?? 'annotations'}: ${wrong}`;
		} catch (error) {
			return `${name ?? 'annotations'}: ${error instanceof Error ? error.message : error}`;
		}
	}
	return null;
}

const checks: readonly (readonly [name: string | null, check: Check])[] = [
	[null, (text) => (/^::(?:error|warning)/m.test(text) ? 'an annotation of what passes' : null)],
	['audit.txt', (text) => (verdict.test(text) ? null : 'another last line')],
	['audit.md', (text) => (/\*\*pass\*\*/.test(text) ? null : 'another verdict')],
	['gitlab.json', (text) => (isEmptyList(JSON.parse(text)) ? null : 'findings of what passes')],
	['audit.sarif', (text) => (isEmptyList(resultsIn(JSON.parse(text))) ? null : 'results')],
	['audit.xml', junit],
	['audit.html', html],
];

function isEmptyList(value: unknown): boolean {
	return Array.isArray(value) && value.length === 0;
}

function resultsIn(log: { runs: { results: unknown }[] }): unknown {
	return log.runs.length === 1 ? log.runs[0]?.results : null;
}

function junit(xml: string, paths: readonly string[]): string | null {
	const { root } = parseXml(xml);
	const { failures, errors } = root?.attributes ?? {};
	if (failures !== '0' || errors !== '0') return `${failures} failures, ${errors} errors`;
	const suites = (root?.children ?? []).filter((child) => child instanceof XmlElement);
	const names = new Set(suites.map(({ attributes }) => attributes.name));
	return missing(paths, (path) => names.has(path));
}

function html(text: string, paths: readonly string[]): string | null {
	const found = new Set<string>();
	new Parser({ ontext: (words) => found.add(words.trim()) }).end(text);
	return missing(paths, (path) => found.has(path));
}

function missing(paths: readonly string[], isThere: (path: string) => boolean): string | null {
	const lost = paths.filter((path) => !isThere(path));
	return lost.length === 0 ? null : `${lost.length} articles are not in it, such as ${lost[0]}`;
}

type Check = (text: string, paths: readonly string[]) => string | null;
