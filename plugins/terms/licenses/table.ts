import type { License, LicenseElements } from '../../model.ts';
import { PLACES } from './places.ts';

/** The six licences that Creative Commons has published from version 2.0 on. */
const SIX = 'by by-nc by-nc-nd by-nc-sa by-nd by-sa';

/**
 * Which unit exists in which version and for which places; `-` is the text without a country
 * (generic, unported, international).
 */
const EDITIONS: readonly (readonly [units: string, version: string, places: string])[] = [
	['by by-nc by-nc-sa by-nd by-nd-nc by-sa', '1.0', '- fi il nl'],
	['nc nc-sa nd nd-nc sa', '1.0', '- fi nl'],
	['sampling', '1.0', '- br tw'],
	['sampling+', '1.0', '- br de tw'],
	['nc-sampling+', '1.0', '- tw'],
	[SIX, '2.0', '- at au be br ca cl de es fr hr it jp kr nl pl tw uk za'],
	['nc nc-sa nd nd-nc sa', '2.0', 'jp'],
	['devnations', '2.0', '-'],
	[SIX, '2.1', 'au ca es jp'],
	[
		SIX,
		'2.5',
		'- ar au bg br ca ch cn co dk es hr hu il in it mk mt mx my nl pe pl pt scotland se si tw za',
	],
	[
		SIX,
		'3.0',
		'- am at au az br ca ch cl cn cr cz de ec ee eg es fr ge gr gt hk hr ie igo it lu nl no nz ph pl pr pt ro rs sg th tw ug us ve vn za',
	],
	[SIX, '4.0', '-'],
	['zero mark', '1.0', '-'],
	['certification', '1.0', 'us'],
];

const UNIT_NAMES: Readonly<Record<string, string>> = {
	devnations: 'Developing Nations',
	sampling: 'Sampling',
	'sampling+': 'Sampling Plus',
	'nc-sampling+': 'NonCommercial Sampling Plus',
	zero: 'CC0',
	mark: 'Public Domain Mark',
	certification:
		'Copyright-Only Dedication (based on United States law) or Public Domain Certification',
};

/** The three tools live under `/publicdomain/` and do not have "Creative Commons" in their names. */
const TOOL_IDENTIFIERS: Readonly<Record<string, string>> = {
	zero: 'CC0',
	mark: 'PDM',
	certification: 'CERTIFICATION',
};

/** Units that give BY without saying so in their name. */
const BY_WITHOUT_SAYING = new Set(['devnations', 'sampling', 'sampling+', 'nc-sampling+']);

/** Day on which Creative Commons retired a unit, in all versions that it has. */
const RETIRED: Readonly<Record<string, string>> = {
	nc: '2004-05-25',
	'nc-sa': '2004-05-25',
	nd: '2004-05-25',
	'nd-nc': '2004-05-25',
	sa: '2004-05-25',
	devnations: '2007-06-04',
	sampling: '2007-06-04',
	certification: '2010-10-11',
	'sampling+': '2011-09-12',
	'nc-sampling+': '2011-09-12',
};

/** Ports of the six that have an SPDX id; each of the six without a country has one, too. */
const SPDX_PORTS = new Set(
	(
		'by/2.5/au by/3.0/at by/3.0/au by/3.0/de by/3.0/igo by/3.0/nl by/3.0/us by-nc/3.0/de ' +
		'by-nc/3.0/igo by-nc-nd/3.0/de by-nc-nd/3.0/igo by-nc-sa/2.0/de by-nc-sa/2.0/fr ' +
		'by-nc-sa/2.0/uk by-nc-sa/3.0/de by-nc-sa/3.0/igo by-nd/3.0/de by-sa/2.0/uk by-sa/2.1/jp ' +
		'by-sa/3.0/at by-sa/3.0/de by-sa/3.0/igo'
	).split(' '),
);

/** SPDX ids that do not follow from unit, version and place. */
const SPDX_OTHERS: Readonly<Record<string, string>> = {
	'by-nd-nc/1.0/': 'CC-BY-NC-ND-1.0',
	'sa/1.0/': 'CC-SA-1.0',
	'zero/1.0/': 'CC0-1.0',
	'mark/1.0/': 'CC-PDM-1.0',
	'certification/1.0/us': 'CC-PDDC',
};

let list: readonly License[] | null = null;
let index: ReadonlyMap<string, License> | null = null;

