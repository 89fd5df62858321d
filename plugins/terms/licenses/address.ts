const SITES = new Set(['creativecommons.org', 'www.creativecommons.org']);
const BADGE_SITES = new Set([
	'i.creativecommons.org',
	'licensebuttons.net',
	'www.licensebuttons.net',
]);
/** Presskit of Creative Commons: one file a unit, without a version. */
const PRESSKIT_SITE = 'mirrors.creativecommons.org';
const BADGE_MAKER = 'img.shields.io';
const SPDX_SITES = new Set(['spdx.org', 'www.spdx.org']);
const CHOICE_SITES = new Set(['choosealicense.com', 'www.choosealicense.com']);
const TOOLS = new Set(['zero', 'mark', 'certification']);
const UNITS_OF_BUTTONS = new Set(
	'by by-nc by-nc-nd by-nc-sa by-nd by-sa cc-zero publicdomain'.split(' '),
);
const FORMS = new Map<string, AddressForm>([
	['deed', 'deed'],
	['legalcode', 'legalcode'],
	['rdf', 'rdf'],
]);
const UNIT = /^(?:cc|by|nc|nd|sa|devnations|sampling|zero|mark|certification)(?:[-+]|$)/;

/**
 * Reads an address of Creative Commons in any of its forms: http, `www.`, no slash, any case,
 * `%2B`, queries and fragments, deed and legal code in any language, RDF, badges, no scheme.
 * Whether such a licence exists is for the caller to look up.
 *
 * Source: `cc_legal_tools/urls.py` of creativecommons/cc-legal-tools-app, and the redirects of the
 * site (deed languages in upper case, `/licenses/publicdomain/`). Pages of the SPDX list and of
 * choosealicense.com, and badges of shields.io, are read for the name in their path.
 *
 * @param text one address, without the text around it
 * @returns null where the address leads somewhere else
 */
export function readAddress(text: string): AddressReading | null {
	const url = parse(text.trim());
	if (url === null || url.port !== '') return null;
	if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
	const host = url.hostname.endsWith('.') ? url.hostname.slice(0, -1) : url.hostname;
	const path = url.pathname
		.split('/')
		.filter((part) => part !== '')
		.map(decode);
	if (SITES.has(host)) return readPath(path);
	if (BADGE_SITES.has(host)) return readBadge(path);
	if (host === PRESSKIT_SITE) return readPresskit(path);
	if (host === BADGE_MAKER) return readMadeBadge(path);
	if (SPDX_SITES.has(host) || CHOICE_SITES.has(host)) return readListed(path);
	return host.endsWith('.creativecommons.org') ? { kind: 'page' } : null;
}

/**
 * Whether a piece of a value is meant as an address.
 *
 * @param chunk text without white space
 */
export function looksLikeAddress(chunk: string): boolean {
	if (chunk.includes('://') || chunk.startsWith('//')) return true;
	const slash = chunk.indexOf('/');
	const host = (slash === -1 ? chunk : chunk.slice(0, slash)).toLowerCase();
	return (
		SITES.has(host) || BADGE_SITES.has(host) || SPDX_SITES.has(host) || host.startsWith('www.')
	);
}

function parse(text: string): URL | null {
	let full = text;
	if (text.startsWith('//')) full = `https:${text}`;
	else if (!text.includes('://')) full = `https://${text}`;
	return URL.canParse(full) ? new URL(full) : null;
}

function decode(part: string): string {
	try {
		return decodeURIComponent(part).toLowerCase();
	} catch {
		return part.toLowerCase();
	}
}

function readPath(path: readonly string[]): AddressReading {
	const [category, unit, ...rest] = path;
	if (category === 'licenses' && unit === 'publicdomain') {
		return readRest('certification', ['1.0', 'us', ...rest]);
	}
	const isTool = category === 'publicdomain' && unit !== undefined && TOOLS.has(unit);
	if (unit === undefined || !(isTool || category === 'licenses')) return { kind: 'page' };
	if (!UNIT.test(unit) && !startsWithDigit(rest[0])) return { kind: 'page' };
	if (!isTool && TOOLS.has(unit)) return { ...readRest(unit, rest), whole: false };
	return readRest(unit, rest);
}

