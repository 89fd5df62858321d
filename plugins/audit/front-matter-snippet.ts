/** YAML of the front matter that would pass. Only what somebody stated is filled in. */
import type { License, LicenseElements, Terms, TextOrigin } from '../model.ts';
import { allLicenses } from '../terms/index.ts';
import { isGrantKnown, shippedProfileNamed } from './shipped-profile.ts';

/** A quoted sentence is cut here: a message stays one line, the place leads to the rest. */
const longestQuote = 120;
/** Scalars that YAML reads as the text they are; all others are quoted. */
const plainScalar = /^[\p{L}][\p{L}\p{M}\p{N} .,’()/&+_-]*$/u;
const wordsOfYaml = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/**
 * The front matter of an article whose own text says where it comes from. What the text leaves open
 * stands there as a comment, never as an example: a value that nobody stated could be believed.
 *
 * @param origin what the text says
 * @param terms of the article; what its front matter has already is left out
 */
export function originSnippet(origin: TextOrigin, terms: Terms): string {
	const lines = ['source:'];
	const publisher = origin.publisher === null ? null : yamlText(origin.publisher);
	lines.push(
		origin.url === null
			? `  # url: the address of the original article; ${searchHint(terms, origin.publisher)}`
			: `  url: ${yamlText(origin.url)}`,
	);
	lines.push(
		publisher === null
			? '  # publisher: the text does not say who published it first'
			: `  publisher: ${publisher}`,
	);
	const written = terms.grant.kind === 'unknown' ? terms.grant.written : 'known';
	if (written !== null) return lines.join('\n');
	const profile = shippedProfileNamed(origin.publisher);
	if (origin.license !== null) lines.push(`license: ${yamlText(origin.license)}`);
	else if (profile && isGrantKnown(profile)) {
		lines.push(`# license: not needed; what ${profile.name} grants is known`);
	} else if (origin.versionless !== null) {
		lines.push(`# license: the text says “${quoted(origin.versionless)}” without a version`);
		lines.push(`#   ${licenseHint(terms, origin.url)}`);
	} else lines.push(`# license: the text names none; ${licenseHint(terms, origin.url)}`);
	return lines.join('\n');
}

/** One line for each version of a licence of which only the elements are known, newest first. */
export function versionSnippets(elements: LicenseElements): string[] {
	return versionsOf(elements)
		.map(({ id, version }) => `license: ${id}   # if the source says ${version}`)
		.reverse();
}

/**
 * Where the licence of a work stands, as words for a comment.
 *
 * @param url address of the work, where the article's text knows it and the front matter does not
 */
export function licenseHint(terms: Terms, url: string | null = null): string {
	const policy =
		policyOf(terms) ?? shippedProfileNamed(terms.textOrigin?.publisher ?? null)?.policy?.url;
	const page = terms.source?.url ?? url;
	const places = [
		...(page ? [`the original page ${page}`] : ['the original page']),
		...(policy ? [`the publisher’s rules ${policy}`] : []),
	];
	return `look at ${places.join(' and ')}`.replace(/\s+/g, ' ');
}

/** How to find the address of a work, as words for a comment. */
export function searchHint(terms: Terms, publisher: string | null): string {
	const { title } = terms;
	const what = title === null ? 'its title' : `“${quoted(title)}”`;
	const name = publisher ?? terms.publisher?.name ?? 'its publisher';
	const home = terms.publisher?.url ?? shippedProfileNamed(publisher)?.url;
	return `search ${what} at ${name}${home ? ` (${home})` : ''}`.replace(/\s+/g, ' ');
}

/** A text as one YAML value, quoted where it has to be. */
export function yamlText(text: string): string {
	const plain =
		plainScalar.test(text) && !wordsOfYaml.test(text) && text.trim() === text ? text : null;
	if (plain !== null || /^https?:\/\/[^\s#'"{}[\],]+$/.test(text)) return text;
	return JSON.stringify(text);
}

/** A sentence as it is quoted in a message: one line, not too long. */
export function quoted(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > longestQuote ? `${line.slice(0, longestQuote).trimEnd()}…` : line;
}

/** The page with the publisher's rules, from the evidence of what they ask or grant. */
function policyOf({ duties, statements, grant }: Terms): string | null {
	if (grant.kind === 'publisher' && grant.url) return grant.url;
	const said = [...statements, ...duties].find(
		({ evidence }) => evidence.kind === 'profile' && evidence.url !== null,
	);
	return said?.evidence.url ?? null;
}

/** The licences of all versions with these elements that anybody may still mean. */
function versionsOf(elements: LicenseElements): License[] {
	return allLicenses().filter(
		(license) =>
			license.category === 'licenses' &&
			license.jurisdiction === '' &&
			license.retiredOn === null &&
			license.elements.by === elements.by &&
			license.elements.nc === elements.nc &&
			license.elements.nd === elements.nd &&
			license.elements.sa === elements.sa,
	);
}
