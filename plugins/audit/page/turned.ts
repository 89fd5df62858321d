import type { Element } from 'hast';
import type { View } from '../cascade/view.ts';

const OVERRIDES: ReadonlySet<string> = new Set(['bidi-override', 'isolate-override']);
const SIGNS: Readonly<Record<string, string>> = { rtl: '\u202e', ltr: '\u202d' };

/** Ends what {@link turnOf} begins. */
export const turnEnd = '\u202c';

/**
 * The sign of Unicode (UAX 9, X4 and X5) that does to letters what an element does that forces all of
 * them to run one way: `<bdo dir>` (HTML, 4.5.24) or `unicode-bidi` (CSS Writing Modes 4, 2.2). A
 * name that is turned round is then read as a reader sees it. An empty string where letters run as
 * they do.
 *
 * @param view of the element
 */
export function turnOf({ tagName, properties }: Element, { styles }: View): string {
	const [style] = styles;
	const declared = style?.get('unicode-bidi')?.keyword;
	const isTurned = declared === undefined ? tagName === 'bdo' : OVERRIDES.has(declared ?? '');
	if (!isTurned) return '';
	const given = typeof properties.dir === 'string' ? properties.dir.trim() : '';
	return SIGNS[(style?.get('direction')?.keyword ?? given).toLowerCase()] ?? '';
}
