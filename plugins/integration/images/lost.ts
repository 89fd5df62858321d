import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type MetadataBlocks, readRights } from '../../images/read-rights.ts';
import type { Rights } from '../../images/rights.ts';

const image = /\.(?:jpe?g|png|webp|avif)$/i;

/**
 * Images that state less of their rights than when Astro had made them: another integration has written
 * them anew. Astro keeps what it makes under the name that it has in the output, so the two can be compared.
 *
 * @param made absolute path of Astro's cache of images; there need not be one
 * @param folder absolute path of the images in the output
 * @returns their names, sorted
 */
export async function lostRights(made: string, folder: string): Promise<string[]> {
	const names = await readdir(folder).catch(() => []);
	const lost = await Promise.all(
		names
			.filter((name) => image.test(name))
			.map((name) => hasLost(join(made, name), join(folder, name))),
	);
	return names
		.filter((name) => image.test(name))
		.filter((_, at) => lost[at])
		.sort();
}

/**
 * What the build says of them.
 *
 * @param names of at least one image
 * @param folder of the images, as pages name it
 */
export function lostRightsLine(names: readonly string[], folder: string): string {
	const [first, ...others] = names;
	const which =
		others.length === 0
			? `${folder}/${first} has`
			: `${folder}/${first} and ${others.length} other images have`;
	return `${which} lost the rights that stood in the file when Astro had made it: something wrote it anew after that. \`@playform/compress\` and \`astro-compress\` do so unless they are given \`Image: false\`; Astro has compressed images already.`;
}

async function hasLost(made: string, shipped: string): Promise<boolean> {
	const [before, now] = await Promise.all([sizeOf(made), sizeOf(shipped)]);
	// Astro copies: what is as long as it was is what it was, and nobody waits for thousands of files.
	if (before === null || before === now) return false;
	const [had, has] = await Promise.all([rightsIn(made), rightsIn(shipped)]);
	return Object.keys(had).some((field) => !(field in has));
}

function sizeOf(file: string): Promise<number | null> {
	return stat(file).then(
		({ size }) => size,
		() => null,
	);
}

/** Without sharp nothing was written into an image, so nothing is lost. */
async function rightsIn(file: string): Promise<Rights> {
	const bytes = await readFile(file);
	const blocks: MetadataBlocks = await import('sharp')
		.then(({ default: sharp }) => sharp(bytes, { failOn: 'none' }).metadata())
		.catch(() => ({}));
	return readRights(blocks);
}
