/** What an image file says about its rights, as one flat record, and how two of them become one. */
import { parseLicense } from '../terms/licenses/index.ts';

/**
 * The fields that are kept and written, with their XMP property. Everything else in a file (place,
 * camera, thumbnail, history of edits) is left out: publishing it is nobody's wish by default.
 * `DataMining` and `DigitalSourceType` are no credit, but a reservation and a label that must not be lost.
 *
 * Source: IPTC Photo Metadata Standard 2023.2, PLUS 2.0.1, ccREL section 3.2.
 */
export const rightsFields = {
	title: ['dc', 'title', 'alt'],
	creator: ['dc', 'creator', 'seq'],
	notice: ['dc', 'rights', 'alt'],
	source: ['dc', 'source', 'text'],
	credit: ['photoshop', 'Credit', 'text'],
	supplier: ['photoshop', 'Source', 'text'],
	marked: ['xmpRights', 'Marked', 'text'],
	statement: ['xmpRights', 'WebStatement', 'text'],
	usage: ['xmpRights', 'UsageTerms', 'alt'],
	owner: ['xmpRights', 'Owner', 'bag'],
	dataMining: ['plus', 'DataMining', 'text'],
	sourceType: ['Iptc4xmpExt', 'DigitalSourceType', 'text'],
	license: ['cc', 'license', 'uri'],
	attributionName: ['cc', 'attributionName', 'text'],
	attributionUrl: ['cc', 'attributionURL', 'uri'],
	licensorName: ['plus', 'LicensorName', 'licensor'],
	licensorUrl: ['plus', 'LicensorURL', 'licensor'],
} as const satisfies Record<string, readonly [prefix: string, local: string, kind: string]>;

/** Namespaces of the properties, by the prefix that we write. */
export const namespaces = {
	dc: 'http://purl.org/dc/elements/1.1/',
	photoshop: 'http://ns.adobe.com/photoshop/1.0/',
	xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
	plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
	Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
	cc: 'http://creativecommons.org/ns#',
};

/**
 * Adds what an article says about an image to what the file itself says. The file always wins: a field
 * that it has is never changed. Where the two contradict each other, nothing is added: one author's
 * picture must not get another one's licence.
 *
 * @param inFile from the original image
 * @param given from front matter
 */
export function mergeRights(inFile: Rights, given: Rights): Rights {
	return contradictions(inFile, given).length > 0 ? inFile : { ...given, ...inFile };
}

/**
 * Where file and article contradict each other. A licence page that is no known licence, such as a
 * photographer's own, contradicts nothing; nor does a name with an agency or in capitals.
 */
export function contradictions(inFile: Rights, given: Rights): Contradiction[] {
	const found: Contradiction[] = [];
	const [author = ''] = given.creator ?? [];
	const creators = inFile.creator ?? [];
	if (author && creators.length > 0 && !creators.some((name) => isAlike(name, author))) {
		found.push({ field: 'author', inFile: creators.join(', '), inArticle: author });
	}
	const [license = ''] = given.license ?? given.statement ?? [];
	const own = [...(inFile.license ?? []), ...(inFile.statement ?? [])];
	const known = own.filter((url) => idOf(url) !== null);
	const [first] = known;
	if (license && first !== undefined && !known.some((url) => idOf(url) === idOf(license))) {
		found.push({ field: 'license', inFile: first, inArticle: license });
	}
	return found;
}

function isAlike(one: string, other: string): boolean {
	const [a, b] = [fold(one), fold(other)];
	return a.includes(b) || b.includes(a);
}

/** Letters and digits only, so that capitals, marks and points make no other person. */
function fold(name: string): string {
	const letters = name
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
	return letters || name;
}

function idOf(text: string): string | null {
	const reading = parseLicense(text);
	return reading.kind === 'license' ? reading.license.id : null;
}

export type RightsField = keyof typeof rightsFields;
/** Values of a file, by field. A field that is there has at least one value, none of them empty. */
export type Rights = Partial<Record<RightsField, string[]>>;
export interface Contradiction {
	field: 'author' | 'license';
	inFile: string;
	inArticle: string;
}
