/** A real `astro dev` server on a port of its own. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { plainEnvironment } from './environment.ts';

const astro = join(resolve(import.meta.dirname, '../..'), 'node_modules/astro/bin/astro.mjs');
const patience = 30_000;

export interface DevServer extends AsyncDisposable {
	address: string;
	get(path: string): Promise<{ status: number; text: string }>;
	/** Waits until the terminal has shown a text. */
	said(text: string): Promise<void>;
	/** Asks for a page until it is answered with a status. */
	until(path: string, status: number): Promise<void>;
}

/** Starts the server and waits until it listens. */
export async function startDev(dir: string): Promise<DevServer> {
	const env = plainEnvironment();
	const args = [astro, 'dev', '--port', '0', '--host', '127.0.0.1', '--ignore-lock'];
	const child = spawn(process.execPath, args, { cwd: dir, env, stdio: ['ignore', 'pipe', 'pipe'] });
	let output = '';
	const listeners = new Set<() => void>();
	const hear = (chunk: Buffer): void => {
		output += chunk.toString();
		for (const listener of listeners) listener();
	};
	child.stdout.on('data', hear);
	child.stderr.on('data', hear);

	/** Resolves as soon as the output shows something; rejects with the output when it never does. */
	const shown = (find: () => boolean, what: string): Promise<void> =>
		new Promise((done, fail) => {
			const finish = (settle: () => void): void => {
				clearTimeout(timer);
				listeners.delete(check);
				settle();
			};
			const check = (): void => {
				if (find()) finish(done);
			};
			const timer = setTimeout(
				() => finish(() => fail(new Error(`${what} was not shown:\n${output}`))),
				patience,
			);
			listeners.add(check);
			check();
		});
	const address = /http:\/\/127\.0\.0\.1:\d+/;
	await shown(() => address.test(output), 'The address');
	const origin = address.exec(output)?.[0] ?? '';
	const get = async (path: string): Promise<{ status: number; text: string }> => {
		const response = await fetch(origin + path, { headers: { accept: 'text/html' } });
		return { status: response.status, text: await response.text() };
	};
	return {
		address: origin,
		get,
		said: (text) => shown(() => output.includes(text), text),
		async until(path, status) {
			const end = Date.now() + patience;
			for (;;) {
				const { status: found } = await get(path);
				if (found === status) return;
				if (Date.now() > end) throw new Error(`${path} answers ${found}:\n${output}`);
			}
		},
		async [Symbol.asyncDispose]() {
			const ended = new Promise((done) => child.once('exit', done));
			child.kill('SIGTERM');
			await ended;
		},
	};
}
