import type { Finding, PageRecord } from '../model.ts';
import type { Carried } from './auditor.ts';
import { leadsTo, pageKey } from './page/own-links.ts';

/**
 * Says which findings hold when all pages are known: those whose other page does not carry the work.
 * Where it does, it owes the credit itself.
 *
 * @param waiting pages with findings that wait
 * @param built keys of all pages of the output
 * @param carried by article: its pages; the verdict of those whose findings hold is changed
 */
export function settleDeferred(
	waiting: readonly Carried[],
	built: ReadonlySet<string>,
	carried: ReadonlyMap<string, PageRecord[]>,
): Finding[] {
	const held: Finding[] = [];
	for (const { article, record, deferred = [] } of waiting) {
		const records = carried.get(article) ?? [];
		const keys = new Set(
			records.filter(({ path }) => path !== record.path).map(({ path }) => pageKey(path)),
		);
		for (const { unlessCarriedBy, ifBuilt, finding } of deferred) {
			if (leadsTo(unlessCarriedBy, keys)) continue;
			if (ifBuilt !== null && ifBuilt !== leadsTo(unlessCarriedBy, built)) continue;
			held.push(finding);
			const at = records.indexOf(record);
			if (finding.severity === 'error' && at >= 0) records[at] = { ...record, verdict: 'fail' };
		}
	}
	return held;
}
