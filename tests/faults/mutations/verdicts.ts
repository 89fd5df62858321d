/** What the audit says of single pages of a site. */
import { compileDeclare, parseArticle } from '../../../plugins/article/index.ts';
import { createAuditor } from '../../../plugins/audit/index.ts';
import { parseOptions } from '../../../plugins/options.ts';
import type { HonestPage } from './honest-pages.ts';

const encoder = new TextEncoder();

export interface Verdict {
	/** `doubt`: warnings only, a person must look. */
	state: 'pass' | 'doubt' | 'fail';
	findings: string[];
}

/** Reads the articles of the pages once; the function judges any page for the article of one of them. */
export function auditorOf(
	pages: readonly HonestPage[],
): (page: HonestPage, html: string) => Verdict {
	const options = parseOptions({}, 'a test');
	const declare = compileDeclare(options);
	const auditor = createAuditor({
		articles: pages.map(({ article }, at) =>
			parseArticle(`content/story-${at}.md`, article, declare),
		),
		options,
		site: 'https://site.example',
		headers: null,
	});
	return ({ path }, html) => {
		const { carries, contested } = auditor.judgePage({
			path,
			kind: 'html',
			bytes: encoder.encode(html),
		});
		const all = [...carries, ...contested.flat()];
		if (!all.some(({ record }) => record.extent === 'full')) {
			return { state: 'fail', findings: ['no page carries the article'] };
		}
		const findings = all.flatMap((one) => one.findings);
		const failed = findings.some(({ severity }) => severity === 'error');
		const state = failed ? 'fail' : findings.length > 0 ? 'doubt' : 'pass';
		const told = findings.map(({ rule, severity, message }) => `${rule} ${severity}: ${message}`);
		return { state, findings: told };
	};
}
