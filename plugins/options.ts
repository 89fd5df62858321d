/**
 * The one option schema: of the integration, of `creditline.config.*` and of the rehype plugin.
 */
import { z } from 'zod';
import { nearest } from './nearest.ts';
import { profileKeys, publisherProfile } from './profile/schema.ts';

const httpUrl = z.url({ protocol: /^https?$/, error: 'an http(s) address' });

const languageTag = z
	.string()
	.regex(/^[a-z]{2,8}(?:[-_][a-z0-9]{1,8})*$/i, { error: 'a language tag such as en or pt-BR' });

const pagePath = z.string().regex(/^\/\S*$/, { error: 'a path such as /credits/' });

const publisherName = z.union([
	z.string().min(1),
	z.strictObject({
		id: z.string().min(1).optional(),
		name: z.string().min(1),
		url: httpUrl.optional(),
	}),
]);

const sourceDefaults = z.strictObject({
	/** Which articles, as globs relative to the root. */
	articles: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]),
	/**
	 * Address of the work. `{path}` is the file's path below the folder that the glob names, without
	 * ending; `{slug}` its name; `{lang}` the first folder below. An empty part takes its slash along.
	 */
	url: z.string().min(1).optional(),
	publisher: publisherName.optional(),
	license: z.string().min(1).optional(),
	author: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).optional(),
});

const aliasFields = [
	'title',
	'author',
	'source.url',
	'source.publisher',
	'source.title',
	'source.published',
	'license',
	'changes',
	'notices',
] as const;

/** Below the root, whatever it is written on: a config must not write elsewhere. */
const reportFile = z
	.string()
	.regex(/^(?![\\/]|[a-z]:|(?:.*[\\/])?\.\.[\\/])[^\0]+\.(?:sarif|json|xml|md|html|txt)$/i, {
		error: 'a path below the root that ends in .json, .sarif, .xml, .md, .html or .txt',
	});

const waiver = z.strictObject({
	/** Id of the rule whose findings are accepted. */
	rule: z.string().min(1),
	/** In which articles, as paths or globs relative to the root. */
	articles: z
		.union([z.string().min(1), z.array(z.string().min(1)).min(1)])
		.transform((globs) => (typeof globs === 'string' ? [globs] : globs)),
	/** Why the findings are accepted. */
	reason: z.string().trim().min(1),
	/** Who answers for that. */
	owner: z.string().trim().min(1),
	/** Last day on which it holds, in UTC. */
	expires: z.iso.date({ error: 'a day such as 2027-01-31' }),
	/** How many findings it may match; more, and all of them count again. */
	max: z.int().min(1).optional(),
});

const headerHosts = ['netlify', 'cloudflare', 'vercel', 'nginx', 'caddy', 's3'] as const;

const headerHost = z.union([
	z.enum(headerHosts),
	z
		.strictObject({
			host: z.enum(headerHosts),
			/** The file to write, relative to the root: of nginx, caddy and s3. */
			file: z.string().min(1).optional(),
		})
		.refine(({ host, file }) => file === undefined || /^(?:nginx|caddy|s3)$/.test(host), {
			error: 'expected no `file`: this host reads one name only',
		}),
]);

