/** Looks at one page of each language in a browser: is its credit there, readable, and in which words? */
import type { Browser, Page } from 'playwright-core';

/** A wide screen, and the narrowest one that WCAG 2.2 (1.4.10) asks for. */
const widths = [1280, 320];

/**
 * Opens one page of each language at two widths.
 *
 * @param url where the built site is served, with a slash at the end
 * @param pages by language: path of a page with a credit
 */
export async function lookAtLanguages(
	browser: Browser,
	url: string,
	pages: ReadonlyMap<string, string>,
): Promise<LanguageLook[]> {
	const looks: LanguageLook[] = [];
	for (const path of pages.values()) {
		const wrong = new Set<string>();
		let seen: Seen | null = null;
		for (const width of widths) {
			const page = await browser.newPage({ viewport: { width, height: 800 } });
			await page.goto(url + path);
			seen = await page.evaluate(seeCredit);
			for (const reason of wrongIn(seen)) wrong.add(`${reason} at ${width} px`);
			await page.close();
		}
		const { pageLang = '', lang = '', dir = '' } = seen ?? {};
		looks.push({ path, pageLang, lang, dir, wrong: [...wrong] });
	}
	return looks;
}

/**
 * Takes the credits of some pages side by side, each with the end of its article, as one picture.
 *
 * @param paths of the pages
 * @param file path of the picture
 */
export async function takeLanguages(
	browser: Browser,
	url: string,
	paths: readonly string[],
	file: string,
): Promise<void> {
	const pictures: string[] = [];
	for (const path of paths) {
		const page = await browser.newPage({ viewport: { width: 640, height: 460 } });
		await page.goto(url + path);
		await showCredit(page);
		const bytes = await page.screenshot();
		pictures.push(`<img alt="" src="data:image/png;base64,${bytes.toString('base64')}">`);
		await page.close();
	}
	const page = await browser.newPage({ viewport: { width: 1300, height: 940 } });
	const style =
		'main{inline-size:1288px;display:grid;grid-template-columns:1fr 1fr;gap:8px}img{display:block}';
	await page.setContent(`<style>${style}</style><main>${pictures.join('')}</main>`);
	await page.locator('main').screenshot({ path: file });
	await page.close();
}

async function showCredit(page: Page): Promise<void> {
	await page.evaluate(() => document.fonts.ready);
	await page
		.locator('.creditline')
		.first()
		.evaluate((element) => {
			element.scrollIntoView({ block: 'end' });
			window.scrollBy(0, 24);
		});
}

function wrongIn(seen: Seen | null): string[] {
	if (seen === null) return ['no credit'];
	const { pageLang, lang, dir, isSeen, fits } = seen;
	const wrong: string[] = [];
	if (!isSeen) wrong.push('the credit is not seen');
	if (!fits) wrong.push('the credit does not fit the screen');
	const known = [pageLang, 'en'].map(languageOf);
	if (!known.includes(languageOf(lang)))
		wrong.push(`the credit is in "${lang}", not "${pageLang}"`);
	const expected = directionOf(lang);
	if (dir !== expected) wrong.push(`the credit runs ${dir}, but "${lang}" runs ${expected}`);
	return wrong;
}

/** Runs in the page. */
function seeCredit(): Seen | null {
	const credit = document.querySelector('.creditline');
	if (credit === null) return null;
	const { left, right, width, height } = credit.getBoundingClientRect();
	return {
		pageLang: document.documentElement.lang,
		lang: credit.closest<HTMLElement>('[lang]')?.lang ?? '',
		dir: getComputedStyle(credit).direction,
		isSeen:
			credit.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
			width * height > 0,
		fits: left >= 0 && right <= innerWidth && document.documentElement.scrollWidth <= innerWidth,
	};
}

function languageOf(tag: string): string {
	return tag === '' ? '' : new Intl.Locale(tag).language;
}

function directionOf(tag: string): string {
	// Scripts, not languages, have a direction, and Node knows both.
	const locale = new Intl.Locale(tag || 'en') as Intl.Locale & {
		getTextInfo(): { direction: string };
	};
	return locale.getTextInfo().direction;
}

/** What a browser shows of the credit of one page. */
export interface LanguageLook {
	path: string;
	/** BCP 47 tag of the page. */
	pageLang: string;
	/** BCP 47 tag of the credit. */
	lang: string;
	dir: string;
	/** What a reader would mind. */
	wrong: readonly string[];
}

interface Seen {
	pageLang: string;
	lang: string;
	dir: string;
	isSeen: boolean;
	fits: boolean;
}
