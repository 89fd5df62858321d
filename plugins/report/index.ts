import { basename } from 'node:path';
import { reportGithub } from './github.ts';
import { reportGitlab } from './gitlab.ts';
import { reportHtml } from './html.ts';
import { reportJson } from './json.ts';
import { reportJunit } from './junit.ts';
import { reportMarkdown } from './markdown.ts';
import { reportPlain } from './pretty.ts';
import { reportSarif } from './sarif.ts';
import type { Writer } from './writer.ts';

/** What writes each form of the report. `pretty` is without colours here: it goes to a file. */
export const writers = {
	pretty: reportPlain,
	json: reportJson,
	sarif: reportSarif,
	github: reportGithub,
	gitlab: reportGitlab,
	junit: reportJunit,
	markdown: reportMarkdown,
	html: reportHtml,
} as const satisfies Record<string, Writer>;

/** A form of the report, by its name on the command line. */
export type ReportFormat = keyof typeof writers;

/** Which forms a file of an ending may hold; the first is meant where nobody says more. */
const endings: Readonly<Record<string, readonly ReportFormat[]>> = {
	sarif: ['sarif'],
	json: ['json', 'gitlab', 'sarif'],
	xml: ['junit'],
	md: ['markdown'],
	html: ['html'],
	txt: ['pretty', 'github'],
};

/**
 * Which forms a report file may have by its name.
 *
 * @returns the one that is meant first; none where the name tells nothing
 */
export function formatsOf(file: string): readonly ReportFormat[] {
	const name = basename(file).toLowerCase();
	if (name.endsWith('.sarif.json')) return ['sarif'];
	// The name that GitLab's own documentation gives to a Code Quality report.
	if (/^gl-code-quality.*\.json$/.test(name)) return ['gitlab'];
	return endings[name.slice(name.lastIndexOf('.') + 1)] ?? [];
}
