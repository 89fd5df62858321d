/** Checkers that look at the page as a browser has it: axe and HTML_CodeSniffer, the two that pa11y runs. */
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { startBrowser } from '../../tests/helpers/browser.ts';
import { serveFolder } from './serve.ts';

/** What both say of a folder, page by page. */
export interface Accessibility {
	axe: string;
	sniffer: string;
}

/**
 * Reads both checkers; the function runs them over all pages of a folder, once for both.
 *
 * @param axe path of its script
 * @param sniffer path of HTML_CodeSniffer's
 */
export function accessibilityOf(
	axe: string,
	sniffer: string,
): (site: string) => Promise<Accessibility> {
	let looked: Promise<Accessibility> | null = null;
	return (site) => {
		looked ??= look(site, readFileSync(axe, 'utf8'), readFileSync(sniffer, 'utf8'));
		return looked;
	};
}

async function look(site: string, axe: string, sniffer: string): Promise<Accessibility> {
	const said: { axe: string[]; sniffer: string[] } = { axe: [], sniffer: [] };
	const { url, close } = await serveFolder(site);
	const browser = await startBrowser();
	try {
		const page = await browser.newPage({ bypassCSP: true });
		let wanted = '';
		// Nothing from outside, and no page that takes its reader elsewhere.
		await page.route('**', (route) => {
			const request = route.request();
			const leaves = request.isNavigationRequest() && request.frame() === page.mainFrame();
			const own = request.url().startsWith(url) && (!leaves || request.url() === wanted);
			if (own) return route.continue();
			// A browser stays where it is when there is no content.
			return leaves ? route.fulfill({ status: 204 }) : route.abort();
		});
		for (const folder of (await readdir(site)).sort()) {
			if (!/^(?:fault|honest)-/.test(folder)) continue;
			wanted = `${url}${folder}/`;
			await page.goto(wanted, { waitUntil: 'load' });
			await page.evaluate(axe);
			await page.evaluate(sniffer);
			const found = await complaints(page);
			said.axe.push(`${folder}/`, ...found.axe);
			said.sniffer.push(`${folder}/`, ...found.sniffer);
		}
	} finally {
		await browser.close();
		close();
	}
	return { axe: said.axe.join('\n'), sniffer: said.sniffer.join('\n') };
}

/** Errors by rule and element. */
function complaints(page: Page): Promise<{ axe: string[]; sniffer: string[] }> {
	return page.evaluate(async () => {
		const { axe, HTMLCS } = globalThis as unknown as Scripts;
		const name = (element: Element | null): string =>
			`${element?.tagName ?? ''}.${element?.className ?? ''}`;
		const { violations } = await axe.run();
		await new Promise<void>((done) => HTMLCS.process('WCAG2AA', document, () => done()));
		return {
			axe: violations.flatMap(({ id, nodes }) =>
				nodes.map(({ target }) => `  ${id} ${target.join(' ')}`),
			),
			sniffer: HTMLCS.getMessages()
				.filter(({ type }) => type === 1)
				.map(({ code, element }) => `  ${code} ${name(element)}`),
		};
	});
}

interface Scripts {
	axe: { run(): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> };
	HTMLCS: {
		process(standard: string, content: Document, done: () => void): void;
		getMessages(): { type: number; code: string; element: Element | null }[];
	};
}
