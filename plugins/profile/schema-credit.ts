/** The part of a publisher's profile that the credit, the backlink and the page head must satisfy. */
import { z } from 'zod';
import { fact, severity, template } from './schema-fact.ts';

/** What a credit can be asked to name. */
const elements = [
	'author',
	/** Every one of several authors, each linked to a profile: question-and-answer sites. */
	'author-profiles',
	'institution',
	'photographer',
	'translator',
	'title',
	'publisher',
	/** The member of a network that the story comes from. */
	'outlet',
	/** Other newsrooms that reported the story too. */
	'partners',
	/** Who made the data behind it. */
	'data',
	'republisher',
	'source',
	'doi',
	'date',
	/** The day on which the copy was taken. */
	'seen',
	'accessed',
	'license',
	'changes',
	'copyright',
] as const;

const line = fact({
	/**
	 * State of the copy that owes this line.
	 * @default 'any'
	 */
	state: z.enum(['any', 'unedited', 'edited', 'shortened', 'translated']).default('any'),
	/** Forms of it; one is enough. */
	accept: z
		.array(
			z.strictObject({
				/**
				 * `byline`: beside the author's name. `top`, `end`: before, behind the text.
				 * @default 'anywhere'
				 */
				at: z.enum(['byline', 'top', 'end', 'anywhere']).default('anywhere'),
				text: template,
			}),
		)
		.min(1),
	/**
	 * False: an example; other words that say the same will do.
	 * @default true
	 */
	exact: z.boolean().default(true),
});

/** How the work is credited. */
export const credit = z.strictObject({
	/** Lines of the credit. Each whose state fits is owed. */
	lines: z.array(line).default([]),
	/** What the credit names, each with how firmly: `{ author: 'demanded', title: 'asked' }`. */
	elements: z.partialRecord(z.enum(elements), severity).default({}),
	/** Where the credit stands. */
	position: fact({
		at: z.enum(['top', 'end', 'both', 'either']),
		/** At the top: not below this paragraph. */
		withinParagraphs: z.int().positive().optional(),
	}).optional(),
	/** The publisher's logo beside the credit. */
	logo: fact({ linked: z.boolean().default(false) }).optional(),
	/** A standing text about the publisher at the end. Without `text`: its words are free or unknown. */
	boilerplate: fact({ text: template.optional() }).optional(),
});

/** The link back. */
export const backlink = fact({
	/**
	 * Where it leads. `article` means that the home page will not do; `both` two links; `either` one of
	 * the two; `question-and-authors` the question and the page of every author. Absent: not said, so
	 * the product's own rule holds, which is the article.
	 */
	target: z
		.enum(['article', 'home', 'both', 'either', 'doi', 'question-and-authors', 'license', 'none'])
		.optional(),
	/** Said in words: crawlers may follow it. A link is expected to be followed even where this is absent. */
	followed: severity.optional(),
	/** Said in words: no shortener, redirect or script between. */
	direct: severity.optional(),
	/** The words that must be the link. */
	anchor: template.optional(),
	/** True: never to a PDF of the work. */
	notPdf: z.boolean().default(false),
});

/** Where any one of several marks of the original is enough. */
export const signals = fact({
	anyOf: z.array(z.enum(['backlink', 'canonical', 'line'])).min(2),
});

/** `<link rel="canonical">` to the original. */
export const canonical = fact({ rule: z.enum(['required', 'forbidden', 'optional']) });

/** `noindex` on the copy. Absent means `silent`. */
export const noindex = fact({ rule: z.enum(['required', 'forbidden', 'silent']) });

/** The publisher's counter. It is put into a page only when the owner of the site has said yes. */
export const pixel = fact({
	kind: z.enum(['img', 'script']),
	/** Its address, with `{id}` where the article's id stands. Absent: known from the copied code only. */
	url: z
		.string()
		.refine(isPixelUrl, 'expected an http(s) address, with {id} at most once')
		.optional(),
	/**
	 * What ties it to the article. `digits-at-end`: the digits at the end of the source's path.
	 * `given`: it stands in the copied code only. `none`: the same for every article.
	 * @default 'none'
	 */
	id: z.enum(['digits-at-end', 'given', 'none']).default('none'),
	/** Attributes that it must carry: `{ referrerpolicy: 'no-referrer-when-downgrade' }`. */
	attributes: z.record(z.string().min(1), z.string()).default({}),
}).refine(
	({ url, id }) => (url === undefined ? id === 'given' : url.includes('{id}') === (id !== 'none')),
	{
		path: ['id'],
		message:
			"expected 'digits-at-end' or 'given' with {id} in the address, 'given' without an address, else 'none'",
	},
);

function isPixelUrl(text: string): boolean {
	const url = text.replace('{id}', '1');
	return !/[{}]/.test(url) && /^https?:/i.test(url) && URL.canParse(url);
}
