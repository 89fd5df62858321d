/** What rules over articles judge beside the licence itself. */
import type { Duty, Evidence, Grant, Terms, TextOrigin } from '../model.ts';
import { licenseLabel, parseLicense } from '../terms/index.ts';
import { quoted } from './front-matter-snippet.ts';

/** What resolving the terms adds to somebody's words: see `terms/settle.ts`. */
const remark = / \[See also | See also | \[This is the publisher’s | This is the publisher’s /;

type StatedLicense = Exclude<Parameters<typeof licenseLabel>[0], null>;

/**
 * The licence of a grant as far as anybody stated it: exact, or elements without a version, which
 * have meant the same in all versions.
 *
 * @returns null where not even the elements are known
 */
export function statedLicenseOf(grant: Grant): { license: StatedLicense; name: string } | null {
	if (grant.kind === 'license') return { license: grant.license, name: grant.license.shortName };
	if (grant.kind === 'publisher' || grant.written === null) return null;
	const reading = parseLicense(grant.written);
	if (reading.kind !== 'versionless' || reading.elements === null) return null;
	const license = { version: null, elements: reading.elements };
	return { license, name: licenseLabel(license) };
}

/**
 * What notices and publishers ask under a rule in words of their own. The licence's clauses are the
 * rule's own business; where both ask, the words name the clause, too.
 */
export function statedDuties({ duties }: { duties: readonly Duty[] }, rule: string): Duty[] {
	return duties.filter((duty) => duty.rule === rule && duty.evidence.kind !== 'license');
}

/** Somebody's words for a message: a sentence of the text in quotes, with its line. */
export function statedWords({ kind, text, place }: Evidence): string {
	const words = quoted(text.split(remark, 1)[0] ?? text);
	if (kind !== 'notice') return words;
	return `“${words}”${place ? ` (line ${place.line})` : ''}`;
}

/** The text's word on its licence: its own sentence where there is one, else that on its origin. */
export function licenseEvidence({ statements, textOrigin }: Terms): Evidence | null {
	const notice = statements.find(({ from, license, elements }) =>
		textOrigin?.license
			? from === 'notice' && license?.id === textOrigin.license
			: from === 'notice' && (license === null || elements !== null),
	);
	return notice?.evidence ?? textOrigin?.evidence ?? null;
}

/**
 * What the text says of where it first appeared. A sentence about the licence alone tells nothing of
 * that: it may be the site's own.
 */
export function statedOrigin({ textOrigin }: Terms): TextOrigin | null {
	if (textOrigin === null) return null;
	const named = textOrigin.publisher !== null || textOrigin.url !== null;
	return named || textOrigin.score > 0 ? textOrigin : null;
}
