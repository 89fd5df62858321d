import { isWeb } from '../audit/address/host.ts';
import type { AuditResult, Finding } from '../model.ts';
import { summaryLine } from './pretty.ts';
import { visible, visibleLine } from './visible.ts';
import {
	nothingCheckedWords,
	placeSuffix,
	type ReportContext,
	standingOf,
	uncheckedWords,
} from './writer.ts';

/** A report as a Markdown document: a table of what is wrong, then each finding with its reason. */
export function reportMarkdown(result: AuditResult, context: ReportContext): string {
	return markdownOf(result, context, result.findings.length);
}

/**
 * The same for places that take so much and no more, as GitHub's step summary.
 *
 * @param most bytes of UTF-8
 */
export function markdownWithin(result: AuditResult, context: ReportContext, most: number): string {
	let count = result.findings.length;
	for (;;) {
		const text = markdownOf(result, context, count);
		if (count === 0 || Buffer.byteLength(text) <= most) return text;
		count = count >> 1;
	}
}

function markdownOf(result: AuditResult, context: ReportContext, most: number): string {
	const { findings, counts, verdict, unchecked = [] } = result;
	const parts = ['# Creditline', `**${verdict}** · ${plain(afterVerdict(result))}`];
	const nothing = nothingCheckedWords(result);
	if (nothing !== null) parts.push(plain(nothing));
	if (findings.length > 0) parts.push(tableOf(result, most));
	const shown = findings.slice(0, most);
	for (const [article, own] of Map.groupBy(shown, (one) => one.article)) {
		parts.push(`## ${article === null ? 'The config' : code(article)}`);
		for (const finding of own) parts.push(findingOf(finding, context));
	}
	if (shown.length < findings.length) {
		parts.push(`… and ${findings.length - shown.length} more findings.`);
	}
	if (unchecked.length > 0) {
		parts.push('## Not checked');
		parts.push(
			unchecked
				.slice(0, most + 1)
				.map((file) => `- ${plain(uncheckedWords(file))}`)
				.join('\n'),
		);
	}
	if (counts.errors === 0 && nothing === null && findings.length === 0) {
		parts.push('Every republished article has its credit and its backlink.');
	}
	return `${parts.join('\n\n')}\n`;
}

/** How many findings each article has, worst first. */
function tableOf({ findings }: AuditResult, most: number): string {
	const groups = [...Map.groupBy(findings, ({ article }) => article)].map(([article, own]) => {
		const count = (standing: string): number =>
			own.filter((finding) => standingOf(finding) === standing).length;
		return { article, errors: count('error'), warnings: count('warning'), waived: count('waived') };
	});
	groups.sort((a, b) => b.errors - a.errors || b.warnings - a.warnings);
	const rows = groups.slice(0, most + 1).map(({ article, errors, warnings, waived }) => {
		const name = article === null ? 'the config' : code(article).replaceAll('|', '\\|');
		return `| ${name} | ${errors} | ${warnings} | ${waived} |`;
	});
	return ['| article | errors | warnings | waived |', '|---|--:|--:|--:|', ...rows].join('\n');
}

function findingOf(finding: Finding, { outDir }: ReportContext): string {
	const { rule, message, place, page, pagePlace, evidence, expected, waiver, url } = finding;
	const at = place ? `line ${place.line}, column ${place.column}` : '';
	const where = [at, page === null ? '' : code(`${outDir}${page}${placeSuffix(pagePlace)}`)].filter(
		Boolean,
	);
	const lines = [`### ${standingOf(finding)}: [${rule}](${target(url)})`, `${plain(message)}.`];
	if (where.length > 0) lines.push(`Where: ${where.join(' · ')}`);
	if (evidence) {
		const link = evidence.url === null ? '' : ` ([source](${target(evidence.url)}))`;
		lines.push(`Why: ${plain(evidence.text)}${link}`);
	}
	for (const [at, snippet] of expected.entries()) {
		lines.push(at === 0 ? 'What passes:' : 'or:', fenced(snippet));
	}
	if (waiver) {
		const { expires, owner, reason } = waiver;
		lines.push(`Accepted until ${plain(expires)} by ${plain(owner)}: ${plain(reason)}`);
	}
	return lines.join('\n\n');
}

function afterVerdict(result: AuditResult): string {
	return summaryLine(result, false).split(' · ').slice(1).join(' · ');
}

/** Other people's words as words: no mark of Markdown, HTML or a mention keeps its meaning. */
function plain(text: string): string {
	return visibleLine(text)
		.replace(/[\\`*_{}[\]<>|#~&!@$^=]/g, '\\$&')
		.replace(/:(?=\/\/)|\.(?=[a-z])/gi, '$&&#8203;');
}

/** Any text as a code span: its fence is longer than every run of backticks in it. */
function code(text: string): string {
	const shown = visibleLine(text);
	const fence = fenceFor(shown, 1);
	return shown.startsWith('`') || shown.endsWith('`') || shown === ''
		? `${fence} ${shown} ${fence}`
		: `${fence}${shown}${fence}`;
}

function fenced(text: string): string {
	const shown = visible(text);
	const fence = fenceFor(shown, 3);
	return `${fence}text\n${shown}\n${fence}`;
}

function fenceFor(text: string, least: number): string {
	const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
	return '`'.repeat(Math.max(least, longest + 1));
}

/** An address that may stand in a link, or nothing that leads anywhere. */
function target(url: string): string {
	const address = URL.parse(url);
	if (address === null || !isWeb(address)) return '#';
	return address.href.replace(/[()<>\\`*_|[\]]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
}
