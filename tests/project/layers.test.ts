import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../plugins');

/** Lower stages first; a file imports from its own stage and lower ones only. */
const stages: readonly (readonly string[])[] = [
	[
		'model.ts',
		'messages.ts',
		'options.ts',
		'options',
		'nearest.ts',
		'globs.ts',
		'version.ts',
		'profile',
		'toolbar',
	],
	['article'],
	['terms'],
	['credit', 'images'],
	['markdown', 'components', 'feeds', 'audit'],
	['report', 'headers', 'browser', 'record', 'served'],
	['gate', 'api', 'vitest', 'integration', 'cli', 'index.ts'],
];
/** Stages beside each other that must not know of one another: the auditor does not trust the injector. */
const strangers = [
	['audit', 'markdown'],
	['audit', 'components'],
	['audit', 'feeds'],
	['audit', 'credit'],
];
const mayTouchFiles =
	/^(?:article\/read|gate\/|integration\/|cli\/|report\/|headers\/|browser\/|served\/|version)/;

const files = globSync('**/*.ts', { cwd: root, ignore: ['dist/**', '**/*.d.ts'] }).sort();

test.each(files)('%s imports one way', (file) => {
	const own = stageOf(file);
	expect(own, 'is in a known stage').not.toBe(-1);
	for (const target of importsOf(file)) {
		if (!target.startsWith('.')) {
			if (/^node:fs/.test(target)) expect(file).toMatch(mayTouchFiles);
			continue;
		}
		const path = relative(root, join(root, dirname(file), target));
		expect(stageOf(path), `${file} → ${path}`).toBeLessThanOrEqual(own);
		for (const [one = '', other = ''] of strangers) {
			if (folderOf(file) === one) expect(folderOf(path), `${file} → ${path}`).not.toBe(other);
			if (folderOf(file) === other) expect(folderOf(path), `${file} → ${path}`).not.toBe(one);
		}
	}
});

test('no import runs in a circle', () => {
	const done = new Set<string>();
	const walk = (file: string, trail: readonly string[]): void => {
		expect(trail.includes(file), [...trail, file].join(' → ')).toBe(false);
		if (done.has(file)) return;
		for (const target of importsOf(file, true)) {
			if (!target.startsWith('.')) continue;
			walk(relative(root, join(root, dirname(file), target)), [...trail, file]);
		}
		done.add(file);
	};
	for (const file of files) walk(file, []);
});

test('the audit for other hosts reads no disk, no clock and no network', () => {
	const reached = new Set<string>();
	const walk = (file: string): void => {
		if (reached.has(file)) return;
		reached.add(file);
		for (const target of importsOf(file, true)) {
			if (target.startsWith('.')) walk(relative(root, join(root, dirname(file), target)));
			else expect(target, `${file} → ${target}`).not.toMatch(/^node:(?!url$|zlib$)/);
		}
		const text = readFileSync(join(root, file), 'utf8');
		expect(text, file).not.toMatch(/\bDate\.now\(|new Date\(\)|\bawait fetch\(/);
	};
	walk('api/index.ts');
	expect(reached.size).toBeGreaterThan(200);
});

function importsOf(file: string, runtimeOnly = false): string[] {
	const text = readFileSync(join(root, file), 'utf8');
	return [...text.matchAll(/^(?:import|export)\s(type\s)?[^;]*?from '([^']+)'/gm)]
		.filter(([, type]) => !(runtimeOnly && type))
		.map(([, , target = '']) => target);
}

function folderOf(path: string): string {
	return path.split('/')[0] ?? '';
}

function stageOf(path: string): number {
	return stages.findIndex((names) => names.includes(folderOf(path)));
}
