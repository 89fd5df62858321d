import { tolerance } from './groups.ts';
import type { ArticleKey, FingerprintIndex } from './pairing/fingerprints.ts';

/**
 * Whether an excerpt is only what a work that stands there in full has in common with it, as
 * translations left half in the original do. It is a copy of that work, and no excerpt of the other.
 *
 * @param works carried in full in the same place
 */
export function isExplained(
	index: FingerprintIndex,
	works: readonly { key: ArticleKey }[],
	{ key, share }: { key: ArticleKey; share: number },
): boolean {
	return works.some((work) => share <= index.explains(work.key, key) + tolerance);
}
