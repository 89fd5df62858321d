import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { cwd, stdout } from 'node:process';
import { rules } from '../../audit/rules/index.ts';
import { docsUrl } from '../../messages.ts';
import { nearest } from '../../nearest.ts';
import { explainPretty } from '../../report/explain-pretty.ts';
import { ruleMarkdown } from '../../report/rule-docs.ts';
import { terminalMarkdown } from '../../report/terminal-markdown.ts';
import { exitCodes, UsageError } from '../exit.ts';
import { explainArticles } from '../explain-articles.ts';
import { type OutputOptions, wantsColor, writeReport } from '../output.ts';
import { type ProjectFlags, pathFrom, projectOf } from '../project.ts';

/** Where a line ends that nobody has set a width for, as in a pipe. */
const usualWidth = 90;

/** Flags of `creditline explain`. */
export interface ExplainFlags extends OutputOptions, ProjectFlags {
	/** Folder with the pages, relative to the root. */
	dist: string;
}

/**
 * Prints the docs of rules, or tells why articles pass or fail.
 *
 * @param subjects ids of rules, or paths of articles relative to the current folder
 * @returns the exit code
 * @throws {UsageError} when one of them is neither, or when they are not all of one kind
 */
export async function explainCommand(
	subjects: readonly string[],
	flags: ExplainFlags,
): Promise<number> {
	const found = subjects.map((name) => rules.find(({ id }) => id === name));
	const named = found.filter((rule) => rule !== undefined);
	if (named.length === subjects.length) {
		await writeReport(rulesTold(named, flags), flags);
		return exitCodes.pass;
	}
	const [root] = projectOf(flags);
	const files = subjects.map((name, at) => {
		if (found[at]) throw new UsageError(`${name} is a rule; name either rules or files.`);
		const file = resolve(cwd(), name);
		if (!existsSync(file)) throw new UsageError(unknown(name, file));
		return pathFrom(root, file);
	});
	const { records, outDir } = await explainArticles(files, flags);
	const color = wantsColor(flags);
	await writeReport(
		flags.format === 'json'
			? `${JSON.stringify({ version: 1, articles: records }, null, '\t')}\n`
			: records.map((record) => explainPretty(record, color, outDir)).join('\n'),
		flags,
	);
	return exitCodes.pass;
}

function rulesTold(named: typeof rules, flags: ExplainFlags): string {
	if (flags.format === 'json') {
		const told = named.map((rule) => ({
			rule: rule.id,
			duty: rule.docs.duty,
			markdown: ruleMarkdown(rule),
			url: docsUrl(rule.id),
		}));
		return `${JSON.stringify({ version: 1, rules: told }, null, '\t')}\n`;
	}
	const width = Math.min(stdout.columns ?? usualWidth, usualWidth);
	return named
		.map((rule) => terminalMarkdown(ruleMarkdown(rule), wantsColor(flags), width))
		.join('\n');
}

function unknown(name: string, file: string): string {
	// No id of a rule has a slash or a dot, so the ids would not help who meant a file.
	if (/[\\/.]/.test(name)) return `There is no file ${file}.`;
	const ids = rules.map(({ id }) => id);
	const close = nearest(name, ids);
	const hint = close ? `Did you mean ${close}?` : `The rules: ${ids.join(', ')}.`;
	return `There is neither a rule nor a file ${name}. ${hint}`;
}
