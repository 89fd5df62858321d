const rightToLeft =
	/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const leftToRight =
	/(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}])[\p{L}\p{N}]/u;

/**
 * Whether words run against the sentence around them, or do in part. They must be isolated: else the
 * signs beside them would jump to their other side (UAX 9).
 */
export function runsAgainst(words: string, dir: 'ltr' | 'rtl'): boolean {
	return (dir === 'ltr' ? rightToLeft : leftToRight).test(words);
}
