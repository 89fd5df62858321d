/** Serves a folder of built pages to a browser on this machine. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
	'.css': 'text/css',
	'.html': 'text/html; charset=utf-8',
	'.svg': 'image/svg+xml',
};

/**
 * Starts a server on a free port.
 *
 * @param folder absolute path
 * @param headers sent with every file
 * @returns its address, with a slash at the end, and how to stop it
 */
export async function serveFolder(
	folder: string,
	headers: Readonly<Record<string, string>> = {},
): Promise<{ url: string; close(): void }> {
	const server = createServer(async (request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const path = normalize(decodeURIComponent(pathname));
		const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
		try {
			const bytes = await readFile(file);
			const type = types[extname(file)] ?? 'application/octet-stream';
			response.writeHead(200, { ...headers, 'content-type': type }).end(bytes);
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
