import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileGlobs } from '../globs.ts';
import type { Options } from '../options.ts';

/** What components import; nothing where the site wants its own styles only. */
const id = 'virtual:creditline/styles.css';
const empty = '\0virtual:creditline/no-styles';
const sheet = fileURLToPath(new URL('../../components/styles.css', import.meta.url));

/** `import { render } from 'astro:content'`, among others or as a part of a namespace. */
const importsContent = /\bimport\s*(?:\*\s*as\s|\{([^}]*)\})[^;'"]*["']astro:content["']/g;

/**
 * Vite plugin that brings the style sheet of the credit to the pages that may show one, through Astro's
 * own pipeline: hashed, minified, and linked or inlined as the site's other styles are.
 *
 * Astro links the sheets that a page's modules import, so the import goes where articles are rendered:
 * into modules that take `render` from `astro:content`, and into articles that are modules themselves.
 * A page that only lists entries has none.
 *
 * @param options of the integration
 * @param root absolute path of the project
 */
export function creditStyles(options: Options, root: string): StylesPlugin {
	const inScope = compileGlobs(options.articles);
	const isPlain = options.look === 'plain';
	// Without credits in Markdown there are those of the components, which import it themselves.
	const injects = !isPlain && options.placement !== 'manual';
	const isArticle = (file: string): boolean =>
		/\.mdx?$/.test(file) && inScope(relative(root, file).split(sep).join('/'));
	return {
		name: 'creditline:styles',
		enforce: 'post',
		resolveId(source) {
			if (source !== id) return undefined;
			return isPlain ? empty : sheet;
		},
		load: (resolved) => (resolved === empty ? 'export {};' : undefined),
		transform(code, file) {
			if (!injects || file.startsWith('\0')) return undefined;
			if (!rendersEntries(code) && !isArticle(file)) return undefined;
			// At the end, so that the source map stays true; imports are hoisted.
			return { code: `${code}\nimport '${id}';\n`, map: null };
		},
	};
}

function rendersEntries(code: string): boolean {
	if (!code.includes('astro:content')) return false;
	return [...code.matchAll(importsContent)].some(
		([, names]) => names === undefined || /(?:^|[\s,{])render\b/.test(names),
	);
}

interface StylesPlugin {
	name: string;
	enforce: 'post';
	resolveId(source: string): string | undefined;
	load(resolved: string): string | undefined;
	transform(code: string, file: string): { code: string; map: null } | undefined;
}
