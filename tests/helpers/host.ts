/** A host on this machine that serves files as static hosts do, and can be made to do worse. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const types: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	css: 'text/css',
	xml: 'application/xml',
	txt: 'text/plain; charset=utf-8',
	md: 'text/markdown; charset=utf-8',
	json: 'application/json',
};

export interface Host extends AsyncDisposable {
	/** With a slash at its end. */
	base: string;
	/** Paths that were asked for, in order. */
	asked: string[];
	/** Most requests that were open at one time. */
	readonly busiest: number;
}

/**
 * @param files by path; `a/index.html` is served at `/a/`, and `/a` redirects there
 * @param tamper answers in place of the host where it returns true
 */
export async function serve(
	files: Readonly<Record<string, string>>,
	tamper: (
		path: string,
		response: ServerResponse,
		request: IncomingMessage,
	) => boolean | Promise<boolean> = () => false,
): Promise<Host> {
	const asked: string[] = [];
	let open = 0;
	let busiest = 0;
	const server = createServer(async (request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
		asked.push(path);
		open += 1;
		busiest = Math.max(busiest, open);
		response.on('close', () => {
			open -= 1;
		});
		if (await tamper(path, response, request)) return;
		const name = path.slice(1);
		const file = [name, `${name}index.html`, `${name}.html`].find((one) => one in files);
		if (file === undefined && `${name}/index.html` in files) {
			response.writeHead(301, { location: `${path}/` }).end();
		} else if (file === undefined) {
			response.writeHead(404, { 'content-type': 'text/html' }).end('<p>Not there</p>');
		} else {
			const type = types[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
			response.writeHead(200, { 'content-type': type }).end(files[file]);
		}
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		asked,
		get busiest() {
			return busiest;
		},
		async [Symbol.asyncDispose]() {
			server.closeAllConnections();
			await new Promise((done) => server.close(done));
		},
	};
}
