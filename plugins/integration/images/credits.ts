import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { compileDeclare, parseArticle } from '../../article/index.ts';
import { articlePaths } from '../../article/read.ts';
import { scratchReader } from '../../gate/workers/scratch.ts';
import { rightsOfCredit } from '../../images/credit-rights.ts';
import { readRights } from '../../images/read-rights.ts';
import { contradictions, type Rights } from '../../images/rights.ts';
import type { Options } from '../../options.ts';

/** What Astro's sharp service can read and we can write rights for. */
const readable = /\.(?:jpe?g|png|webp|avif|tiff?|gif)$/i;

/**
 * Collects the credits that articles give to images.
 *
 * An image is known by its bytes: the same picture has the same author wherever it is shown, and a
 * service is handed the bytes in every engine and component. Images on other hosts are known by address.
 *
 * @param options of the integration
 * @param root absolute path of the project
 * @param find resolves a specifier such as `@assets/a.jpg` as an import in the article would be
 */
export async function collectCredits(
	options: Options,
	root: string,
	find: (src: string, from: string) => Promise<string | null>,
): Promise<ImageCredits> {
	const declare = compileDeclare(options);
	const paths = await articlePaths(root, options.articles);
	const read = scratchReader();
	const articles = paths.flatMap((path) => {
		const bytes = read(resolve(root, path));
		// Most sites credit no image, and parsing every article to learn that takes many times as long.
		return bytes.includes('media') ? [parseArticle(path, bytes.toString('utf8'), declare)] : [];
	});
	const credits: ImageCredits = { byContent: {}, byAddress: {}, problems: [] };
	const refused = new Set<string>();
	for (const { path, declaration } of articles) {
		if (declaration.draft) continue;
		for (const media of declaration.media) {
			const rights = rightsOfCredit(media);
			if (Object.keys(rights).length === 0) continue;
			const from = resolve(root, path);
			const isRemote = /^https?:/i.test(media.src);
			const bytes = isRemote ? null : await readImage(media.src, from, root, find);
			if (!isRemote && bytes === null) continue;
			const where = `${path}: \`media\` entry ${media.src}`;
			const key = bytes === null ? media.src : sha256(bytes);
			const table = bytes === null ? credits.byAddress : credits.byContent;
			if (bytes !== null) credits.problems.push(...(await contradicting(bytes, rights, where)));
			const before = table[key];
			if (refused.has(key)) continue;
			if (before !== undefined && contradictions(before.rights, rights).length > 0) {
				refused.add(key);
				delete table[key];
				credits.problems.push(
					`${where} credits the same picture otherwise than ${before.where} does, so neither credit is written into the image. Make the entries agree.`,
				);
				continue;
			}
			table[key] ??= {
				rights,
				where,
				mark: sha256(Buffer.from(JSON.stringify(rights))).slice(0, 16),
			};
		}
	}
	return credits;
}

async function readImage(
	src: string,
	from: string,
	root: string,
	find: (src: string, from: string) => Promise<string | null>,
): Promise<Buffer | null> {
	if (!readable.test(src) || src.includes('\0')) return null;
	const isFromRoot = src.startsWith('/');
	const folder = isFromRoot ? root : dirname(from);
	const relative = isFromRoot ? `.${src}` : src;
	const direct = await readFile(resolve(folder, relative))
		.catch(() => readFile(resolve(folder, decodeURI(relative))))
		.catch(() => null);
	if (direct !== null || /^[./]/.test(src)) return direct;
	const found = await find(src, from).catch(() => null);
	return found === null ? null : readFile(found).catch(() => null);
}

async function contradicting(bytes: Buffer, rights: Rights, where: string): Promise<string[]> {
	const { default: sharp } = await import('sharp');
	const blocks = await sharp(bytes, { failOn: 'none' })
		.metadata()
		.catch(() => ({}));
	return contradictions(readRights(blocks), rights).map(
		({ field, inFile, inArticle }) =>
			`${where} has \`${field}: ${inArticle}\`, but the file itself says "${inFile}". The image keeps what the file says, and nothing of the entry is written into it. Correct the entry, or the file if it is wrong.`,
	);
}

function sha256(bytes: Buffer): string {
	return createHash('sha256').update(bytes).digest('hex');
}

export interface ImageCredit {
	rights: Rights;
	/** How the user knows the entry. */
	where: string;
	/** Changes with the rights. */
	mark: string;
}

export interface ImageCredits {
	/** By SHA-256 of the original file. */
	byContent: Record<string, ImageCredit>;
	byAddress: Record<string, ImageCredit>;
	/** Sentences for the log. */
	problems: string[];
}
