/**
 * Services that hand out short addresses. The target is not in the address and can be changed or
 * lost by somebody else, so it is no direct link.
 */
export const SHORTENERS: ReadonlySet<string> = new Set([
	...['adf.ly', 'amzn.to', 'apple.co', 'bit.do', 'bit.ly', 'bitly.com', 'bl.ink', 'buff.ly'],
	...['chn.ge', 'cli.gs', 'clck.ru', 'cutt.ly', 'dlvr.it', 'econ.st', 'fb.me', 'flip.it'],
	...['git.io', 'goo.gl', 'ht.ly', 'hubs.ly', 'ift.tt', 'is.gd', 'j.mp', 'kutt.it', 'lnkd.in'],
	...['mcaf.ee', 'n.pr', 'nyti.ms', 'on.ft.com', 'ow.ly', 'owl.li', 'po.st', 'propub.li'],
	...['qr.ae', 'rb.gy', 'rebrand.ly', 'reut.rs', 's.id', 'share.google', 'short.io', 'shorturl.at'],
	...['shorturl.gg', 'snip.ly', 'snip.link', 'soo.gd', 'spoti.fi', 'su.pr', 'surl.li', 't.co'],
	...['t.ly', 'tiny.cc', 'tiny.one', 'tinyurl.com', 'tr.im', 'trib.al', 'u.nu', 'u.to'],
	...['v.gd', 'vk.cc', 'wapo.st', 'wp.me', 'x.co', 'youtu.be', 'zpr.io'],
]);

/**
 * Services that pass a visitor on. A host alone, or a host and the path below which it does so.
 */
export const REDIRECTORS: ReadonlySet<string> = new Set([
	...['anon.to', 'anonym.to', 'away.vk.com', 'dereferer.me', 'deref-gmx.net', 'deref-mail.com'],
	...['exit.sc', 'feedproxy.google.com', 'feeds.feedburner.com', 'go.skimresources.com', 'href.li'],
	...[
		'hidereferrer.com',
		'l.facebook.com',
		'l.instagram.com',
		'l.messenger.com',
		'lm.facebook.com',
	],
	...['l.threads.net', 'l.threads.com', 'l.workplace.com', 'nullrefer.com', 'out.reddit.com'],
	...['link.medium.com', 'r.search.yahoo.com', 'redirect.viglink.com', 'slack-redir.net'],
	...['safelinks.protection.outlook.com', 'statics.teams.cdn.office.net', 't.umblr.com'],
	...['urldefense.com', 'urldefense.proofpoint.com', 'vk.com/away.php', 'linkedin.com/redir'],
	...['linkedin.com/safety/go', 'bing.com/ck', 'duckduckgo.com/l', 'google.com/url'],
	...['google.com/amp', 'news.google.com/articles', 'news.google.com/rss/articles'],
	...['steamcommunity.com/linkfilter', 'youtube.com/redirect', 'zhihu.com/link', 'link.zhihu.com'],
]);

/** Services that show their own copy of other people's pages. */
export const ARCHIVES: ReadonlySet<string> = new Set([
	...['archive.fo', 'archive.is', 'archive.li', 'archive.md', 'archive.ph', 'archive.today'],
	...['archive.vn', 'archive-it.org', 'arquivo.pt', 'ghostarchive.org', 'megalodon.jp', 'perma.cc'],
	...['web.archive.org', 'webarchive.org.uk', 'webarchive.nationalarchives.gov.uk'],
	...['webcache.googleusercontent.com', 'webcitation.org', 'cdn.ampproject.org', 'translate.goog'],
	...['12ft.io', 'freezepage.com'],
]);

const TRACKING: ReadonlySet<string> = new Set([
	...['at_campaign', 'at_campaign_type', 'at_medium', 'pk_campaign', 'pk_kwd', 'pk_medium'],
	...['pk_source', 'pk_content', 'pk_cid'],
	...['_ga', '_gl', '_hsenc', '_hsmi', 'cmpid', 'dclid', 'fbclid', 'gad_source', 'gbraid', 'gclid'],
	...[
		'gclsrc',
		'igsh',
		'igshid',
		'li_fat_id',
		'mc_cid',
		'mc_eid',
		'mkt_tok',
		'msclkid',
		'oly_anon_id',
	],
	...[
		'oly_enc_id',
		'ref',
		'ref_src',
		'ref_url',
		'srsltid',
		'ttclid',
		'twclid',
		'vero_id',
		'wbraid',
		'yclid',
	],
]);

/**
 * Tells whether a query parameter only says where a visitor came from, so that the page is the same
 * without it: every `utm_…` and `mtm_…`, and the click ids of advertising, mail and social networks.
 *
 * @param name Name of the parameter, in any case.
 */
export function isTracking(name: string): boolean {
	const lower = name.toLowerCase();
	return lower.startsWith('utm_') || lower.startsWith('mtm_') || TRACKING.has(lower);
}
