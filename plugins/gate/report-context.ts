import { basename, isAbsolute, relative, sep } from 'node:path';
import { compileDeclare, parseArticle } from '../article/index.ts';
import { compileContexts } from '../audit/article-context.ts';
import type { ReportContext } from '../report/writer.ts';
import { configNames } from './config.ts';
import { textReader } from './output-files.ts';
import type { Setup } from './workers/task.ts';

/** Where services that show findings beside the code say that the repository is. */
const repositories = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'];

/**
 * What reports may tell beside the result; it is read when one asks for it.
 *
 * @param env of the process: in a CI it tells where the repository is
 */
export function reportContext(
	{ root, options, site }: Setup,
	{ outDir, config, textOf }: Reported,
	env: NodeJS.ProcessEnv,
): ReportContext {
	let termsIn: ((path: string, text: string) => ReturnType<ReportContext['termsOf']>) | null = null;
	const compileTerms = (): NonNullable<typeof termsIn> => {
		const declare = compileDeclare(options);
		const read = compileContexts(options, site);
		return (path, text) => read(parseArticle(path, text, declare)).context.terms;
	};
	return {
		textOf,
		pageOf: textReader(outDir),
		termsOf(path) {
			const text = textOf(path);
			if (text === null) return null;
			termsIn ??= compileTerms();
			return termsIn(path, text);
		},
		outDir: below(root, outDir) ?? `${basename(outDir)}/`,
		base: repositories.map((name) => env[name] && below(env[name], root)).find(Boolean) || '',
		config: config ?? configNames[0] ?? '',
	};
}

/** `site/` for a folder below another one, empty for that one itself, null elsewhere. */
function below(folder: string, path: string): string | null {
	const way = relative(folder, path);
	const steps = way.split(sep);
	if (steps[0] === '..' || isAbsolute(way)) return null;
	return way === '' ? '' : `${steps.join('/')}/`;
}

/** What a run was about. */
export interface Reported extends Pick<ReportContext, 'textOf'> {
	/** Absolute path of the folder with the pages. */
	outDir: string;
	/** Name of the config, or null where there is none. */
	config: string | null;
}
