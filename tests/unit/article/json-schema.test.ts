import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileDeclare, parseArticle } from '../../../plugins/article/index.ts';
import { parseOptions } from '../../../plugins/options.ts';
import { frontMatter } from '../../helpers/article.ts';

const declare = compileDeclare(parseOptions({}, 'a test'));
// Found by the address that the docs name.
const file = createRequire(import.meta.url).resolve(
	'astro-creditline/schemas/front-matter.schema.json',
);
const accepts = new Ajv({ validateFormats: false, allowUnionTypes: true }).compile(
	JSON.parse(readFileSync(file, 'utf8')),
);

const source = 'source:\n  url: https://publisher.example/story\n';

describe('the JSON Schema takes what the gate takes', () => {
	test.each([
		frontMatter,
		'original: true\ntags: [a, b]\n',
		`${source}  published: 2026-01-31\n`,
		`${source}  published: 2026\n`,
		`${source}  publisher: { name: The Publisher, url: https://publisher.example/ }\n`,
		`${source}author: [A. Writer, { name: B. Writer, institution: The Institute }]\n`,
		`${source}changes: [Shortened, New headline]\nnotices: © 2026 The Publisher\n`,
		`${source}media:\n  - src: ./a.jpg\n    license: CC-BY-4.0\n`,
		`${source}license: CC-BY-4.0\nlang: pt-BR\ndraft: true\n`,
		'source: https://publisher.example/story\ntitle: 1984\n',
	])('%s', (yaml) => {
		expect(problemsOf(yaml)).toEqual([]);
		expect(accepts(parse(yaml)), JSON.stringify(accepts.errors)).toBe(true);
	});
});

describe('the JSON Schema refuses what the gate refuses', () => {
	test.each([
		`${source}author: { url: https://publisher.example/a }\n`,
		`${source}license: [CC-BY-4.0]\n`,
		`${source}  published: last week\n`,
		`${source}  title: [a]\n`,
		`${source}changes: { a: b }\n`,
		`${source}media:\n  - author: A. Photographer\n`,
		`${source}draft: perhaps\n`,
		`${source}lang: [en]\n`,
		`${source}title: [a]\n`,
		'original: yes\n',
	])('%s', (yaml) => {
		expect(problemsOf(yaml)).not.toEqual([]);
		expect(accepts(parse(yaml))).toBe(false);
	});
});

function problemsOf(yaml: string): readonly unknown[] {
	return parseArticle('content/a.md', `---\n${yaml}---\n\nA text.\n`, declare).problems;
}
