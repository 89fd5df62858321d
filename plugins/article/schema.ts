/**
 * The front matter contract, as a Zod schema for content collections and for our own reading.
 *
 * Only the shape is checked here. Whether an address is a usable source or a licence exists is the
 * business of the audit's rules, which can say so with evidence.
 */
import { z } from 'zod';
import { isInCalendar } from './front-matter/calendar.ts';

const text = z.union([z.string(), z.number()]).describe('A text.');

const author = z.union([
	text,
	z.looseObject({
		name: text,
		url: z.string().optional(),
		institution: text.optional(),
	}),
]);

const publisher = z.union([
	text,
	z.looseObject({ id: z.string().optional(), name: text.optional(), url: z.string().optional() }),
]);

const day = z.union([
	z.date(),
	z
		.string()
		.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:[T ][\d:.,Z+ -]*)?$/, 'a date such as 2026-01-31')
		.refine(isInCalendar, 'a day of the calendar'),
	z.number().int().min(1000).max(9999),
]);

const media = z.looseObject({
	src: z.string(),
	title: text.optional(),
	author: text.optional(),
	source: z.string().optional(),
	license: z.string().optional(),
});

/** Licences that an editor offers; any other one may be written as well. */
const offered = [
	'CC-BY-4.0',
	'CC-BY-SA-4.0',
	'CC-BY-ND-4.0',
	'CC-BY-NC-4.0',
	'CC-BY-NC-SA-4.0',
	'CC-BY-NC-ND-4.0',
	'CC0-1.0',
];

/**
 * Front matter of an article. Loose: fields outside the contract pass through untouched, so it can
 * be extended with a site's own fields: `articleSchema.extend({ description: z.string() })`.
 */
export const articleSchema = z.looseObject({
	title: text.optional().describe('The headline that this site shows.'),
	author: z
		.union([author, z.array(author)])
		.optional()
		.describe('Who wrote the work: a name, a list, or { name, url, institution }.'),
	source: z
		.union([
			z.string(),
			z.looseObject({
				url: z.string().optional().describe('Address of the work at its first publisher.'),
				publisher: publisher
					.optional()
					.describe('Who published it first: an id from the config, a name, or { name, url }.'),
				title: text.optional().describe('The original headline, when the shown one differs.'),
				published: day.optional().describe('Day of first publication, YYYY-MM-DD.'),
			}),
		])
		.optional()
		.describe('Where the work was first published.'),
	license: text.optional().meta({
		description: "SPDX id, licence address, official name, or the id of a publisher's own grant.",
		examples: offered,
	}),
	changes: z
		.union([text, z.array(text)])
		.optional()
		.describe('What this copy changes.'),
	notices: z
		.union([text, z.array(text)])
		.optional()
		.describe('Copyright lines and disclaimers of the source that must stay.'),
	media: z.array(media).optional().describe('Credits of single images, videos and sounds.'),
	original: z
		.union([z.boolean(), z.string().regex(/^\s*https?:\/\//i)])
		.optional()
		.describe('true: own work, no credit is owed.'),
	draft: z.boolean().optional().describe('true: not meant to be built yet.'),
	lang: z.string().optional().describe('BCP 47 tag of the article’s language.'),
});

/** What each field must look like, in words and as YAML that passes. */
export const expectations: Readonly<Record<string, { words: string; yaml: string }>> = {
	title: { words: 'a text', yaml: 'title: The shown headline' },
	author: {
		words: 'a name, a list of names, or a mapping with name, url and institution',
		yaml: 'author: A. Writer',
	},
	source: {
		words: 'a mapping with url, publisher, title and published',
		yaml: 'source:\n  url: https://publisher.example/2026/story\n  publisher: The Publisher',
	},
	'source.url': {
		words: 'an address',
		yaml: 'source:\n  url: https://publisher.example/2026/story',
	},
	'source.publisher': {
		words: 'a publisher’s id, a name, or a mapping with name and url',
		yaml: 'source:\n  publisher: The Publisher',
	},
	'source.title': { words: 'a text', yaml: 'source:\n  title: The original headline' },
	'source.published': {
		words: 'a day of the calendar, written YYYY-MM-DD',
		yaml: 'source:\n  published: 2026-01-31',
	},
	license: { words: 'a text such as CC-BY-4.0', yaml: 'license: CC-BY-4.0' },
	changes: { words: 'a text or a list of texts', yaml: 'changes: Shortened; new headline' },
	notices: { words: 'a text or a list of texts', yaml: 'notices: © 2026 The Publisher' },
	media: {
		words: 'a list of mappings with src, title, author, source and license',
		yaml: 'media:\n  - src: ./photo.jpg\n    author: A. Photographer\n    license: CC-BY-4.0',
	},
	original: { words: 'true or false', yaml: 'original: true' },
	draft: { words: 'true or false', yaml: 'draft: true' },
	lang: { words: 'a language tag such as en or pt-BR', yaml: 'lang: en' },
};

export type ArticleData = z.output<typeof articleSchema>;
