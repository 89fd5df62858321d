import pc from 'picocolors';
import type { Evidence, Finding, Place } from '../model.ts';
import type { ExplainedDuty, ExplainedPage, ExplainRecord } from './explain-record.ts';
import { visibleLine, visibleRecord } from './visible.ts';
import { plural } from './writer.ts';

type Colors = ReturnType<typeof pc.createColors>;

/** Pages that are told in full; more than that are told by their number. */
const mostPages = 10;
const longestQuote = 160;

const states = {
	met: 'met',
	broken: 'broken',
	doubtful: 'to check',
	waived: 'waived',
	open: 'open',
} as const;
const verdicts = {
	pass: 'passes',
	fail: 'fails',
	waived: 'passes by a waiver',
	original: 'owes nothing',
} as const;
/** What is said of a duty that is met where no words on the page show it. */
const unopposed = 'nothing was found that speaks against it';
const unquoted: Readonly<Record<string, string>> = {
	'excerpt-linked': 'a link leads to the source, or to a page with the credit',
};
const kinds = { html: '', feed: ' in a feed', text: ' in a text file' } as const;

/**
 * Why an article passes or fails, in plain words: what is wrong with it, and each page with what it owes.
 *
 * @param outDir where the pages are, as it is written before a page's path: `dist/`
 */
export function explainPretty(given: ExplainRecord, color: boolean, outDir: string): string {
	const record = visibleRecord(given);
	const colors = pc.createColors(color);
	const { path, verdict, source, license, findings, pages } = record;
	const lines = [`${colors.bold(visibleLine(path))}  ${verdicts[verdict]}`];
	if (source) {
		const from = source.publisher ?? 'a publisher that is not named';
		lines.push(`  ${quoted(source.title ?? path)}, first published by ${from}`);
		if (source.url) lines.push(`  ${colors.dim(source.url)}`);
		lines.push(`  ${license ? `under ${license.name}` : 'under no licence that is known'}`);
	}
	lines.push(`  ${reasonOf(record)}`);
	if (findings.length > 0) lines.push('', colors.underline('In the article'));
	for (const finding of findings) lines.push(...told(finding, finding.place, colors));
	// What is wrong comes first; the sort keeps the order of the others.
	const sorted = [...pages].sort((a, b) => rankOf(a) - rankOf(b));
	for (const page of sorted.slice(0, mostPages)) {
		const extent = page.extent === 'full' ? 'the whole text' : 'a part of it';
		const name = `${outDir}${visibleLine(page.path)}`;
		const heading = `${colors.underline(name)}  ${extent}${kinds[page.kind]}, ${verdicts[page.verdict]}`;
		lines.push('', heading, ...page.duties.flatMap((duty) => dutyLines(duty, colors)));
	}
	const more = pages.length - mostPages;
	if (more > 0) lines.push('', colors.dim(`… and ${more} more (--format json)`));
	return `${lines.join('\n')}\n`;
}

function rankOf({ verdict }: ExplainedPage): number {
	return ['fail', 'waived', 'pass'].indexOf(verdict);
}

/** The verdict in one sentence. */
function reasonOf({ verdict, status, draft, findings, pages }: ExplainRecord): string {
	const all = [
		...findings,
		...pages.flatMap(({ duties }) => duties.flatMap((one) => one.findings)),
	];
	const open = all.filter(({ waived }) => !waived);
	const errors = open.filter(({ severity }) => severity === 'error').length;
	const warnings = open.length - errors;
	const look =
		warnings === 0
			? ''
			: ` ${warnings === 1 ? 'One point is' : `${warnings} points are`} no error, but worth a look.`;
	if (verdict === 'fail') {
		const failed = pages.filter((page) => page.verdict === 'fail').length;
		const inArticle = findings.some(({ severity, waived }) => severity === 'error' && !waived);
		const places = [
			...(inArticle ? ['in the article itself'] : []),
			...(failed > 0 ? [`on ${failed} of ${plural(pages.length, 'page')}`] : []),
		];
		return `${errors === 1 ? 'One duty is' : `${errors} duties are`} broken, ${places.join(' and ')}.${look}`;
	}
	if (verdict === 'waived') return `What is broken is accepted in the config.${look}`;
	if (status !== 'republished') return `It is declared as your own work.${look}`;
	if (pages.length === 0) {
		return `${draft ? 'It is a draft, and no page carries it yet.' : 'No page carries it.'}${look}`;
	}
	const carried =
		pages.length === 1 ? 'The one page that carries it' : `Each of its ${pages.length} pages`;
	return `${carried} does what the terms ask.${look}`;
}

function dutyLines(duty: ExplainedDuty, colors: Colors): string[] {
	const { state, what, met, evidence, findings } = duty;
	const paints = {
		met: colors.green,
		broken: colors.red,
		doubtful: colors.yellow,
		waived: colors.dim,
		open: colors.dim,
	};
	const mark = paints[state](states[state].padEnd(8));
	const lines = [`  ${mark}  ${what}`];
	if (met) lines.push(`            ${at(met.place)}${quoted(met.words)}`);
	else if (state === 'met') lines.push(`            ${unquoted[duty.rule] ?? unopposed}`);
	if (state === 'open') {
		lines.push('            cannot be told before there is a credit that a reader sees');
	}
	if (evidence && findings.length === 0) {
		lines.push(`            ${colors.dim(`because of ${sourceOf(evidence)}`)}`);
	}
	for (const finding of findings) {
		lines.push(...told(finding, finding.pagePlace, colors).map((line) => `          ${line}`));
	}
	return lines;
}

function told(finding: Finding, place: Place | null, colors: Colors): string[] {
	const { rule, severity, message, evidence, expected, waiver } = finding;
	const lines = [`  ${at(place)}${message}  ${colors.dim(`${severity}, ${rule}`)}`];
	if (waiver) {
		const { expires, owner, reason } = waiver;
		return [...lines, `    accepted until ${expires} by ${owner}: ${reason}`];
	}
	if (evidence) lines.push(`    ${colors.dim(`because of ${sourceOf(evidence)}`)}`);
	const [first = ''] = expected;
	for (const line of first === '' ? [] : first.split('\n')) lines.push(`    ${colors.green(line)}`);
	return lines;
}

function sourceOf({ kind, text, place }: Evidence): string {
	const line = place ? `, line ${place.line}` : '';
	const side = {
		license: 'the licence',
		notice: 'the article’s own text',
		profile: 'the publisher',
		'front-matter': 'the front matter or the config',
		default: 'our reading',
	}[kind];
	return `${side}${line}: ${clip(text)}`;
}

/** Pages are often one long line, so the column tells as much as the line. */
function at(place: Place | null): string {
	return place ? `${place.line}:${place.column}  ` : '';
}

function quoted(text: string): string {
	return `“${clip(text)}”`;
}

function clip(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
}
