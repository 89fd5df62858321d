const PLACEHOLDER = /^:[a-z]\w*/i;
const WILD = /[*:]/;
const SCHEME = 'https://';

/**
 * Tells whether a pattern of a `_headers` file fits an address. `*` stands for anything, `:name`
 * for one path segment or a part of it (in the host: one label), an absolute pattern also compares
 * the host. Where the two hosts differ the generous reading is taken, because a header that may be
 * sent has to be looked at: as on Netlify, case does not matter, a trailing slash is optional, and
 * `/articles/*` fits `/articles` too; as on Cloudflare, `:name` may stand inside a segment.
 *
 * The pattern runs as a set of states over the address, so time grows with the product of their
 * lengths and no pattern can make it explode.
 *
 * @param pattern `/path/*` or `https://host/path`.
 * @param urlPath Path with a leading slash, percent-encoded or not.
 * @param host Host name of the site, or null: then no absolute pattern fits.
 */
export function matchesPattern(pattern: string, urlPath: string, host: string | null): boolean {
	const path = trimSlash(decoded(urlPath).toLowerCase());
	if (!pattern.startsWith(SCHEME)) return fitsPath(pattern, path);
	if (host === null) return false;
	const rest = pattern.slice(SCHEME.length);
	const slash = rest.indexOf('/');
	const hostPattern = (slash < 0 ? rest : rest.slice(0, slash)).toLowerCase();
	if (!fits(stepsOf(hostPattern), host.toLowerCase(), './')) return false;
	return fitsPath(slash < 0 ? '/' : rest.slice(slash), path);
}

function fitsPath(pattern: string, path: string): boolean {
	const wanted = trimSlash(decoded(pattern).toLowerCase());
	const wild = wanted.search(WILD);
	if (wild < 0) return wanted === path;
	if (wanted.endsWith('/*') && fitsFrom(trimSlash(wanted.slice(0, -1)), wild, path)) return true;
	return fitsFrom(wanted, wild, path);
}

/** The literal part up to `wild` decides most pages without running the states. */
function fitsFrom(pattern: string, wild: number, path: string): boolean {
	if (pattern.length <= wild) return pattern === path;
	if (!path.startsWith(pattern.slice(0, wild))) return false;
	if (pattern.length === wild + 1 && pattern.endsWith('*')) return true;
	return fits(stepsOf(pattern.slice(wild)), path.slice(wild), '/');
}

function stepsOf(pattern: string): Step[] {
	const steps: Step[] = [];
	for (let at = 0; at < pattern.length; ) {
		const name =
			pattern[at] === ':' ? PLACEHOLDER.exec(pattern.slice(at, at + 200))?.[0] : undefined;
		if (name !== undefined) steps.push(':');
		else if (pattern[at] === '*') steps.push('*');
		else steps.push({ unit: pattern[at] ?? '' });
		at += name?.length ?? 1;
	}
	return steps;
}

/** Runs `steps` over `text`; `stops` are the units that a placeholder may not swallow. */
function fits(steps: readonly Step[], text: string, stops: string): boolean {
	let live = new Uint8Array(steps.length + 1);
	let next = new Uint8Array(steps.length + 1);
	live[0] = 1;
	skipEmpty(live, steps);
	for (const unit of text.split('')) {
		next.fill(0);
		for (let index = 0; index < steps.length; index += 1) {
			if (live[index] === 0) continue;
			const step = steps[index];
			if (step === '*') next[index] = 1;
			else if (step === ':') {
				if (!stops.includes(unit)) next[index] = next[index + 1] = 1;
			} else if (step?.unit === unit) next[index + 1] = 1;
		}
		skipEmpty(next, steps);
		[live, next] = [next, live];
	}
	return live[steps.length] === 1;
}

/** `*` may also stand for nothing. */
function skipEmpty(live: Uint8Array, steps: readonly Step[]): void {
	for (let index = 0; index < steps.length; index += 1) {
		if (steps[index] === '*' && live[index] === 1) live[index + 1] = 1;
	}
}

function trimSlash(path: string): string {
	return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

function decoded(path: string): string {
	if (!path.includes('%')) return path;
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

/** One thing that a pattern asks for: any units, at least one unit of a segment, or this unit. */
type Step = '*' | ':' | { unit: string };
