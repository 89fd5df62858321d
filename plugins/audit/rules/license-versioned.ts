import type { Evidence, LicenseElements, Terms } from '../../model.ts';
import { parseLicense } from '../../terms/index.ts';
import { quoted, versionSnippets } from '../front-matter-snippet.ts';
import { defineRule } from '../rule.ts';
import { shippedProfileOf } from '../shipped-profile.ts';
import { licenseEvidence } from '../stated-terms.ts';

export default defineRule({
	id: 'license-versioned',
	docs: {
		duty: 'The licence has a version.',
		what: 'A Creative Commons licence must be named with its version, as the source names it: “CC BY 3.0”, not “CC BY”. Where a publisher grants in its own words and names no version, those words are put into the config as the publisher’s `grant`, and the article names that grant. As long as the article’s own text, or the publisher’s known rules, show that the source itself names no version, this is a warning.',
		why: 'Versions ask for different things: the title is owed up to 3.0, a note of every change from 4.0, and before 4.0 the first breach ends the licence for good. A version that nobody stated must not be guessed.',
		bad: [
			{
				syntax: 'yaml',
				code: 'title: Tides of the estuary\nsource:\n  url: https://publisher.example/2026/story\n  publisher: The Publisher\nlicense: CC BY-SA',
			},
		],
		good: [
			{
				syntax: 'yaml',
				code: 'title: Tides of the estuary\nsource:\n  url: https://publisher.example/2026/story\n  publisher: The Publisher\nlicense: CC BY-SA 4.0',
			},
		],
	},
	*article({ terms, grants }) {
		if (terms.status !== 'republished' || terms.grant.kind !== 'unknown') return;
		const { written } = terms.grant;
		if (written === null) return;
		const reading = parseLicense(written);
		if (reading.kind !== 'versionless') return;
		const { elements } = reading;
		const lack = lackOf(terms, elements);
		if (lack === null) {
			yield {
				message: { code: 'versionless', args: { written } },
				field: 'license',
				actual: written,
				expected: elements ? versionsFor(terms, elements) : [],
			};
			return;
		}
		yield {
			message: { code: 'unstated', args: { written: quoted(written), by: lack.by } },
			field: 'license',
			severity: 'warning',
			actual: written,
			expected: [...lack.fix, ...grants.map((id) => `license: ${id}`)],
			evidence: lack.evidence,
		};
	},
});

/** The version that the text or the publisher itself names; else all, for only the source knows. */
function versionsFor(terms: Terms, elements: LicenseElements): string[] {
	const name = terms.publisher?.name ?? 'the publisher';
	const known = terms.statements.flatMap(({ from, license, firm }) => {
		if (from === 'front-matter' || license === null || !firm) return [];
		if (!fits(license.elements, elements)) return [];
		const by = from === 'notice' ? 'the text’s own words' : `what ${name} says it uses`;
		return [`license: ${license.id}   # ${by}, if the original page says so`];
	});
	return known.length > 0 ? [...new Set(known)] : versionSnippets(elements);
}

/** What shows that the source itself names no version, or null. */
function lackOf(terms: Terms, elements: LicenseElements | null): Lack | null {
	const granted = shippedProfileOf(terms)?.grant;
	const origin = terms.textOrigin;
	const said = terms.statements.find(
		(one) => one.from !== 'front-matter' && one.license === null && fits(one.elements, elements),
	);
	const fix = granted
		? [`license: ${granted.id}`]
		: said?.from === 'profile'
			? []
			: [grantSnippet(terms, elements, said?.written)];
	const inText = origin?.versionless ?? null;
	const own = inText !== null && fits(elementsIn(inText), elements) ? inText : null;
	const words = said?.from === 'notice' ? said.written : own;
	const evidence = licenseEvidence(terms);
	if (words && evidence) {
		const line = evidence.place?.line;
		return { by: `${line ? `line ${line}: ` : ''}“${quoted(words)}”`, fix, evidence };
	}
	if (!said) return null;
	const name = terms.publisher?.name ?? 'the publisher';
	return { by: `${name}: “${quoted(said.written)}”`, fix, evidence: said.evidence };
}

function elementsIn(words: string): LicenseElements | null {
	const reading = parseLicense(words);
	return reading.kind === 'versionless' ? reading.elements : null;
}

/** Names of the same elements, as far as they are named. */
function fits(one: LicenseElements | null, other: LicenseElements | null): boolean {
	if (one === null || other === null) return true;
	return (['by', 'nc', 'nd', 'sa'] as const).every((name) => one[name] === other[name]);
}

/** A publisher's own grant for the config, and the article's line for it. */
function grantSnippet(
	terms: Terms,
	elements: LicenseElements | null,
	said: string | undefined,
): string {
	const { publisher } = terms;
	const name = publisher?.name ?? terms.textOrigin?.publisher ?? 'The Publisher';
	const folded = name
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase();
	const id = publisher?.id ?? (folded.match(/[a-z0-9]+/g)?.join('-') || 'the-publisher');
	const words = (licenseEvidence(terms)?.text ?? said ?? '').replace(/\s+/g, ' ');
	const made = elements
		? `, elements: [${(['by', 'nc', 'nd', 'sa'] as const)
				.filter((one) => elements[one])
				.map((one) => `'${one}'`)
				.join(', ')}]`
		: '';
	return [
		`// creditline.config.mjs; then license: ${id}-terms in the front matter`,
		`publishers: [{ id: ${js(id)}, name: ${js(name)}, grant: { id: ${js(`${id}-terms`)}, name: ${js(`Terms of ${name}`)}, words: ${js(words)}, family: 'creative-commons'${made} } }]`,
	].join('\n');
}

function js(text: string): string {
	return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

interface Lack {
	/** Who names no version, with the words. */
	by: string;
	fix: readonly string[];
	evidence: Evidence;
}
