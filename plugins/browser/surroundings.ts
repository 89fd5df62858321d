import { ENVIRONMENTS, type Environment } from '../audit/cascade/environment.ts';

/** The windows of a phone and of a laptop: the ones that every page is looked at in. */
const WIDTHS: ReadonlySet<number> = new Set([360, 1280]);
const DARK = 'in dark mode';
const SCRIPTLESS = 'without scripts';

/** What a browser can make believe of its reader; the others of {@link ENVIRONMENTS} it cannot. */
const EMULATED: Readonly<Record<string, Emulation>> = {
	[DARK]: { colorScheme: 'dark' },
	'with reduced motion': { reducedMotion: 'reduce' },
	'with more contrast': { contrast: 'more' },
	'with forced colours': { forcedColors: 'active' },
};

/** Every page is looked at in these: two windows, light and dark, with scripts and without. */
export const BASE: readonly Surroundings[] = ENVIRONMENTS.filter(
	({ width, turned }) => WIDTHS.has(width) && (turned === null || turned === DARK),
).flatMap((environment) =>
	[true, false].map((scripts) => surroundingsOf(environment, environment.turned, scripts)),
);

/** Enough to see what scripts do: phone and laptop in light, with scripts and without. */
export const DAYLIGHT: readonly Surroundings[] = BASE.filter(({ turned }) => turned === null);

/**
 * Where a browser has to look, so that it has looked into every set of environments at least once.
 *
 * @param sets environments that the page's style sheets treat alike
 * @returns null where a set has none that a browser can be put into
 */
export function placesFor(
	sets: readonly ReadonlySet<Environment>[],
): readonly Surroundings[] | null {
	const found = new Map<string, Surroundings>(BASE.map((one) => [keyOf(one), one]));
	for (const set of sets) {
		const places = [...set].map(inBrowser).filter((one) => one !== null);
		const [first] = places;
		if (first === undefined) return null;
		if (!places.some((one) => found.has(keyOf(one)))) found.set(keyOf(first), first);
	}
	return [...found.values()];
}

/** What tells surroundings from others, in one string. */
export function keyOf({ width, turned, scripts }: Surroundings): string {
	return `${width} ${turned ?? ''} ${scripts}`;
}

/**
 * Says where something holds, for a sentence.
 *
 * @param places some of `looked`
 * @returns such as `at a width of 360 px in dark mode`; empty when it holds everywhere
 */
export function describeSurroundings(
	places: readonly Surroundings[],
	looked: readonly Surroundings[],
): string {
	const axes: ((place: Surroundings) => string)[] = [
		({ width }) => `at a width of ${width} px`,
		({ turned }) => turned ?? 'in light mode',
		({ scripts }) => (scripts ? 'with scripts' : SCRIPTLESS),
	];
	const words: string[] = [];
	for (const axis of axes) {
		const [first, ...more] = new Set(places.map(axis));
		if (first === undefined || more.length > 0) continue;
		// An axis is told where it makes the difference: where only it is another, this does not hold.
		const differs = looked.some(
			(other) =>
				axis(other) !== first &&
				places.some((place) => axes.every((each) => each === axis || each(place) === each(other))),
		);
		if (differs) words.push(first);
	}
	if (words.length === 0) return places.length < looked.length ? 'in some surroundings' : '';
	return words.join(' ');
}

function inBrowser(environment: Environment): Surroundings | null {
	const { turned } = environment;
	if (turned === SCRIPTLESS) return surroundingsOf(environment, null, false);
	return turned === null || turned in EMULATED ? surroundingsOf(environment, turned, true) : null;
}

function surroundingsOf(
	{ width, height, ratio, features }: Environment,
	turned: string | null,
	scripts: boolean,
): Surroundings {
	const touch = features.get('hover') === 'none';
	const emulation = turned === null ? {} : (EMULATED[turned] ?? {});
	return { width, height, ratio, touch, turned, scripts, emulation };
}

/** Options of a browser's context. */
interface Emulation {
	colorScheme?: 'dark';
	reducedMotion?: 'reduce';
	contrast?: 'more';
	forcedColors?: 'active';
}

/** What a reader may have in hand, as far as a browser can be put into it. */
export interface Surroundings {
	/** CSS pixels. */
	width: number;
	height: number;
	/** Device pixels in one CSS pixel. */
	ratio: number;
	touch: boolean;
	/** The preference that is not as usual, in words. */
	turned: string | null;
	/** Whether scripts run. */
	scripts: boolean;
	emulation: Emulation;
}
