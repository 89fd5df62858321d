import { Parser } from 'htmlparser2';
import { placesIn } from '../../terms/notice/places.ts';
import { type FeedBody, type FeedItem, type FeedMedia, htmlOfText } from './item.ts';

/** No feed nests deeper; the parser's time grows with the depth. */
const deepest = 1_000;
/** Elements of an entry that no reader shows as text. */
const UNSEEN =
	/^(?:link|id|guid|pubdate|published|updated|date|category|subject|enclosure|comments|commentrss|license|rights|thumbnail|keywords|duration|explicit|episode|season|image)$/;
const NAMES = /^(?:author|contributor|creator|source|credit)$/;

/**
 * Entries of an RSS (0.9x, 1.0, 2.0) or Atom feed. Elements go by their local names, whatever their
 * prefix: `content:encoded`, `description`, `summary`, `content` and all others with text are bodies.
 * Read forgivingly, as feed readers do. Relative addresses are resolved against `xml:base`, which is
 * inherited and may itself be relative (XML Base, section 4; RFC 4287, section 2).
 *
 * @returns null where it is nested too deep to be a feed
 */
export function readXmlFeed(xml: string): FeedItem[] | null {
	const placeOf = placesIn(xml, 0);
	const items: FeedItem[] = [];
	const depth = { now: 0, item: 0, field: 0 };
	let item: Draft | null = null;
	let field: Field | null = null;
	const bases: (string | null)[] = [];
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				depth.now += 1;
				if (depth.now > deepest) throw new TooDeep();
				const base = resolved(attributes['xml:base'] ?? null, bases.at(-1) ?? null);
				bases.push(base);
				const local = localName(name);
				if (item === null) {
					if (local !== 'item' && local !== 'entry') return;
					const { line, column } = placeOf(parser.startIndex);
					item = {
						place: { line, column },
						title: '',
						link: null,
						names: [],
						bodies: [],
						media: [],
						licenses: [],
					};
					depth.item = depth.now;
					return;
				}
				addMedia(item, local, attributes);
				if (field === null) {
					field = {
						name: local,
						type: attributes.type ?? '',
						place: placeOf(parser.startIndex),
						text: '',
						from: parser.endIndex + 1,
						base,
					};
					depth.field = depth.now;
					if (local === 'link') addLink(item, attributes, base);
				}
			},
			ontext(text) {
				if (field) field.text += text;
			},
			onclosetag() {
				if (item !== null && field !== null && depth.now === depth.field) {
					if (field.type === 'xhtml') field.text = xml.slice(field.from, parser.startIndex);
					addField(item, field);
					field = null;
				} else if (item !== null && depth.now === depth.item) {
					items.push(item);
					item = null;
				}
				depth.now -= 1;
				bases.pop();
			},
		},
		{ xmlMode: true },
	);
	try {
		parser.write(xml);
		parser.end();
	} catch (error) {
		if (error instanceof TooDeep) return null;
		throw error;
	}
	return items;
}

/** Enclosures of RSS and Atom, and what Media RSS and podcasts name by an address. */
function addMedia(item: Draft, name: string, attributes: Readonly<Record<string, string>>): void {
	const { url, href, rel, type = '', medium } = attributes;
	if (name === 'link') {
		if (href !== undefined && rel === 'enclosure') item.media.push({ href, type });
		if (href !== undefined && rel === 'license' && !/rsl\+xml/i.test(type))
			item.licenses.push(href);
	} else if (/^(?:enclosure|content|thumbnail|image)$/.test(name)) {
		const address = url ?? (name === 'image' ? href : undefined);
		if (address !== undefined) item.media.push({ href: address, type: type || (medium ?? '') });
	} else if (name === 'license' && attributes['rdf:resource'] !== undefined) {
		item.licenses.push(attributes['rdf:resource']);
	}
}

function addLink(
	item: Draft,
	{ href, rel = 'alternate' }: Readonly<Record<string, string>>,
	base: string | null,
): void {
	if (href !== undefined && rel === 'alternate') item.link ??= resolved(href, base);
}

function addField(item: Draft, { name, type, text, place, base }: Field): void {
	if (name === 'link' && text.trim() !== '') item.link ??= resolved(text.trim(), base);
	else if (name === 'title') item.title ||= text.trim();
	else if (name === 'license' && /^https?:/i.test(text.trim())) item.licenses.push(text.trim());
	else if (NAMES.test(name)) item.names.push(text.trim());
	else if (!UNSEEN.test(name) && text.trim() !== '') {
		// Atom's texts without a type are plain (RFC 4287, 3.1.1 and 4.1.3); RSS knows HTML only.
		const isPlain = type === 'text' || (type === '' && name === 'summary' && !text.includes('<'));
		item.bodies.push({ html: isPlain ? htmlOfText(text) : text, place, base });
	}
}

/** An address against a base; as written where there is none, the base where there is no address. */
function resolved(address: string | null, base: string | null): string | null {
	if (address === null) return base;
	return (base === null ? null : URL.parse(address, base)?.href) ?? address;
}

function localName(name: string): string {
	return name.slice(name.indexOf(':') + 1).toLowerCase();
}

class TooDeep extends Error {}

interface Draft extends FeedItem {
	title: string;
	link: string | null;
	names: string[];
	bodies: FeedBody[];
	media: FeedMedia[];
	licenses: string[];
}

interface Field {
	name: string;
	type: string;
	place: FeedItem['place'];
	text: string;
	/** Offset behind the start tag. */
	from: number;
	/** By `xml:base`. */
	base: string | null;
}