const schema = z.strictObject({
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

/** Parts of a profile that a rule makes up, each with one that it knows. */
const houseRules = {
	canonical: 'required',
	noindex: 'required',
	links: 'keep',
	headline: 'keep',
	edits: 'light',
	translation: 'allowed',
	commercial: 'forbidden',
	ads: 'around',
	paywall: 'forbidden',
	sale: 'forbidden',
	notify: 'after',
	removal: 'on-request',
	extent: 'full-only',
	notices: 'keep',
	partnerStories: 'excluded',
	endorsement: 'forbidden',
	framing: 'forbidden',
};

/**
 * Corrected snippets, by the path of the option without the indices of lists, in the syntax of the
 * config. An option has that of the nearest one above it.
 */
const examples: Readonly<Record<string, string>> = {
	articles: "articles: ['content/**/*.{md,mdx}']",
	site: "site: { url: 'https://my-site.example' }",
	'site.commercial': 'site: { commercial: false }',
	'site.ads': 'site: { ads: false }',
	'site.name': "site: { name: 'My Magazine' }",
	'site.license': "site: { license: 'CC-BY-SA-4.0' }",
	'site.url': "site: { url: 'https://my-site.example' }",
	sources:
		"sources: [{ articles: 'content/guides/**', url: 'https://publisher.example/{path}/', publisher: 'The Publisher', license: 'CC-BY-4.0' }]",
	publishers:
		"publishers: [{ id: 'the-publisher', name: 'The Publisher', url: 'https://publisher.example/', domains: ['publisher.example'] }]",
	'publishers.credit': "credit: { elements: { author: 'demanded' }, position: { at: 'top' } }",
	'publishers.credit.elements': "elements: { author: 'demanded', title: 'wished' }",
	'publishers.credit.lines':
		"lines: [{ accept: [{ text: 'First published by [The Publisher]({url}).' }] }]",
	'publishers.credit.position': "position: { at: 'both' }",
	'publishers.backlink': "backlink: { target: 'article' }",
	...Object.fromEntries(
		Object.entries(houseRules).map(([key, rule]) => [
			`publishers.${key}`,
			`${key}: { rule: '${rule}' }`,
		]),
	),
	'publishers.grant':
		"grant: { id: 'the-publisher-terms', name: 'The Publisher’s terms', words: 'Anyone may republish our articles with a link.' }",
	pixels: "pixels: ['the-conversation']",
	placement: "placement: 'bottom'",
	look: "look: 'card'",
	locale: "locale: 'en'",
	languages: "languages: { 'pt-br': 'pt-BR' }",
	creditsPage:
		"creditsPage: { path: '/credits/', layout: './src/layouts/Page.astro', articles: '/articles/{path}/' }",
	browser: "browser: 'auto'",
	headers: "headers: 'cloudflare'",
	aliases: "aliases: { 'source.url': ['first_seen_at'] }",
	report: "report: 'reports/credits.html'",
	waivers:
		"waivers: [{ rule: 'license-linked', articles: 'content/a.md', reason: 'The publisher mends its licence page.', owner: 'A. Editor', expires: '2027-01-31' }]",
	'waivers.max': 'max: 1',
};

/** Wrong options: the message lists every mistake with its path, what was expected and a snippet. */
export class OptionsError extends Error {
	override name = 'OptionsError';
}

/**
 * Checks and completes options.
 *
 * @param input what the user wrote; undefined means none
 * @param where how the user knows the place, e.g. `creditline.config.mjs`
 * @returns options with all defaults filled in
 * @throws {OptionsError} with one line for each mistake
 */
export function parseOptions(input: unknown, where: string): Options {
	const result = schema.safeParse(input ?? {});
	if (result.success) return result.data;
	const lines = result.error.issues.flatMap((issue) => describe(issue, input));
	const count = lines.length === 1 ? 'A wrong option' : `${lines.length} wrong options`;
	throw new OptionsError(`${count} in ${where}:\n${lines.join('\n')}`);
}

function describe(
	issue: z.core.$ZodIssue,
	input: unknown,
	above: readonly PropertyKey[] = [],
): string[] {
	const path = [...above, ...issue.path];
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => unknownKey([...path, key], path));
	}
	if (issue.code === 'invalid_key') return [unknownKey(path, path.slice(0, -1))];
	const value = valueAt(input, path);
	if (issue.code === 'invalid_union') {
		// Of several shapes the user meant the one that fits so far: what is wrong lies inside it.
		const meant = issue.errors.find((inner) => inner.every((each) => !isTypeOf(each, value)));
		if (meant) return meant.flatMap((inner) => describe(inner, input, path));
	}
	const example = snippet(path);
	const line = `  ${nameOf(path)}: ${expected(issue)}; found ${shown(value)}`;
	return [`${line}${example ? `\n      ${example}` : ''}`];
}

