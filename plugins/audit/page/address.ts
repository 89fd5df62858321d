import type { Element } from 'hast';
import { addressesInSrcset } from './srcset.ts';

/** All other elements name no address; most of a page is made of those. */
const loaders: ReadonlySet<string> = new Set([
	...['img', 'source', 'image', 'feImage', 'use', 'input', 'video', 'audio', 'track', 'iframe'],
	...['frame', 'embed', 'object', 'script', 'link', 'meta'],
	...['body', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
]);
/** Where scripts that load pictures late expect the address. */
const lateAddresses = ['dataSrc', 'dataLazySrc', 'dataOriginal'];
const lateSets = ['dataSrcset', 'dataLazySrcset'];
const cardName =
	/^(?:og:(?:image|video|audio)(?::(?:secure_)?url)?|twitter:(?:image\d?(?::src)?|player(?::stream)?))$/;
const cardItem = /^(?:image|thumbnail|thumbnailurl|contenturl|embedurl)$/;
/** Script types that a browser runs (HTML, 4.12.1.1); it loads no other. */
const runs =
	/^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script|text\/(?:jscript|livescript|javascript1\.[0-5]))$/;

/**
 * The addresses that an element itself names for loading, without those of a document in it. The two
 * parsers name all these attributes alike.
 */
export function addressesOf({ tagName, properties }: Element): Address[] {
	const found: Address[] = [];
	if (!loaders.has(tagName)) return found;
	const add = (kind: ResourceKind, ...values: unknown[]): void => {
		for (const value of values) {
			const href = textOf(value)?.trim();
			if (href !== undefined) found.push({ kind, href });
		}
	};
	const addSet = (kind: ResourceKind, value: unknown): void => {
		for (const href of addressesInSrcset(textOf(value) ?? '')) found.push({ kind, href });
	};
	const type = (textOf(properties.type) ?? '').trim().toLowerCase();
	const reference = properties.href ?? properties.xLinkHref;
	switch (tagName) {
		case 'img':
			add('image', properties.src);
			addSet('image', properties.srcSet);
			break;
		case 'source':
			add('media', properties.src);
			addSet('image', properties.srcSet);
			break;
		case 'image':
		case 'feImage':
			add('image', reference);
			break;
		case 'use':
			if (!textOf(reference)?.startsWith('#')) add('image', reference);
			break;
		case 'input':
			if (type === 'image') add('image', properties.src);
			break;
		case 'body':
		case 'table':
		case 'thead':
		case 'tbody':
		case 'tfoot':
		case 'tr':
		case 'td':
		case 'th':
			add('image', properties.background);
			break;
		case 'video':
			add('media', properties.src);
			add('image', properties.poster);
			break;
		case 'audio':
		case 'track':
			add('media', properties.src);
			break;
		case 'iframe':
		case 'frame':
		case 'embed':
			add('frame', properties.src);
			break;
		case 'object':
			add('frame', properties.data);
			break;
		case 'script':
			add(runs.test(type) ? 'script' : 'deferred', properties.src ?? reference);
			break;
		case 'link':
			for (const kind of linkKinds(properties)) {
				// A canonical link without an address is one that says nothing.
				add(kind, kind === 'canonical' ? (properties.href ?? '') : properties.href);
				if (kind === 'image') addSet(kind, properties.imageSrcSet);
			}
			break;
		case 'meta':
			if (isCard(properties)) add('card', properties.content);
			break;
	}
	add('deferred', ...lateAddresses.map((name) => properties[name]));
	for (const name of lateSets) addSet('deferred', properties[name]);
	return found;
}

/** Value of a property as text, lists joined; null where it is not there. */
export function textOf(value: unknown): string | null {
	if (value === undefined || value === null) return null;
	return Array.isArray(value) ? value.join(' ') : String(value);
}

function linkKinds(properties: Element['properties']): ResourceKind[] {
	const rel = tokensOf(properties.rel);
	const kinds: ResourceKind[] = [];
	if (rel.includes('canonical')) kinds.push('canonical');
	if (rel.includes('license')) kinds.push('license');
	if (rel.includes('image_src') || tokensOf(properties.itemProp).some(isCardItem))
		kinds.push('card');
	if (rel.includes('preload') || rel.includes('prefetch')) {
		const as = (textOf(properties.as) ?? '').toLowerCase();
		if (as === 'image') kinds.push('image');
		if (as === 'video' || as === 'audio' || as === 'track') kinds.push('media');
	}
	return kinds;
}

/** Pictures, sound and video of the cards that social networks show. */
function isCard({ property, name, itemProp }: Element['properties']): boolean {
	return (
		[property, name].some((key) => cardName.test((textOf(key) ?? '').trim().toLowerCase())) ||
		tokensOf(itemProp).some(isCardItem)
	);
}

function isCardItem(token: string): boolean {
	return cardItem.test(token);
}

function tokensOf(value: unknown): string[] {
	return (textOf(value) ?? '').toLowerCase().split(/[\s,]+/);
}

export type ResourceKind =
	| 'canonical'
	/** Picture, sound or video of a social card. */
	| 'card'
	/** Loaded only if a script does it: `data-src`, a script of a type that no browser runs. */
	| 'deferred'
	/** `iframe`, `object`, `embed`. */
	| 'frame'
	| 'image'
	/** `link rel="license"`. */
	| 'license'
	/** Sound and video. */
	| 'media'
	| 'script';

export interface Address {
	kind: ResourceKind;
	href: string;
}
