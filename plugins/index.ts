export { default } from './integration/integration.ts';
export type {
	Article,
	ArticleRecord,
	AuditResult,
	Evidence,
	Finding,
	PageRecord,
	Place,
	Severity,
	Terms,
	Verdict,
} from './model.ts';
export type { Options, UserOptions } from './options.ts';
