/**
 * `astro-creditline/audit`: the gate for hosts other than Astro, over files that the caller brings.
 * Nothing here reads a disk, a clock or the network.
 */
import { compileDeclare, parseArticle } from '../article/index.ts';
import { audit as auditPages, type BuiltPage } from '../audit/index.ts';
import { withUnchecked } from '../audit/result.ts';
import { checkOptions } from '../gate/check-options.ts';
import type { Unchecked } from '../model.ts';
import { OptionsError, type UserOptions } from '../options.ts';
import { type AuditReport, toReport } from './report.ts';
import { type FileContent, sortFiles } from './site-files.ts';

export type { RuleId } from '../messages.ts';
export type {
	ArticleRecord,
	Extent,
	PageKind,
	PageRecord,
	Place,
	Severity,
	Unchecked,
	Verdict,
} from '../model.ts';
export { OptionsError, type UserOptions } from '../options.ts';
export type { AuditEvidence, AuditFinding, AuditReport } from './report.ts';
export type { FileContent } from './site-files.ts';

/**
 * Judges the finished pages of a site against the terms of the articles that they carry.
 *
 * It says what `creditline audit` says of the same files, but that no browser looks at pages. Pages
 * are taken one at a time. The same input gives the same report.
 *
 * @param site its files and options
 * @returns the report; a verdict other than `pass` and `waived` is none to deploy with
 * @throws {OptionsError} when the options say something wrong, or there are waivers and no `today`
 */
export async function audit({
	files,
	outDir = 'dist',
	options: given = {},
	today,
}: AuditSite): Promise<AuditReport> {
	const options = checkOptions(given, 'the options');
	const { waivers } = options;
	if (waivers.length > 0 && today === undefined) {
		throw new OptionsError(
			"today: expected the day of the run, because waivers end; found nothing\n      today: '2027-01-31'",
		);
	}
	const site = sortFiles(files, options.articles, outDir);
	const declare = compileDeclare(options);
	const unchecked: Unchecked[] = [];
	const pages = function* (): Generator<BuiltPage> {
		for (const file of site.output()) {
			if ('bytes' in file) yield file;
			else unchecked.push(file);
		}
	};
	const result = await auditPages({
		articles: site.articles.map(([path, text]) => parseArticle(path, text, declare)),
		options,
		site: options.site.url ?? null,
		pages: pages(),
		headers: site.assetAt('_headers'),
		hostFiles: {
			_redirects: site.assetAt('_redirects'),
			'netlify.toml': site.textAt('netlify.toml'),
			'vercel.json': site.textAt('vercel.json'),
		},
		robots: site.assetAt('robots.txt'),
		readAsset: site.assetAt,
		waiving: { waivers, today: today ?? '', config: null },
	});
	return toReport(withUnchecked(result, unchecked));
}

/** A site to judge. */
export interface AuditSite {
	/**
	 * All files by path relative to the root, with `/`: articles, the whole output folder with its
	 * style sheets, `_headers`, `_redirects` and `robots.txt`, and `netlify.toml` or `vercel.json` beside it.
	 */
	files: ReadonlyMap<string, FileContent>;
	/**
	 * Path of the output folder, relative to the root; `.` for the root itself.
	 * @default 'dist'
	 */
	outDir?: string;
	/** The same as in `creditline.config.*`. */
	options?: UserOptions;
	/** Day of the run as `YYYY-MM-DD`, by which waivers end; needed where the options have any. */
	today?: string;
}
