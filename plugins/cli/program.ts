import { Command, Option } from 'commander';
import { version } from '../version.ts';
import { type AuditFlags, auditCommand } from './commands/audit.ts';
import { licensesCommand } from './commands/licenses.ts';
import { publishersCommand } from './commands/publishers.ts';
import { type TermsFlags, termsCommand } from './commands/terms.ts';
import { exitCodes } from './exit.ts';
import type { OutputOptions } from './output.ts';

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
	withOutput(program.command('audit'))
		.description('judge a folder of built HTML, whatever made it')
		.argument('[dist]', 'folder with the pages, relative to the root', 'dist')
		.option(
			'--articles <glob>',
			'Markdown files in scope, in place of the config’s; repeatable',
			collect,
		)
		.option('--config <file>', 'config to read, in place of creditline.config.{mjs,ts,json}')
		.option('--quiet', 'print the last line only')
		.option('--root <folder>', 'folder of the project (default: the current one)')
		.option('--site <url>', 'address of the site, in place of the config’s')
		.action(async (dist: string, flags: AuditFlags) => done(await auditCommand(dist, flags)));
	withOutput(program.command('licenses'))
		.description('list the Creative Commons licences that exist')
		.argument('[query...]', 'a licence in any spelling, or words of its name')
		.action(async (query: string[], flags: OutputOptions) =>
			done(await licensesCommand(query.join(' '), flags)),
		);
	withOutput(program.command('publishers'))
		.description('list the publishers whose house rules are known')
		.argument('[query...]', 'an id, a host, or words of a name')
		.action(async (query: string[], flags: OutputOptions) =>
			done(await publishersCommand(query.join(' '), flags)),
		);
	withOutput(program.command('terms'))
		.description('tell what binds an article, and who says so')
		.argument('<file...>', 'Markdown, MDX or text files')
		.option('--config <file>', 'config to read, in place of creditline.config.{mjs,ts,json}')
		.option('--root <folder>', 'folder of the project (default: the current one)')
		.action(async (files: string[], flags: TermsFlags) => done(await termsCommand(files, flags)));
	return program;
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

/** Not a variadic option: that would swallow the folder behind it. */
function collect(glob: string, globs: readonly string[] = []): string[] {
	return [...globs, glob];
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