/** `/l/by/4.0/88x31.png` and `/p/zero/1.0/88x31.png`; everything else there is a single icon. */
function readBadge(path: readonly string[]): AddressReading {
	const [folder, unit, ...rest] = path;
	if (unit === undefined || (folder !== 'l' && folder !== 'p')) return { kind: 'page' };
	const last = rest.at(-1);
	const image = last?.endsWith('.png') === true || last?.endsWith('.svg') === true;
	return { ...readRest(unit, image ? rest.slice(0, -1) : rest), form: 'badge' };
}

/** `/presskit/buttons/88x31/svg/by-nc-sa.svg`; the icons of single elements name no licence. */
function readPresskit(path: readonly string[]): AddressReading {
	const [folder, kind] = path;
	const unit = withoutFormat(path.at(-1) ?? '').replace(/\.(?:eu|na)$/, '');
	const button = folder === 'presskit' && kind === 'buttons' && UNITS_OF_BUTTONS.has(unit);
	if (!button) return { kind: 'page' };
	const tool = unit === 'cc-zero' ? 'zero' : unit;
	const named = tool === 'publicdomain' ? 'mark' : tool;
	return { ...readRest(named, []), form: 'badge' };
}

/**
 * `/badge/License-CC_BY--SA_4.0-lightgrey.svg`: parts divided by single hyphens, two hyphens for a
 * hyphen, an underscore for a space.
 */
function readMadeBadge(path: readonly string[]): AddressReading | null {
	if (path[0] !== 'badge' || path[1] === undefined) return null;
	const parts = path[1].replaceAll('--', '\u0000').split('-');
	const name = (parts.length > 2 ? parts[1] : parts[0]) ?? '';
	return { kind: 'name', name: name.replaceAll('\u0000', '-').replaceAll('_', ' ') };
}

/** `/licenses/CC-BY-4.0.html` of the SPDX list, `/licenses/cc-by-4.0/` of a chooser. */
function readListed(path: readonly string[]): AddressReading | null {
	if (path.length !== 2 || path[0] !== 'licenses') return null;
	return { kind: 'name', name: withoutFormat(path[1] ?? '') };
}

function withoutFormat(file: string): string {
	return file.replace(/\.(?:html?|json|txt|rdf|jsonld|svg|png)$/, '');
}

function readRest(unit: string, rest: readonly string[]): LicenseAddress {
	const parts = [...rest];
	const version = startsWithDigit(parts[0]) ? (parts.shift() ?? null) : null;
	let jurisdiction = '';
	if (version !== null && parts[0] !== undefined && formOf(parts[0]) === null) {
		jurisdiction = parts.shift() ?? '';
	}
	const form = parts[0] === undefined ? 'deed' : formOf(parts.shift() ?? '');
	return {
		kind: 'license',
		unit,
		version,
		jurisdiction,
		form: form ?? 'deed',
		whole: form !== null && parts.length === 0,
	};
}

/** `deed`, `deed.pt-br`, `legalcode.txt`: what follows the dot is a language or a file format. */
function formOf(part: string): AddressForm | null {
	const dot = part.indexOf('.');
	return FORMS.get(dot === -1 ? part : part.slice(0, dot)) ?? null;
}

function startsWithDigit(part: string | undefined): boolean {
	return part !== undefined && /^\d/.test(part);
}

/** Which page of a licence an address opens. */
export type AddressForm = 'deed' | 'legalcode' | 'rdf' | 'badge';

export interface LicenseAddress {
	kind: 'license';
	unit: string;
	version: string | null;
	/** Empty where the address has none. */
	jurisdiction: string;
	form: AddressForm;
	/** False where a part of the path is left over that no licence's address has. */
	whole: boolean;
}

export type AddressReading =
	| LicenseAddress
	/** A page of Creative Commons, but no licence's. */
	| { kind: 'page' }
	/** Another site's page or badge, which says a licence's name in its path. */
	| { kind: 'name'; name: string };
