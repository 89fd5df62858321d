import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const files = globSync(['*.md', 'plugins/README.md', 'docs/**/*.md'], { cwd: root }).sort();

test.each(files)('links of %s lead somewhere', (file) => {
	const text = readFileSync(join(root, file), 'utf8').replace(/^```[\s\S]*?^```$|`[^`\n]*`/gm, '');
	const broken = [...text.matchAll(/\]\(([^()\s]*(?:\([^()]*\)[^()\s]*)*)\)/g)]
		.map(([, target = '']) => target)
		.filter((target) => !/^[a-z]+:/.test(target) && !leads(file, target));
	expect(broken).toEqual([]);
});

test('every page of the docs is reached from their index', () => {
	const index = readFileSync(join(root, 'docs/README.md'), 'utf8');
	const pages = globSync('*.md', { cwd: join(root, 'docs'), ignore: 'README.md' });
	expect(pages.filter((page) => !index.includes(`](${page})`))).toEqual([]);
});

function leads(file: string, target: string): boolean {
	const [path = '', anchor] = target.split('#');
	const aim = path === '' ? join(root, file) : resolve(root, dirname(file), path);
	if (!existsSync(aim)) return false;
	if (anchor === undefined || !aim.endsWith('.md')) return true;
	return headingsOf(readFileSync(aim, 'utf8')).includes(anchor);
}

/** Anchors of headings, as GitHub makes them. */
function headingsOf(text: string): string[] {
	return [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm)].map(
		([, heading = '']) =>
			heading
				.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
				.toLowerCase()
				.replace(/[^\p{L}\p{N}\s_-]/gu, '')
				.trim()
				.replace(/\s/g, '-'),
	);
}
