import type { Browser, JSHandle, Page } from 'playwright-core';
import { targetKeyOf } from '../audit/address/address.ts';
import { foldName } from '../audit/names.ts';
import { addedRel, backlinksAmong, missingNames } from './backlinks.ts';
import { allLinks, bringIntoView, press, readLinks, readWords, unline, veil } from './in-page.ts';
import { stayHere } from './isolation.ts';
import { showsLetters } from './letters.ts';
import { measure } from './measure.ts';
import type { El } from './page-types.ts';
import type { Surroundings } from './surroundings.ts';
import type { Target } from './target.ts';

/** A page that takes longer is not looked at; those of the build lie on this machine. */
const PAGE_TIMEOUT = 20_000;
/** How long scripts may go on loading what they need. */
const QUIET_TIMEOUT = 3_000;
/** Of the page's own clock, which is turned forward: what scripts do later has happened by then. */
const LATER = 10_000;
/** Time for the browser to follow the scrolling: what appears on being scrolled to has appeared. */
const SETTLE = 150;
const MOST_LINKS = 5;

/**
 * Looks at one page in some surroundings, as a reader would.
 *
 * @param browser that runs
 * @param desk an empty page, for comparing pictures
 * @param origin of the server of the output folder
 * @param site address of the site: what pages ask of it comes from the folder; null without one
 * @throws when the page does not open or the browser breaks down
 */
export async function visit(
	browser: Browser,
	desk: Page,
	origin: string,
	site: string | null,
	target: Target,
	surroundings: Surroundings,
): Promise<Sighting> {
	const { width, height, ratio, touch, scripts, emulation } = surroundings;
	const context = await browser.newContext({
		viewport: { width, height },
		screen: { width, height },
		deviceScaleFactor: ratio,
		hasTouch: touch,
		javaScriptEnabled: scripts,
		serviceWorkers: 'block',
		acceptDownloads: false,
		...emulation,
	});
	context.setDefaultTimeout(PAGE_TIMEOUT);
	try {
		const asked = new Set<string>();
		await stayHere(context, origin, site, asked);
		if (scripts) await context.clock.install();
		const page = await context.newPage();
		page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
		const address = target.path.split('/').map(encodeURIComponent).join('/');
		await page.goto(`${origin}/${address}`, { waitUntil: 'load', timeout: PAGE_TIMEOUT });
		if (scripts) await letScriptsRun(page);
		return await lookAt(page, desk, target, surroundings, asked);
	} finally {
		await context.close();
	}
}

async function letScriptsRun(page: Page): Promise<void> {
	// One that goes on asking for something is never quiet: that is no fault of the credit.
	await page.waitForLoadState('networkidle', { timeout: QUIET_TIMEOUT }).catch(() => undefined);
	await page.clock.fastForward(LATER);
	await page.waitForTimeout(SETTLE);
}

async function lookAt(
	page: Page,
	desk: Page,
	target: Target,
	{ ratio, scripts }: Surroundings,
	asked: ReadonlySet<string>,
): Promise<Sighting> {
	const all = await page.evaluateHandle(allLinks);
	const links = await all.evaluate(readLinks);
	const chosen = backlinksAmong(links, target);
	const first = chosen[0];
	if (first === undefined) {
		const known = new Set(target.links.map(({ text }) => foldName(text)));
		const led = links.find(({ text }) => text.trim() !== '' && known.has(foldName(text)));
		return { kind: 'gone', reason: led?.href ?? null, rel: [], names: [], absent: [] };
	}
	const added = chosen.map((at) => addedRel(links[at]?.rel ?? '', target));
	// One link that crawlers follow is enough.
	const rel = added.some((tokens) => tokens.length === 0) ? [] : (added[0] ?? []);
	let best: Look | null = null;
	let words: { all: string; drawn: string } | null = null;
	for (const at of chosen.slice(0, MOST_LINKS)) {
		const link: JSHandle<El> = await all.getProperty(String(at));
		const seen = await see(page, desk, link, ratio, scripts);
		// By now the credit has been scrolled to, and what appears then is there.
		if (seen.kind === 'seen') words = await page.evaluate(readWords);
		const works = seen.kind !== 'seen' || !scripts || (await leads(page, link, target, asked));
		const look: Look = works ? seen : { kind: 'unclickable', reason: null };
		if (best === null || RANK[look.kind] < RANK[best.kind]) best = look;
		if (look.kind === 'seen') break;
	}
	const texts = target.names.map(({ text }) => text);
	const missing = missingNames(texts, words ?? (await page.evaluate(readWords)));
	return { ...(best ?? { kind: 'gone', reason: null }), rel, ...missing };
}

