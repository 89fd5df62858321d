import { z } from 'zod';

const place = z.strictObject({ line: z.int().min(1), column: z.int().min(1) });

const owed = z.strictObject({
	rule: z.string().nullable().describe('Rule that holds it; null where no page can show it.'),
	severity: z
		.enum(['error', 'warning'])
		.optional()
		.describe('Of what is owed or forbidden; warning: only asked for, or a person must look.'),
	detail: z.record(z.string(), z.string()),
	evidence: z.strictObject({
		kind: z.enum(['license', 'notice', 'profile', 'front-matter', 'default']),
		text: z.string(),
		url: z.string().nullable(),
		place: place.nullable(),
	}),
});

const stated = z.boolean().nullable().describe('null: not stated.');

const article = z.strictObject({
	path: z.string().describe('Relative to the root; as given where it lies outside.'),
	status: z.enum(['republished', 'original', 'undeclared']),
	publisher: z.strictObject({
		id: z.string().nullable(),
		name: z.string().nullable(),
		url: z.string().nullable(),
	}),
	source: z.strictObject({ url: z.string().nullable(), title: z.string().nullable() }),
	license: z.strictObject({
		id: z.string().nullable(),
		family: z.enum(['creative-commons', 'other', 'none']),
		elements: z.array(z.string()),
		version: z.string().nullable(),
		url: z.string().nullable(),
		name: z.string().nullable(),
	}),
	grant: z.strictObject({
		adapt: stated,
		commercial: stated,
		shareAlike: stated,
		text: stated,
		images: stated,
		video: stated,
	}),
	permissions: z.array(owed).describe('Expressly allowed, or not needed; `detail.may` tells what.'),
	duties: z.array(owed),
	limits: z.array(owed),
	notices: z.array(
		z.strictObject({
			kind: z.enum(['tail', 'grant', 'other']),
			place,
			text: z.string(),
			score: z.number().min(0).max(1),
			publisher: z.string().nullable(),
			url: z.string().nullable(),
			license: z.string().nullable(),
			scope: z.enum(['text', 'image', 'code', 'other']),
		}),
	),
	findings: z
		.array(
			z.strictObject({
				rule: z.string(),
				severity: z.enum(['error', 'warning', 'info']),
				message: z.string(),
				place: place.nullable(),
				expected: z.array(z.string()).describe('What would pass.'),
				url: z.string().describe('Docs page of the rule.'),
			}),
		)
		.describe('What is wrong in the article itself; pages are for the audit.'),
});

/** Shape of `creditline terms --format json`, version 1. */
export const termsSchema = z
	.strictObject({ version: z.literal(1), articles: z.array(article) })
	.describe('What binds articles, as astro-creditline tells it, version 1.');
