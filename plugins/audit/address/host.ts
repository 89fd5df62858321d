import { domainToUnicode } from 'node:url';

/**
 * Second labels under which countries let people register names (`news.co.uk`). Without the Public
 * Suffix List this is a guess; it decides only how a miss is called, never whether it is one.
 */
const SECOND_LEVEL: ReadonlySet<string> = new Set([
	...['ac', 'co', 'com', 'edu', 'gob', 'gov', 'gouv', 'go', 'ltd', 'me', 'mil', 'ne', 'net', 'nom'],
	...['or', 'org', 'plc', 'sch'],
]);
/** Letters of other scripts and digits that the eye takes for a Latin letter. */
const CONFUSABLE: ReadonlyMap<string, string> = new Map([
	...each('аạα', 'a'),
	...each('ьß', 'b'),
	...each('сϲ', 'c'),
	...each('ԁ', 'd'),
	...each('еε3', 'e'),
	...each('ɡ', 'g'),
	...each('һ', 'h'),
	...each('іıι', 'i'),
	...each('ј', 'j'),
	...each('κк', 'k'),
	...each('ӏł1', 'l'),
	...each('м', 'm'),
	...each('пη', 'n'),
	...each('оοσø0', 'o'),
	...each('рρ', 'p'),
	...each('ԛ', 'q'),
	...each('г', 'r'),
	...each('ѕ5', 's'),
	...each('тτ', 't'),
	...each('υ', 'u'),
	...each('ν', 'v'),
	...each('ԝ', 'w'),
	...each('хχ', 'x'),
	...each('уγ', 'y'),
]);
/** Pairs of letters that run together. */
const LIGATURES: readonly (readonly [seen: string, meant: string])[] = [
	['rn', 'm'],
	['vv', 'w'],
	['cl', 'd'],
];
const MARKS = /\p{M}/gu;
/** Host names are at most 253 characters long; a longer one resembles nothing. */
const LONGEST = 253;

/** Tells whether an address is on the web: `http` or `https`. */
export function isWeb(url: URL): boolean {
	return url.protocol === 'http:' || url.protocol === 'https:';
}

/**
 * Takes off what makes no other host: a trailing dot and one `www.`.
 *
 * @param hostname As `URL.hostname` gives it: lower case, Punycode.
 */
export function bareHost(hostname: string): string {
	const host = hostname.toLowerCase().replace(/\.$/, '');
	const rest = host.slice('www.'.length);
	return host.startsWith('www.') && rest.includes('.') ? rest : host;
}

/** Tells whether `host` stands below `parent`, as `m.publisher.example` below `publisher.example`. */
export function isSubdomain(host: string, parent: string): boolean {
	return parent.includes('.') && host.endsWith(`.${parent}`);
}

/**
 * Tells whether a table of services has an address: its host, a parent of its host, or one of both
 * with the beginning of its path (`google.com/url`, which also stands for Google's country hosts).
 */
export function hostIn(table: ReadonlySet<string>, url: URL): boolean {
	const labels = bareHost(url.hostname).split('.').slice(-8);
	const path = url.pathname.toLowerCase().split('/').slice(1, 3);
	for (let from = 0; from < labels.length - 1; from += 1) {
		const google = labels[from] === 'google' && labels.length - from <= 3;
		const host = google ? 'google.com' : labels.slice(from).join('.');
		if (table.has(host) || table.has(`${host}/${path[0]}`)) return true;
		if (table.has(`${host}/${path.join('/')}`)) return true;
	}
	return false;
}

/**
 * Tells whether a reader may take one host for another one: the true host as a part of the false
 * one (`publisher.example.evil.example`, `publisher-example.com`, `notpublisher.example`), its name
 * under another ending, one or two letters off, or letters that look alike.
 *
 * @param host Host of the link, from {@link bareHost}.
 * @param trueHost Host of the source, from {@link bareHost}; neither is part of the other.
 */
export function looksLike(host: string, trueHost: string): boolean {
	if (host.length > LONGEST || trueHost.length > LONGEST) return false;
	const registered = registrable(host);
	const wanted = registrable(trueHost);
	if (registered === wanted) return false;
	const name = wanted.split('.', 1)[0] ?? '';
	if (`.${host}.`.includes(`.${wanted}.`) || host.endsWith(wanted)) return true;
	if (`-${host.replaceAll('.', '-')}-`.includes(`-${wanted.replaceAll('.', '-')}-`)) return true;
	const main = registered.split('.', 1)[0] ?? '';
	if (main === name) return true;
	if (name.length >= 5 && main.includes(name)) return true;
	if (skeleton(main) === skeleton(name)) return true;
	const allowed = name.length >= 7 ? 2 : name.length >= 4 ? 1 : 0;
	return distance(main, name) <= allowed || distance(skeleton(main), skeleton(name)) <= allowed;
}

/** The part of a host that somebody registers: `news.co.uk` of `www.news.co.uk`. */
export function registrable(host: string): string {
	const labels = host.split('.');
	const second = labels.at(-2) ?? '';
	const size = labels.at(-1)?.length === 2 && SECOND_LEVEL.has(second) ? 3 : 2;
	return labels.slice(-size).join('.');
}

/** What the eye makes of a label. */
function skeleton(label: string): string {
	let text = domainToUnicode(label) || label;
	text = text.normalize('NFKD').replace(MARKS, '').toLowerCase();
	text = Array.from(text, (letter) => CONFUSABLE.get(letter) ?? letter).join('');
	for (const [seen, meant] of LIGATURES) text = text.replaceAll(seen, meant);
	return text;
}

function each(letters: string, meant: string): [string, string][] {
	return Array.from(letters, (letter) => [letter, meant]);
}

/** Damerau-Levenshtein distance (neighbours swapped count once). */
function distance(a: string, b: string): number {
	if (Math.abs(a.length - b.length) > 2) return Number.POSITIVE_INFINITY;
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let least = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
			row.push(least);
		}
		before = last;
		last = row;
	}
	return last[b.length] ?? 0;
}
