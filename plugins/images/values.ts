import type { Rights } from './rights.ts';

/** What XML cannot carry at all, escaped or not, and lone halves of characters. */
export const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The same rights without empty values, and without what an XMP packet cannot hold. */
export function kept(rights: Rights): Rights {
	const clean = Object.entries(rights).flatMap(([field, values]) => {
		const written = values.map((value) => value.replace(unwritable, '').trim()).filter(Boolean);
		return written.length > 0 ? [[field, written] as const] : [];
	});
	return Object.fromEntries(clean);
}
