/** Hosts that run on this machine, each with the configuration that `docs/deploy` tells to write. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { delimiter, join, resolve } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

/** Seconds that a host may take to answer. */
const patience = 60;
const nginxTypes =
	'types { text/html html; text/css css; application/xml xml; text/plain txt; text/markdown md; }';

/** A kind of host. */
export interface HostKind {
	name: string;
	/** Value of the option `headers`. */
	option: string;
	/** How the program comes to this machine. */
	install: string;
	/** Absolute path of the program, or null. */
	program(): string | null;
	/**
	 * @param site where the configuration is and what is served
	 * @param extra a header that somebody adds to every answer, or null
	 */
	start(program: string, site: ServedSite, extra: string | null): Promise<string[]>;
	/** Pages are added to its own file where the header is. */
	tampersFile: boolean;
}

export interface ServedSite {
	/** Absolute path of the project, where the configuration is written. */
	project: string;
	/** Absolute path of the folder that is served. */
	folder: string;
	/** Absolute path of a folder for the host's own files. */
	work: string;
	port: number;
}

export const hosts: readonly HostKind[] = [
	{
		name: 'nginx',
		option: 'nginx',
		install: 'apt-get install -y --no-install-recommends nginx-light',
		program: () => onPath('nginx'),
		tampersFile: false,
		async start(program, { project, folder, work, port }, extra) {
			const config = join(work, 'nginx.conf');
			await writeFile(
				config,
				`worker_processes 1;
pid ${work}/nginx.pid;
error_log ${work}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
	access_log off;
	${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${work}/${name};`).join('\n\t')}
	${nginxTypes}
	include ${project}/creditline.nginx.conf;
	server {
		listen 127.0.0.1:${port};
		root ${folder};
		error_page 404 /404.html;
		add_header Link $creditline_link;
		add_header X-Robots-Tag $creditline_robots;
		${extra ? `add_header ${extra.replace(': ', ' "')}";` : ''}
	}
}
`,
			);
			return [program, '-p', work, '-c', config, '-g', 'daemon off;'];
		},
	},
	{
		name: 'Caddy',
		option: 'caddy',
		install: 'apt-get install -y --no-install-recommends caddy',
		program: () => onPath('caddy'),
		tampersFile: false,
		async start(program, { project, folder, work, port }, extra) {
			const config = join(work, 'Caddyfile');
			await writeFile(
				config,
				`{
	admin off
	auto_https off
	storage file_system ${work}/caddy
}
http://127.0.0.1:${port} {
	bind 127.0.0.1
	root * ${folder}
	import ${project}/creditline.caddy
	${extra ? `header +${extra.replace(': ', ' "')}"` : ''}
	file_server
	handle_errors {
		rewrite * /404.html
		file_server
	}
}
`,
			);
			return [program, 'run', '--config', config, '--adapter', 'caddyfile'];
		},
	},
	{
		name: 'Cloudflare Pages (wrangler)',
		option: 'cloudflare',
		install: 'npm install --prefix tests/tmp/wrangler wrangler@4',
		program: () => onPath('wrangler', resolve('tests/tmp/wrangler/node_modules/.bin')),
		tampersFile: true,
		async start(program, { folder, port }) {
			const address = ['--ip', '127.0.0.1', '--port', String(port)];
			return [program, 'pages', 'dev', folder, ...address, '--compatibility-date', '2026-01-01'];
		},
	},
	{
		name: 'S3 (moto), edge functions',
		option: 's3',
		install: 'pip install "moto[server]" awscli && apt-get install -y jq',
		program: () => (onPath('aws') && onPath('jq') ? onPath('moto_server') : null),
		tampersFile: false,
		async start(program, { project, folder, work, port }, extra) {
			await cp(join(project, 'creditline.s3.json'), join(work, 'creditline.s3.json'));
			const edge = join(import.meta.dirname, 's3-edge.ts');
			const ports = [port, await freePort()].map(String);
			return [process.execPath, edge, program, folder, work, ...ports, extra ?? ''];
		},
	},
];

/**
 * Starts a host, and waits until it answers.
 *
 * @throws when it ends or does not answer
 */
export async function startHost(
	kind: HostKind,
	program: string,
	site: Omit<ServedSite, 'port'>,
	extra: string | null,
): Promise<RunningHost> {
	await mkdir(site.work, { recursive: true });
	const port = await freePort();
	const [command = '', ...args] = await kind.start(program, { ...site, port }, extra);
	const env = { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false', HOME: site.work };
	// A group of its own, so that what it starts ends with it.
	const child = spawn(command, args, { cwd: site.work, env, detached: true });
	let said = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (data) => {
			said = `${said}${data}`.slice(-5_000);
		});
	}
	const base = `http://127.0.0.1:${port}/`;
	for (let tries = 0; tries < patience * 10; tries += 1) {
		if (child.exitCode !== null) throw new Error(`${kind.name} has ended:\n${said}`);
		const answered = await fetch(base).catch(() => null);
		await answered?.arrayBuffer();
		if (answered) return { base, [Symbol.asyncDispose]: () => end(child) };
		await sleep(100);
	}
	await end(child);
	throw new Error(`${kind.name} does not answer:\n${said}`);
}

/** A host that answers; dispose of it to end it. */
export interface RunningHost extends AsyncDisposable {
	base: string;
}

async function end(child: ChildProcess): Promise<void> {
	const ended = new Promise((done) => child.once('exit', done));
	if (child.exitCode !== null || child.pid === undefined) return;
	process.kill(-child.pid, 'SIGTERM');
	await ended;
}

function onPath(name: string, ...folders: string[]): string | null {
	const all = [...folders, ...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
	return all.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null;
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const address = server.address();
	await new Promise((done) => server.close(done));
	return typeof address === 'object' && address ? address.port : 0;
}
