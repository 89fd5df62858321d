import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where results of a project are kept: beside other tools' caches. A project without packages has no
 * such place, and gets none.
 */
export function cacheFileOf(root: string): string | null {
	const packages = join(root, 'node_modules');
	return existsSync(packages) ? join(packages, '.cache/creditline/results') : null;
}
