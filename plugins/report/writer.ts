import type { AuditResult, Finding, Place, Terms, Unchecked } from '../model.ts';

/** What a report may tell beside the result. */
export interface ReportContext {
	/** Text of an article, or null where it is not at hand. */
	textOf(path: string): string | null;
	/** Text of a page, likewise. */
	pageOf(path: string): string | null;
	/** What binds an article, or null where it is not at hand. */
	termsOf(path: string): Terms | null;
	/** Where the pages are, as it is written before a page's path: `dist/`, or empty. */
	outDir: string;
	/**
	 * Where the project is in its repository, as it is written before a path: `site/`, or empty.
	 * Services that show findings beside the code know files from there.
	 */
	base: string;
	/** Path of the config, relative to the root: where findings are shown that are about no file. */
	config: string;
}

/** Writes a report. The same result gives the same text. */
export type Writer = (result: AuditResult, context: ReportContext) => string;

/** What passes is `pass`; what was accepted in the config is told from what fails. */
export function standingOf({ severity, waived }: Finding): Finding['severity'] | 'waived' {
	return waived ? 'waived' : severity;
}

/** `:3:7` behind the name of a file, as editors and terminals read it; empty where it is not known. */
export function placeSuffix(place: Place | null): string {
	return place ? `:${place.line}:${place.column}` : '';
}

/** `1 page`, `2 pages` */
export function plural(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Why a run without findings is no pass, as a sentence; null where something was checked. */
export function nothingCheckedWords({ verdict, counts }: AuditResult): string | null {
	if (verdict !== 'nothing-checked') return null;
	return counts.articles === 0
		? 'Nothing was checked: no article is in scope.'
		: 'Nothing was checked: there is no HTML page in the output.';
}

/** A file that nobody could look into, as a sentence. */
export function uncheckedWords({ path, reason }: Unchecked): string {
	return `Not checked: ${path} (${reason}).`;
}

/** What is wrong, why it is a duty, and what would pass: for those who show one text a finding. */
export function wholeMessage({ message, evidence, expected, waiver }: Finding): string {
	const parts = [`${message}.`];
	if (evidence) parts.push(`Why: ${evidence.text}`);
	if (expected.length > 0) parts.push(`What passes: ${expected.join('\nor: ')}`);
	if (waiver) parts.push(`Accepted until ${waiver.expires} by ${waiver.owner}: ${waiver.reason}`);
	return parts.join('\n\n');
}
