/** Astro's own language server, the one inside its VS Code extension, asked as an editor asks it. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const modules = resolve(import.meta.dirname, '../../node_modules');

/** What an editor shows of a file. */
export interface Editor extends AsyncDisposable {
	/** Opens a file and tells what is underlined in it: `line: message`. */
	problems(path: string, text: string): Promise<string[]>;
	/** Names that are offered at a place of an opened file, counted from 0. */
	completions(path: string, line: number, character: number): Promise<string[]>;
}

/**
 * Starts the server for a project.
 *
 * @param contentIntellisense what `astro.content-intellisense` in the settings sets
 */
export async function openEditor(dir: string, contentIntellisense: boolean): Promise<Editor> {
	const server = join(modules, '@astrojs/language-server/bin/nodeServer.js');
	const child = spawn(process.execPath, [server, '--stdio'], { cwd: dir, stdio: 'pipe' });
	const waiting = new Map<number, (result: unknown) => void>();
	let received = Buffer.alloc(0);
	const send = (message: object): void => {
		const body = JSON.stringify({ jsonrpc: '2.0', ...message });
		child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
	};
	let last = 0;
	const ask = (method: string, params: object): Promise<unknown> => {
		last += 1;
		const id = last;
		send({ id, method, params });
		return new Promise((done) => waiting.set(id, done));
	};
	child.stdout.on('data', (chunk: Buffer) => {
		received = Buffer.concat([received, chunk]);
		for (;;) {
			const head = received.indexOf('\r\n\r\n');
			const length = Number(/Content-Length: (\d+)/.exec(received.toString('utf8', 0, head))?.[1]);
			if (head < 0 || received.length < head + 4 + length) return;
			const message = JSON.parse(received.toString('utf8', head + 4, head + 4 + length)) as Message;
			received = received.subarray(head + 4 + length);
			// What the server asks of the editor has no answer here that it needs.
			if (message.method && message.id !== undefined) send({ id: message.id, result: null });
			else if (message.id !== undefined) waiting.get(message.id)?.(message.result);
		}
	});
	const rootUri = pathToFileURL(dir).href;
	await ask('initialize', {
		processId: process.pid,
		rootUri,
		workspaceFolders: [{ uri: rootUri, name: 'site' }],
		capabilities: {},
		initializationOptions: {
			typescript: { tsdk: join(modules, 'typescript/lib') },
			contentIntellisense,
		},
	});
	send({ method: 'initialized', params: {} });
	const document = (path: string) => ({ uri: pathToFileURL(join(dir, path)).href });
	return {
		async problems(path, text) {
			const textDocument = { ...document(path), languageId: 'markdown', version: 1, text };
			send({ method: 'textDocument/didOpen', params: { textDocument } });
			const found = (await ask('textDocument/diagnostic', { textDocument: document(path) })) as {
				items: { message: string; range: { start: { line: number } } }[];
			};
			return found.items.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
		},
		async completions(path, line, character) {
			const textDocument = document(path);
			const found = (await ask('textDocument/completion', {
				textDocument,
				position: { line, character },
			})) as { items: { label: string }[] } | null;
			return (found?.items ?? []).map(({ label }) => label);
		},
		async [Symbol.asyncDispose]() {
			const ended = new Promise((done) => child.once('exit', done));
			child.kill();
			await ended;
		},
	};
}

interface Message {
	id?: number;
	method?: string;
	result?: unknown;
}
