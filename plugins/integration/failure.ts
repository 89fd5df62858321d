import { relative } from 'node:path';
import type { AuditResult, Finding } from '../model.ts';
import { visible } from '../report/visible.ts';
import type { OnDemandRoute } from './on-demand.ts';

/**
 * An error as Astro prints it best: the message as it is, a `Hint`, a `Location`, and no stack, which
 * would only point into Astro.
 */
export class GateError extends Error {
	override name = 'CreditlineError';
	hint: string;
	loc?: { file: string; line: number; column: number };

	constructor(message: string, hint: string, finding: Finding | null = null) {
		super(message);
		this.hint = hint;
		if (finding?.article && finding.place) {
			this.loc = { file: finding.article, ...finding.place };
		}
		this.stack = '';
	}
}

/** The one error of a failed build; its findings have been logged one by one. */
export function failedBuild(result: AuditResult, hint: string): GateError {
	const first =
		result.findings.find(({ severity, waived }) => severity === 'error' && !waived) ?? null;
	const { errors } = result.counts;
	const duties = errors === 1 ? 'One duty is broken' : `${errors} duties are broken`;
	const failed = result.articles.filter(({ verdict }) => verdict === 'fail').length;
	const articles = failed === 1 ? ' in one article' : failed > 1 ? ` in ${failed} articles` : '';
	const message = `${duties}${articles}. ${first ? `The first: ${first.rule}. ${visible(first.message)}.` : ''}`;
	return new GateError(message.trim(), hint, first);
}

/** The build made nothing that could be checked: that is no pass. */
export function nothingChecked(
	result: AuditResult,
	globs: readonly string[],
	onDemand: readonly OnDemandRoute[],
	hint: string,
): GateError {
	const message =
		result.counts.articles === 0
			? `Nothing was checked: no article matches ${globs.map((glob) => `'${glob}'`).join(', ')}.`
			: 'Nothing was checked: the build made no HTML page.';
	const [route] = onDemand;
	const ahead =
		route === undefined
			? ''
			: `Only pages that are built ahead can be judged: \`export const prerender = true;\` in ${route.file}. `;
	const advice =
		result.counts.articles === 0
			? `Set \`articles\` to the globs of the Markdown files, relative to the root, such as 'src/content/blog/**/*.md'. ${hint}`
			: `${ahead}${hint}`;
	return new GateError(message, advice);
}

/** A page or an article could not be read, so nothing is proved. */
export function unreadable(error: Error, hint: string): GateError {
	return new GateError(`Nothing was proved: ${visible(error.message)}.`, hint);
}

/** What became of the output. An adapter has made its own by then, which only the user can leave alone. */
export function nothingToDeploy(root: string, aside: string | null, hasAdapter: boolean): string {
	if (aside === null) return 'Nothing was built that could be deployed.';
	const shown = relative(root, aside) || aside;
	const report = 'with the report in creditline-report.json';
	return hasAdapter
		? `The pages were moved to ${shown}, ${report}. What the adapter made stays: do not deploy it.`
		: `Nothing is left to deploy: the output was moved to ${shown}, ${report}.`;
}
