import type { License, LicenseElements } from '../../model.ts';
import type { LicenseAddress } from './address.ts';
import type { Mention } from './mention.ts';
import { nearestLicenses } from './nearest.ts';
import { allLicenses, findLicense } from './table.ts';

const ORDER = ['by', 'nc', 'nd', 'sa'] as const;
const TOOL_EDITION: Readonly<Record<string, string>> = { zero: 'universal', mark: 'universal' };

let known: Known | null = null;

/** What an address says, in the same terms as a name. */
export function claimOfAddress(address: LicenseAddress): Claim {
	const parts = address.unit.split('-');
	const made = parts.every((part) => (ORDER as readonly string[]).includes(part));
	const unit = units().versions.has(address.unit);
	return {
		elements: made ? parts : [],
		tool: made ? null : address.unit,
		unit: unit ? address.unit : null,
		version: address.version,
		jurisdiction: address.version === null ? null : address.jurisdiction,
		maybe: null,
		stray: !unit || !address.whole,
		foreign: null,
		notes: [],
	};
}

/** What a name says. */
export function claimOfMention(mention: Mention): Claim {
	const sampling = mention.tool === 'sampling+' && mention.elements.join() === 'nc';
	const mixed = mention.tool !== null && mention.elements.length > 0 && !sampling;
	const notes: string[] = [];
	if (mention.bareDigit !== null) {
		notes.push(`"${mention.bareDigit}" was read as version ${mention.version}`);
	}
	const claim: Claim = {
		elements: mention.tool === null ? mention.elements : [],
		tool: sampling ? 'nc-sampling+' : mention.tool,
		unit: null,
		version: mention.version,
		jurisdiction: mention.jurisdiction ?? (mention.edition === null ? null : ''),
		maybe: mention.maybe,
		stray: mention.stray || mixed || (mention.edition !== null && mention.jurisdiction !== null),
		foreign: mention.foreign,
		notes,
	};
	const edition = editionOf(claim);
	if (mention.edition !== null && edition !== null && !sameEdition(mention.edition, edition)) {
		notes.push(`the text meant here is called "${edition}", not "${mention.edition}"`);
	}
	const unit = claim.version === null ? null : unitOf(claim);
	if (unit !== null && claim.elements.length > 0 && claim.elements.join('-') !== unit) {
		notes.push(`"${mention.words.join('-')}" was read as ${unit.toUpperCase()}`);
	}
	return claim;
}

/** Which licence is claimed, apart from its version and place; null: the family only. */
export function subjectOf(claim: Claim): string | null {
	if (claim.tool !== null) return claim.tool;
	return claim.elements.length === 0 ? null : sorted(claim.elements).join('+');
}

/**
 * The licence that a claim names.
 *
 * @returns null where none exists; a name without a version names one only if it has one version
 */
export function licenseOf(claim: Claim): License | null {
	if (claim.stray || claim.foreign !== null) return null;
	const unit = unitOf(claim);
	if (unit === null) return null;
	const version = claim.version ?? onlyVersion(claim.tool);
	if (version === null) return null;
	const place = claim.jurisdiction ?? (claim.tool === 'certification' ? 'us' : '');
	return findLicense(unit, version, place);
}

/** Whether any version has a licence with these elements. */
export function exists(claim: Claim): boolean {
	return !claim.stray && unitOf({ ...claim, version: null }) !== null;
}

/** The licences that exist and come closest to a claim. */
export function nearestTo(claim: Claim): License[] {
	const unknown = claim.tool !== null && claim.unit === null && claim.elements.length === 0;
	const parts = unknown ? (claim.tool ?? '').split('-') : claim.elements;
	return nearestLicenses({ ...claim, elements: parts, tool: claim.tool });
}

export function elementsOf(claim: Claim): LicenseElements | null {
	if (claim.elements.length === 0) return null;
	const has = (element: string) => claim.elements.includes(element);
	return { by: has('by'), nc: has('nc'), nd: has('nd'), sa: has('sa') };
}

/**
 * The unit with these elements in this version.
 *
 * BY-NC-ND is a name that begins with 2.0; at 1.0 that licence is called BY-ND-NC. Whether the
 * number or the order is wrong in "BY-NC-ND 1.0" nobody can tell, so it names none.
 */
function unitOf(claim: Claim): string | null {
	if (claim.unit !== null) return claim.unit;
	if (claim.tool !== null) return claim.tool;
	if (claim.version === '1.0' && claim.elements.join('-') === 'by-nc-nd') return null;
	const set = sorted(claim.elements).join('-');
	return units().bySet.get(`${claim.version ?? ''} ${set}`) ?? null;
}

function onlyVersion(tool: string | null): string | null {
	return tool === null ? null : (units().versions.get(tool) ?? null);
}

function units(): Known {
	if (known !== null) return known;
	const bySet = new Map<string, string>();
	const versions = new Map<string, string>();
	for (const { category, unit, version } of allLicenses()) {
		versions.set(unit, version);
		if (category === 'publicdomain') continue;
		const set = sorted(unit.split('-')).join('-');
		bySet.set(`${version} ${set}`, unit).set(` ${set}`, unit);
	}
	known = { bySet, versions };
	return known;
}

function editionOf(claim: Claim): string | null {
	const ofTool = claim.tool === null ? undefined : TOOL_EDITION[claim.tool];
	if (ofTool !== undefined) return ofTool;
	if (claim.version === null) return null;
	if (claim.version === '4.0') return 'international';
	return claim.version === '3.0' ? 'unported' : 'generic';
}

function sameEdition(written: string, meant: string): boolean {
	return written === meant || (written === 'intl' && meant === 'international');
}

function sorted(elements: readonly string[]): string[] {
	return [...elements].sort();
}

interface Known {
	/** Unit by `version set-of-elements`; without a version, of any. */
	bySet: ReadonlyMap<string, string>;
	/** One version of each unit: the only one where the unit is a tool. */
	versions: ReadonlyMap<string, string>;
}

/** What one part of a value says about the licence. Null: it does not say. */
export interface Claim {
	/** Of the four, in written order; empty where none is named. */
	elements: readonly string[];
	/** A tool's unit, or an address's unit that is not made of the four. */
	tool: string | null;
	/** The unit of an address, if any licence has it. */
	unit: string | null;
	version: string | null;
	jurisdiction: string | null;
	/** A place that may be meant, or null. */
	maybe: string | null;
	/** Something is said that no licence has. */
	stray: boolean;
	/** A word where a place would stand, or null. */
	foreign: string | null;
	notes: readonly string[];
}
