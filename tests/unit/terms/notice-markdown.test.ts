import { globSync } from 'node:fs';
import { join } from 'node:path';
import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { readCorpus } from '../../../bench/lib/notice-corpus.ts';
import { readPassages } from '../../../plugins/terms/notice/passages.ts';

const folder = join(import.meta.dirname, '../../corpus/notices');
const bodies = globSync(`${folder}/*.json`)
	.sort()
	.flatMap(readCorpus)
	.filter((one) => !one.mdx && !one.text.startsWith('---'));

test('finds every link with words that the native parser finds', () => {
	let count = 0;
	for (const { id, text } of bodies) {
		const links = readPassages(text, false).flatMap((one) => one.visible.links);
		const found = links.map((link) => link.url);
		for (const url of linksOf(markdownToMdast(text))) {
			count += 1;
			expect(found, id).toContain(url);
		}
	}
	expect(count).toBeGreaterThan(100);
});

function linksOf(root: unknown): string[] {
	const urls: string[] = [];
	const open = [root as Node];
	for (let node = open.pop(); node !== undefined; node = open.pop()) {
		if (node.type === 'link' && node.url?.startsWith('http')) urls.push(node.url);
		if (node.children) open.push(...node.children);
	}
	return urls;
}

interface Node {
	type: string;
	url?: string;
	children?: readonly Node[];
}
