import pc from 'picocolors';
import type { AuditResult, Finding } from '../model.ts';
import { visible, visibleLine } from './visible.ts';

/** Findings that get a frame, the evidence and the fix; the rest get two lines each. */
const shownInFull = 40;

export interface PrettyOptions {
	color: boolean;
	/** Text of an article, for the frame of its line; null where it is not at hand. */
	textOf(path: string): string | null;
	/** Where the pages are, as it is shown before a page's path: `dist/`. */
	outDir: string;
}

/**
 * The report for a person at a terminal: each finding with its place, the reason, what would pass,
 * and one last line for `grep`.
 */
export function reportPretty(result: AuditResult, options: PrettyOptions): string {
	const blocks = prettyFindings(result.findings, options);
	const unchecked = uncheckedLine(result);
	if (unchecked !== null) blocks.push(unchecked);
	return `${[...blocks, summaryLine(result, options.color)].join('\n\n')}\n`;
}

/** One block of text for each finding. */
export function prettyFindings(findings: readonly Finding[], options: PrettyOptions): string[] {
	return findings.map((finding, index) => prettyFinding(finding, options, index < shownInFull));
}

function prettyFinding(finding: Finding, options: PrettyOptions, inFull: boolean): string {
	const colors = pc.createColors(options.color);
	const { article, place, page, pagePlace, severity } = finding;
	const mark = severity === 'error' ? colors.red(severity) : colors.yellow(severity);
	const path = visibleLine(article ?? '');
	const at = article && place ? `${path}:${place.line}:${place.column}` : path;
	const lines = [`${colors.underline(at)}  ${mark}  ${colors.bold(finding.rule)}`];
	lines.push(`  ${visible(finding.message)}`);
	if (page) {
		const suffix = pagePlace ? `:${pagePlace.line}:${pagePlace.column}` : '';
		lines.push(`  ${label('page')}${options.outDir}${visibleLine(page)}${suffix}`);
	}
	if (!inFull) return lines.join('\n');
	const shown = place && article ? lineOf(options.textOf(article), place.line) : '';
	if (place && shown)
		lines.push(`  ${label('line')}${colors.dim(`${place.line} │ ${visible(shown)}`)}`);
	if (finding.evidence) {
		lines.push(`  ${label('why')}${visible(finding.evidence.text)}`);
		const { url } = finding.evidence;
		if (url && url !== finding.url) lines.push(`  ${label('')}${colors.dim(visible(url))}`);
	}
	for (const [index, snippet] of finding.expected.entries()) {
		const text = visible(snippet).replaceAll('\n', `\n  ${label('')}`);
		lines.push(`  ${label(index === 0 ? 'fix' : 'or')}${colors.green(text)}`);
	}
	lines.push(`  ${label('docs')}${colors.dim(finding.url)}`);
	return lines.join('\n');
}

/** `creditline: fail · 2 errors, 0 warnings · 9 articles, 8 republished, 14 pages, 9 reproductions` */
export function summaryLine(result: AuditResult, color: boolean): string {
	const colors = pc.createColors(color);
	const { counts, verdict } = result;
	const paint = verdict === 'pass' ? colors.green : colors.red;
	const judged = `${plural(counts.errors, 'error')}, ${plural(counts.warnings, 'warning')}`;
	const seen = [
		plural(counts.articles, 'article'),
		`${counts.republished} republished`,
		plural(counts.pages, 'page'),
		plural(counts.reproductions, 'reproduction'),
	];
	return `creditline: ${paint(verdict)} · ${judged} · ${seen.join(', ')}`;
}

/** `Not checked: 3 files (2 × a compressed copy, 1 × an archive), such as a.zip`; null without any. */
export function uncheckedLine({ unchecked = [] }: AuditResult): string | null {
	const [first] = unchecked;
	if (!first) return null;
	const reasons = new Map<string, number>();
	for (const { reason } of unchecked) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
	const counted = [...reasons].map(([reason, count]) => `${count} × ${reason}`).join(', ');
	const path = visibleLine(first.path);
	return `Not checked: ${plural(unchecked.length, 'file')} (${counted}), such as ${path}`;
}

function label(text: string): string {
	return text.padEnd(6);
}

function lineOf(text: string | null, line: number): string {
	const found = text?.split('\n', line)[line - 1]?.trimEnd() ?? '';
	return found.length > 120 ? `${found.slice(0, 120)}…` : found;
}

function plural(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
