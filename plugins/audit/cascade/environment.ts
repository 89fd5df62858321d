/** Windows that pages are read in: width and height in CSS pixels, and what is in the reader's hand. */
const WINDOWS = [
	{ width: 360, height: 800, ratio: 3, touch: true },
	{ width: 768, height: 1024, ratio: 2, touch: true },
	{ width: 1280, height: 720, ratio: 1, touch: false },
	{ width: 1920, height: 1080, ratio: 1, touch: false },
] as const;
/** What a reader may prefer, one at a time: the media feature, its usual value and the other one. */
const PREFERENCES = [
	['prefers-color-scheme', 'light', 'dark', 'in dark mode'],
	['prefers-reduced-motion', 'no-preference', 'reduce', 'with reduced motion'],
	['prefers-contrast', 'no-preference', 'more', 'with more contrast'],
	['prefers-reduced-transparency', 'no-preference', 'reduce', 'with reduced transparency'],
	['prefers-reduced-data', 'no-preference', 'reduce', 'with reduced data'],
	['forced-colors', 'none', 'active', 'with forced colours'],
	['inverted-colors', 'none', 'inverted', 'with inverted colours'],
	['scripting', 'enabled', 'none', 'without scripts'],
] as const;

/** Ordinary places to read a page: every window as it is, and with each preference turned. */
export const ENVIRONMENTS: readonly Environment[] = WINDOWS.flatMap((window) =>
	[null, ...PREFERENCES].map((turned): Environment => {
		const features = new Map<string, string>(
			PREFERENCES.map((one) => [one[0], one === turned ? one[2] : one[1]]),
		);
		features.set('orientation', window.height >= window.width ? 'portrait' : 'landscape');
		for (const any of ['', 'any-']) {
			features.set(`${any}hover`, window.touch ? 'none' : 'hover');
			features.set(`${any}pointer`, window.touch ? 'coarse' : 'fine');
		}
		const { width, height, ratio } = window;
		return { width, height, ratio, turned: turned?.[3] ?? null, features };
	}),
);

/**
 * Says where something holds, for a sentence.
 *
 * @param places Some of {@link ENVIRONMENTS}.
 * @returns `at a width of 360 px`, `in dark mode`, `at a width of 360 px in dark mode`; empty when
 *   it holds everywhere.
 */
export function describePlaces(places: ReadonlySet<Environment>): string {
	const all = ENVIRONMENTS;
	if (all.every((each) => places.has(each))) return '';
	const plain = all.filter((each) => each.turned === null);
	const widths = plain.filter((each) => places.has(each)).map(({ width }) => width);
	if (widths.length > 0 && widths.length < plain.length) return widthWords(widths);
	const turned = new Set([...places].map((each) => each.turned));
	const only = [...turned].filter((each) => each !== null);
	if (widths.length > 0) return 'in most surroundings';
	const [first = ''] = only;
	const inside = [...places].filter((each) => each.turned === first).map(({ width }) => width);
	return inside.length === plain.length ? first : `${widthWords(inside)} ${first}`;
}

function widthWords(widths: readonly number[]): string {
	const words = widths.map((width) => `${width} px`);
	const last = words.pop() ?? '';
	return `at a width of ${words.length > 0 ? `${words.join(', ')} and ` : ''}${last}`;
}

export interface Environment {
	/** CSS pixels. */
	width: number;
	height: number;
	/** Device pixels in one CSS pixel. */
	ratio: number;
	/** The preference that is not as usual, in words. */
	turned: string | null;
	/** Media features whose values are words. */
	features: ReadonlyMap<string, string>;
}
