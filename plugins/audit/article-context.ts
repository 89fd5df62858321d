import type { Article, Finding } from '../model.ts';
import type { Options } from '../options.ts';
import { compileTerms, noticesOf } from '../terms/index.ts';
import type { Notice } from '../terms/notice/index.ts';
import { toFinding } from './finding.ts';
import type { ArticleContext } from './rule.ts';
import { rules } from './rules/index.ts';

/**
 * Prepares reading articles for the rules: what each declares, what its own text says, what binds it.
 *
 * @param options of the config
 * @param site address of the site, or null; it wins over that of the config
 */
export function compileContexts(
	options: Pick<Options, 'publishers' | 'site' | 'pixels'>,
	site: string | null,
): (article: Article) => { context: ArticleContext; notices: readonly Notice[] } {
	const facts = site === null ? options.site : { ...options.site, url: site };
	const resolve = compileTerms({ ...options, site: facts });
	const grants = options.publishers.flatMap(({ grant }) => (grant ? [grant.id] : []));
	return (article) => {
		const notices = noticesOf(article, facts.url ?? null);
		const terms = resolve(article.declaration, notices);
		return { context: { article, terms, site, facts, grants }, notices };
	};
}

/** Findings on the Markdown side of one article. */
export function judgeArticle(context: ArticleContext): Finding[] {
	return rules.flatMap((rule) =>
		[...(rule.article?.(context) ?? [])].map((report) => toFinding(rule, report, context, null)),
	);
}
