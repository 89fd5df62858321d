/** An Astro project of republished articles, without the integration, without its gate, or with all of it. */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { writeRepublished } from './republished.ts';

export const ways = ['without', 'no gate', 'gate'] as const;
type Way = (typeof ways)[number];

const root = resolve(import.meta.dirname, '../..');

const contentConfig = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleSchema } from 'astro-creditline/schema';
export const collections = {
	articles: defineCollection({
		loader: glob({ base: './content/articles', pattern: '**/*.md' }),
		schema: articleSchema,
	}),
};
`;

const articlePage = `---
import { getCollection, render } from 'astro:content';
import '../../styles/site.css';
export async function getStaticPaths() {
	const entries = await getCollection('articles');
	return entries.map((entry) => ({ params: { slug: entry.id }, props: { entry }, cacheKey: entry.digest }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="en">
	<head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
	<body>
		<header><nav><a href="/">The magazine</a></nav></header>
		<main><h1>{entry.data.title}</h1><Content /></main>
		<footer><p>Made with care. <a href="/about/">About</a></p></footer>
	</body>
</html>
`;

/**
 * Writes an Astro project of republished articles.
 *
 * @param site absolute path of a folder that is not there yet; packages are those of this project
 */
export async function writeSite(
	site: string,
	{ engine, way, pages }: { engine: string; way: Way; pages: number },
): Promise<void> {
	const files = {
		'package.json': '{ "private": true, "type": "module" }',
		'astro.config.mjs': configOf(engine, way),
		'src/content.config.ts': contentConfig,
		'src/pages/articles/[...slug].astro': articlePage,
		'src/styles/site.css': 'body { margin: 0 auto; max-width: 42rem; font: 1rem/1.6 serif }\n',
	};
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(site, path)), { recursive: true });
		await writeFile(join(site, path), text);
	}
	await symlink(join(root, 'node_modules'), join(site, 'node_modules'));
	await writeRepublished(site, pages);
}

/** The gate is what the integration adds; `no gate` leaves that out, and puts the credits in as ever. */
function configOf(engine: string, way: Way): string {
	const integrations = {
		without: '[]',
		'no gate': '[ungated(creditline())]',
		gate: '[creditline()]',
	};
	const [name, packageName] =
		engine === 'unified'
			? ['unified', '@astrojs/markdown-remark']
			: ['satteri', '@astrojs/markdown-satteri'];
	return `import { ${name} } from '${packageName}';
import { defineConfig } from 'astro/config';
import creditline from 'astro-creditline';
export function ungated(integration) {
	const setup = integration.hooks['astro:config:setup'];
	return { ...integration, hooks: { 'astro:config:setup': (given) => setup({
		...given, updateConfig: (config) => given.updateConfig({ ...config, integrations: [] }),
	}) } };
}
export default defineConfig({
	site: 'https://site.example',
	cacheDir: './cache',
	markdown: { processor: ${name}() },
	experimental: { incrementalBuild: true },
	integrations: ${integrations[way]},
});
`;
}
