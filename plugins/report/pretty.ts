import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pc from 'picocolors';
import { passes } from '../audit/result.ts';
import type { AuditResult, Finding, Place } from '../model.ts';
import { joinAlike, othersWords } from './alike.ts';
import { frameOf } from './frame.ts';
import { visible, visibleLine } from './visible.ts';
import { placeSuffix, plural, type ReportContext, standingOf } from './writer.ts';

/** Findings that get a frame, the evidence and the fix; the rest get two lines each. */
const shownInFull = 40;

/** What the report for a person shows beside the result, and how. */
export interface PrettyOptions {
	color: boolean;
	/** Text of an article, for the frame of its line; null where it is not at hand. */
	textOf(path: string): string | null;
	/** Text of a page, likewise. */
	pageOf?(path: string): string | null;
	/** Where the pages are, as it is shown before a page's path: `dist/`. */
	outDir: string;
	/** Path of the config, for what is wrong in it. */
	config?: string;
	/** Where the terminal has hyperlinks: absolute path of the folder with the pages. */
	links?: string | null;
}

/**
 * The report for a person at a terminal, grouped by article: each finding with its place, the
 * reason, what would pass, and one last line for `grep`. What is wrong with many articles in the same
 * words is told once.
 */
export function reportPretty(result: AuditResult, options: PrettyOptions): string {
	const shown = prettyJoined(result.findings, options);
	const groups = Map.groupBy(shown, ({ finding }) => finding.article);
	const parts = [...groups].flatMap(([article, some]) => {
		const own = some.map(({ block }) => block);
		const findings = some.map(({ finding }) => finding);
		return groups.size > 1 ? [headingOf(article, findings, options), ...own] : own;
	});
	const unchecked = uncheckedLine(result);
	if (unchecked !== null) parts.push(unchecked);
	return `${[...parts, summaryLine(result, options.color)].join('\n\n')}\n`;
}

/** The same for a file. */
export function reportPlain(result: AuditResult, context: ReportContext): string {
	return reportPretty(result, { ...context, color: false });
}

/** One block of text for each thing to mend: what many articles have in common is one. */
export function prettyJoined(
	findings: readonly Finding[],
	options: PrettyOptions,
): { finding: Finding; block: string }[] {
	return joinAlike(findings).map((joined, index) => {
		const block = prettyFinding(joined.finding, options, index < shownInFull);
		const others = othersWords(joined);
		const tail = others === null ? '' : `\n  ${label('')}${visibleLine(others)}`;
		return { finding: joined.finding, block: block + tail };
	});
}

/** One block of text for each finding. */
export function prettyFindings(findings: readonly Finding[], options: PrettyOptions): string[] {
	return findings.map((finding, index) => prettyFinding(finding, options, index < shownInFull));
}

/** `── content/a.md · 2 errors, 1 warning` */
function headingOf(
	article: string | null,
	findings: readonly Finding[],
	{ color, config }: PrettyOptions,
): string {
	const count = (standing: string): number =>
		findings.filter((finding) => standingOf(finding) === standing).length;
	const errors = count('error');
	const warnings = count('warning');
	const waived = count('waived');
	const counted = [
		...(errors > 0 ? [plural(errors, 'error')] : []),
		...(warnings > 0 ? [plural(warnings, 'warning')] : []),
		...(waived > 0 ? [`${waived} waived`] : []),
	];
	const name = visibleLine(article ?? config ?? 'the config');
	return pc.createColors(color).bold(`── ${[name, counted.join(', ')].join(' · ')}`);
}

