import { join } from 'node:path';
import { options, root, site } from 'virtual:creditline';
import type { MiddlewareHandler } from 'astro';
import { compileDeclare } from '../article/index.ts';
import { createArticleReader } from '../article/read.ts';
import { type Auditor, createAuditor } from '../audit/index.ts';
import type { Article, Finding } from '../model.ts';
import { prettyFindings } from '../report/pretty.ts';
import { GateError } from './failure.ts';

/**
 * Judges each page that the dev server serves. A broken duty is thrown as an error with its place in
 * the Markdown, which Astro shows as its overlay; the server goes on, and the page is judged anew when
 * it is asked for again.
 */
export const onRequest: MiddlewareHandler = async (context, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.includes('text/html')) return response;
	const bytes = new Uint8Array(await response.arrayBuffer());
	const findings = await judge(context.url.pathname, bytes);
	const errors = findings.filter(({ severity }) => severity === 'error');
	const [first] = errors;
	if (first) {
		const blocks = prettyFindings(errors, { color: false, textOf: () => null, outDir: '' });
		const error = new GateError(
			blocks.join('\n\n'),
			'Mend it and save: the page is judged anew.',
			first,
		);
		// The overlay opens the file in an editor, for which it needs the whole path.
		if (error.loc) error.loc.file = join(root, error.loc.file);
		throw error;
	}
	const { status, statusText, headers } = response;
	// Answers such as 204 must not have a body, not even an empty one.
	return new Response(bytes.length > 0 ? bytes : null, { status, statusText, headers });
};

const readArticles = createArticleReader(root, options.articles, compileDeclare(options));
let last: { articles: readonly Article[]; auditor: Auditor } | null = null;

/** Findings of the page and of the Markdown of the articles that it carries. */
async function judge(pathname: string, bytes: Uint8Array): Promise<Finding[]> {
	const articles = await readArticles();
	const known = last?.articles;
	const same =
		known?.length === articles.length && articles.every((article, at) => article === known[at]);
	if (!last || !same) {
		last = { articles, auditor: createAuditor({ articles, options, site, headers: null }) };
	}
	const { auditor } = last;
	const folder = pathname.replace(/^\/+|\/+$/g, '');
	const path = folder === '' ? 'index.html' : `${folder}/index.html`;
	const judged = auditor.judgePage({ path, bytes });
	// One page tells nothing of the others: of several works with one text, the first is named.
	const carries = [...judged.carries, ...judged.contested.flatMap(([first]) => first ?? [])];
	const carried = new Set(carries.map(({ article }) => article));
	const source = auditor.judgeArticles().filter(({ article }) => carried.has(article ?? ''));
	return [...source, ...carries.flatMap(({ findings }) => findings)];
}
