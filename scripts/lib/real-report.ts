/** What an honest run over the real articles must say. */
import type { Run } from '../../bench/lib/child.ts';
import type { AuditResult } from '../../plugins/model.ts';

/** Beside its own page and its own twin, each article stands in full in these. */
const copies = ['atom.xml', 'feed.json', 'llms-full.txt', 'rss.xml'];

/**
 * @param report of the CLI on what the run had built; null where it printed none
 * @param paths of the articles below their folder
 * @returns what an honest run did otherwise than to let every article pass, or null
 */
export function wrongPass(
	run: Run,
	report: AuditResult | null,
	paths: readonly string[],
): string | null {
	if (run.code !== 0) return `exit ${run.code}\n${tail(run.output)}`;
	if (!report) return tail(run.output);
	const { articles, republished, warnings } = report.counts;
	if (warnings > 0) return `${warnings} warnings\n${tail(run.output)}`;
	if (articles !== paths.length || republished !== paths.length) {
		return `${republished} of ${paths.length} articles are republished`;
	}
	const lost = report.articles.filter(({ verdict, pages }) => {
		const whole = pages.filter(({ extent }) => extent === 'full');
		const isIn = (name: string): boolean => whole.some(({ path }) => path === name);
		const own = (suffix: string): boolean =>
			whole.some(({ path }) => path.startsWith('articles/') && path.endsWith(suffix));
		return verdict !== 'pass' || !own('.html') || !own('.md') || !copies.every(isIn);
	});
	return lost.length === 0 ? null : `not passed: ${lost.map(({ path }) => path).join(', ')}`;
}

/** @returns a report written as JSON, or null where it is something else */
export function parseReport(json: string): AuditResult | null {
	try {
		return JSON.parse(json) as AuditResult;
	} catch {
		return null;
	}
}

/** The last lines of what a run printed. */
export function tail(output: string): string {
	return output.trimEnd().split('\n').slice(-20).join('\n');
}