function prettyFinding(finding: Finding, options: PrettyOptions, inFull: boolean): string {
	const colors = pc.createColors(options.color);
	const { rule, article, place, page, pagePlace, severity, waiver, evidence, url } = finding;
	const { links = null } = options;
	const paint = waiver ? colors.dim : severity === 'error' ? colors.red : colors.yellow;
	const mark = paint(waiver ? `${severity}, waived` : severity);
	const path = visibleLine(article ?? (page === null ? (options.config ?? '') : ''));
	// Left as it is: terminals of editors open `a.md:3:7` at its line, and a link without it.
	const at = path === '' ? '' : `${path}${placeSuffix(place)}`;
	const id = colors.bold(links === null ? rule : hyperlink(rule, url));
	const lines = [`${at === '' ? '' : `${colors.underline(at)}  `}${mark}  ${id}`];
	lines.push(`  ${visibleLine(finding.message)}`);
	const frame = (text: string | null, where: Place | null, name: string): void => {
		if (!inFull || waiver || where === null) return;
		for (const [number, line] of frameOf(text, where).entries()) {
			lines.push(`  ${label(number === 0 ? name : '')}${colors.dim(line)}`);
		}
	};
	if (article !== null) frame(options.textOf(article), place, 'line');
	if (page !== null) {
		const shown = `${options.outDir}${visibleLine(page)}${placeSuffix(pagePlace)}`;
		const file = links === null ? null : pathToFileURL(join(links, page)).href;
		lines.push(`  ${label('page')}${file === null ? shown : hyperlink(shown, file)}`);
		if (options.pageOf) frame(options.pageOf(page), pagePlace, '');
	}
	if (waiver) {
		const { reason, owner, expires } = waiver;
		lines.push(`  ${label('until')}${visibleLine(`${expires}, ${owner}: ${reason}`)}`);
		return lines.join('\n');
	}
	if (!inFull) return lines.join('\n');
	if (evidence) {
		lines.push(`  ${label('why')}${visibleLine(evidence.text)}`);
		if (evidence.url && evidence.url !== url) {
			lines.push(`  ${label('')}${colors.dim(visibleLine(evidence.url))}`);
		}
	}
	for (const [index, snippet] of finding.expected.entries()) {
		const text = visible(snippet).replaceAll('\n', `\n  ${label('')}`);
		lines.push(`  ${label(index === 0 ? 'fix' : 'or')}${colors.green(text)}`);
	}
	if (links === null) lines.push(`  ${label('docs')}${colors.dim(url)}`);
	return lines.join('\n');
}

/** OSC 8: the terminal shows the text and opens the address. Both are free of control characters. */
function hyperlink(text: string, url: string): string {
	return `\u001b]8;;${url}\u0007${text}\u001b]8;;\u0007`;
}

/** `creditline: fail · 2 errors, 0 warnings · 9 articles, 8 republished, 14 pages, 9 reproductions` */
export function summaryLine(result: AuditResult, color: boolean): string {
	const colors = pc.createColors(color);
	const { counts, verdict } = result;
	const passed = verdict === 'waived' ? colors.yellow : colors.green;
	const paint = passes(verdict) ? passed : colors.red;
	const waived = counts.waived === 0 ? '' : `, ${counts.waived} waived`;
	const judged = `${plural(counts.errors, 'error')}, ${plural(counts.warnings, 'warning')}${waived}`;
	const seen = [
		plural(counts.articles, 'article'),
		`${counts.republished} republished`,
		plural(counts.pages, 'page'),
		plural(counts.reproductions, 'reproduction'),
	];
	return `creditline: ${paint(verdict)} · ${judged} · ${seen.join(', ')}`;
}

/** `Not checked: 2 × a compressed copy, 1 × an archive, such as a.zip`; null without any. */
export function uncheckedLine({ unchecked = [] }: AuditResult): string | null {
	const [first] = unchecked;
	if (!first) return null;
	const reasons = new Map<string, number>();
	for (const { reason } of unchecked) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
	const counted = [...reasons].map(([reason, count]) => `${count} × ${reason}`).join(', ');
	return `Not checked: ${counted}, such as ${visibleLine(first.path)}`;
}

function label(text: string): string {
	return text.padEnd(6);
}
