/** A source that names a scheme: `https:`, `data:`. */
const SCHEME = /^([a-z][a-z0-9+.-]*):$/;
const HOST = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[a-z0-9.-]+)(?::(\d+|\*))?(\/[^?#]*)?$/;
/** Directives by kind of request, the nearest first (CSP 3, 6.8.3). */
const FALLBACKS = {
	img: ['img-src', 'default-src'],
	script: ['script-src-elem', 'script-src', 'default-src'],
} as const;

/**
 * The directive of a Content-Security-Policy that keeps a browser from loading an address, or null
 * where none does (CSP 3, 6.7). Policies joined by commas all hold; of directives of one name the
 * first holds. A script that a nonce or a hash lets in is let in.
 *
 * @param policy value of the header or of the `<meta>`
 * @param page address of the page, for `'self'`
 */
export function blockedBy(policy: string, request: Request, page: URL): Blocking | null {
	for (const one of policy.split(',')) {
		const directives = new Map<string, string[]>();
		for (const directive of one.split(';')) {
			const [name = '', ...sources] = directive.trim().split(/[ \t\n\f\r]+/);
			const key = name.toLowerCase();
			if (!directives.has(key)) directives.set(key, sources);
		}
		const name = FALLBACKS[request.kind].find((each) => directives.has(each));
		const sources = name && directives.get(name);
		if (name && sources && !allows(sources, request, page)) return { name, sources };
	}
	return null;
}

function allows(sources: readonly string[], request: Request, page: URL): boolean {
	const words = sources.map((source) => source.toLowerCase());
	if (request.kind === 'script') {
		const { nonce, integrity } = request;
		if (nonce && sources.includes(`'nonce-${nonce}'`)) return true;
		const hashes = integrity.split(/\s+/).filter((hash) => hash !== '');
		if (hashes.length > 0 && hashes.every((hash) => sources.includes(`'${hash}'`))) return true;
		// It lets in what trusted scripts load, and no host any more (CSP 3, 8.2).
		if (words.includes("'strict-dynamic'")) return false;
	}
	return words.some((word, at) => matches(word, sources[at] ?? '', request.url, page));
}

function matches(word: string, written: string, url: URL, page: URL): boolean {
	if (word === "'self'") return url.host === page.host && isUpgrade(page.protocol, url.protocol);
	if (word === '*') return /^https?:$/.test(url.protocol) || url.protocol === page.protocol;
	const scheme = SCHEME.exec(word)?.[1];
	if (scheme) return isUpgrade(`${scheme}:`, url.protocol);
	const [, protocol, host = '', port, path] = HOST.exec(word) ?? [];
	if (host === '') return false;
	if (!isUpgrade(protocol ? `${protocol}:` : page.protocol, url.protocol)) return false;
	if (!isHost(host, url.hostname)) return false;
	if (port && port !== '*' && port !== (url.port || (url.protocol === 'http:' ? '80' : '443')))
		return url.port === '' && port === '80' && url.protocol === 'https:';
	if (!port && url.port !== '') return false;
	// Paths keep their case.
	return !path || isPath(written.slice(written.length - path.length), url.pathname);
}

/** What `http` lets in, `https` is let in as well. */
function isUpgrade(allowed: string, protocol: string): boolean {
	return allowed === protocol || (allowed === 'http:' && protocol === 'https:');
}

function isHost(pattern: string, host: string): boolean {
	if (pattern === '*') return true;
	return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}

function isPath(pattern: string, path: string): boolean {
	return pattern.endsWith('/') ? path.startsWith(pattern) : path === pattern;
}

/** What a page asks for. */
export type Request =
	| { kind: 'img'; url: URL }
	| { kind: 'script'; url: URL; nonce: string; integrity: string };

/** A directive that lets nothing of the kind in from there. */
export interface Blocking {
	/** `img-src`, `default-src` … */
	name: string;
	/** As written. */
	sources: readonly string[];
}
