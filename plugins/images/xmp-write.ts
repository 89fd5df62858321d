import { namespaces, type Rights, type RightsField, rightsFields } from './rights.ts';

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
/** Fixed by the XMP specification, part 1, section 7.3.2. */
const packetId = 'W5M0MpCehiHzreSzNTczkc9d';

/**
 * Writes rights as an XMP packet. The same rights give the same bytes: no date, no tool, no padding.
 *
 * @param rights with at least one field
 */
export function writeXmp(rights: Rights): string {
	const written = Object.keys(rightsFields).filter(
		(key): key is RightsField => rights[key as RightsField] !== undefined,
	);
	const prefixes = new Set(written.map((key) => rightsFields[key][0]));
	const spaces = [...prefixes].map((prefix) => ` xmlns:${prefix}="${namespaces[prefix]}"`).join('');
	const properties = written.map((key) => propertyOf(key, rights[key] ?? [])).join('');
	return `<?xpacket begin="\uFEFF" id="${packetId}"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="${rdf}"><rdf:Description rdf:about=""${spaces}>${properties}${licensor(rights)}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`;
}

function propertyOf(key: RightsField, values: readonly string[]): string {
	const [prefix, local, kind] = rightsFields[key];
	const name = `${prefix}:${local}`;
	const first = escapeXml(values[0] ?? '');
	switch (kind) {
		case 'text':
			return `<${name}>${first}</${name}>`;
		case 'uri':
			return `<${name} rdf:resource="${first}"/>`;
		case 'alt':
			return `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${first}</rdf:li></rdf:Alt></${name}>`;
		case 'licensor':
			return '';
		default: {
			const list = kind === 'seq' ? 'rdf:Seq' : 'rdf:Bag';
			const items = values.map((value) => `<rdf:li>${escapeXml(value)}</rdf:li>`).join('');
			return `<${name}><${list}>${items}</${list}></${name}>`;
		}
	}
}

function licensor({ licensorName, licensorUrl }: Rights): string {
	const parts = [
		...(licensorName ?? []).map((name) => ['LicensorName', name] as const),
		...(licensorUrl ?? []).map((url) => ['LicensorURL', url] as const),
	];
	if (parts.length === 0) return '';
	const inner = parts
		.map(([local, value]) => `<plus:${local}>${escapeXml(value)}</plus:${local}>`)
		.join('');
	return `<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource">${inner}</rdf:li></rdf:Seq></plus:Licensor>`;
}

function escapeXml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll('\r', '&#13;');
}
