import type { Browser } from 'playwright-core';

const looks = ['line', 'card', 'footnote'];
const schemes = ['light', 'dark'] as const;

/**
 * Takes one credit in all looks, light beside dark, as one picture.
 *
 * @param url page with a credit in the look `card`
 * @param path of the picture
 */
export async function takeLooks(browser: Browser, url: string, path: string): Promise<void> {
	const columns: string[] = [];
	for (const colorScheme of schemes) {
		const page = await browser.newPage({ viewport: { width: 720, height: 900 }, colorScheme });
		await page.goto(url);
		const pictures: string[] = [];
		for (const look of looks) {
			// What the sample site sets for itself is taken off: these are the looks as they come.
			await page.evaluate(showAlone, look);
			const box = page.locator('.creditline').first();
			await box.scrollIntoViewIfNeeded();
			const bytes = await page.locator('#alone').screenshot();
			pictures.push(`<img alt="" src="data:image/png;base64,${bytes.toString('base64')}">`);
		}
		columns.push(`<div>${pictures.join('')}</div>`);
		await page.close();
	}
	const page = await browser.newPage({ viewport: { width: 1300, height: 700 } });
	await page.setContent(
		`<style>main{inline-size:max-content;display:flex}img{display:block}</style><main>${columns.join('')}</main>`,
	);
	await page.locator('main').screenshot({ path });
	await page.close();
}

/** Runs in the page: shows nothing but its credit, in a look. */
function showAlone(look: string): void {
	const credit = document.querySelector('.creditline') as HTMLElement;
	credit.classList.remove('creditline-card', 'creditline-footnote');
	if (look !== 'line') credit.classList.add(`creditline-${look}`);
	for (const icon of Array.from(credit.querySelectorAll('svg')))
		icon.style.display = look === 'card' ? '' : 'none';
	const names = 'background border font leading padding radius size space'.split(' ');
	for (const name of names) credit.style.setProperty(`--creditline-${name}`, 'initial');
	credit.style.borderBlockStart = look === 'line' ? '' : look === 'card' ? 'revert-layer' : '0';
	const frame = document.querySelector('#alone') ?? document.createElement('div');
	frame.id = 'alone';
	frame.setAttribute(
		'style',
		'box-sizing:border-box;inline-size:640px;padding:1px 28px;background:var(--paper)',
	);
	frame.append(credit);
	document.body.replaceChildren(frame);
}
