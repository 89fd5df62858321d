import type { PageRecord } from '../model.ts';

/** One record a page: a feed may carry a work in several entries. The worst verdict counts. */
export function onePerPage(records: readonly PageRecord[]): PageRecord[] {
	const pages = new Map<string, PageRecord>();
	for (const record of records) {
		const known = pages.get(record.path) ?? record;
		const extent = known.extent === 'full' ? known.extent : record.extent;
		const verdict = known.verdict === 'fail' ? known.verdict : record.verdict;
		const credit = known.credit ?? record.credit;
		pages.set(record.path, { ...record, extent, verdict, ...(credit && { credit }) });
	}
	return [...pages.values()];
}
