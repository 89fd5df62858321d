/** Judges files that are no pages, beside an honest page of the same article. */
import { compileDeclare, parseArticle } from '../../plugins/article/index.ts';
import { audit, type BuiltPage } from '../../plugins/audit/index.ts';
import type { AuditResult, PageKind } from '../../plugins/model.ts';
import { parseOptions, type UserOptions } from '../../plugins/options.ts';
import { article, body, sourceUrl } from './article.ts';

const license = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>';

export const paragraphs = body.trim().split('\n\n');
export const html = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
/** An honest credit as HTML and as Markdown. */
export const credit = `<p>By A. Writer, first published by <a href="${sourceUrl}">The Publisher</a>, ${license}</p>`;
export const markdownCredit = `By A. Writer, first published by [The Publisher](${sourceUrl}), CC BY 4.0.`;

export interface CopyOptions {
	/** Articles by path; one as of `helpers/article.ts` without. */
	articles?: Readonly<Record<string, string>>;
	/** Further pages; without, the article has an honest page at `/a/`. */
	pages?: readonly BuiltPage[];
	config?: UserOptions;
}

export function file(path: string, kind: PageKind, text: string): BuiltPage {
	return { path, kind, bytes: new TextEncoder().encode(text) };
}

/** An HTML page with these words in its main part. */
export function page(path: string, main: string): BuiltPage {
	return file(path, 'html', `<html><body>\n<main>${main}</main></body></html>`);
}

/** Judges one file. */
export async function judgeFiles(
	files: readonly BuiltPage[],
	{ articles = { 'content/a.md': article() }, pages, config }: CopyOptions = {},
): Promise<AuditResult> {
	const options = parseOptions({ site: { url: 'https://site.example' }, ...config }, 'test');
	const built = [...(pages ?? [page('a/index.html', html + credit)]), ...files];
	return audit({
		articles: Object.entries(articles).map(([path, text]) =>
			parseArticle(path, text, compileDeclare(options)),
		),
		options,
		site: 'https://site.example',
		pages: built,
		headers: null,
		readAsset: (path) => {
			const found = built.find((one) => one.path === path);
			return found ? new TextDecoder().decode(found.bytes) : null;
		},
	});
}

/** `severity rule page:line: message` of each finding. */
export function told({ findings }: AuditResult): string[] {
	return findings.map(
		({ severity, rule, page: path, pagePlace, message }) =>
			`${severity} ${rule} ${path}:${pagePlace?.line}: ${message}`,
	);
}
