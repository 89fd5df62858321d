/** Decides what a page owes from what a browser shows of it; plain, and without a line of the auditor's. */
import type { HonestPage } from './honest-pages.ts';
import type { Seen, Shown } from './look.ts';

export interface Truth {
	state: 'broken' | 'fine' | 'unsure';
	/** What is missing. */
	why: string[];
}

const TRACKING = /^(?:utm_\w+|fbclid|gclid|ref)$/;

/** @param seen by width of the window */
export function truthOf(page: HonestPage, seen: readonly Seen[]): Truth {
	const share = shareOf(page, seen[0]?.text ?? '');
	if (share < 0.35) return { state: 'broken', why: ['the work is gone'] };
	if (share < 0.65) return { state: 'unsure', why: ['half of the work'] };
	const why: string[] = [];
	let unsure = false;
	const need = (what: string, shown: readonly Shown[]): void => {
		const best = shown.includes('yes') ? 'yes' : shown.includes('unsure') ? 'unsure' : 'no';
		if (best === 'no') why.push(what);
		if (best === 'unsure') unsure = true;
	};
	for (const [at, { links, names, robots }] of seen.entries()) {
		const here = ` (window ${at + 1})`;
		const back = links.filter(
			({ href, words }) => isSource(href, page.source) && hasLetters(words),
		);
		const followed = back.filter(
			({ rel }) => !/(?:^|[\s,])(?:nofollow|ugc|sponsored)(?:[\s,]|$)/i.test(rel),
		);
		need(
			`backlink${here}`,
			back.map((one) => one.seen),
		);
		if (back.some((one) => one.seen === 'yes')) {
			need(
				`followed backlink${here}`,
				followed.map((one) => one.seen),
			);
		}
		const licensed = links.filter(
			({ href, words }) => isLicense(href, page.license) && hasLetters(words),
		);
		need(
			`licence${here}`,
			licensed.map((one) => one.seen),
		);
		for (const [index, name] of names.entries()) need(`name ${index + 1}${here}`, [name]);
		if (robots.some((content) => /(?:^|[\s,])(?:nofollow|none)(?:[\s,]|$)/i.test(content))) {
			why.push('robots');
		}
	}
	const state = why.length > 0 ? 'broken' : unsure ? 'unsure' : 'fine';
	return { state, why: [...new Set(why)] };
}

/** Address of the source, but for what makes no other page of it. */
function isSource(href: string | null, source: string): boolean {
	const url = resolve(href);
	return url !== null && bare(url) === bare(new URL(source));
}

function isLicense(href: string | null, license: string): boolean {
	const url = resolve(href);
	if (url === null) return false;
	const path = new URL(license).pathname;
	const rest = url.pathname.slice(path.length);
	const here =
		url.pathname.startsWith(path) && /^(?:|deed(?:\.\w+)?|legalcode(?:\.\w+)?)$/.test(rest);
	return url.hostname === 'creativecommons.org' && here;
}

function resolve(href: string | null): URL | null {
	const url = href === null ? null : URL.parse(href, 'https://site.example/story/');
	return url && /^https?:$/.test(url.protocol) ? url : null;
}

function bare({ hostname, port, pathname, searchParams }: URL): string {
	const query = [...searchParams].filter(([name]) => !TRACKING.test(name));
	const path = pathname.replace(/\/$/, '');
	return `${hostname.replace(/^www\./, '')}:${port}${path}?${new URLSearchParams(query)}`;
}

function hasLetters(words: string): boolean {
	return /[\p{L}\p{N}]/u.test(words);
}

/** How much of the work the page's text holds, in pieces. */
function shareOf({ language }: HonestPage, text: string): number {
	const folded = text.replace(/\s+/g, '');
	const pieces = language.paragraphs.flatMap(
		(one) => one.replace(/\s+/g, '').match(/.{1,24}/gu) ?? [],
	);
	return pieces.filter((piece) => folded.includes(piece)).length / pieces.length;
}