/**
 * Every Creative Commons licence and public domain tool that exists: 639, expanded once.
 *
 * Sources: `config/cc-legal-tools.csv` of creativecommons/cc-legal-tools-data (units, versions,
 * places, identifiers), cc-legal-tools-app (names, days of retirement) and the SPDX licence list
 * (ids). The set equals that of the legal code files that Creative Commons publishes, plus the
 * mark and the certification, which have a deed only.
 *
 * @returns frozen licences, sorted by category, unit, version, jurisdiction
 */
export function allLicenses(): readonly License[] {
	list ??= Object.freeze(expand());
	return list;
}

/**
 * The licence at one address.
 *
 * @param jurisdiction lower-case code, empty for the text without a country
 * @returns null where no such licence exists
 */
export function findLicense(unit: string, version: string, jurisdiction: string): License | null {
	index ??= new Map(
		allLicenses().map((one) => [key(one.unit, one.version, one.jurisdiction), one]),
	);
	return index.get(key(unit, version, jurisdiction)) ?? null;
}

function expand(): License[] {
	const all: License[] = [];
	for (const [units, version, places] of EDITIONS) {
		for (const unit of units.split(' ')) {
			for (const place of places.split(' ')) {
				all.push(license(unit, version, place === '-' ? '' : place));
			}
		}
	}
	// A space sorts before every character that a unit or a place has.
	const order = new Map(
		all.map((one) => [one, `${one.category} ${one.unit} ${one.version} ${one.jurisdiction}`]),
	);
	return all.sort((a, b) => compare(order.get(a) ?? '', order.get(b) ?? ''));
}

function license(unit: string, version: string, jurisdiction: string): License {
	const tool = TOOL_IDENTIFIERS[unit];
	const category = tool === undefined ? 'licenses' : 'publicdomain';
	const number = jurisdiction === '' ? version : `${version} ${jurisdiction.toUpperCase()}`;
	const shortName = `${tool ?? `CC ${unit.toUpperCase()}`} ${number}`;
	const spdx = spdxId(unit, version, jurisdiction, shortName);
	const address = jurisdiction === '' ? `${unit}/${version}` : `${unit}/${version}/${jurisdiction}`;
	const name = `${unitName(unit, version)} ${version} ${placeName(category, version, jurisdiction)}`;
	return Object.freeze({
		id: spdx ?? shortName.replaceAll(' ', '-'),
		spdx,
		unit,
		version,
		jurisdiction,
		category,
		url: `https://creativecommons.org/${category}/${address}/`,
		shortName,
		name: tool === undefined ? `Creative Commons ${name}` : name,
		elements: Object.freeze(elementsOf(unit)),
		retiredOn: RETIRED[unit] ?? null,
	});
}

function spdxId(unit: string, version: string, place: string, shortName: string): string | null {
	const other = SPDX_OTHERS[key(unit, version, place)];
	if (other !== undefined) return other;
	const listed =
		place === ''
			? unit.startsWith('by') && unit !== 'by-nd-nc'
			: SPDX_PORTS.has(key(unit, version, place));
	return listed ? shortName.replaceAll(' ', '-') : null;
}

function unitName(unit: string, version: string): string {
	const fixed = UNIT_NAMES[unit];
	if (fixed !== undefined) return fixed;
	const words: Readonly<Record<string, string>> = {
		by: 'Attribution',
		nc: 'NonCommercial',
		nd: version === '4.0' ? 'NoDerivatives' : 'NoDerivs',
		sa: 'ShareAlike',
	};
	return unit
		.split('-')
		.map((element) => words[element] ?? element)
		.join('-');
}

function placeName(category: string, version: string, jurisdiction: string): string {
	if (jurisdiction !== '') return PLACES[jurisdiction] ?? jurisdiction;
	if (category === 'publicdomain') return 'Universal';
	if (version === '4.0') return 'International';
	return version === '3.0' ? 'Unported' : 'Generic';
}

function elementsOf(unit: string): LicenseElements {
	const parts = unit.split('-');
	return {
		by: parts.includes('by') || BY_WITHOUT_SAYING.has(unit),
		nc: parts.includes('nc'),
		nd: parts.includes('nd'),
		sa: parts.includes('sa'),
	};
}

function key(unit: string, version: string, jurisdiction: string): string {
	return `${unit}/${version}/${jurisdiction}`;
}

function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
