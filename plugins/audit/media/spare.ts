import type { Element } from 'hast';
import { type Item, type Value, valuesOf } from '../metadata/item.ts';
import { metadataOf } from '../metadata/read.ts';
import { itemsOfWork } from '../metadata/subject.ts';
import { textOf } from '../page/address.ts';
import { addressesInSrcset } from '../page/srcset.ts';
import type { PageContext } from '../rule.ts';
import { fileOf } from './file-name.ts';
import { isMediaFile } from './medium.ts';

/** Attributes that custom elements (`amp-img`, players) take addresses in as the common ones do. */
const CUSTOM = ['src', 'srcSet', 'poster'];
/** Properties of an item in metadata whose values are its pictures, films and sounds. */
const SHOWN = [
	...['image', 'thumbnail', 'thumbnailUrl', 'primaryImageOfPage'],
	...['video', 'audio', 'associatedMedia', 'encoding'],
];
const PLACES = ['contentUrl', 'url', 'thumbnailUrl', 'embedUrl'];

/**
 * Media that an element names where browsers do not look by themselves, but the scripts and services do
 * that such names are made for: `data-bg`, `data-full-url`, `<amp-img src>`, `<meta name="thumbnail">`.
 * Only what is a picture, film or sound by its ending.
 */
export function spareAddresses({ tagName, properties }: Element): string[] {
	const found: string[] = [];
	const isCustom = tagName.includes('-');
	for (const name in properties) {
		const isData = name.startsWith('data') && name.length > 4;
		const isNamed = isCustom && CUSTOM.includes(name);
		if (!isData && !isNamed && !(tagName === 'meta' && name === 'content')) continue;
		const value = textOf(properties[name]) ?? '';
		if (!value.includes('.')) continue;
		const isSet = /srcset/i.test(name);
		found.push(...(isSet ? addressesInSrcset(value) : [value.trim()]).filter(isMedia));
	}
	return found;
}

/** Media that metadata give the work, as search engines show them beside its title. */
export function describedMedia(context: PageContext): { element: Element; href: string }[] {
	const { items } = metadataOf(context.page);
	return itemsOfWork(items, context)
		.filter(({ is }) => is === 'page')
		.flatMap(({ item }) =>
			valuesOf(item, ...SHOWN)
				.flatMap(addressesOf)
				.map((href) => ({ element: item.node, href })),
		);
}

function addressesOf(value: Value): string[] {
	if (typeof value === 'string') return [value];
	const found = valuesOf(value as Item, ...PLACES).filter((one) => typeof one === 'string');
	return found.length > 0 || value.id === null ? found : [value.id];
}

/** One address and no more: a sentence may end in the name of a file. */
function isMedia(value: string): boolean {
	if (/\s/.test(value)) return false;
	const file = fileOf(value);
	return file !== null && isMediaFile(file);
}
