import { options, root, site } from 'virtual:creditline';
import type { MiddlewareHandler } from 'astro';
import { createAuditor } from '../audit/index.ts';
import { articlesOf } from '../gate/run.ts';
import type { Finding } from '../model.ts';
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
		const more = errors.length === 1 ? '' : `\n\n${blocks.slice(1).join('\n\n')}`;
		const hint = [...first.expected.slice(0, 1), first.url].join('\n');
		throw new GateError(`${first.rule}: ${first.message}${more}`, hint, first);
	}
	return new Response(bytes, { status: response.status, headers: response.headers });
};

/** Findings of the page and of the Markdown of the articles that it carries. */
async function judge(pathname: string, bytes: Uint8Array): Promise<Finding[]> {
	const articles = await articlesOf(root, options);
	const auditor = createAuditor({ articles, options, site, headers: null });
	const path = `${decodeURI(pathname).replace(/^\//, '').replace(/\/$/, '')}/index.html`;
	const { findings, carries } = auditor.judgePage({ path: path.replace(/^\//, ''), bytes });
	const carried = new Set(carries.map(({ article }) => article));
	const source = auditor.judgeArticles().filter(({ article }) => carried.has(article ?? ''));
	return [...source, ...findings];
}
