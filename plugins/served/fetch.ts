import { STATUS_CODES } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { version } from '../version.ts';

/** What a polite visitor keeps to. */
export const limits = {
	/** Requests at a time. */
	concurrency: 4,
	/** Milliseconds until an answer must be there in full. */
	timeout: 30_000,
	/** Further attempts where a server is busy or does not answer. */
	retries: 3,
	/** Milliseconds before the first of them; each further one waits twice as long. */
	backOff: 500,
	/** Longest wait that a server may ask for, in milliseconds. */
	longestWait: 30_000,
	/** Bytes of one answer. */
	bytes: 32 << 20,
	/** Redirects in a row. */
	redirects: 5,
};
/** How much is asked of a host, and how patiently. */
export type Limits = typeof limits;

/** What `fetch` undoes by itself; `zstd` only in some versions of Node.js, which its mark tells. */
const undone = /^(?:gzip|x-gzip|deflate|br|identity|zstd)?$/i;
const zstdMark = '28b52ffd';

/** Answers that another attempt may change (RFC 9110, 15; RFC 6585, 4; RFC 8470, 5.2). */
const passing: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Fetches what a server sends for an address, as a visitor gets it. Redirects are followed on the same
 * origin only; nothing of another one is ever asked for.
 *
 * @param address absolute
 * @returns the answer with whatever status it has, or why there is none; never throws
 */
export async function fetchAnswer(address: string, bounds: Limits): Promise<Answer | Failure> {
	const { origin } = new URL(address);
	const redirects: Redirect[] = [];
	const seen = new Set([address]);
	let url = address;
	for (;;) {
		const answer = await patiently(url, bounds);
		if ('reason' in answer) return { reason: answer.reason, redirects };
		const target = headerOf(answer, 'location');
		if (answer.status < 300 || answer.status > 399 || target === undefined) {
			return { ...answer, url, redirects };
		}
		const next = URL.parse(target, url);
		redirects.push({ from: url, to: next?.href ?? target, status: answer.status });
		if (next?.origin !== origin) {
			return { reason: `it redirects to ${target}, which is not of this site`, redirects };
		}
		if (next.username || next.password) {
			return { reason: 'it redirects to an address with a user name or password', redirects };
		}
		if (redirects.length > bounds.redirects) {
			return { reason: `it redirects more than ${bounds.redirects} times`, redirects };
		}
		next.hash = '';
		url = next.href;
		if (seen.has(url)) return { reason: 'it redirects in a circle', redirects };
		seen.add(url);
	}
}

/** What an answer says under a name in lower case; undefined where it has no such header. */
function headerOf({ headers }: Pick<Answer, 'headers'>, wanted: string): string | undefined {
	return headers.find(([name]) => name === wanted)?.[1];
}

/** `Content-Type` of an answer, empty without. */
export function typeOf(answer: Pick<Answer, 'headers'>): string {
	return headerOf(answer, 'content-type') ?? '';
}

/** Whether a type is that of an HTML page. */
export function isHtmlType(type: string): boolean {
	return /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type);
}

/** What went wrong below HTTP, by the codes of undici, its parser and zlib, which speak to programmers. */
const reasons: readonly (readonly [RegExp, string])[] = [
	[/^(?:UND_ERR_SOCKET|ECONNRESET|EPIPE)$/, 'the server has closed the connection'],
	[/^(?:HPE_HEADER_OVERFLOW|UND_ERR_HEADERS_OVERFLOW)$/, 'its headers are too long'],
	[/^(?:ERR_SSL_WRONG|EPROTO)/, 'the server does not answer in HTTPS'],
	[/^(?:HPE_|ERR_ASSERTION)/, 'the server does not answer in HTTP'],
	[/^(?:Z_|ERR__ERROR_FORMAT|ERR_PADDING|ERR_.*BROTLI|ZSTD)/i, 'it cannot be decompressed'],
];

/**
 * Why an answer is none that can be judged.
 *
 * @param bounds how often a server that is busy was asked again
 */
export function statusReason(status: number, { retries }: Pick<Limits, 'retries'>): string {
	const name = STATUS_CODES[status];
	const often = passing.has(status) ? `, asked ${retries + 1} times` : '';
	const cure = status === 429 ? '; try `--concurrency 1`' : '';
	return `status ${status}${name ? ` (${name})` : ''}${often}${cure}`;
}

type Single = Pick<Answer, 'status' | 'headers' | 'bytes'>;

async function patiently(url: string, bounds: Limits): Promise<Single | { reason: string }> {
	for (let attempt = 0; ; attempt += 1) {
		const found = await once(url, bounds);
		const isPassing = 'reason' in found ? found.mayPass : passing.has(found.status);
		if (!isPassing || attempt >= bounds.retries) return found;
		const asked = 'reason' in found ? 0 : retryAfter(found);
		const wait = Math.max(asked, bounds.backOff * 2 ** attempt);
		await sleep(Math.min(wait, bounds.longestWait));
	}
}

async function once(
	url: string,
	bounds: Limits,
): Promise<Single | { reason: string; mayPass: boolean }> {
	try {
		const response = await fetch(url, {
			redirect: 'manual',
			signal: AbortSignal.timeout(bounds.timeout),
			headers: { 'user-agent': `astro-creditline/${version} (verify)` },
		});
		const bytes = await bodyOf(response, bounds.bytes);
		if (bytes === null) {
			return { reason: `it is larger than ${bounds.bytes >> 20} MiB`, mayPass: false };
		}
		const encoding = response.headers.get('content-encoding')?.trim() ?? '';
		const isPacked = !encoding.split(/\s*,\s*/).every((one) => undone.test(one));
		if (isPacked || Buffer.from(bytes.subarray(0, 4)).toString('hex') === zstdMark) {
			const reason = `it is sent with the compression \`${encoding}\`, which nobody asked for`;
			return { reason, mayPass: false };
		}
		return { status: response.status, headers: [...response.headers], bytes };
	} catch (error) {
		return { reason: reasonOf(error), mayPass: true };
	}
}

/** Stops reading where there is more than there may be: a server may send without end. */
async function bodyOf(response: Response, most: number): Promise<Uint8Array | null> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of response.body ?? []) {
		size += chunk.length;
		if (size > most) return null;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

/** Milliseconds that a server asks to wait for: seconds, or a date. */
function retryAfter(answer: Pick<Answer, 'headers'>): number {
	const value = headerOf(answer, 'retry-after')?.trim() ?? '';
	if (/^\d{1,6}$/.test(value)) return Number(value) * 1_000;
	const date = Date.parse(value);
	return Number.isNaN(date) ? 0 : date - Date.now();
}

function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (error.name === 'TimeoutError') return 'no answer in time';
	const cause = error.cause instanceof Error ? error.cause : error;
	const code =
		cause.name === 'HTTPParserError' ? 'HPE_' : 'code' in cause ? String(cause.code) : '';
	const known = reasons.find(([of]) => of.test(code))?.[1];
	return known ?? (cause.message === '' ? error.message : cause.message);
}

/** What a server has sent. */
export interface Answer {
	/** Absolute address that it was sent for in the end. */
	url: string;
	status: number;
	/** Names in lower case, in the order of their names. */
	headers: readonly (readonly [name: string, value: string])[];
	/** Decoded, whatever it was compressed with. */
	bytes: Uint8Array;
	redirects: readonly Redirect[];
}

/** One step from an address to another. */
export interface Redirect {
	/** Absolute. */
	from: string;
	to: string;
	status: number;
}

/** Why there is no answer. */
export interface Failure {
	reason: string;
	redirects: readonly Redirect[];
}
