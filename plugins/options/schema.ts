import { z } from 'zod';
import { publisherProfile } from '../profile/schema.ts';
import {
	aliasFields,
	headerHost,
	httpUrl,
	languageTag,
	pagePath,
	reportFile,
	sourceDefaults,
	waiver,
} from './values.ts';

/** The one option schema: of the integration, of `creditline.config.*` and of the rehype plugin. */
export const schema = z.strictObject({
	/**
	 * Markdown files in scope, as globs relative to the root.
	 * @default 'content/**\/*.{md,mdx}'
	 */
	articles: z
		.union([z.string().min(1), z.array(z.string().min(1)).min(1)])
		.default('content/**/*.{md,mdx}')
		.transform((globs) => (typeof globs === 'string' ? [globs] : globs)),
	/** What the site is. `url`: its own address, so that a source on it is noticed. */
	site: z
		.strictObject({
			url: httpUrl.optional(),
			/** Its name, where a publisher's credit line names who republishes. */
			name: z.string().min(1).optional(),
			/** The Creative Commons licence that the site puts on its pages, if any. */
			license: z.string().min(1).optional(),
			/** The site as a whole is run for money. */
			commercial: z.boolean().optional(),
			/** It carries advertising, affiliate links, a paywall, a shop or sponsored sections. */
			ads: z.boolean().optional(),
		})
		.prefault({}),
	/** Defaults for folders of one publisher; front matter wins over them, later entries over earlier. */
	sources: z.array(sourceDefaults).default([]),
	/** Publishers and their own grants. */
	publishers: z.array(publisherProfile).default([]),
	/**
	 * Ids of publishers whose counter (tracking pixel) may be put into pages. It sends every reader's
	 * address to the publisher, so only the owner of the site can say yes; where the terms ask for one
	 * and nobody has, the gate says so.
	 */
	pixels: z.array(z.string().min(1)).default([]),
	/**
	 * Where the credit goes in the article, where the publisher does not ask for a place. `manual`: nowhere, layouts use `<Credit />`.
	 * @default 'bottom'
	 */
	placement: z.enum(['top', 'bottom', 'manual']).default('bottom'),
	/**
	 * How the credit looks. `line`: a paragraph below a rule. `card`: a box with the marks of the licence.
	 * `footnote`: small print. `plain`: no style sheet comes along.
	 * @default 'line'
	 */
	look: z.enum(['line', 'card', 'footnote', 'plain']).default('line'),
	/** Language of the credit where the article does not tell its own, as a BCP 47 tag. */
	locale: languageTag.optional(),
	/** Folders whose name tells the language of the articles in them; Astro's `i18n` is read by itself. */
	languages: z
		.record(z.string().min(1), languageTag)
		.default({})
		.transform((folders) =>
			Object.fromEntries(Object.entries(folders).map(([name, tag]) => [name.toLowerCase(), tag])),
		),
	/**
	 * A page with all sources of the site, at `/credits/` or elsewhere. `layout`: the site's own, relative to
	 * the root; it gets `title`. `articles`: addresses of the articles, made as those of `sources`.
	 * @default false
	 */
	creditsPage: z
		.union([
			z.boolean(),
			pagePath,
			z.strictObject({
				path: pagePath.optional(),
				layout: z.string().min(1).optional(),
				articles: pagePath.optional(),
			}),
		])
		.default(false)
		.transform((page) => {
			if (page === false) return false;
			const { path = '/credits/', ...given } =
				typeof page === 'object' ? page : { path: page === true ? undefined : page };
			return { path, ...given };
		}),
	/**
	 * When a real browser looks at pages. `auto`: where style sheets leave open whether a credit is seen,
	 * if this machine has a browser. `always`: at every kind of page that carries a work. `never`: nowhere.
	 * @default 'auto'
	 */
	browser: z.enum(['auto', 'always', 'never']).default('auto'),
	/**
	 * Hosts whose files are told to send `Link` and `X-Robots-Tag` with the pages: the work's licence, and
	 * the canonical address and `noindex` where the terms ask for them.
	 */
	headers: z
		.union([headerHost, z.array(headerHost)])
		.default([])
		.transform((hosts) =>
			(Array.isArray(hosts) ? hosts : [hosts]).map((one) =>
				typeof one === 'string' ? { host: one } : one,
			),
		),
	/**
	 * Keeps the rights of images, and writes the credits of `media`, in what Astro makes of them.
	 * @default true
	 */
	imageRights: z.boolean().default(true),
	/** Further front matter keys of this site for fields of the contract. */
	aliases: z.partialRecord(z.enum(aliasFields), z.array(z.string().min(1))).default({}),
	/**
	 * Files to which a build writes its report, relative to the root. The ending tells the form: `.json`,
	 * `.sarif`, `.xml` (JUnit), `.md`, `.html` or `.txt`.
	 * @default []
	 */
	report: z
		.union([reportFile, z.array(reportFile)])
		.default([])
		.transform((files) => (typeof files === 'string' ? [files] : files)),
	/** Findings that are accepted for a while. Nothing written in an article or a page accepts any. */
	waivers: z.array(waiver).default([]),
});
