/** The magazine's templates with articles of other people's, as a project of its own. */
import { cp, glob, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Where the articles of the project lie. */
export const content = 'content/articles';

/**
 * Writes the magazine with these articles in place of its own.
 *
 * @param root of this repository, and absolute path of the new project
 * @param folder with the articles; none of them is edited
 * @returns paths of the articles below {@link content}, sorted
 */
export async function writeProject(
	root: string,
	project: string,
	folder: string,
	source: Source,
): Promise<string[]> {
	await rm(project, { recursive: true, force: true });
	await mkdir(join(project, content), { recursive: true });
	for (const name of ['src', 'public']) {
		await cp(join(root, name), join(project, name), { recursive: true });
	}
	// The magazine's articles stand side by side, these in folders by language.
	const pages = join(project, 'src/pages/articles');
	for (const name of await readdir(pages)) {
		await rename(join(pages, name), join(pages, name.replace('[id]', '[...id]')));
	}
	await cp(folder, join(project, content), { recursive: true });
	const settings = {
		articles: [`${content}/**/*.{md,mdx}`],
		site: { url: 'https://offprint.example' },
		publishers: [],
		sources: [{ articles: `${content}/**`, ...source }],
	};
	const write = (path: string, text: string) => writeFile(join(project, path), text);
	await write('package.json', '{ "private": true, "type": "module" }\n');
	await write('creditline.config.mjs', `export default ${JSON.stringify(settings, null, '\t')};\n`);
	await write('src/content.config.ts', contentConfig(source));
	const paths = await Array.fromAsync(glob('**/*.{md,mdx}', { cwd: join(project, content) }));
	return paths.map((path) => path.split(sep).join('/')).sort();
}

/** The magazine's own fields get defaults; its cards show the source that the config names. */
function contentConfig({ url, ...source }: Source): string {
	const publisher = { name: source.publisher, url: new URL('/', url).href };
	const shown = { author: source.author, source: { publisher }, license: source.license };
	return `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { articleSchema } from 'astro-creditline/schema';
import { plateNames } from './lib/plates.ts';

const shown = ${JSON.stringify(shown)};

export const collections = {
	articles: defineCollection({
		loader: glob({ base: './${content}', pattern: '**/*.{md,mdx}' }),
		schema: articleSchema
			.extend({
				title: z.string().default('Untitled'),
				description: z.string().default(''),
				date: z.coerce.date().default(new Date(0)),
				plate: z.enum(plateNames).catch(plateNames[0]),
			})
			.transform((data) => ({ ...shown, ...data })),
	}),
};
`;
}

/** Whether a fault is an edit of the finished files: in a page, or in an item of a feed. */
export function isAfterBuild({ kind }: SpoiltPage): boolean {
	return kind === 'cut' || kind === 'item';
}

/** What a user's own code may do to a credit: Markdown plugins, and edits after the build. */
export function astroConfig(engine: 'satteri' | 'unified', faults: readonly SpoiltPage[]): string {
	const cut = faults.filter(isAfterBuild);
	const spoilt = faults.filter((fault) => !isAfterBuild(fault));
	const processor = {
		satteri: `satteri(${spoilt.length > 0 ? '{ hastPlugins: [hastPlugin] }' : ''})`,
		unified: `unified(${spoilt.length > 0 ? '{ rehypePlugins: [rehypePlugin] }' : ''})`,
	};
	return `import { readFile, writeFile } from 'node:fs/promises';
import { unified } from '@astrojs/markdown-remark';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import creditline from 'astro-creditline';

const spoilt = ${JSON.stringify(spoilt)};
const cut = ${JSON.stringify(cut)};

/** Which attribute a fault sets on an element of the credit. */
function attributeFor(path, className) {
	const kind = spoilt.find(({ article }) => path.endsWith(article))?.kind;
	const names = [className ?? []].flat();
	if (kind === 'nofollow' && names.includes('creditline-source')) return ['rel', 'nofollow'];
	if (kind === 'hidden' && names.includes('creditline')) return ['style', 'display: none'];
	return null;
}

const hastPlugin = {
	name: 'spoil',
	spoilt,
	element: {
		filter: ['a', 'aside'],
		visit(node, context) {
			const found = attributeFor(context.fileURL.pathname, node.properties.className);
			if (found) context.setProperty(node, ...found);
		},
	},
};

function rehypePlugin() {
	return (tree, file) => {
		const open = [...tree.children];
		for (let node = open.pop(); node; node = open.pop()) {
			open.push(...(node.children ?? []));
			const found = node.properties && attributeFor(file.path, node.properties.className);
			if (found) node.properties[found[0]] = found[1];
		}
	};
}

const cutter = {
	name: 'cutter',
	hooks: {
		async 'astro:build:done'({ dir }) {
			for (const { page, address } of cut) {
				const file = new URL(page, dir);
				const text = await readFile(file, 'utf8');
				// Of a feed only one item; its HTML is escaped.
				const item = text.split('<item>').find((one) => one.includes(address + '</link>')) ?? text;
				const credit = /(<|&lt;)aside class=("|&quot;)creditline h-cite[^]*?(<|&lt;)\\/aside(>|&gt;)/;
				await writeFile(file, text.replace(item, () => item.replace(credit, '')));
			}
		},
	},
};

export default defineConfig({
	site: 'https://offprint.example',
	trailingSlash: 'always',
	compressHTML: true,
	markdown: { processor: ${processor[engine]} },
	integrations: [mdx(), creditline(), cutter],
});
`;
}

/** What the config says of the source of all articles. */
export interface Source {
	url: string;
	publisher: string;
	author: string;
	license: string;
}

/** A page that the project's own code breaks. */
export interface SpoiltPage {
	kind: 'cut' | 'nofollow' | 'hidden' | 'item';
	/** Path in the project. */
	article: string;
	/** Path in the output folder. */
	page: string;
	/** Of the article's page, from the root of the site. */
	address: string;
}
