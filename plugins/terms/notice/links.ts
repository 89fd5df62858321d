import type { Link } from './visible.ts';

const PEOPLE = words(
	'author authors profile profiles by people person contributor contributors user users staff team member members autor autores auteur auteurs',
);
const SECTIONS = words(
	'blog blogs news article articles post posts story stories newsletter about home index.html index.htm index.php ' +
		'papers publications magazine journal archive archives category tag tags topics latest www ' +
		'noticias actualites artikel nachrichten en es pt fr de it ru zh ja ar hi tr us uk au en-us en-gb pt-br zh-cn zh-tw',
);
const REDIRECTORS = words(
	't.co bit.ly goo.gl tinyurl.com ow.ly buff.ly is.gd lnkd.in dlvr.it trib.al feedproxy.google.com ' +
		'l.facebook.com lm.facebook.com l.instagram.com out.reddit.com away.vk.com href.li link.medium.com ' +
		'news.google.com r.jina.ai t.cn url.cn',
);
const SHARES =
	/^(?:(?:www\.)?facebook\.com\/(?:sharer|dialog)|(?:www\.)?(?:twitter|x)\.com\/(?:intent|share)|(?:www\.)?linkedin\.com\/share|(?:api\.)?(?:whatsapp|t)\.(?:com|me)\/(?:send|share)|(?:www\.)?reddit\.com\/submit|(?:www\.)?pinterest\.com\/pin)/;
const REDIRECT_PATHS =
	/^(?:(?:www\.)?google\.[a-z.]+\/(?:url|amp)|(?:m\.)?vk\.com\/away|(?:link\.)?zhihu\.com\/\?|(?:link\.)?juejin\.cn\/\?|(?:www\.)?youtube\.com\/redirect)/;
const ASSET = /\.(?:png|jpe?g|gif|svg|webp|avif|ico|css|js|mp3|mp4|webm|zip|gz)$/;
const PROFILE_HOSTS = words(
	'github.com medium.com twitter.com x.com gitlab.com dev.to mastodon.social linkedin.com',
);
const TRACKING = /^(?:utm_\w+|fbclid|gclid|ref|mc_cid|mc_eid)$/;

/**
 * What a link leads to, told by its address alone. Only `article` can be a work's own address.
 * A redirector hides its target, so it is told apart and never taken.
 */
export function linkKind(written: string): LinkKind {
	const text = written.trim();
	if (text === '') return 'empty';
	if (/^(?:mailto|tel|javascript):/i.test(text)) return 'other';
	const full = text.startsWith('//') ? `https:${text}` : text;
	if (!/^https?:/i.test(full) || !URL.canParse(full)) return 'relative';
	const url = new URL(full);
	const host = url.hostname.replace(/^www\./, '');
	const path = url.pathname.toLowerCase();
	const place = `${url.hostname}${path}${url.search}`;
	if (host === 'creativecommons.org' || host === 'licensebuttons.net') return 'license';
	if (host.endsWith('.creativecommons.org')) return 'license';
	if (SHARES.test(place)) return 'share';
	if (REDIRECTORS.has(host) || REDIRECT_PATHS.test(place)) return 'redirector';
	if (ASSET.test(path)) return 'asset';
	const segments = path.split('/').filter((segment) => segment !== '');
	const query = [...url.searchParams.keys()].some((key) => !TRACKING.test(key));
	if (query) return 'article';
	if (segments.length === 0)
		return url.hash.length > 2 && url.hash.includes('/') ? 'article' : 'home';
	const [first = '', second] = segments;
	if (segments.length <= 3 && segments.slice(0, -1).some((segment) => PEOPLE.has(segment))) {
		return 'person';
	}
	if (second === undefined && (first.startsWith('@') || PROFILE_HOSTS.has(host))) return 'person';
	if (segments.every((segment) => SECTIONS.has(segment))) return 'section';
	return 'article';
}

/** Host of an http(s) address without `www.`, or null. */
export function hostOf(written: string): string | null {
	const text = written.trim();
	const full = text.startsWith('//') ? `https:${text}` : text;
	if (!/^https?:/i.test(full) || !URL.canParse(full)) return null;
	return new URL(full).hostname.replace(/^www\./, '');
}

/** Links that begin inside a stretch of the visible text, in order. */
export function linksWithin(links: readonly Link[], start: number, end: number): Link[] {
	let low = 0;
	let high = links.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((links[middle] as Link).end <= start) low = middle + 1;
		else high = middle;
	}
	const found: Link[] = [];
	for (let i = low; i < links.length; i += 1) {
		const link = links[i] as Link;
		if (link.start >= end) break;
		found.push(link);
	}
	return found;
}

function words(list: string): ReadonlySet<string> {
	return new Set(list.split(' '));
}

export type LinkKind =
	| 'article'
	| 'home'
	| 'section'
	| 'person'
	| 'license'
	| 'share'
	| 'redirector'
	| 'asset'
	| 'relative'
	| 'empty'
	| 'other';
