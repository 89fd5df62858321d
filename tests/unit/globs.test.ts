import { expect, test } from 'vitest';
import { baseOf, compileGlobs } from '../../plugins/globs.ts';

test.each([
	[['content/**/*.{md,mdx}'], 'content/a.md', true],
	[['content/**/*.{md,mdx}'], 'content/a/b/c.mdx', true],
	[['content/**/*.{md,mdx}'], 'src/a.md', false],
	[['content/**/*.{md,mdx}'], '../content/a.md', false],
	[['content/**/*.{md,mdx}'], 'content/.drafts/a.md', false],
	[['./content/*.md'], 'content/a.md', true],
	[['a/**', 'b/**'], 'b/c', true],
	[['a/**', '!a/own/**'], 'a/own/x.md', false],
	[['a/**', '!./a/own/**'], 'a/own/x.md', false],
	[['a/**', '!a/own/**'], 'a/x.md', true],
	[['!a/own/**'], 'b/x.md', false],
	[['!(a)/*.md'], 'b/x.md', true],
	[['a/**'], '', false],
])('%j and %s', (globs, path, expected) => {
	expect(compileGlobs(globs)(path)).toBe(expected);
});

test.each([
	['content/guides/**', 'content/guides'],
	['./content/*.md', 'content'],
	['content/{a,b}/**', 'content'],
	['content/a.md', 'content'],
	['a.md', ''],
	['**/*.md', ''],
	['*.md', ''],
])('folder of %s', (glob, folder) => {
	expect(baseOf(glob)).toBe(folder);
});
