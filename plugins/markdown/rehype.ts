import { cwd } from 'node:process';
import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { readFrontMatter } from '../article/index.ts';
import { parseOptions, type UserOptions } from '../options.ts';
import { version } from '../version.ts';
import { createInjector, type InjectorOptions } from './injector.ts';

/** Options of the rehype plugin. The integration passes complete ones; by hand, all may be left out. */
export type RehypeCreditlineOptions = UserOptions | InjectorOptions;

/**
 * rehype plugin that puts the credit on an article.
 *
 * Reads the front matter that the pipeline has parsed: Astro's, else `file.data.matter` (as
 * vfile-matter leaves it) or `file.data.frontmatter`. In any unified pipeline outside Astro:
 * `unified().use(remarkParse).use(remarkRehype).use(rehypeCreditline).use(rehypeStringify)`.
 *
 * @param options as of the integration
 * @throws {OptionsError} when the plugin is attached with wrong options
 */
const rehypeCreditline: Plugin<[RehypeCreditlineOptions?], Root> = (options = {}) => {
	const injector = createInjector(complete(options));
	return (tree, file) => {
		const data = frontMatterOf(file);
		const { top, bottom } = injector.creditOf(file.path ?? null, data, () => bodyOf(file));
		if (top) tree.children.unshift(top);
		if (bottom) tree.children.push(bottom);
	};
};

export default rehypeCreditline;

function complete(options: RehypeCreditlineOptions): InjectorOptions {
	if (isComplete(options)) return options;
	const parsed = parseOptions(options, 'the options of rehypeCreditline');
	// Without Astro, whoever runs the pipeline has chosen the files already.
	const articles = options.articles === undefined ? ['**/*'] : parsed.articles;
	return { ...parsed, articles, root: cwd(), version };
}

function isComplete(options: unknown): options is InjectorOptions {
	return (
		typeof options === 'object' && options !== null && 'root' in options && 'version' in options
	);
}

function frontMatterOf(file: Document): unknown {
	const data = file.data as {
		astro?: { frontmatter?: unknown };
		matter?: unknown;
		frontmatter?: unknown;
	};
	return data.astro?.frontmatter ?? data.matter ?? data.frontmatter ?? null;
}

/**
 * The text without front matter: Astro hands over nothing else, other pipelines may leave it in. Null
 * where the pipeline began with a tree.
 */
function bodyOf(file: Document): string | null {
	if (file.value === undefined) return null;
	const text = String(file);
	return isAstro(file) ? text : text.slice(readFrontMatter(text).bodyOffset);
}

function isAstro(file: Document): boolean {
	return (file.data as { astro?: unknown }).astro !== undefined;
}

/** What is asked of a `VFile`. */
interface Document {
	data: unknown;
	value?: unknown;
	toString(): string;
}
