import type { BuiltPage } from '../audit/index.ts';
import { mayHoldText, readAs, sniffed } from '../gate/output-kinds.ts';
import { compileGlobs } from '../globs.ts';
import type { Unchecked } from '../model.ts';

/** Text or bytes of a file. */
export type FileContent = string | Uint8Array;

/**
 * Sorts the files of a site: what the globs name is an article, what lies in the output folder is a
 * page or stands beside pages.
 *
 * @param files by path relative to the root
 * @param globs of the articles
 * @param outDir path of the output folder, relative to the root; empty or `.` for the root itself
 */
export function sortFiles(
	files: ReadonlyMap<string, FileContent>,
	globs: readonly string[],
	outDir: string,
): SiteFiles {
	const all = new Map([...files].map(([path, content]) => [cleaned(path), content]));
	const paths = [...all.keys()].sort();
	const isArticle = compileGlobs(globs);
	const folder = cleaned(outDir).replace(/\/+$/, '');
	const prefix = folder === '' || folder === '.' ? '' : `${folder}/`;
	const contentOf = (path: string): FileContent => all.get(path) ?? '';
	const textAt = (path: string): string | null => {
		const content = all.get(path);
		return content === undefined ? null : textOf(content);
	};
	const output = paths
		.filter((path) => path.startsWith(prefix))
		.map((path) => path.slice(prefix.length));
	const hasClient = (): boolean => output.some((path) => path.startsWith('client/'));
	return {
		articles: paths
			.filter((path) => isArticle(path) && !path.split('/').includes('node_modules'))
			.map((path) => [path, textOf(contentOf(path))]),
		*output() {
			for (const path of output.filter(mayHoldText)) {
				const read = (): Uint8Array => bytesOf(contentOf(prefix + path));
				yield readAs(path, { read, head: () => read().subarray(0, sniffed), hasClient });
			}
		},
		textAt,
		assetAt: (path) => textAt(prefix + path),
	};
}

function cleaned(path: string): string {
	return path.replace(/^(?:\.?\/)+/, '');
}

function bytesOf(content: FileContent): Uint8Array {
	return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** As files are read from disk: a byte order mark stays. */
function textOf(content: FileContent): string {
	return typeof content === 'string'
		? content
		: new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
}

/** The files of a site by what they are for. */
export interface SiteFiles {
	/** Path relative to the root and text, sorted. */
	articles: readonly (readonly [path: string, text: string])[];
	/** The files of the output that hold text or may hold it, sorted by path. */
	output(): Iterable<BuiltPage | Unchecked>;
	/** Text of a file by its path from the root; null where there is none. */
	textAt(path: string): string | null;
	/** The same by its path from the output folder. */
	assetAt(path: string): string | null;
}
