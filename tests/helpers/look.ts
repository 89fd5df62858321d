/** Output folders on disk, audited and looked at by a real browser. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { compileDeclare, parseArticle } from '../../plugins/article/index.ts';
import { audit } from '../../plugins/audit/index.ts';
import type { NoBrowser } from '../../plugins/browser/driver.ts';
import { look } from '../../plugins/browser/look.ts';
import { assetReader } from '../../plugins/gate/output.ts';
import type { AuditResult } from '../../plugins/model.ts';
import { parseOptions } from '../../plugins/options.ts';
import { article, body, sourceUrl } from './article.ts';

const temporary = resolve(import.meta.dirname, '../tmp');

const story = body
	.trim()
	.split('\n\n')
	.map((paragraph) => `<p>${paragraph}</p>`)
	.join('\n');
export const link = `<a href="${sourceUrl}">Tides of the estuary</a>`;
export const creditOf = (backlink: string, attributes = ''): string =>
	`<p class="credit"${attributes}>“${backlink}” by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>`;

/** A page with the story and its credit. */
export function pageOf(parts: { head?: string; credit?: string; after?: string } = {}): string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tides</title>${parts.head ?? ''}</head>
<body><main><h1>Tides</h1>${story}${parts.credit ?? creditOf(link)}</main>${parts.after ?? ''}</body></html>`;
}

/** @param files of the output folder by path; a page that is no HTML is not judged */
export async function lookAt(
	name: string,
	files: Readonly<Record<string, string>>,
	mode: 'auto' | 'always',
	start: () => Promise<Browser | NoBrowser>,
	data: Record<string, string | null> = {},
): Promise<{ before: AuditResult; after: AuditResult }> {
	const root = join(temporary, name);
	const outDir = join(root, 'dist');
	await rm(root, { recursive: true, force: true });
	const all = { ...files, '../content/a.md': article(data) };
	for (const [path, text] of Object.entries(all)) {
		await mkdir(dirname(join(outDir, path)), { recursive: true });
		await writeFile(join(outDir, path), text);
	}
	const options = parseOptions({ browser: mode, site: { url: 'https://site.example' } }, 'test');
	const site = 'https://site.example';
	const readAsset = assetReader(outDir);
	const before = await audit({
		articles: [parseArticle('content/a.md', article(data), compileDeclare(options))],
		options,
		site,
		pages: Object.entries(files)
			.filter(([path]) => path.endsWith('.html'))
			.map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
		headers: null,
		readAsset,
	});
	const after = await look(before, { root, outDir, options, site, readAsset, start });
	return { before, after };
}
