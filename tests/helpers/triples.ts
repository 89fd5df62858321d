/** What processors of other people's making read out of a page. */
import type { Transform } from 'node:stream';
import jsonld from 'jsonld';
import { RdfaParser } from 'rdfa-streaming-parser';

export const schema = 'https://schema.org/';
export const dcterms = 'http://purl.org/dc/terms/';
export const cc = 'http://creativecommons.org/ns#';

/** The part of schema.org's own context that tells addresses from words. */
const contextOfSchema = {
	'@vocab': schema,
	...Object.fromEntries(
		['license', 'mainEntityOfPage', 'isBasedOn', 'usageInfo', 'url'].map((name) => [
			name,
			{ '@id': `${schema}${name}`, '@type': '@id' },
		]),
	),
};

/** The text of the page's JSON-LD; empty where it has none. */
export function jsonLdOf(html: string): string {
	return /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1] ?? '';
}

/** JSON-LD expanded; what has no address is told by the property that leads to it. */
export async function triplesOfScript(html: string): Promise<Triple[]> {
	const expanded: unknown = await jsonld.expand(JSON.parse(jsonLdOf(html)), {
		documentLoader: async (documentUrl: string) => ({
			documentUrl,
			document: { '@context': contextOfSchema },
		}),
	});
	const found: Triple[] = [];
	const read = (node: Node, subject: string, path: string): void => {
		for (const [property, values] of Object.entries(node)) {
			if (property.startsWith('@') || !Array.isArray(values)) continue;
			const name = `${path}${property}`;
			for (const value of values as Node[]) {
				const plain = value['@value'] ?? value['@id'];
				if (plain !== undefined) found.push([subject, name, String(plain)]);
				if (value['@id'] !== undefined) read(value, String(value['@id']), '');
				else if (value['@value'] === undefined) read(value, subject, `${name} `);
			}
		}
	};
	const [root = {}] = expanded as Node[];
	const [page] = (root[`${schema}mainEntityOfPage`] ?? []) as Node[];
	read(root, String(page?.['@id'] ?? ''), '');
	return found;
}

/** @param baseIRI address of the page */
export function triplesOfRdfa(html: string, baseIRI: string): Promise<Triple[]> {
	return new Promise((done, fail) => {
		const found: Triple[] = [];
		// It is a stream of Node's, though its types do not say so.
		const parser = new RdfaParser({ baseIRI, contentType: 'text/html' }) as RdfaParser & Transform;
		parser.on('data', ({ subject, predicate, object }: Quad) => {
			found.push([subject.value, predicate.value, object.value]);
		});
		parser.on('error', fail);
		parser.on('end', () => done(found));
		parser.end(html);
	});
}

/** The values that a subject has under a property. */
export function valuesOf(triples: readonly Triple[], subject: string, property: string): string[] {
	return triples.flatMap(([about, name, value]) =>
		about === subject && name === property ? [value] : [],
	);
}

type Triple = [subject: string, property: string, value: string];
type Quad = Record<'subject' | 'predicate' | 'object', { value: string }>;
type Node = Record<string, unknown>;
