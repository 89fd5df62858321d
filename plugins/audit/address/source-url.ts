import { bareHost, hostIn, isWeb } from './host.ts';
import { REDIRECTORS, SHORTENERS } from './known-hosts.ts';

/**
 * C0 and C1 controls, and the zero-width and bidirectional characters that make an address look
 * like another one.
 */
const CONTROL = /[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/u;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** `https://` and what browsers read as it; the host is what follows. */
const WEB_START = /^https?:[/\\]*/i;
/** Words that stand for a whole address that somebody meant to fill in. */
const FILL_INS: ReadonlySet<string> = new Set([
	...['', '#', '-', '--', '?', '...', '…', 'link', 'n/a', 'na', 'nil', 'none', 'null'],
	...['placeholder', 'source', 'source-url', 'tba', 'tbc', 'tbd', 'todo', 'undefined'],
	...['unknown', 'url', 'xx', 'xxx', 'xxxx'],
]);
/** Domains that are kept free for documents (RFC 2606, RFC 6761), without the `.example` names. */
const EXAMPLE_DOMAINS: ReadonlySet<string> = new Set([
	...['example.com', 'example.net', 'example.org', 'example.edu'],
]);
/** First labels that templates put where a real name belongs. */
const FILL_IN_LABELS: ReadonlySet<string> = new Set([
	...['changeme', 'change-me', 'my-site', 'mysite', 'original-site', 'placeholder'],
	...['publisher-site', 'source-site', 'website-name', 'xxx', 'xxxx', 'your-domain'],
	...['your-publisher', 'your-site', 'your-website', 'yourdomain', 'yoursite', 'yourwebsite'],
	...['...', ''],
]);
/** Path segments that templates put where a real slug belongs. */
const FILL_IN_SEGMENT =
	/^(?:\.{3,}|x{3,}|slug|your-(?:slug|story|article|post)|<.*|\{.*\}|\[.*\]|:slug)$/;
/** Query parameters in which redirecting pages carry the address that they lead to. */
const PASSING_ON: ReadonlySet<string> = new Set([
	...['url', 'u', 'to', 'target', 'dest', 'destination', 'redirect', 'redirect_to'],
	...['redirect_url', 'redirect_uri', 'redir', 'goto', 'out', 'link', 'target_url'],
]);
const LOCAL_ENDINGS: ReadonlySet<string> = new Set([
	...['localhost', 'local', 'test', 'invalid', 'internal', 'lan', 'intranet', 'localdomain'],
]);
const LAST_NUMBER = /^\d+\.\d+\.\d+\.\d+$/;

/**
 * Tells why an address cannot be the target of a credit's backlink, or null when nothing speaks
 * against it. Only the address is looked at; whether the page exists is not known offline.
 *
 * Hosts under the reserved ending `.example` pass: they are what documentation and sample sites
 * use on purpose, while `example.com` is what a forgotten template leaves behind.
 *
 * @param url As written in the front matter.
 * @param options `siteHost` is the host that this site is published at, with or without a port, or
 *   null when it is not known.
 */
export function sourceUrlProblem(
	url: string,
	options: { siteHost: string | null },
): SourceUrlProblem | null {
	const control = CONTROL.exec(url);
	if (control !== null) return problem('control-character', `it contains ${codePoint(control[0])}`);
	const written = url.trim();
	const filledIn = isFillIn(written);
	if (filledIn) return problem('placeholder', 'it was never filled in');
	if (!SCHEME.test(written)) return problem('not-a-url', 'it does not begin with https://');
	const hostPart = written.replace(WEB_START, '');
	if (hostPart !== written && /^(?:[/?#:]|$)/.test(hostPart)) {
		return problem('no-host', 'it names no host');
	}
	if (/^https?:/i.test(written) && !/^https?:\/\//i.test(written)) {
		return problem('not-a-url', 'its scheme is not followed by //');
	}
	const parsed = URL.parse(written);
	if (parsed === null) return problem('not-a-url', 'a browser cannot read it');
	if (!isWeb(parsed)) return problem('not-http', `it begins with ${parsed.protocol}`);
	if (/^https?$/.test(parsed.hostname)) return problem('not-a-url', 'it begins with two schemes');
	if (parsed.username !== '' || parsed.password !== '') {
		return problem('credentials', 'it contains a user name or password');
	}
	return hostProblem(parsed, options.siteHost) ?? pathProblem(parsed);
}

function hostProblem(url: URL, siteHost: string | null): SourceUrlProblem | null {
	const host = bareHost(url.hostname);
	if (siteHost !== null && siteHost !== '' && host === ownHost(siteHost)) {
		return problem('own-site', `${host} is this site`);
	}
	const labels = host.split('.');
	const domain = labels.slice(-2).join('.');
	if (EXAMPLE_DOMAINS.has(domain)) return problem('placeholder', `${domain} is no real site`);
	const fillIn =
		labels.at(-1) === 'example'
			? undefined
			: labels.slice(0, Math.max(1, labels.length - 1)).find((l) => FILL_IN_LABELS.has(l));
	if (fillIn !== undefined) return problem('placeholder', `${host} is no real site`);
	if (LOCAL_ENDINGS.has(labels.at(-1) ?? '') || host.endsWith('.home.arpa')) {
		return problem('local-host', `${host} is not on the internet`);
	}
	if (isPrivateAddress(host)) return problem('local-host', `${host} is a private network address`);
	const isAddress = host.startsWith('[') || LAST_NUMBER.test(host);
	if (labels.length === 1 && !isAddress) {
		return problem('local-host', `${host} has no domain ending`);
	}
	if (hostIn(SHORTENERS, url)) return problem('shortener', `${host} shortens addresses`);
	return null;
}

function pathProblem(url: URL): SourceUrlProblem | null {
	const host = bareHost(url.hostname);
	if (hostIn(REDIRECTORS, url)) return problem('redirector', `${host} passes visitors on`);
	for (const [name, value] of url.searchParams) {
		const target = PASSING_ON.has(name.toLowerCase()) ? URL.parse(value) : null;
		if (target !== null && isWeb(target) && bareHost(target.hostname) !== host) {
			return problem('redirector', `it passes visitors on to ${bareHost(target.hostname)}`);
		}
	}
	const segment = readable(url.pathname).split('/').find(isFillInSegment);
	return segment === undefined ? null : problem('placeholder', `"${segment}" was never filled in`);
}

function isFillIn(written: string): boolean {
	const rest = written.replace(WEB_START, '').replace(/\/$/, '').toLowerCase();
	return FILL_INS.has(rest) || /^(?:<.*>|\{.*\}|\[[^:\]]*\])$/.test(rest);
}

function isFillInSegment(segment: string): boolean {
	return segment.includes('…') || FILL_IN_SEGMENT.test(segment.toLowerCase());
}

function ownHost(siteHost: string): string {
	return bareHost(URL.parse(`http://${siteHost}`)?.hostname ?? siteHost);
}

/**
 * Loopback, link-local, private and shared ranges of IPv4 (RFC 1918, 6598, 3927) and IPv6 (RFC 4193,
 * 4291), also IPv4 inside IPv6, and the unspecified address.
 */
function isPrivateAddress(host: string): boolean {
	if (host.startsWith('[')) {
		const address = host.slice(1, -1);
		const mapped = /^::ffff:([0-9a-f]+):([0-9a-f]+)$/.exec(address);
		if (mapped === null) return /^(?:::1?$|f[cd]|fe[89ab])/.test(address);
		const high = Number.parseInt(mapped[1] ?? '', 16);
		return isPrivateV4(high >> 8, high & 255);
	}
	if (!LAST_NUMBER.test(host)) return false;
	const [first = 0, second = 0] = host.split('.').map(Number);
	return isPrivateV4(first, second);
}

function isPrivateV4(first: number, second: number): boolean {
	if (first === 0 || first === 10 || first === 127) return true;
	if (first === 100) return second >= 64 && second <= 127;
	if (first === 169) return second === 254;
	if (first === 172) return second >= 16 && second <= 31;
	return first === 192 && second === 168;
}

function readable(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

function codePoint(character: string): string {
	const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return `the invisible character U+${hex}`;
}

function problem(code: SourceUrlProblem['code'], detail: string): SourceUrlProblem {
	return { code, detail };
}

export interface SourceUrlProblem {
	code:
		| 'control-character'
		| 'placeholder'
		| 'not-a-url'
		| 'no-host'
		| 'not-http'
		| 'credentials'
		| 'own-site'
		| 'local-host'
		| 'shortener'
		| 'redirector';
	/** Why, as the end of a sentence about the address: "… contains a user name or password". */
	detail: string;
}
