import type { BrowserContext, Route } from 'playwright-core';

/**
 * Keeps the pages of a browser on this machine: nothing is asked of another host.
 *
 * @param origin of the server of the output folder
 * @param site address of the site: what pages ask of it comes from the folder; null without one
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
		if (url.origin !== own) {
			if (route.request().isNavigationRequest()) asked.add(url.href);
			return route.abort();
		}
		const response = await route.fetch({ url: `${origin}${url.pathname}`, maxRedirects: 0 });
		return route.fulfill({ response });
	}

	/** What is asked when the page is closed already fails, and no one waits for it. */
	function ended(): void {}
}
