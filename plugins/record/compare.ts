import type { AuditRecord, RecordedFile } from './schema.ts';

/** Of more works than these, the number is told. */
const mostNamed = 2;

/**
 * Compares the files of a folder with those that passed.
 *
 * @param record what passed
 * @param found SHA-256 of each file of the folder, by its path
 * @returns sorted by path; empty where the folder is byte for byte what passed
 */
export function compareFiles(
	record: AuditRecord,
	found: ReadonlyMap<string, string>,
): Difference[] {
	const known = new Set(record.files.map(({ path }) => path));
	const differences: Difference[] = [];
	for (const file of record.files) {
		const digest = found.get(file.path);
		if (digest === file.sha256) continue;
		differences.push(differenceOf(digest === undefined ? 'missing' : 'changed', file));
	}
	for (const path of found.keys()) {
		if (!known.has(path)) differences.push(differenceOf('added', { path }));
	}
	return differences.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** One file that is not what passed, with what that means. */
export function differenceOf(
	kind: Difference['kind'],
	file: Pick<RecordedFile, 'path' | 'works'>,
): Difference {
	const { path, works = [] } = file;
	return { kind, path, message: meaningOf(kind, path, works), works };
}

function meaningOf(
	kind: Difference['kind'],
	path: string,
	works: NonNullable<RecordedFile['works']>,
): string {
	const carried = namesOf(works);
	if (kind === 'missing') {
		return works.length === 0
			? 'it was there when the folder passed'
			: `it carried ${carried}: whoever follows a link to it no longer finds the work with its credit`;
	}
	if (kind === 'added') {
		return path === '_headers' || path === 'robots.txt'
			? 'it was not there when the folder passed: it may keep crawlers from the backlinks'
			: 'it was not there when the folder passed: whose text it carries nobody has looked at';
	}
	if (kind === 'reworded') {
		return works.length === 0
			? 'its words are not those of the page that passed: a stale copy, or something has rewritten it'
			: `its words are not those that passed with the credit of ${carried}: a stale copy, or something has rewritten it`;
	}
	if (kind === 'rewritten') {
		if (!works.length && /\.(?:css|[cm]?js)$/i.test(path)) {
			return 'it was rewritten on the way; the pages were judged with it as it is served';
		}
		return 'its markup was rewritten on the way, its words are those that passed; it was judged as it is served';
	}
	if (works.length > 0) {
		return `it is not the file that passed with the credit of ${carried}: whether that is still seen and followed nobody has looked at`;
	}
	if (/\.css$/i.test(path)) return 'it is not the style sheet that passed: it may hide credits';
	if (path === '_headers' || path === 'robots.txt') {
		return 'it is not the file that passed: it may keep crawlers from the backlinks';
	}
	return 'it is not the file that passed';
}

function namesOf(works: NonNullable<RecordedFile['works']>): string {
	const named = works.slice(0, mostNamed).map(({ article }) => article);
	const rest = works.length - named.length;
	return rest > 0 ? `${named.join(', ')} and ${rest} more` : named.join(' and ');
}

/** A file that is not what passed. */
export interface Difference {
	/**
	 * `reworded` and `rewritten` are of what a server sends: it has other words than the file that
	 * passed, or the same ones in other markup.
	 */
	kind: 'changed' | 'missing' | 'added' | 'reworded' | 'rewritten';
	/** Relative to the folder. */
	path: string;
	/** What it means. */
	message: string;
	/** What the file carried when it passed. */
	works: NonNullable<RecordedFile['works']>;
}
