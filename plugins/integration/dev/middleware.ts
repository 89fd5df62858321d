import { dev, options, root, site } from 'virtual:creditline';
import type { MiddlewareHandler } from 'astro';
import pc from 'picocolors';
import { compileDeclare } from '../../article/index.ts';
import { createArticleReader } from '../../article/read.ts';
import { type ArticleContext, type Auditor, createAuditor, waive } from '../../audit/index.ts';
import { utcDay } from '../../gate/utc-day.ts';
import type { Article, Finding } from '../../model.ts';
import { prettyFindings } from '../../report/pretty.ts';
import { fixesOf } from '../mend/offers.ts';
import { overlayScript } from './overlay.ts';
import { pageReport, withReport } from './page-report.ts';

/**
 * Judges each page that the dev server serves, and puts what it found into the page for the toolbar.
 * A page with a broken duty is answered as an error, with Astro's overlay over it; the server goes on,
 * and the page is judged anew when it is asked for again.
 */
export const onRequest: MiddlewareHandler = async (context, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.includes('text/html')) return response;
	const bytes = new Uint8Array(await response.arrayBuffer());
	const { status, statusText, headers } = response;
	const { findings, carried, texts } = await judge(context.url.pathname, bytes);
	if (carried.length === 0) {
		// Answers such as 204 must not have a body, not even an empty one.
		return new Response(bytes.length > 0 ? bytes : null, { status, statusText, headers });
	}
	const errors = findings.filter(({ severity, waived }) => severity === 'error' && !waived);
	const blocks = prettyFindings(errors, {
		color: pc.isColorSupported,
		textOf: (path) => texts.get(path) ?? null,
		outDir: '',
	});
	if (blocks.length > 0) console.error(`${blocks.join('\n\n')}\n`);
	const overlay = dev.overlay ? overlayScript(errors, root, dev.base) : '';
	const report = pageReport(
		findings,
		carried,
		fixesOf(
			carried.map(({ article }) => article),
			{ options, site },
		),
		root,
		dev.base,
	);
	const html = withReport(new TextDecoder().decode(bytes), report, overlay);
	headers.delete('content-length');
	const answer = errors.length > 0 ? { status: 500, headers } : { status, statusText, headers };
	return new Response(html, answer);
};

const readArticles = createArticleReader(root, options.articles, compileDeclare(options));
let last: { articles: readonly Article[]; auditor: Auditor } | null = null;

/** What is wrong with the page and the Markdown of the articles that it carries. */
async function judge(pathname: string, bytes: Uint8Array): Promise<Judged> {
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
	const paths = new Set(carries.map(({ article }) => article));
	const source = auditor.judgeArticles().filter(({ article }) => paths.has(article ?? ''));
	const findings = [...source, ...carries.flatMap((one) => one.findings)];
	return {
		findings: waive(findings, options.waivers, utcDay()).findings,
		carried: auditor.articles.filter(({ article }) => paths.has(article.path)),
		texts: new Map(articles.map(({ path, text }) => [path, text])),
	};
}

interface Judged {
	findings: readonly Finding[];
	carried: readonly ArticleContext[];
	/** Texts of all articles, by path. */
	texts: ReadonlyMap<string, string>;
}
