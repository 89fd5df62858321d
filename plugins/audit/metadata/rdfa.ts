import type { Element, ElementContent, Root, RootContent } from 'hast';
import { stringOf } from '../page/element.ts';
import { addValue, type Item, newItem, type Value } from './item.ts';
import { textIn, tokens } from './microdata.ts';

/** Prefixes that every page knows (RDFa 1.1 initial context), and the one that everybody writes. */
const known: Readonly<Record<string, string>> = {
	cc: 'http://creativecommons.org/ns#',
	dc: 'http://purl.org/dc/terms/',
	dct: 'http://purl.org/dc/terms/',
	dcterms: 'http://purl.org/dc/terms/',
	dc11: 'http://purl.org/dc/elements/1.1/',
	schema: 'http://schema.org/',
	xhv: 'http://www.w3.org/1999/xhtml/vocab#',
};
const MOST_PREFIXES = 50;
/** Vocabularies whose terms are read, with the prefix that they get; schema.org's have none. */
const vocabularies: readonly (readonly [RegExp, string])[] = [
	[/^https?:\/\/(?:www\.)?schema\.org\//i, ''],
	[/^https?:\/\/creativecommons\.org\/ns#/i, 'cc:'],
	[/^https?:\/\/purl\.org\/dc\/(?:terms|elements\/1\.1)\//i, 'dct:'],
	[/^https?:\/\/www\.w3\.org\/1999\/xhtml\/vocab#/i, 'cc:'],
];

/**
 * Reads what RDFa says in the vocabularies of Creative Commons, Dublin Core and schema.org (RDFa Core
 * 1.1, section 7.5, without `rev`, lists and incomplete triples). One item for each subject; the page's
 * own has an empty `id`; `licensed` tells what each `rel="license"` is about. That without a prefix is HTML's, and read as such. No recursion.
 */
export function readRdfa(tree: Root): {
	items: Item[];
	licensed: ReadonlyMap<Element, string | null>;
} {
	const items = new Map<string, Item>();
	const anonymous: Item[] = [];
	const licensed = new Map<Element, string | null>();
	let page: Item | null = null;
	const subjectOf = (id: string, node: Element): Item => {
		const item = items.get(id) ?? newItem(node, 'RDFa', [], id);
		items.set(id, item);
		return item;
	};
	const unnamed = (node: Element): Item => {
		const item = newItem(node, 'RDFa', [], null);
		anonymous.push(item);
		return item;
	};
	const root: Context = { subject: null, vocab: '', prefixes: known };
	const stack: Frame[] = [{ nodes: tree.children, at: 0, context: root }];
	while (stack.length > 0) {
		const frame = stack.at(-1) as Frame;
		const node = frame.nodes[frame.at];
		frame.at += 1;
		if (!node) {
			stack.pop();
			continue;
		}
		if (node.type !== 'element' || node.tagName === 'template') continue;
		const context = contextOf(node, frame.context);
		const { properties } = node;
		const parent = (): Item => {
			page ??= subjectOf('', node);
			return frame.context.subject ?? page;
		};
		const rel = termsIn(properties.rel, context);
		const property = termsIn(properties.property, context);
		const types = tokens(properties.typeof).flatMap((type) => termOf(type, context) ?? []);
		const about = stringOf(properties.about);
		const target = stringOf(properties.resource ?? properties.href ?? properties.src);
		if (tokens(properties.rel).includes('license')) {
			licensed.set(node, about ?? (frame.context.subject ? frame.context.subject.id : ''));
		}
		let inner = context.subject;
		if (rel.length + property.length + types.length > 0 || about !== null || properties.resource) {
			const typed = types.length > 0;
			// Words given as `content` are of what a link goes to; other values are of what is spoken of.
			const chained = rel.length > 0 || (property.length > 0 && !isGiven(properties));
			const isObject = typed && about === null && chained;
			const own = target !== null && typed ? subjectOf(target, node) : null;
			let subject: Item;
			if (about !== null) subject = subjectOf(about, node);
			else if (chained) subject = parent();
			else subject = target === null ? (typed ? unnamed(node) : parent()) : subjectOf(target, node);
			const object = isObject ? (own ?? unnamed(node)) : null;
			(object ?? subject).types.push(...types);
			for (const name of rel) addValue(subject, name, object ?? target ?? '');
			for (const name of property) addValue(subject, name, object ?? literal(node, rel.length > 0));
			// What lies in a link with `rel` speaks of where the link goes.
			inner = object ?? (rel.length > 0 && target !== null ? subjectOf(target, node) : subject);
		}
		const nodes = node.children;
		stack.push({ nodes, at: 0, context: { ...context, subject: inner } });
	}
	const all = [...items.values(), ...anonymous];
	return {
		items: all.filter(({ properties, types }) => properties.size > 0 || types.length > 0),
		licensed,
	};
}

function contextOf({ properties }: Element, outer: Context): Context {
	const vocab = stringOf(properties.vocab);
	const prefix = stringOf(properties.prefix);
	if (vocab === null && prefix === null) return outer;
	const prefixes = { ...outer.prefixes };
	const room = MOST_PREFIXES - Object.keys(prefixes).length;
	let added = 0;
	for (const [, name = '', iri = ''] of (prefix ?? '').matchAll(
		/([\w-]{1,40}):\s{1,9}(\S{1,200})/g,
	)) {
		added += 1;
		if (added <= room) prefixes[name.toLowerCase()] = iri;
	}
	return { ...outer, prefixes, vocab: vocab ?? outer.vocab };
}

function termsIn(value: unknown, context: Context): string[] {
	return tokens(value).flatMap((token) => termOf(token, context) ?? []);
}

/** `cc:license`, `dct:creator`, `author`; null for other vocabularies. */
function termOf(token: string, { vocab, prefixes }: Context): string | null {
	const colon = token.indexOf(':');
	const prefix = colon < 0 ? undefined : prefixes[token.slice(0, colon).toLowerCase()];
	const iri =
		colon < 0
			? vocab === ''
				? null
				: vocab + token
			: prefix
				? prefix + token.slice(colon + 1)
				: token;
	if (iri === null) return null;
	for (const [start, short] of vocabularies) {
		const match = start.exec(iri);
		if (match) return short + iri.slice(match[0].length);
	}
	return null;
}

function isGiven({ content, datatype }: Element['properties']): boolean {
	return content != null || datatype != null;
}

function literal(element: Element, hasRel: boolean): Value {
	const { content, dateTime, resource, href, src, datatype } = element.properties;
	const given = stringOf(content) ?? stringOf(dateTime);
	if (given !== null) return given;
	const address = stringOf(resource ?? href ?? src);
	return address !== null && !hasRel && datatype == null ? address : textIn(element);
}

interface Context {
	/** What properties speak of; null for the page. */
	subject: Item | null;
	vocab: string;
	prefixes: Readonly<Record<string, string>>;
}

interface Frame {
	nodes: readonly (RootContent | ElementContent)[];
	at: number;
	context: Context;
}
