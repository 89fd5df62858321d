/**
 * An S3-compatible server, filled by the upload script of docs/deploy/s3-cloudfront.md, behind the two
 * functions that it gives CloudFront. CloudFront itself runs on no machine but its own.
 *
 * Run by hosts.ts: node s3-edge.ts SERVER FOLDER WORK PORT STORE HEADER
 *
 * PORT is where the edge answers, STORE where the server does. HEADER is one that somebody adds to every answer, or empty.
 */
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import vm from 'node:vm';

const [server = '', folder = '', work = '', port = '', store = '', header = ''] =
	process.argv.slice(2);
const docs = readFileSync(
	resolve(import.meta.dirname, '../../docs/deploy/s3-cloudfront.md'),
	'utf8',
);
const bucket = 'my-bucket';
const origin = `http://127.0.0.1:${store}`;
/** CloudFront signs what it asks of a closed bucket; moto looks whether that was done, not how. */
const authorization =
	'AWS4-HMAC-SHA256 Credential=none/20260101/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=0';
const env = {
	...process.env,
	AWS_ENDPOINT_URL: origin,
	AWS_ACCESS_KEY_ID: 'none',
	AWS_SECRET_ACCESS_KEY: 'none',
	AWS_DEFAULT_REGION: 'us-east-1',
};

spawn(server, ['-H', '127.0.0.1', '-p', store], { stdio: 'inherit' });
while (!(await fetch(origin).catch(() => null))) await sleep(100);
upload();
serve();

/** Runs the script's own lines between the gate and the invalidation. */
function upload(): void {
	const script = /```sh\n([\s\S]*?)```/.exec(docs)?.[1] ?? '';
	const lines = script.slice(
		script.indexOf('# Pages with headers'),
		script.indexOf('aws cloudfront'),
	);
	if (!lines.includes('aws s3 sync')) throw new Error('the docs have no upload script');
	symlinkSync(folder, join(work, 'dist'));
	const input = `set -euo pipefail\nbucket=${bucket}\naws s3 mb "s3://$bucket"\n${lines}`;
	execFileSync('bash', { input, env, cwd: work, stdio: ['pipe', 'inherit', 'inherit'] });
}

function serve(): void {
	const [onResponse, onRequest] = [...docs.matchAll(/```js\n(function handler[\s\S]*?)```/g)].map(
		([, code]) => vm.runInNewContext(`${code}; handler`) as (event: object) => unknown,
	);
	if (!onResponse || !onRequest) throw new Error('the docs have not two functions');
	createServer(async (asked, answer) => {
		const { uri } = onRequest({ request: { uri: asked.url } }) as { uri: string };
		const found = await ask(uri);
		const stored = found.ok ? found : await ask('/404.html');
		const headers = Object.fromEntries(
			[...stored.headers].map(([name, value]) => [name, { value }]),
		);
		const sent = onResponse({ response: { headers } }) as { headers: typeof headers };
		for (const [name, { value }] of Object.entries(sent.headers)) answer.setHeader(name, value);
		for (const name of ['connection', 'content-length', 'content-encoding']) {
			answer.removeHeader(name);
		}
		const [name = '', value = ''] = header.split(': ');
		if (name !== '') answer.appendHeader(name, value);
		answer.writeHead(found.ok ? 200 : 404).end(Buffer.from(await stored.arrayBuffer()));
	}).listen(Number(port), '127.0.0.1');
}

function ask(uri: string): Promise<Response> {
	return fetch(`${origin}/${bucket}${uri}`, { headers: { authorization } });
}
