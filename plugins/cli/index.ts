import process from 'node:process';
import { CommanderError } from 'commander';
import { exitCodes, UsageError } from './exit.ts';
import { nodeTooOld } from './node-version.ts';
import { createProgram } from './program.ts';

const program = createProgram((exitCode) => {
	process.exitCode = exitCode;
});
try {
	const tooOld = nodeTooOld(process.versions.node);
	if (tooOld) throw new UsageError(tooOld);
	await program.parseAsync(process.argv);
} catch (error) {
	process.exitCode = report(error);
}

/** Says what went wrong; only our own fault is shown with a stack. */
function report(error: unknown): number {
	if (error instanceof CommanderError) {
		// Help and version are no errors; for the others commander has said what is wrong.
		return error.exitCode === 0 ? exitCodes.pass : exitCodes.usage;
	}
	const isTheirs =
		isNamed(error, 'OptionsError') ||
		isNamed(error, 'ReportFileError') ||
		isNamed(error, 'AnswersError');
	if (error instanceof UsageError || isTheirs) {
		process.stderr.write(`creditline: ${error.message}\n`);
		return exitCodes.usage;
	}
	if (isNamed(error, 'UnreadableError')) {
		process.stderr.write(`creditline: ${error.message}\n`);
		return exitCodes.unreadable;
	}
	const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
	process.stderr.write(
		`creditline: internal error; this is our fault, please report it\n${stack}\n`,
	);
	return exitCodes.internal;
}

/** By name: to load their modules only to ask would make every command start slower. */
function isNamed(error: unknown, name: string): error is Error {
	return error instanceof Error && error.name === name;
}
