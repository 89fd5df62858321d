import { describe, expect, test } from 'vitest';
import { readCaddy, writeCaddy } from '../../../plugins/headers/caddy.ts';
import type { PageMarks } from '../../../plugins/headers/marks.ts';
import { readNginx, writeNginx } from '../../../plugins/headers/nginx.ts';
import { readS3, writeS3 } from '../../../plugins/headers/s3.ts';

const by = 'https://creativecommons.org/licenses/by/4.0/';
const marks: readonly PageMarks[] = [
	{ path: 'z.html', license: by, canonical: null, noindex: false },
	{
		path: 'a/index.html',
		license: by,
		canonical: 'https://publisher.example/a?b=1',
		noindex: true,
	},
	{ path: 'é "x" \\y/index.html', license: null, canonical: null, noindex: true },
	{ path: 'index.html', license: by, canonical: null, noindex: false },
];
const expected = [
	[
		'a/index.html',
		'link',
		`<${by}>; rel="license", <https://publisher.example/a?b=1>; rel="canonical"`,
	],
	['a/index.html', 'x-robots-tag', 'noindex'],
	['index.html', 'link', `<${by}>; rel="license"`],
	['z.html', 'link', `<${by}>; rel="license"`],
	['é "x" \\y/index.html', 'x-robots-tag', 'noindex'],
];

describe.each([
	['nginx', writeNginx, readNginx],
	['caddy', writeCaddy, readCaddy],
	['s3', writeS3, readS3],
] as const)('%s', (_, write, read) => {
	test.each(['/', '/blog/'])('what is written below %s is what is read', (base) => {
		const { text, leftOut } = write(marks, base);
		expect(leftOut).toEqual([]);
		const headers = read(text ?? '').map(({ path, name, value, line }) => {
			expect(text?.split('\n')[line - 1]?.toLowerCase(), 'its line').toMatch(/noindex|license/);
			return [path, name.toLowerCase(), value];
		});
		expect(headers.sort()).toEqual(expected);
		expect(write([...marks].reverse(), base).text, 'in any order').toBe(text);
	});

	test('nothing to say', () => {
		expect(read(write([], '/').text ?? '')).toEqual([]);
	});

	test.each(['', '\u0000', '{', 'map $uri {\n"', '[[['])('%j is read as nothing', (text) => {
		expect(read(text)).toEqual([]);
	});
});

test('nginx would replace a variable', () => {
	const odd = { path: 'a.html', license: by, canonical: 'https://p.example/$x', noindex: false };
	expect(writeNginx([odd], '/').leftOut).toHaveLength(1);
	expect(readNginx(writeNginx([odd], '/').text ?? '')).toEqual([]);
});

test('nginx finds room for long names and many of them', () => {
	const long = (count: number, length: number) =>
		writeNginx(
			Array.from({ length: count }, (_, at) => {
				const path = `${at}${'x'.repeat(length)}/index.html`;
				return { path, license: by, canonical: null, noindex: false };
			}),
			'/',
		).text;
	expect(long(1, 10)).toContain('map_hash_bucket_size 128;\nmap_hash_max_size 2048;');
	expect(long(1, 150)).toContain('map_hash_bucket_size 256;');
	expect(long(5_000, 10)).toContain('map_hash_max_size 32768;');
});

test.each(['a*/index.html', 'a{b}.html', 'a%2f.html'])(
	'Caddy would read %s as a pattern',
	(path) => {
		const { leftOut } = writeCaddy([{ path, license: by, canonical: null, noindex: false }], '/');
		expect(leftOut).toHaveLength(1);
	},
);

test('S3 takes 2,048 bytes of metadata', () => {
	const canonical = `https://p.example/${'x'.repeat(2_048)}`;
	const { text, leftOut } = writeS3(
		[{ path: 'a.html', license: by, canonical, noindex: false }],
		'/',
	);
	expect(JSON.parse(text ?? '')).toEqual({ version: 1, objects: [] });
	expect(leftOut).toHaveLength(1);
});
