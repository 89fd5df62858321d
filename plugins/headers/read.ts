import { urlPathsOf } from '../audit/robots/headers-file.ts';
import type { HeaderHost } from '../options.ts';
import { readCaddy } from './caddy.ts';
import type { ReadHeader } from './marks.ts';
import { readNginx } from './nginx.ts';
import { readS3 } from './s3.ts';
import { ownFileOf } from './write.ts';

const readers: Partial<Record<HeaderHost['host'], (text: string) => ReadHeader[]>> = {
	nginx: readNginx,
	caddy: readCaddy,
	s3: readS3,
};

/**
 * Reads the files of hosts that the audit cannot read by itself, as it takes them: headers by address.
 *
 * @param textOf text of a file by its path relative to the root, or null
 * @returns JSON for the audit; null where there is none of these files
 */
export function readExactHeaders(
	hosts: readonly HeaderHost[],
	textOf: (file: string) => string | null,
): string | null {
	const found = hosts.flatMap((one) => {
		const file = ownFileOf(one);
		const text = file === null ? null : textOf(file);
		const read = readers[one.host];
		if (file === null || text === null || !read) return [];
		return read(text).map(({ path, name, value, line }) => {
			return { path: urlPathsOf(path)[0] ?? '/', name, value, line, file };
		});
	});
	return found.length === 0 ? null : JSON.stringify(found);
}
