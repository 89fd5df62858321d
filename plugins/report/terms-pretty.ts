import pc from 'picocolors';
import type { Evidence } from '../model.ts';
import type { Owed } from './terms-owed.ts';
import { licenseWords, phraseOf, sourceWords } from './terms-phrases.ts';
import type { TermsRecord } from './terms-record.ts';
import { visibleRecord } from './visible.ts';

/** Sentences of the article; those behind them are in the JSON. */
const mostNotices = 6;
const longestQuote = 140;

/** What binds an article, as a colleague would tell it: under a screen, each with who says so. */
export function termsPretty(given: TermsRecord, color: boolean): string {
	const record = visibleRecord(given);
	const colors = pc.createColors(color);
	const { path, status, publisher, findings } = record;
	const from = publisher.name ? ` · ${publisher.name}` : '';
	const lines = [`${colors.bold(path)}  ${status}${from}`];
	lines.push(`  source   ${sourceWords(record)}`);
	lines.push(`  licence  ${licenseWords(record.license)}`);
	section('You may', told(record.permissions));
	const [bound, asked] = ['error', 'warning'].map((severity) =>
		record.duties.filter((owed) => owed.severity === severity),
	);
	section('You must', told(bound ?? []));
	section('You are asked to', told(asked ?? [], bound));
	section('You must not', told(record.limits));
	const notices = record.notices.filter(({ kind }) => kind !== 'other');
	section(
		'The article says',
		notices
			.slice(0, mostNotices)
			.map(({ kind, place, text, score }) => [
				`  ${place.line}:${place.column}  ${kind} (${score.toFixed(2)})  “${clip(text)}”`,
			]),
		notices.length - mostNotices,
	);
	section(
		'To mend',
		findings.map(({ rule, severity, message, place, expected }) => [
			`  - ${severity}${place ? `, line ${place.line}` : ''}: ${message}  ${colors.dim(rule)}`,
			...(expected[0]?.split('\n') ?? []).map((line) => `      ${line}`),
		]),
	);
	return `${lines.join('\n')}\n`;

	function section(title: string, entries: readonly (readonly string[])[], more = 0): void {
		if (entries.length === 0) return;
		lines.push('', colors.underline(title), ...entries.flat());
		if (more > 0) lines.push(colors.dim(`  … and ${more} more (--format json)`));
	}
}

/**
 * Entries that one sentence, clause or rule asks for are told together, with its words once.
 *
 * @param before what has been told already
 */
function told(all: readonly Owed[], before: readonly Owed[] = []): string[][] {
	const groups = new Map<
		string,
		{ phrases: Set<string>; evidence: Evidence; words: Set<string> }
	>();
	const sorted = [...all].sort((a, b) => rankOf(a) - rankOf(b));
	const seen = new Set(before.flatMap((owed) => phraseOf(owed) ?? []));
	const credited = new Set(all.flatMap(({ detail }) => detail.to ?? []));
	for (const owed of sorted) {
		const { rule, detail, evidence } = owed;
		const phrase = phraseOf(owed);
		// "Give credit to X" names X.
		const isTold = rule === 'credit-complete' && credited.has(detail.text ?? '');
		// Two clauses that ask for the same are told by the first.
		if (phrase === null || isTold || seen.has(phrase)) continue;
		seen.add(phrase);
		const key = evidence.place ? `line ${evidence.place.line}` : evidence.text;
		const group = groups.get(key) ?? { phrases: new Set(), evidence, words: new Set() };
		group.phrases.add(phrase);
		group.words.add(evidence.text);
		groups.set(key, group);
	}
	return [...groups.values()].map(({ phrases, evidence, words }) => {
		const place = evidence.place ? `, line ${evidence.place.line}` : '';
		const quote = clip(distinct([...words]).join(' … '));
		return [`  - ${[...phrases].join('; ')}`, `    ${sideOf(evidence.kind)}${place}: ${quote}`];
	});
}

/** What the article itself and its publisher say comes before the small print. */
function rankOf({ evidence }: Owed): number {
	return evidence.kind === 'notice' || evidence.kind === 'profile' ? 0 : 1;
}

/** Without those that stand within another one. */
function distinct(texts: readonly string[]): string[] {
	const bare = texts.map((text) => text.replace(/^…|…$/g, ''));
	return texts.filter((_, at) => {
		const text = bare[at] ?? '';
		return !bare.some((other) => other !== text && other.includes(text));
	});
}

function sideOf(kind: Evidence['kind']): string {
	if (kind === 'notice') return 'the article';
	if (kind === 'profile') return 'the publisher';
	if (kind === 'front-matter') return 'the front matter';
	return kind === 'default' ? 'our reading' : 'the licence';
}

function clip(text: string): string {
	const line = text.replace(/\s+/g, ' ');
	if (line.length <= longestQuote) return line;
	// An address that is cut leads nowhere: it stays whole, or goes.
	const end = line.lastIndexOf(' ', longestQuote);
	const address = /^https?:\/\/\S+/.exec(line.slice(end + 1))?.[0];
	const cut = `${line.slice(0, end > 0 ? end : longestQuote)}${address ? ` ${address}` : ''}`;
	return cut.length < line.length ? `${cut}…` : line;
}
