import type { License, LicenseElements } from '../../model.ts';
import { type Claim, elementsOf, exists, licenseOf, nearestTo, subjectOf } from './claims.ts';
import { allLicenses } from './table.ts';
import { readValue, type Value } from './value.ts';

const LONGEST_QUOTE = 80;
/** SPDX's own way to name a licence that its list lacks, as most ports are. */
const REFERENCE = /^LicenseRef-/i;

let ids: ReadonlyMap<string, License> | null = null;

/**
 * Reads the value of a licence field: an address of Creative Commons, an SPDX id or `LicenseRef-`,
 * a short or a long name in any of the languages of its titles, its signs, or a sentence that holds
 * some of them. Nothing is guessed: parts that disagree, or
 * that name no licence, are told apart from those that do. Linear in the length of the value.
 *
 * Sources: addresses and names as Creative Commons publishes them (see `table.ts`), the SPDX
 * licence list, and spellings found in published pages.
 *
 * @param text the value, whole; surrounding white space does not matter
 */
export function parseLicense(text: string): LicenseReading {
	const written = text.trim();
	ids ??= new Map(allLicenses().map((one) => [one.id.toLowerCase(), one]));
	const byId = ids.get(written.toLowerCase().replace(REFERENCE, ''));
	if (byId !== undefined) return { kind: 'license', license: byId, note: null };
	const value = readValue(written.replace(REFERENCE, ''));
	if (value.claims.length === 0) return { kind: value.pages > 0 ? 'page' : 'other', written };
	const merged = merge(value);
	return merged === null ? contradiction(written, value.claims) : conclude(written, merged, value);
}

/** All parts in one, or null where they disagree. */
function merge(value: Value): Claim | null {
	const merged: Claim & { notes: string[] } = {
		elements: [],
		tool: null,
		unit: null,
		version: null,
		jurisdiction: null,
		maybe: null,
		stray: false,
		foreign: null,
		notes: [],
	};
	const addressed = value.claims.some((claim) => claim.unit !== null);
	for (const claim of value.claims) {
		if (!agrees(merged, claim)) return null;
		if (subjectOf(merged) === null) {
			merged.elements = claim.elements;
			merged.tool = claim.tool;
		}
		merged.unit ??= claim.unit;
		merged.version ??= claim.version;
		merged.jurisdiction ??= claim.jurisdiction;
		merged.maybe ??= claim.maybe;
		merged.stray ||= claim.stray;
		if (claim.foreign !== null) {
			// No 4.0 licence has a place, so beside its address the word can only be prose.
			const prose = claim.version === '4.0' && addressed;
			if (prose) merged.notes.push(`"${claim.foreign}" was not read`);
			else merged.stray = true;
		}
		merged.notes.push(...claim.notes);
	}
	for (const aside of value.asides) {
		if (subjectOf(merged) === null) merged.elements = aside.elements;
		if (!aside.elements.every((element) => merged.elements.includes(element))) return null;
	}
	return merged;
}

function agrees(a: Claim, b: Claim): boolean {
	const one = subjectOf(a);
	const other = subjectOf(b);
	if (one !== null && other !== null && one !== other) return false;
	if (a.version !== null && b.version !== null && a.version !== b.version) return false;
	if (a.jurisdiction === null || b.jurisdiction === null) return true;
	return a.jurisdiction === b.jurisdiction;
}

function conclude(written: string, claim: Claim, value: Value): LicenseReading {
	if (subjectOf(claim) === null && !claim.stray) {
		return versionless(written, null, value);
	}
	const license = licenseOf(claim);
	if (license === null) {
		if (claim.version !== null || claim.tool !== null || !exists(claim)) {
			return { kind: 'nonexistent', written, nearest: nearestTo(claim) };
		}
		return versionless(written, elementsOf(claim), value);
	}
	const ports = [claim.maybe, ...value.places].flatMap((place) => {
		if (place === null || place === license.jurisdiction) return [];
		return licenseOf({ ...claim, jurisdiction: place }) ?? [];
	});
	if (value.denied || ports.length > 0) {
		return { kind: 'contradictory', written, candidates: [...new Set([license, ...ports])] };
	}
	return { kind: 'license', license, note: note(claim, value) };
}

function versionless(
	written: string,
	elements: LicenseElements | null,
	{ denied }: Value,
): LicenseReading {
	if (denied) return { kind: 'other', written };
	return { kind: 'versionless', family: 'creative-commons', elements, written };
}

function contradiction(written: string, claims: readonly Claim[]): LicenseReading {
	const version = claims.find((claim) => claim.version !== null)?.version ?? null;
	const found = new Set<License>();
	for (const claim of claims) {
		const license = licenseOf({ ...claim, version: claim.version ?? version });
		if (license !== null) found.add(license);
	}
	const [first] = claims;
	if (found.size === 0 && first !== undefined) {
		for (const license of nearestTo({ ...first, version: first.version ?? version })) {
			found.add(license);
		}
	}
	return { kind: 'contradictory', written, candidates: [...found] };
}

function note(claim: Claim, value: Value): string | null {
	const notes = new Set(claim.notes);
	const named = claim.tool === 'zero' || claim.tool === 'mark' || claim.tool === 'certification';
	if (claim.version === null && !named) notes.add('no version is written; there is only one');
	if (value.pages > 0) notes.add('the address leads to no licence');
	const rest = value.unread.join(' ');
	if (rest !== '') {
		const quote = rest.length > LONGEST_QUOTE ? `${rest.slice(0, LONGEST_QUOTE)}…` : rest;
		notes.add(`"${quote}" was not read`);
	}
	return notes.size === 0 ? null : [...notes].join('; ');
}

/** What the value of a licence field says. */
export type LicenseReading =
	| { kind: 'license'; license: License; note: string | null }
	| {
			/** A real family, but not which licence of it. */
			kind: 'versionless';
			family: 'creative-commons';
			/** Null where not even the elements are named. */
			elements: LicenseElements | null;
			written: string;
	  }
	/** Built like a Creative Commons licence, but none such exists; `nearest` is best first. */
	| { kind: 'nonexistent'; written: string; nearest: License[] }
	/** Two licences in one value, or one and its denial. */
	| { kind: 'contradictory'; written: string; candidates: License[] }
	/** An address of Creative Commons that is no licence: home, chooser, list. */
	| { kind: 'page'; written: string }
	/** Not Creative Commons. */
	| { kind: 'other'; written: string };
