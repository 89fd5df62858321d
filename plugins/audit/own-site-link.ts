import type { Terms } from '../model.ts';
import type { CreditReading } from './credit-reading.ts';
import { foldName, showsName } from './names.ts';
import type { Link, Page } from './page/page.ts';

/** Words that promise the original, in the languages that notices are read in. */
const promises =
	/original|source|first (?:published|appeared)|quelle|zuerst|fuente|fonte|publicad[oa]|origine|исходн|источник|оригинал|原文|出处|出典|元記事|المصدر|الأصل|मूल|kaynak|aslı/iu;

/**
 * The link of a credit that stands in the backlink's place and leads to this site itself: a relative
 * address, one whose `https://` was forgotten, or the copy's own. Links of a byline to the site's own
 * page about the author or the publisher stand beside a credit rightly, so a link counts only where
 * its words or its address mean the source.
 *
 * @returns null where the credit has a backlink, or no such link
 */
export function ownSiteLink(page: Page, reading: CreditReading, terms: Terms): Link | null {
	const source = URL.parse(terms.source?.url ?? '');
	if (reading.state !== 'unlinked' || source === null) return null;
	const { host } = new URL(page.url);
	const title = terms.title === null ? '' : foldName(terms.title);
	const publisher = foldName(terms.publisher?.name ?? '');
	const means = ({ text, url }: Link): boolean => {
		// “Open Source Guides” is a name and promises nothing.
		const words = publisher === '' ? foldName(text) : foldName(text).replaceAll(publisher, '');
		const path = url?.pathname.replace(/\/+$/, '') ?? '';
		const same = path !== '' && path === source.pathname.replace(/\/+$/, '');
		const written = path.includes(`/${source.hostname}/`);
		return same || written || promises.test(words) || showsName(words, title);
	};
	for (const { links } of reading.area) {
		for (const link of links) {
			const { url, href, hidden } = link;
			if (hidden !== null || url === null || /^\s*(?:#|$)/.test(href ?? '')) continue;
			if (!/^https?:$/.test(url.protocol) || url.host !== host) continue;
			if (means(link)) return link;
		}
	}
	return null;
}
