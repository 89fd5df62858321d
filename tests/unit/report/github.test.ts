import { expect, test } from 'vitest';
import { reportGithub } from '../../../plugins/report/github.ts';
import {
	context,
	finding,
	harmful,
	hostile,
	nothing,
	ofConfig,
	resultOf,
	waived,
	warning,
} from '../../helpers/reports.ts';

/** Reads workflow commands as GitHub's runner does (`ActionCommand.TryParseV2`). */
function read(
	log: string,
): { command: string; properties: Record<string, string>; data: string }[] {
	return log.split('\n').flatMap((line) => {
		const found = /^\s*::([^ :]+)(?: (.*?))?::(.*)$/.exec(line);
		if (!found) return [];
		const [, command = '', list = '', data = ''] = found;
		const properties = Object.fromEntries(
			list.split(',').map((pair) => {
				const at = pair.indexOf('=');
				return [pair.slice(0, at), undo(pair.slice(at + 1))];
			}),
		);
		return { command, properties, data: undo(data) };
	});
}

function undo(text: string): string {
	const marks: Record<string, string> = {
		'%0D': '\r',
		'%0A': '\n',
		'%3A': ':',
		'%2C': ',',
		'%25': '%',
	};
	return text.replace(/%(?:0D|0A|3A|2C|25)/g, (mark) => marks[mark] ?? '');
}

test('errors first, on the line of the Markdown', () => {
	const log = reportGithub(resultOf([ofConfig, warning, waived, finding]), {
		...context,
		base: 'site/',
	});
	expect(read(log).map(({ command, properties }) => [command, properties])).toEqual([
		['error', { file: 'site/creditline.config.mjs', title: 'waiver-current' }],
		['error', { file: 'site/content/a.md', line: '5', col: '8', title: 'backlink-followed' }],
		['warning', { file: 'site/content/a.md', line: '5', col: '8', title: 'metadata-true' }],
		[
			'notice',
			{ file: 'site/content/a.md', line: '5', col: '8', title: 'license-linked (waived)' },
		],
	]);
	expect(log.trimEnd().split('\n').at(-1)).toMatch(/^creditline: fail · 2 errors/);
});

test('the whole message arrives, and nothing else is a command', () => {
	const log = reportGithub(resultOf([harmful]), context);
	const commands = read(log);
	expect(commands).toHaveLength(1);
	expect(Object.keys(commands[0]?.properties ?? {})).toEqual(['file', 'line', 'col', 'title']);
	expect(commands[0]?.data).toContain('%0A');
	expect(commands[0]?.data.split('\n').length).toBeGreaterThan(hostile.split('\n').length);
	expect(log.split('\n')).toHaveLength(3);
});

test('nothing checked is an error', () => {
	expect(read(reportGithub(nothing, context))).toEqual([
		{
			command: 'error',
			properties: { title: 'creditline' },
			data: 'Nothing was checked: no article is in scope.',
		},
	]);
});
