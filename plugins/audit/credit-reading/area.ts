import type { Terms } from '../../model.ts';
import { missedTarget, sameTarget, type TargetMiss } from '../address/address.ts';
import type { Block, Link, Page } from '../page/page.ts';
import { isCreativeCommons } from './license-links.ts';

/** The blocks of a credit themselves, and the page's own words in the same container. */
export function areaOf(
	page: Page,
	core: readonly Block[],
	isFurniture: (block: Block) => boolean,
): Block[] {
	const own = new Set(core);
	const containers = new Set(core.map(({ container }) => container));
	const wide = new Set(['body', 'main', 'article', 'html']);
	return page.blocks.filter((block) => {
		if (own.has(block)) return true;
		const { container } = block;
		if (container?.type !== 'element' || wide.has(container.tagName)) return false;
		return containers.has(container) && isFurniture(block);
	});
}

/** In a credit that does not link the source, the link that was probably meant to. */
export function missedIn(
	area: readonly Block[],
	terms: Terms,
	ownHost: string,
): readonly MissedLink[] {
	const source = terms.source?.url;
	if (!source) return [];
	const known = [terms.publisher?.url, ...terms.authors.map(({ url }) => url)];
	const missed: MissedLink[] = [];
	for (const link of area.flatMap(({ links }) => links)) {
		if (link.hidden !== null) continue;
		const { url, href } = link;
		if (
			url === null ||
			href === null ||
			/^\s*(?:#|$)/.test(href) ||
			!/^https?:$/.test(url.protocol)
		) {
			missed.push({ link, miss: 'nowhere' });
		} else if (
			url.host !== ownHost &&
			!isCreativeCommons(url) &&
			!known.some((address) => address && sameTarget(url, address))
		) {
			missed.push({ link, miss: missedTarget(url, source) });
		}
	}
	// A link elsewhere says more than one that leads nowhere.
	return missed.sort((a, b) => Number(a.miss === 'nowhere') - Number(b.miss === 'nowhere'));
}

/** A link that should be the backlink, and how it fails to be. */
export interface MissedLink {
	link: Link;
	miss: TargetMiss | 'nowhere';
}
