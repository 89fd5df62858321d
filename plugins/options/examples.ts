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
	imageRights: 'imageRights: false',
	aliases: "aliases: { 'source.url': ['first_seen_at'] }",
	report: "report: 'reports/credits.html'",
	waivers:
		"waivers: [{ rule: 'license-linked', articles: 'content/a.md', reason: 'The publisher mends its licence page.', owner: 'A. Editor', expires: '2027-01-31' }]",
	'waivers.max': 'max: 1',
};

/**
 * A snippet that passes for an option, or for the nearest one above it that has one.
 *
 * @param path of the option, with the indices of lists
 */
export function snippetFor(path: readonly PropertyKey[]): string | undefined {
	const names = path.filter((step) => typeof step !== 'number').map(String);
	for (let depth = names.length; depth > 0; depth -= 1) {
		const example = examples[names.slice(0, depth).join('.')];
		if (example !== undefined) return example;
	}
	return undefined;
}
