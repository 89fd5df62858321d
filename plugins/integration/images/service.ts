/** An image service around another one: what it makes, with the rights of the picture in it. */

import { createHash } from 'node:crypto';
import { byAddress, byContent } from 'virtual:creditline/image-credits';
import type { LocalImageService } from 'astro';
import { baseService } from 'astro/assets';
import sharpService from 'astro/assets/services/sharp';
import { embedXmp } from '../../images/embed.ts';
import { type MetadataBlocks, readRights } from '../../images/read-rights.ts';
import { mergeRights, type Rights } from '../../images/rights.ts';
import { writeXmp } from '../../images/xmp-write.ts';
import { markOf } from './marks.ts';

/** The property that puts the credit into the name, and so into Astro's cache, of an image. */
const markProperty = 'creditlineRights';

/**
 * Puts the rights of each original, and the credit that an article gives it, into the images that a
 * service makes. An image without either stays as the service made it, to the byte.
 *
 * @param service a local one: it gives the bytes itself
 */
export function keepRights<Service extends LocalImageService>(service: Service): Service {
	return {
		...service,
		propertiesToHash: [
			...(service.propertiesToHash ?? baseService.propertiesToHash ?? []),
			markProperty,
		],
		async validateOptions(options, ...rest) {
			const valid = (await service.validateOptions?.(options, ...rest)) ?? options;
			const { src } = valid;
			const mark = typeof src === 'string' ? byAddress[src]?.mark : markOf(src.src);
			return mark === undefined ? valid : { ...valid, [markProperty]: mark };
		},
		getHTMLAttributes(options, ...rest) {
			const { [markProperty]: _, ...shown } = options;
			return service.getHTMLAttributes?.(shown as typeof options, ...rest) ?? {};
		},
		async transform(input, transform, config, logger) {
			const made = await service.transform(input, transform, config, logger);
			// Passed through: it has what it had.
			if (made.data === input || made.format === 'svg') return made;
			const rights = await rightsOf(input, transform.src);
			if (rights === null || (await metadataOf(made.data)).xmp) return made;
			const data = embedXmp(made.data, writeXmp(rights));
			if (data !== null) return { ...made, data: new Uint8Array(data) };
			logger.warn(
				`Creditline cannot write rights into ${made.format} files, so "${transform.src}" goes without. Use webp, avif, jpeg or png.`,
			);
			return made;
		},
	};
}

/** Around the service that Astro has by default. */
export default keepRights(sharpService);

async function rightsOf(input: Uint8Array, src: string): Promise<Rights | null> {
	const inFile = readRights(await metadataOf(input));
	const given = byAddress[src]?.rights ?? creditOf(input) ?? {};
	const rights = mergeRights(inFile, given);
	return Object.keys(rights).length === 0 ? null : rights;
}

function creditOf(input: Uint8Array): Rights | undefined {
	for (const _ in byContent) {
		return byContent[createHash('sha256').update(input).digest('hex')]?.rights;
	}
	return undefined;
}

/** Broken metadata is none: the picture itself has been read by then. */
async function metadataOf(image: Uint8Array): Promise<MetadataBlocks> {
	const { default: sharp } = await import('sharp');
	return sharp(image, { failOn: 'none' })
		.metadata()
		.catch(() => ({}));
}
