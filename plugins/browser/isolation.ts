import type { BrowserContext, Route } from 'playwright-core';
import { builtPath } from '../audit/cascade/sheet-address.ts';

/**
 * Keeps the pages of a browser on this machine: nothing is asked of another host.
 *
 * @param origin of the server of the output folder
 * @param site address of the site: what pages ask of it comes from the folder, and so does what a host
 *   for the build's assets would hand out; null without one
 * @param asked takes the addresses that pages would have gone to
 */
export async function stayHere(
	context: BrowserContext,
	origin: string,
	site: string | null,
	asked: Set<string>,
): Promise<void> {
	const own = site === null ? null : new URL(site).origin;
	await context.route(
		(url) => url.origin !== origin,
		(route) => answer(route).catch(ended),
	);
	await context.routeWebSocket(/./, (socket) => void socket.close().catch(ended));

	async function answer(route: Route): Promise<void> {
		const url = new URL(route.request().url());
		const isNavigation = route.request().isNavigationRequest();
		const isAsset = url.origin !== own && !isNavigation && builtPath(url.href) !== null;
		if (url.origin !== own && !isAsset) {
			if (isNavigation) asked.add(url.href);
			return route.abort();
		}
		const response = await route.fetch({ url: `${origin}${url.pathname}`, maxRedirects: 0 });
		if (isAsset && !response.ok()) return route.abort();
		// Modules and fonts of another host are taken with its leave alone.
		const headers = isAsset
			? { ...response.headers(), 'access-control-allow-origin': '*' }
			: undefined;
		return route.fulfill({ response, ...(headers ? { headers } : {}) });
	}

	/** What is asked when the page is closed already fails, and no one waits for it. */
	function ended(): void {}
}
