import type { AuditResult } from '../model.ts';
import { type AuditorInput, type BuiltPage, createAuditor } from './auditor.ts';
import { conclude, type JudgedFile } from './conclude.ts';
import { applyWaivers, type Waiving } from './waivers/apply.ts';

export {
	type Auditor,
	type BuiltPage,
	createAuditor,
	type JudgedPage,
	openAuditor,
	type PageAuditor,
	wordsOf,
} from './auditor.ts';
export { type ArticleBrief, conclude, type Judged, type JudgedFile } from './conclude.ts';
export type { HostFiles } from './robots/host-headers.ts';
export type { ArticleContext } from './rule.ts';
export { applyWaivers, type Waiving } from './waivers/apply.ts';
export { waive } from './waivers/waive.ts';

/** What an audit looks at. No file system: whoever calls brings the bytes. */
export interface AuditInput extends AuditorInput {
	/** Taken one at a time; nothing of a page is kept but what was found. */
	pages: AsyncIterable<BuiltPage> | Iterable<BuiltPage>;
	/** Article path → page that the builder says it made from it. It names places, it proves nothing. */
	builtFrom?: ReadonlyMap<string, string>;
	/** Left out, nothing is waived, and no waiver is judged. */
	waiving?: Waiving;
}

/**
 * Judges finished pages against the terms of the articles that they carry.
 *
 * Which page owes which credit is decided by text alone. Pages are read twice at most: quickly, and
 * again with positions where something was found; the second reading decides.
 *
 * @returns the report; deterministic for the same bytes
 */
export async function audit(input: AuditInput): Promise<AuditResult> {
	const auditor = createAuditor(input);
	const { articles } = auditor;
	const judged = async function* (): AsyncGenerator<JudgedFile> {
		for await (const built of input.pages) {
			yield { path: built.path, kind: built.kind ?? 'html', judged: auditor.judgePage(built) };
		}
	};
	const site = {
		...auditor,
		briefs: articles,
		findings: auditor.judgeArticles(),
		contextOf: (key: number) => articles[key] as (typeof articles)[number],
	};
	const result = await conclude(site, judged(), input.builtFrom);
	return input.waiving ? applyWaivers(result, input.waiving) : result;
}
