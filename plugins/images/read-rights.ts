import { readExif, readIim } from './older-rights.ts';
import type { Rights } from './rights.ts';
import { readXmp } from './xmp-read.ts';

/**
 * The rights that a file states, from all three homes of metadata. XMP wins over IPTC-IIM over EXIF,
 * field by field, as the Metadata Working Group's guidelines have it for text.
 *
 * @param blocks as sharp's `metadata()` gives them
 * @returns an empty record where there are none, or where a block is broken
 */
export function readRights({ xmp, iptc, exif }: MetadataBlocks): Rights {
	return {
		...(exif ? readExif(exif) : {}),
		...(iptc ? readIim(iptc) : {}),
		...(xmp ? readXmp(xmp.toString('utf8')) : {}),
	};
}

export interface MetadataBlocks {
	xmp?: Buffer | undefined;
	iptc?: Buffer | undefined;
	exif?: Buffer | undefined;
}
