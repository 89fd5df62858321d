import type { Browser, Page } from 'playwright-core';
import type { Seen } from './conclude.ts';
import { serveFolder } from './file-server.ts';
import type { Group } from './groups.ts';
import { showsLetters } from './letters.ts';
import type { Surroundings } from './surroundings.ts';
import type { Target } from './target.ts';
import { visit } from './visit.ts';

/** Each costs a second or two; a site with more kinds of pages than this has no layout at all. */
const MOST_GROUPS = 100;
/** Looks at a time: most of one is waiting. */
const AT_ONCE = 4;
/** A page that hangs must not hang the build. */
const LOOK_TIMEOUT = 60_000;
const BROKEN = 'the browser broke down';
/** Letters that every browser with a font draws. */
const PROOF = '<!doctype html><body style="background:#fff;color:#000;font-size:16px">Proof';

/**
 * Looks at one page of each group, in all the places that the group asks for.
 *
 * @param browser that runs; it may break down
 * @param outDir absolute path of the output folder
 * @param site address of the site, or null
 * @returns by group, in the order of its places; null when this browser draws no letters
 */
export async function sightingsOf(
	browser: Browser,
	groups: readonly Group[],
	outDir: string,
	site: string | null,
): Promise<readonly (readonly Seen[])[] | null> {
	await using server = await serveFolder(outDir);
	const desk = await browser.newPage();
	if (!(await drawsLetters(desk))) return null;
	const found: Seen[][] = groups.map(() => []);
	const tasks = groups.flatMap(({ targets: [first], places }, group) =>
		first === undefined
			? []
			: [...places.values()].map((place, at) => async (): Promise<void> => {
					const seen = found[group] as Seen[];
					seen[at] =
						group < MOST_GROUPS
							? await lookOnce(browser, desk, server.origin, site, first, place)
							: {
									place,
									sighting: null,
									failure: `one of more than ${MOST_GROUPS} kinds of pages`,
								};
				}),
	);
	const waiting = tasks[Symbol.iterator]();
	const work = async (): Promise<void> => {
		for (const task of waiting) await task();
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	if (browser.isConnected()) return found;
	// What a look cut off by a dying browser says of it depends on the moment.
	return found.map((seen) => seen.map((one) => (one.failure ? { ...one, failure: BROKEN } : one)));
}

async function lookOnce(
	browser: Browser,
	desk: Page,
	origin: string,
	site: string | null,
	target: Target,
	place: Surroundings,
): Promise<Seen> {
	let timer: NodeJS.Timeout | undefined;
	try {
		const late = new Promise<never>((_, fail) => {
			timer = setTimeout(() => fail(new Error('it takes too long')), LOOK_TIMEOUT);
		});
		const seeing = visit(browser, desk, origin, site, target, place);
		seeing.catch(() => undefined);
		return { place, sighting: await Promise.race([seeing, late]), failure: null };
	} catch (error) {
		return { place, sighting: null, failure: reasonOf(error) };
	} finally {
		clearTimeout(timer);
	}
}

/** The driver's errors are long, and hold what differs from run to run. */
function reasonOf(error: unknown): string {
	const text = error instanceof Error ? error.message : String(error);
	if (/timeout|too long/i.test(text)) return 'it takes too long';
	if (/crash|closed/i.test(text)) return BROKEN;
	return /net::(ERR_\w+)/.exec(text)?.[1] ?? 'it does not open';
}

async function drawsLetters(desk: Page): Promise<boolean> {
	try {
		await desk.setContent(PROOF);
		const withLetters = await desk.screenshot();
		await desk.setContent(PROOF.replace('Proof', ''));
		return await showsLetters(desk, withLetters, await desk.screenshot(), 1);
	} catch {
		return false;
	}
}
