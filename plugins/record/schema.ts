import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const work = z.strictObject({
	article: z.string().describe('Relative to the root.'),
	extent: z.enum(['full', 'excerpt']),
	source: z.string().nullable().describe('Address of the work.'),
	license: z.string().nullable().describe('Id of the licence.'),
	credit: z.string().optional().describe('The credit as the file shows it, shortened.'),
});

const count = z.int().min(0);

/** Shape of a record, version 1. The JSON Schema that the package ships is made from it. */
export const recordSchema = z
	.strictObject({
		version: z.literal(1),
		verdict: z.enum(['pass', 'waived']),
		versions: z
			.record(z.string(), z.string())
			.describe('Versions of the programs that have judged the folder.'),
		terms: sha256.describe('SHA-256 of the terms of all articles.'),
		counts: z.strictObject({
			articles: count,
			republished: count,
			pages: count,
			reproductions: count,
			warnings: count,
			waived: count,
		}),
		files: z
			.array(
				z.strictObject({
					path: z.string().min(1).describe('Relative to the folder, with `/`.'),
					bytes: count,
					sha256,
					words: sha256
						.optional()
						.describe('SHA-256 of the words of an HTML page, whatever its markup is.'),
					works: z.array(work).optional().describe('What it carries. Sorted by article.'),
				}),
			)
			.min(1)
			.describe('All files of the folder. Sorted by path.'),
	})
	.describe('Record of a folder that passed astro-creditline, version 1.');

/** What passed: every file of a folder, and the credits in it. */
export type AuditRecord = z.output<typeof recordSchema>;
export type RecordedFile = AuditRecord['files'][number];
