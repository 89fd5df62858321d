import type { Duty } from '../model.ts';
import { safeHref } from './part.ts';

/**
 * What a publisher may ask of its counter beside the address, by HTML attribute and hast property.
 * Nothing here runs code, and `loading` is not among them: a counter that waits counts too few.
 */
const attributeNames: ReadonlyMap<string, string> = new Map([
	['id', 'id'],
	['referrerpolicy', 'referrerPolicy'],
	['crossorigin', 'crossOrigin'],
	['integrity', 'integrity'],
]);

/**
 * The publisher's counters that the owner of the site has said yes to: a tracking pixel sends every
 * reader's address to the publisher, so without a yes nothing is put into the page.
 *
 * @param duties of the terms; `pixel-kept` has `answered`, `kind`, `url` and `attr:NAME`
 * @param body text of the article: a counter that was copied with it must not count twice
 */
export function countersOf(duties: readonly Duty[], body: string | null): Counter[] {
	const counters = new Map<string, Counter>();
	for (const { rule, detail } of duties) {
		if (rule !== 'pixel-kept' || detail.answered !== 'yes') continue;
		const url = safeHref(detail.url);
		if (url === null || (body !== null && stands(url, body))) continue;
		const kind = detail.kind === 'script' ? 'script' : 'img';
		counters.set(url, { kind, url, properties: propertiesOf(detail) });
	}
	return [...counters.values()];
}

function propertiesOf(detail: Duty['detail']): Record<string, string> {
	const properties: Record<string, string> = {};
	for (const [key, value] of Object.entries(detail)) {
		if (!key.startsWith('attr:')) continue;
		const name = key.slice('attr:'.length).toLowerCase();
		const property = attributeNames.get(name);
		if (property) properties[property] = value;
		else if (/^data-[a-z][a-z0-9-]*$/.test(name)) properties[dataProperty(name)] = value;
	}
	return properties;
}

/** `data-post-id` is `dataPostId` in hast. */
function dataProperty(name: string): string {
	return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * Where the address names a file, that file tells which article is counted and the query only who
 * republishes; else the query tells both.
 */
function stands(url: string, body: string): boolean {
	const { host, pathname, search } = new URL(url);
	const file = /\.\w+$/.test(pathname);
	return body.replaceAll('&amp;', '&').includes(`//${host}${pathname}${file ? '' : search}`);
}

/** A picture or script that tells the publisher of each reader. */
export interface Counter {
	kind: 'img' | 'script';
	/** http(s) address. */
	url: string;
	/** Further hast properties. */
	properties: Readonly<Record<string, string>>;
}
