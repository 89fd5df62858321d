import picomatch from 'picomatch';

/**
 * Compiles globs as the reading of articles from disk understands them: a path matches when one of
 * them does and none of those that begin with `!`.
 *
 * @param globs relative to the root; a leading `./` is of no account
 * @returns the matcher, for paths relative to the root with `/`
 */
export function compileGlobs(globs: readonly string[]): (path: string) => boolean {
	const clean = globs.map(withoutDot);
	const ignored = clean.filter(isNegative).map((glob) => withoutDot(glob.slice(1)));
	const wanted = picomatch(clean.filter((glob) => !isNegative(glob)));
	const unwanted = picomatch(ignored, { dot: true });
	return (path) => wanted(path) && !unwanted(path);
}

/** The folder above a glob's first wildcard, or of the file that it names; `''` is the root. */
export function baseOf(glob: string): string {
	const { base, isGlob } = picomatch.scan(withoutDot(glob));
	const folder = isGlob ? base : base.slice(0, Math.max(0, base.lastIndexOf('/')));
	return folder === '.' ? '' : folder;
}

/** Tells a glob that takes away; `!(…)` is a pattern. */
export function isNegative(glob: string): boolean {
	return glob.startsWith('!') && !glob.startsWith('!(');
}

function withoutDot(glob: string): string {
	return glob.replace(/^\.\//, '');
}
