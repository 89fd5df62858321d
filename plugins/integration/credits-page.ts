import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileSources } from '../article/declare/source-defaults.ts';
import { compileDeclare, readFrontMatter } from '../article/index.ts';
import { readArticles } from '../article/read.ts';
import { compileSourceList, sourcesToHtml } from '../credit/index.ts';
import type { Options } from '../options.ts';

const dataId = 'virtual:creditline/credits';
const layoutId = 'virtual:creditline/credits-layout';
const ownLayout = fileURLToPath(new URL('../../components/pages/Layout.astro', import.meta.url));

/** Component of the page with all sources, for `injectRoute`. */
export const creditsEntrypoint: URL = new URL(
	'../../components/pages/credits.astro',
	import.meta.url,
);

/**
 * Vite plugin that gives the page of credits its lists and its layout. The lists are made once, from the
 * Markdown on disk, so that the page needs to know no content collection.
 *
 * @param options of the integration
 * @param root absolute path of the project
 * @param base Astro's `base`
 */
export function creditsData(options: Options, root: string, base: string): CreditsPlugin {
	const page = options.creditsPage;
	return {
		name: 'creditline:credits',
		resolveId(source) {
			if (source === dataId) return `\0${dataId}`;
			if (source !== layoutId) return undefined;
			const layout = page === false ? undefined : page.layout;
			return layout === undefined ? ownLayout : resolve(root, layout);
		},
		async load(resolved) {
			if (resolved !== `\0${dataId}` || page === false) return undefined;
			const { files, ...data } = await readLists(options, root, base, page.articles);
			for (const file of files) this.addWatchFile(file);
			return `export default ${JSON.stringify(data)};`;
		},
	};
}

async function readLists(options: Options, root: string, base: string, address?: string) {
	const { articles: globs, locale: lang } = options;
	const found = await readArticles(root, globs, compileDeclare(options));
	const prefix = base.replace(/\/+$/, '');
	const addressOf = compileSources(address ? [{ articles: globs, url: prefix + address }] : []);
	const articles = found
		.filter(({ declaration }) => !declaration.draft)
		.map(({ path, text, bodyOffset }) => ({
			path,
			data: readFrontMatter(text).data,
			body: text.slice(bodyOffset),
			href: addressOf(path).url?.value ?? null,
		}));
	const listOf = compileSourceList(options);
	const sections = (['publisher', 'license', 'date'] as const).map((by) => {
		const list = listOf(articles, by, lang);
		return { by, heading: list.locale.sources[by], html: sourcesToHtml(list, 3) };
	});
	const { tag, dir, sources } = listOf([], 'publisher', lang).locale;
	const files = found.map(({ path }) => resolve(root, path));
	return { title: sources.title, lang: tag, dir, sections, files };
}

interface CreditsPlugin {
	name: string;
	resolveId(source: string): string | undefined;
	load(this: { addWatchFile(file: string): void }, resolved: string): Promise<string | undefined>;
}
