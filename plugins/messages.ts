/**
 * Every sentence that a finding can say, in one table: rule id → code → words.
 *
 * Wording: what is wrong and what was expected, in one sentence without a place (the place is data).
 * Rule ids and codes are permanent.
 */

/** Where the docs stand. */
const docs = 'https://github.com/astro-creditline/astro-creditline/blob/main/docs';

export const messages = {
	'adaptation-allowed': {
		changed: (a: { license: string; changes: string }) =>
			`Unexpected changes (${a.changes}) to a work under ${a.license}: a person must look whether they make an adaptation`,
	},
	'article-declared': {
		undeclared: () =>
			'Unexpected article without a declared origin, expected a `source` or `original: true`',
	},
	'front-matter-valid': {
		problem: (a: { detail: string }) => `Unexpected front matter: ${a.detail}`,
	},
	'source-url-valid': {
		missing: (a: { publisher: string }) =>
			`Unexpected source without an address, expected \`source.url\` to point to the article at ${a.publisher}`,
		unusable: (a: { url: string; detail: string }) =>
			`Unexpected source address ${a.url}: ${a.detail}`,
	},
	'license-known': {
		missing: () => 'Unexpected article without a licence, expected `license`',
		nonexistent: (a: { written: string; nearest: string }) =>
			`Unexpected licence “${a.written}”, which does not exist${a.nearest ? `; the nearest: ${a.nearest}` : ''}`,
		page: (a: { written: string }) =>
			`Unexpected licence ${a.written}: that page is no licence, expected the address of one`,
		contradictory: (a: { written: string; candidates: string }) =>
			`Unexpected licence “${a.written}”, which names ${a.candidates} at once`,
		other: (a: { written: string }) =>
			`Unexpected licence “${a.written}”, expected a Creative Commons licence or the id of a publisher’s grant in the config`,
	},
	'license-versioned': {
		versionless: (a: { written: string }) =>
			`Unexpected licence “${a.written}” without a version, expected the version that the source names`,
	},
	'page-present': {
		missing: () => 'Unexpected article without a page, expected a built page that carries its text',
		empty: (a: { page: string }) =>
			`Unexpected page without its article: Astro built ${a.page} from this file, but none of the text is on it`,
		twin: (a: { page: string; by: string }) =>
			`Unexpected article without a page of its own: ${a.page} carries its text, but credits ${a.by}`,
		excerpt: (a: { page: string; share: string }) =>
			`Unexpected article without a full page: the most that a page carries is ${a.share} of its text (${a.page})`,
		wordless: () =>
			'Unexpected article without text of its own, expected at least four words that a page can be recognised by',
	},
	'changes-marked': {
		missing: (a: { text: string }) =>
			`Unexpected copy that does not say what it changes, expected “${a.text}”`,
		hidden: (a: { text: string; shown: string }) =>
			`Unexpected hidden note of changes “${a.text}”: ${a.shown} keeps it from readers`,
	},
	'commercial-allowed': {
		forbidden: (a: { license: string }) =>
			`Unexpected work under ${a.license} on a commercial site, expected a licence that allows commercial use`,
		doubtful: (a: { license: string }) =>
			`Unexpected work under ${a.license} on a site with advertising: a person must look`,
	},
	'notice-kept': {
		missing: (a: { text: string }) =>
			`Unexpected copy without a notice of its source, expected “${a.text}”`,
		hidden: (a: { text: string; shown: string }) =>
			`Unexpected hidden notice “${a.text}”: ${a.shown} keeps it from readers`,
	},
	'credit-present': {
		absent: (a: { publisher: string }) =>
			`Unexpected page without a credit, expected one that names ${a.publisher} and links to the source`,
	},
	'credit-complete': {
		missing: (a: { element: string; text: string }) =>
			`Unexpected credit without the ${a.element}, expected “${a.text}”`,
		hidden: (a: { element: string; text: string; shown: string }) =>
			`Unexpected hidden ${a.element} “${a.text}”: ${a.shown} keeps it from readers`,
	},
	'credit-visible': {
		hidden: (a: { shown: string }) =>
			`Unexpected hidden credit, expected one that a reader can see; it is hidden by ${a.shown}`,
		comment: () => 'Unexpected credit inside an HTML comment, expected one that a reader can see',
	},
	'backlink-present': {
		absent: (a: { url: string }) =>
			`Unexpected credit without a link, expected \`<a href>\` to ${a.url}`,
		unreal: (a: { actual: string }) =>
			`Unexpected backlink that leads nowhere (${a.actual}), expected \`<a href>\` with the source’s address`,
		wordless: () => 'Unexpected backlink without text, expected words that a reader can click',
	},
	'backlink-target': {
		'home-page': (a: { actual: string; url: string }) =>
			`Unexpected backlink to the home page ${a.actual}, expected ${a.url}`,
		'look-alike': (a: { actual: string; url: string }) =>
			`Unexpected backlink to the look-alike ${a.actual}, expected ${a.url}`,
		redirector: (a: { actual: string; url: string }) =>
			`Unexpected backlink through another site (${a.actual}), expected ${a.url} itself`,
		other: (a: { actual: string; url: string }) =>
			`Unexpected backlink to ${a.actual}, expected ${a.url}`,
	},
	'backlink-followed': {
		rel: (a: { token: string }) =>
			`Unexpected \`rel="${a.token}"\` on the backlink, expected a link that crawlers follow`,
		meta: (a: { name: string; content: string }) =>
			`Unexpected \`<meta name="${a.name}" content="${a.content}">\`, expected a page whose links crawlers follow`,
		header: (a: { value: string; line: string }) =>
			`Unexpected \`X-Robots-Tag: ${a.value}\` in \`_headers\` (line ${a.line}), expected a page whose links crawlers follow`,
	},
	'license-linked': {
		absent: (a: { license: string }) =>
			`Unexpected credit without a link to the licence, expected a link to ${a.license}`,
		other: (a: { actual: string; license: string }) =>
			`Unexpected link to ${a.actual}, expected the licence of this work, ${a.license}`,
		hidden: (a: { license: string; shown: string }) =>
			`Unexpected hidden link to ${a.license}: ${a.shown} keeps it from readers`,
		wordless: () => 'Unexpected licence link without text, expected words or an image with `alt`',
		contradiction: (a: { text: string; license: string }) =>
			`Unexpected words “${a.text}” on the link to ${a.license}, expected the name of that licence`,
	},
	'placeholder-absent': {
		placeholder: (a: { field: string; text: string }) =>
			`Unexpected placeholder “${a.text}” as ${a.field}, expected the real one`,
	},
} as const satisfies Record<string, Record<string, (args: never) => string>>;

export type RuleId = keyof typeof messages;

/** Message of a rule: its code and the values that the words need. */
export type Message<Id extends RuleId = RuleId> = {
	[Code in keyof (typeof messages)[Id]]: (typeof messages)[Id][Code] extends (
		args: infer Args,
	) => string
		? { code: Code; args: unknown extends Args ? Record<string, never> : Args }
		: never;
}[keyof (typeof messages)[Id]];

/** The words of a message. */
export function words<Id extends RuleId>(rule: Id, message: Message<Id>): string {
	const table = messages[rule] as Record<PropertyKey, (args: unknown) => string>;
	const write = table[message.code as PropertyKey];
	return write ? write(message.args) : String(message.code);
}

/** Address of a rule's docs page. */
export function docsUrl(rule: string): string {
	return docsAddress(`rules/${rule}`);
}

/** Address of a page of the docs. */
export function docsAddress(page: string): string {
	return `${docs}/${page}.md`;
}