function unknownKey(path: readonly PropertyKey[], parent: readonly PropertyKey[]): string {
	const known = knownKeys(parent.map(String));
	const close = nearest(String(path.at(-1)), known);
	const hint = close ? `did you mean \`${close}\`?` : `known here: ${known.join(', ')}`;
	return `  ${nameOf(path)}: unknown option; ${hint}`;
}

/** An issue that says that the whole value is of another type. */
function isTypeOf({ code, path }: z.core.$ZodIssue, value: unknown): boolean {
	if (path.length > 0) return false;
	return code === 'invalid_type' || (code === 'invalid_value' && typeof value === 'object');
}

function expected(issue: z.core.$ZodIssue): string {
	switch (issue.code) {
		case 'invalid_value':
			return `expected ${issue.values.map((value) => `'${String(value)}'`).join(' or ')}`;
		case 'invalid_type':
			return `expected ${typeNames[issue.expected] ?? `a value of type ${issue.expected}`}`;
		case 'invalid_format':
			return `expected ${issue.message}`;
		case 'too_small':
			if (issue.origin === 'number') return `expected ${issue.minimum} or more`;
			return 'expected a value that is not empty';
		case 'invalid_union':
			return `expected ${[...new Set(issue.errors.flat().map((inner) => expected(inner).replace('expected ', '')))].join(' or ')}`;
		default:
			return issue.message;
	}
}

const typeNames: Readonly<Record<string, string>> = {
	object: 'a mapping',
	record: 'a mapping',
	array: 'a list',
	string: 'a text',
	int: 'a whole number',
	number: 'a number',
};

function knownKeys(path: readonly string[]): readonly string[] {
	if (path.length === 0) return Object.keys(schema.shape);
	if (path[0] === 'site') return ['url', 'name', 'license', 'commercial', 'ads'];
	if (path[0] === 'aliases') return aliasFields;
	if (path[0] === 'creditsPage') return ['path', 'layout', 'articles'];
	if (path[0] === 'headers') return ['host', 'file'];
	if (path[0] === 'waivers') return Object.keys(waiver.shape);
	if (path[0] === 'sources') {
		return path.includes('publisher') ? ['id', 'name', 'url'] : Object.keys(sourceDefaults.shape);
	}
	return profileKeys(path.slice(2));
}

/** `sources[0].url`, as it is written in code. */
export function nameOf(path: readonly PropertyKey[]): string {
	const name = path
		.map((step) => {
			if (typeof step === 'number') return `[${step}]`;
			return String(step).includes('.') ? `['${String(step)}']` : `.${String(step)}`;
		})
		.join('');
	return name.replace(/^\./, '') || 'options';
}

function snippet(path: readonly PropertyKey[]): string | undefined {
	const names = path.filter((step) => typeof step !== 'number').map(String);
	for (let depth = names.length; depth > 0; depth -= 1) {
		const example = examples[names.slice(0, depth).join('.')];
		if (example !== undefined) return example;
	}
	return undefined;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
	let value = input;
	for (const step of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[step];
	return value;
}

function shown(value: unknown): string {
	if (value === undefined) return 'nothing';
	if (typeof value === 'function') return 'a function';
	const text = jsonOf(value) ?? String(value);
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Code can hold what JSON cannot: big integers, symbols, circles. */
function jsonOf(value: unknown): string | undefined {
	try {
		return JSON.stringify(value);
	} catch {
		return typeof value === 'object' ? 'a value that refers to itself' : undefined;
	}
}

/** What a user may write. */
export type UserOptions = z.input<typeof schema>;
/** Options with every default filled in. Plain JSON, so they can enter a cache key. */
export type Options = z.output<typeof schema>;
/** A host to write headers for. */
export type HeaderHost = Options['headers'][number];
export type SourceDefaults = Options['sources'][number];
export type Waiver = Options['waivers'][number];
