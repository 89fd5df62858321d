import type { ReportFormat } from '../report/index.ts';

/** Every form of the report, as a list of its own: `--help` needs the names and not the writers. */
export const reportFormats: readonly ReportFormat[] = [
	...(['pretty', 'json', 'sarif', 'github', 'gitlab', 'junit', 'markdown', 'html'] as const),
];
