import type { AuditResult, Finding } from '../model.ts';
import { summaryLine } from './pretty.ts';
import { visible } from './visible.ts';
import {
	nothingCheckedWords,
	placeSuffix,
	type ReportContext,
	standingOf,
	wholeMessage,
} from './writer.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice', waived: 'notice' } as const;
const order = ['error', 'warning', 'info', 'waived'];

/**
 * Workflow commands of GitHub Actions: annotations on the lines of the Markdown. Errors come first,
 * since GitHub shows ten of a kind and step.
 */
export function reportGithub(result: AuditResult, context: ReportContext): string {
	const rank = (finding: Finding): number => order.indexOf(standingOf(finding));
	const sorted = [...result.findings].sort((a, b) => rank(a) - rank(b));
	const lines = sorted.map((finding) => annotation(finding, context));
	const nothing = nothingCheckedWords(result);
	if (nothing !== null) lines.unshift(command('error', { title: 'creditline' }, nothing));
	return `${[...lines, summaryLine(result, false)].join('\n')}\n`;
}

function annotation(finding: Finding, { base, config, outDir }: ReportContext): string {
	const { article, place, page, pagePlace, rule } = finding;
	const standing = standingOf(finding);
	const onPage = article === null && page !== null;
	const at = onPage ? pagePlace : place;
	const properties = {
		file: base + (article ?? (page === null ? config : outDir + page)),
		...(at && { line: String(at.line), col: String(at.column) }),
		title: standing === 'waived' ? `${rule} (waived)` : rule,
	};
	const where = page === null ? '' : `\n\nPage: ${outDir}${page}${placeSuffix(pagePlace)}`;
	return command(
		commands[standing],
		properties,
		`${wholeMessage(finding)}${where}\n\n${finding.url}`,
	);
}

/**
 * `::error file=a.md,line=3::What is wrong`, escaped as the runner undoes it (`escapeData` and
 * `escapeProperty` of actions/toolkit): no text can end its line or its property.
 */
function command(name: string, properties: Record<string, string>, data: string): string {
	const list = Object.entries(properties).map(([key, value]) => {
		const escaped = escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
		return `${key}=${escaped}`;
	});
	return `::${name} ${list.join(',')}::${escapeData(data)}`;
}

function escapeData(text: string): string {
	return visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