/** Whether pressing the link leads to the source, by itself or by a script. */
async function leads(
	page: Page,
	link: JSHandle<El>,
	{ source }: Target,
	asked: ReadonlySet<string>,
): Promise<boolean> {
	const isSource = (url: string): boolean => targetKeyOf(URL.parse(url)) === source;
	const { stopped, href } = await link.evaluate(press);
	if (!isSource(href)) return false;
	if (!stopped) return true;
	await page.clock.fastForward(LATER);
	await page.waitForTimeout(SETTLE);
	return [...asked].some(isSource);
}

async function see(
	page: Page,
	desk: Page,
	link: JSHandle<El>,
	ratio: number,
	scripts: boolean,
): Promise<Look> {
	await link.evaluate(bringIntoView);
	await page.waitForTimeout(SETTLE);
	if (scripts) await page.clock.fastForward(LATER);
	await link.evaluate(unline);
	const found = await link.evaluate(measure);
	const { clip, cover } = found;
	if (!found.attached) return { kind: 'gone', reason: null };
	const over = cover === null ? null : `\`${cover}\``;
	const around = found.around === null ? null : `\`${found.around}\``;
	if (found.silent !== null) {
		return over !== null && found.closable
			? { kind: 'covered', reason: over }
			: { kind: 'hidden', reason: found.silent };
	}
	if (!found.shows) return { kind: 'hidden', reason: found.reason };
	if (clip === null) {
		return {
			kind: 'hidden',
			reason: found.reason ?? 'its place outside of what can be scrolled to',
		};
	}
	const picture = { clip, animations: 'disabled', caret: 'hide' } as const;
	const withLetters = await page.screenshot(picture);
	await link.evaluate(veil, true);
	const without = await page.screenshot(picture);
	await link.evaluate(veil, false);
	if (await showsLetters(desk, withLetters, without, ratio)) {
		if (found.reached && found.clickable) return { kind: 'seen', reason: null };
		return { kind: 'unclickable', reason: over ?? around };
	}
	if (over === null) {
		const reason = found.reason ?? around;
		return { kind: reason === null ? 'pale' : 'hidden', reason };
	}
	return { kind: found.closable ? 'covered' : 'hidden', reason: over };
}

/** The best comes first: of several backlinks one is enough. */
const RANK = { seen: 0, unclickable: 1, covered: 2, pale: 3, hidden: 4, gone: 5 } as const;

interface Look {
	/**
	 * `covered`: by something that a reader may be able to close · `pale`: nothing hides it, and yet its
	 * letters do not stand out · `gone`: taken off the page, or led elsewhere.
	 */
	kind: keyof typeof RANK;
	/** What hides it, in words; for a link that leads elsewhere, where to. Null where it is not known. */
	reason: string | null;
}

/** How a credit was seen in some surroundings. */
export interface Sighting extends Look {
	/** Tokens that keep crawlers away and that the page's own bytes do not have. */
	rel: readonly string[];
	/** Owed texts that are not drawn. */
	names: readonly string[];
	/** Owed texts that the page lacks as words: a picture says them, or a script took them off. */
	absent: readonly string[];
}
