import { Command, InvalidArgumentError, Option } from 'commander';
import { version } from '../version.ts';
import type { AuditFlags } from './commands/audit.ts';
import type { ExplainFlags } from './commands/explain.ts';
import type { HeadersFlags } from './commands/headers.ts';
import type { PublishersFlags } from './commands/publishers.ts';
import type { TermsFlags } from './commands/terms.ts';
import type { VerifyFlags } from './commands/verify.ts';
import { exitCodes } from './exit.ts';
import type { OutputOptions } from './output.ts';
import { reportFormats } from './report-formats.ts';

/**
 * The command line.
 *
 * @param done is told the exit code of the command that ran
 */
export function createProgram(done: (exitCode: number) => void): Command {
	const program = new Command('creditline')
		.description('Proves that republished articles carry their credit and backlink.')
		.version(version, '--version', 'print the version')
		.helpOption('--help', 'print this help')
		.helpCommand(false)
		.configureHelp({ sortOptions: true, sortSubcommands: true, showGlobalOptions: true })
		.addHelpText('after', exitCodeHelp())
		.exitOverride();
	// A command is loaded when it runs: `--help` and `licenses` need neither the rules nor the schemas.
	withReports(withProject(withArticles(program.command('audit'))))
		.description('judge a folder of built HTML, whatever made it')
		.argument('[dist]', 'folder with the pages, relative to the root', 'dist')
		.option('--no-cache', 'judge everything anew, whatever an earlier run has found')
		.option('--quiet', 'print the last line only')
		.option(
			'--record <file>',
			'write what passed to a file, for verify; none is left where it fails',
		)
		.option('--site <url>', 'address of the site, in place of the config’s')
		.action(async (dist: string, flags: AuditFlags) => {
			const { auditCommand } = await import('./commands/audit.ts');
			done(await auditCommand(dist, flags));
		});
	withQuiet(withProject(program.command('headers')))
		.helpOption('--help', 'print this help')
		.description('tell the hosts of the config what to send with the pages, before the audit')
		.argument('[dist]', 'folder with the pages, relative to the root', 'dist')
		.exitOverride()
		.action(async (dist: string, flags: HeadersFlags) => {
			const { headersCommand } = await import('./commands/headers.ts');
			done(await headersCommand(dist, flags));
		});
	withOutput(withProject(program.command('explain')))
		.description('tell what a rule asks, or why an article passes or fails')
		.argument('<rule-or-file...>', 'ids of rules, or Markdown files in scope')
		.option('--dist <folder>', 'folder with the pages, relative to the root', 'dist')
		.action(async (subjects: string[], flags: ExplainFlags) => {
			const { explainCommand } = await import('./commands/explain.ts');
			done(await explainCommand(subjects, flags));
		});
	withOutput(withQuiet(program.command('licenses')))
		.description('list the Creative Commons licences that exist')
		.argument('[query...]', 'a licence in any spelling, or words of its name')
		.action(async (query: string[], flags: OutputOptions) => {
			const { licensesCommand } = await import('./commands/licenses.ts');
			done(await licensesCommand(query.join(' '), flags));
		});
	withOutput(withQuiet(withProject(program.command('publishers'))))
		.description('list the publishers whose house rules are known, the config’s own among them')
		.argument('[query...]', 'an id, a host, or words of a name')
		.action(async (query: string[], flags: PublishersFlags) => {
			const { publishersCommand } = await import('./commands/publishers.ts');
			done(await publishersCommand(query.join(' '), flags));
		});
	withOutput(withQuiet(withProject(withArticles(program.command('terms')))))
		.description('tell what binds an article, and who says so')
		.argument('[file...]', 'Markdown, MDX or text files; without any, all articles in scope')
		.action(async (files: string[], flags: TermsFlags) => {
			const { termsCommand } = await import('./commands/terms.ts');
			done(await termsCommand(files, flags));
		});
	withOutput(withQuiet(withProject(withArticles(program.command('verify')))))
		.description('compare a folder with what passed, or judge what a host really sends')
		.argument('[dist]', 'folder with the pages, relative to the root', 'dist')
		.option('--concurrency <number>', 'requests at a time', whole, 4)
		.option('--max-pages <number>', 'pages to find without a record', whole, 50_000)
		.option('--record <file>', 'what passed, written by audit --record')
		.option('--resume <folder>', 'keep what was fetched there until a run comes to its end')
		.option('--url <url>', 'address of the deployed site')
		.action(async (dist: string, flags: VerifyFlags) => {
			const { verifyCommand } = await import('./commands/verify.ts');
			done(await verifyCommand(dist, flags));
		});
	return program;
}

function withArticles(command: Command): Command {
	return command.option(
		'--articles <glob>',
		'Markdown files in scope, in place of the config’s; repeatable',
		collect,
	);
}

function withProject(command: Command): Command {
	return command
		.option('--config <file>', 'config to read, in place of creditline.config.{mjs,ts,json}')
		.option('--root <folder>', 'folder of the project (default: the current one)');
}

function withQuiet(command: Command): Command {
	return command.option('--quiet', 'print what was asked for, no hint or message beside it');
}

function withOutput(command: Command): Command {
	return command
		.helpOption('--help', 'print this help')
		.configureHelp({ sortOptions: true })
		.addOption(
			new Option('--format <format>', 'form of the report')
				.choices(['pretty', 'json'])
				.default('pretty'),
		)
		.option('--no-color', 'no colours')
		.option('--output <file>', 'write the report to a file')
		.exitOverride();
}

/** Of a command that can give out several reports at once. */
function withReports(command: Command): Command {
	const format = new Option('--format <format>', 'form of a report; repeatable')
		.choices(reportFormats)
		.argParser((value: string, given: readonly string[] = []) => {
			if (reportFormats.some((name) => name === value)) return [...given, value];
			throw new InvalidArgumentError(`Allowed choices are ${reportFormats.join(', ')}.`);
		});
	return command
		.helpOption('--help', 'print this help')
		.configureHelp({ sortOptions: true })
		.addOption(format)
		.option('--no-color', 'no colours')
		.option(
			'--output <file>',
			'write a report to a file, in the form of its ending (.json, .sarif, .xml, .md, .html, .txt) or of a --format; repeatable',
			collect,
		)
		.exitOverride();
}

/** Not a variadic option: that would swallow the folder behind it. */
function collect(value: string, values: readonly string[] = []): string[] {
	return [...values, value];
}

function whole(value: string): number {
	const number = Number(value);
	if (Number.isSafeInteger(number) && number > 0) return number;
	throw new InvalidArgumentError('A whole number above 0 is expected.');
}

function exitCodeHelp(): string {
	const meanings: Record<keyof typeof exitCodes, string> = {
		pass: 'pass',
		fail: 'a duty is broken',
		usage: 'usage or configuration',
		nothingChecked: 'nothing checked (no articles or no pages)',
		unreadable: 'an input could not be read',
		internal: 'our own fault',
	};
	const lines = Object.entries(exitCodes).map(
		([name, code]) => `  ${String(code).padEnd(3)} ${meanings[name as keyof typeof exitCodes]}`,
	);
	return `\nExit codes:\n${lines.join('\n')}\n`;
}
