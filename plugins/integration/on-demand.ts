import type { IntegrationResolvedRoute } from 'astro';
import { withUnchecked } from '../audit/result.ts';
import type { AuditResult, Finding } from '../model.ts';

/** A route whose pages are made when they are asked for. */
export interface OnDemandRoute {
	/** `/articles/[id]` */
	pattern: string;
	/** The file that makes them, relative to the project. */
	file: string;
}

/** Routes of the site, its themes and integrations that leave nothing in the output folder. */
export function onDemandRoutes(
	routes: readonly Pick<
		IntegrationResolvedRoute,
		'pattern' | 'entrypoint' | 'isPrerendered' | 'type' | 'origin'
	>[],
): OnDemandRoute[] {
	return routes
		.filter(({ isPrerendered, type, origin }) => {
			return !isPrerendered && origin !== 'internal' && (type === 'page' || type === 'endpoint');
		})
		.map(({ pattern, entrypoint }) => ({ pattern, file: entrypoint }));
}

/**
 * A report that says which routes nobody has looked at, and of an article without a page, that one of
 * them may show it.
 */
export function withOnDemand(result: AuditResult, routes: readonly OnDemandRoute[]): AuditResult {
	if (routes.length === 0) return result;
	const pages = routes.filter(({ file }) => /\.(?:astro|mdx?|html)$/.test(file));
	const cures = pages.map(
		({ pattern, file }) =>
			`export const prerender = true;   // in ${file}, if ${pattern} shows the article: only pages that are built ahead can be judged`,
	);
	const explained = ({ rule, page, expected }: Finding): boolean =>
		rule === 'page-present' && !page && expected.length > 0;
	const findings = result.findings.map((finding) =>
		explained(finding)
			? { ...finding, expected: [...cures.slice(0, 3), ...finding.expected] }
			: finding,
	);
	const unchecked = routes.map(({ pattern }) => {
		return { path: pattern.replace(/^\//, ''), reason: 'a route that is rendered on demand' };
	});
	return withUnchecked({ ...result, findings }, unchecked);
}
