import { z } from 'zod';

const place = z.strictObject({
	line: z.int().min(1).describe('1-based, front matter included.'),
	column: z.int().min(1).describe('1-based, in UTF-16 units.'),
});

const evidence = z.strictObject({
	kind: z.enum(['license', 'notice', 'profile', 'front-matter', 'default']),
	text: z.string().describe('The clause in short, or the publisher’s own words.'),
	url: z.string().nullable(),
	place: place.optional(),
});

const finding = z.strictObject({
	rule: z.string(),
	severity: z.enum(['error', 'warning', 'info']),
	message: z.string(),
	article: z.string().nullable().describe('Relative to the root.'),
	place: place.optional().describe('In the article; absent where it is not known.'),
	page: z.string().nullable().describe('Relative to the output folder.'),
	pagePlace: place.optional().describe('In the page; absent where there is nothing to point at.'),
	actual: z.string().nullable(),
	expected: z.array(z.string()).describe('Snippets that would pass.'),
	evidence: evidence.nullable(),
	waived: z.boolean(),
	waiver: z
		.strictObject({ reason: z.string(), owner: z.string(), expires: z.string() })
		.optional()
		.describe('Who has accepted it in the config, why and until when; absent where nobody has.'),
	url: z.string().describe('Docs page of the rule.'),
});

const article = z.strictObject({
	path: z.string(),
	verdict: z.enum(['pass', 'fail', 'waived', 'original']),
	source: z
		.strictObject({
			url: z.string().nullable(),
			publisher: z.string().nullable(),
			title: z.string().nullable(),
		})
		.nullable(),
	license: z
		.strictObject({ id: z.string(), url: z.string().nullable(), name: z.string() })
		.nullable(),
	pages: z.array(
		z.strictObject({
			path: z.string(),
			kind: z.enum(['html', 'feed', 'text']),
			extent: z.enum(['full', 'excerpt']),
			verdict: z.enum(['pass', 'fail', 'waived']),
			credit: z
				.string()
				.optional()
				.describe('Words of the credit as a reader sees them; absent where there are none.'),
		}),
	),
});

const count = z.int().min(0);

/** Shape of the JSON report, version 1. The JSON Schema that the package ships is made from it. */
export const reportSchema = z
	.strictObject({
		version: z.literal(1),
		verdict: z.enum(['pass', 'fail', 'waived', 'nothing-checked']),
		counts: z.strictObject({
			articles: count,
			republished: count,
			pages: count,
			reproductions: count.describe('Pairs of a page and an article whose text it carries.'),
			errors: count,
			warnings: count,
			waived: count,
		}),
		articles: z.array(article).describe('Sorted by path.'),
		findings: z.array(finding).describe('Sorted by article, place, rule and page.'),
		unchecked: z
			.array(z.strictObject({ path: z.string(), reason: z.string() }))
			.optional()
			.describe('Files of the output that may hold text and cannot be read. Sorted by path.'),
	})
	.describe('Report of astro-creditline, version 1.');
