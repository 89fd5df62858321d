import { relative } from 'node:path';
import type { AuditResult, Finding } from '../model.ts';

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
export function failedBuild(result: AuditResult, root: string, aside: string | null): GateError {
	const first = result.findings.find(({ severity }) => severity === 'error') ?? null;
	const { errors } = result.counts;
	const duties = errors === 1 ? 'One duty is broken' : `${errors} duties are broken`;
	const failed = result.articles.filter(({ verdict }) => verdict === 'fail').length;
	const articles = failed === 1 ? 'one article' : `${failed} articles`;
	const message = `${duties} in ${articles}. ${first ? `The first: ${first.rule}. ${first.message}.` : ''}`;
	return new GateError(message.trim(), nothingToDeploy(root, aside), first);
}

/** The build made nothing that could be checked: that is no pass. */
export function nothingChecked(
	result: AuditResult,
	globs: readonly string[],
	root: string,
	aside: string | null,
): GateError {
	const message =
		result.counts.articles === 0
			? `Nothing was checked: no article matches ${globs.map((glob) => `'${glob}'`).join(', ')}.`
			: 'Nothing was checked: the build made no HTML page.';
	const hint =
		result.counts.articles === 0
			? `Set \`articles\` to the globs of the Markdown files, relative to the root, such as 'src/content/blog/**/*.md'. ${nothingToDeploy(root, aside)}`
			: nothingToDeploy(root, aside);
	return new GateError(message, hint);
}

/** A page or an article could not be read, so nothing is proved. */
export function unreadable(error: Error, root: string, aside: string | null): GateError {
	return new GateError(`Nothing was proved: ${error.message}.`, nothingToDeploy(root, aside));
}

function nothingToDeploy(root: string, aside: string | null): string {
	if (aside === null) return 'Nothing was built that could be deployed.';
	const shown = relative(root, aside) || aside;
	return `Nothing is left to deploy: the output was moved to ${shown}, with the report in creditline-report.json.`;
}
