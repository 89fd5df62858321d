import { type HostText, linesOf, type PageMarks, type ReadHeader } from './marks.ts';
import { compare } from './prefixes.ts';

/** What names and values of one object's metadata may take together (Amazon S3, “Working with object metadata”). */
const mostBytes = 2_048;

/**
 * Writes a manifest of metadata for the objects of an S3 bucket. S3 sends it as `x-amz-meta-link`; a
 * CloudFront function gives it its name, see the docs.
 *
 * @param marks of pages
 * @param base path that the site is served below, with slashes at both ends
 */
export function writeS3(marks: readonly PageMarks[], base: string): HostText {
	const leftOut: string[] = [];
	const objects = [...marks]
		.sort((a, b) => compare(a.path, b.path))
		.flatMap((one) => {
			const metadata = Object.fromEntries(
				linesOf(one).map(({ name, value }) => [name.toLowerCase(), value]),
			);
			const bytes = Object.entries(metadata).flat().join('').length;
			if (bytes > mostBytes) {
				leftOut.push(`${one.path}: longer than the ${mostBytes} bytes of an object's metadata`);
			}
			if (bytes === 0 || bytes > mostBytes) return [];
			return [{ key: `${base.slice(1)}${one.path}`, file: one.path, metadata }];
		});
	return { text: `${JSON.stringify({ version: 1, objects }, null, '\t')}\n`, leftOut };
}

/** Headers by file of the output, as the manifest gives them. */
export function readS3(text: string): ReadHeader[] {
	let line = 0;
	let file = '';
	const lines = text.split('\n');
	return lines.flatMap((written): ReadHeader[] => {
		line += 1;
		const [, key, value] = /^\t+("(?:[^"\\]|\\.)*"): ("(?:[^"\\]|\\.)*"),?$/.exec(written) ?? [];
		if (key === undefined || value === undefined) return [];
		const [name, said] = [JSON.parse(key) as string, JSON.parse(value) as string];
		if (name === 'file') file = said;
		if (name !== 'link' && name !== 'x-robots-tag') return [];
		return [{ path: file, name, value: said, line }];
	});
}
