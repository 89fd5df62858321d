import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';

/** What browsers refuse to run or apply under another type; the rest they find out by themselves. */
const TYPES: Readonly<Record<string, string>> = {
	...{ '.html': 'text/html', '.htm': 'text/html', '.xhtml': 'application/xhtml+xml' },
	...{ '.css': 'text/css', '.js': 'text/javascript', '.mjs': 'text/javascript' },
	...{ '.json': 'application/json', '.svg': 'image/svg+xml', '.wasm': 'application/wasm' },
	...{ '.txt': 'text/plain', '.xml': 'application/xml' },
};
const TEXT = /^(?:text\/|application\/(?:json|xml|xhtml)|image\/svg)/;

/**
 * Serves a folder to this machine alone, on a free port: files, no listings, nothing outside the
 * folder, nothing to another host name.
 *
 * @param folder absolute path
 * @throws when no port can be had
 */
export async function serveFolder(folder: string): Promise<FileServer> {
	const root = realpathSync(folder);
	let host = '';
	const server = createServer((request, response) => answer(request, response, root, host));
	await new Promise<void>((done, fail) => {
		server.once('error', fail);
		server.listen(0, '127.0.0.1', done);
	});
	host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		origin: `http://${host}`,
		async [Symbol.asyncDispose]() {
			server.closeAllConnections();
			await new Promise((done) => server.close(done));
		},
	};
}

/**
 * The file that an address means.
 *
 * @param root real path of the folder
 * @param pathname of the address, percent-encoded
 * @returns an absolute path, or null for what is not there or lies outside
 */
function fileOf(root: string, pathname: string): string | null {
	let parts: string[];
	try {
		parts = decodeURIComponent(pathname).split(/[/\\]/);
	} catch {
		return null;
	}
	if (parts.includes('..') || parts.some((part) => part.includes('\0'))) return null;
	const names = parts.filter((part) => part !== '' && part !== '.');
	// A site may be served from a folder (`/blog/a.css`) that its output folder does not have.
	for (let from = 0; from <= names.length; from += 1) {
		const path = join(root, ...names.slice(from));
		const index = join(path, 'index.html');
		const wanted = from === names.length && names.length > 0 ? [] : [path, `${path}.html`, index];
		for (const file of wanted) if (isFileWithin(root, file)) return file;
	}
	return null;
}

function isFileWithin(root: string, file: string): boolean {
	try {
		return realpathSync(file).startsWith(`${root}${sep}`) && statSync(file).isFile();
	} catch {
		return false;
	}
}

function answer(
	request: IncomingMessage,
	response: ServerResponse,
	root: string,
	host: string,
): void {
	const isRead = request.method === 'GET' || request.method === 'HEAD';
	// Another name for this address is a foreign page's way in (DNS rebinding).
	const isOurs = request.headers.host === host;
	const path = /^[^?#]*/.exec(request.url ?? '/')?.[0] ?? '/';
	const file = isRead && isOurs ? fileOf(root, path) : null;
	if (file === null) {
		response.writeHead(isRead ? 404 : 405).end();
		return;
	}
	const type = TYPES[extname(file).toLowerCase()];
	response.writeHead(200, {
		'cache-control': 'no-store',
		...(type ? { 'content-type': TEXT.test(type) ? `${type}; charset=utf-8` : type } : {}),
	});
	if (request.method === 'HEAD') response.end();
	else
		createReadStream(file)
			.on('error', () => response.destroy())
			.pipe(response);
}

/** A folder that is being served; dispose of it to stop. */
export interface FileServer extends AsyncDisposable {
	/** Such as `http://127.0.0.1:40000`. */
	origin: string;
}
