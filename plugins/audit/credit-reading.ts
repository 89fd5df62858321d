import type { Comment } from 'hast';
import type { Terms } from '../model.ts';
import { sameLicense } from '../terms/index.ts';
import { missedTarget, sameTarget, type TargetMiss, targetKeyOf } from './address/address.ts';
import { foldName, showsName } from './names.ts';
import type { Block, Link, Page } from './page/page.ts';
import type { HiddenReason } from './visibility/visibility.ts';

/**
 * What a page says about the origin of one work: read once, asked by all rules.
 *
 * Nothing here looks for our own markup. A credit is words and links: whatever names the source on
 * the page and is neither the work's own text nor navigation.
 */
export interface CreditReading {
	/**
	 * `shown`: a reader sees a link to the source · `unlinked`: the source is named but not linked ·
	 * `hidden`: there is one, but nobody sees it · `absent`: there is none.
	 */
	state: 'shown' | 'unlinked' | 'hidden' | 'absent';
	/** Links to the source that a reader sees. */
	backlinks: readonly Link[];
	/** Why the credit is not seen, in state `hidden`. */
	hiddenBy: HiddenReason | Comment | null;
	/** Links in the credit that should be the backlink and lead elsewhere. */
	missed: readonly { link: Link; miss: TargetMiss | 'nowhere' }[];
	/** Blocks that form the credit. */
	area: readonly Block[];
	/** Links to Creative Commons licences: those of the credit, or where it has none, of the page. */
	licenseLinks: readonly Link[];
	/** Whether the page shows a name beside the work, hides it, or lacks it. */
	find(name: string): 'shown' | 'missing' | HiddenReason;
}

/**
 * @param page the page
 * @param terms of the work that the page carries
 * @param isWorkText tells whether a text belongs to the work itself
 * @param others target keys of the works that the page carries: the credit of another is not this one's
 */
export function readCredit(
	page: Page,
	terms: Terms,
	isWorkText: (text: string) => boolean,
	others: ReadonlySet<string> = new Set(),
): CreditReading {
	const source = terms.source?.url ?? null;
	const key = source === null ? null : targetKeyOf(URL.parse(source));
	const linked = key === null ? [] : page.links.filter((link) => link.key === key);
	const mine = new Set(linked.map(({ block }) => block));
	const claimed = new Set(
		page.links
			.filter((link) => link.key !== null && link.key !== key && others.has(link.key))
			.map(({ block }) => block)
			.filter((block) => !mine.has(block)),
	);
	const own = new Map<Block, boolean>();
	const isFurniture = (block: Block): boolean => {
		if (block.navigation || claimed.has(block)) return false;
		let work = own.get(block);
		if (work === undefined) {
			work = isWorkText(block.text || block.hidden.map(({ text }) => text).join(' '));
			own.set(block, work);
		}
		return !work;
	};
	const backlinks = linked.filter((link) => link.hidden === null && !link.block.navigation);
	const names = namesOf(terms);
	const speaks = (block: Block): boolean =>
		isFurniture(block) &&
		(names.some((name) => showsName(foldName(block.text), name)) ||
			block.links.some((link) => link.hidden === null && isLicenseOf(terms, link)));
	const spoken = backlinks.length > 0 ? [] : page.blocks.filter(speaks);
	const hiddenBy =
		backlinks.length > 0 ? null : findHidden(page, linked, names, source, isFurniture, spoken);
	const state =
		backlinks.length > 0
			? 'shown'
			: hiddenBy !== null
				? 'hidden'
				: spoken.length > 0
					? 'unlinked'
					: 'absent';
	const core = backlinks.length > 0 ? backlinks.map(({ block }) => block) : spoken;
	const area = areaOf(page, core, isFurniture);
	return {
		state,
		backlinks,
		hiddenBy,
		missed: state === 'unlinked' ? missedIn(area, terms, new URL(page.url).host) : [],
		area,
		licenseLinks: licenseLinksOf(page, area, isFurniture),
		find: (name) => findName(page, area, isFurniture, foldName(name)),
	};
}

/** Whether a link has words to click: a letter or a number, not a lone dot. */
export function hasWords({ text }: Link): boolean {
	return /[\p{L}\p{N}]/u.test(text);
}

function isLicenseOf(terms: Terms, link: Link): boolean {
	return (
		terms.grant.kind === 'license' &&
		link.url !== null &&
		sameLicense(terms.grant.license, link.url.href)
	);
}

/** What names the source: the publisher, or its host where no name is known. */
function namesOf(terms: Terms): string[] {
	const names = terms.publisher?.name ? [terms.publisher.name] : [];
	const url = terms.source?.url;
	if (url && URL.canParse(url)) names.push(new URL(url).hostname.replace(/^www\./, ''));
	return names.map(foldName);
}

function findHidden(
	page: Page,
	linked: readonly Link[],
	names: readonly string[],
	source: string | null,
	isFurniture: (block: Block) => boolean,
	spoken: readonly Block[],
): HiddenReason | Comment | null {
	const link = linked.find(({ hidden }) => hidden !== null);
	if (link?.hidden) return link.hidden;
	if (source !== null) {
		const comment = page.comments.find(({ value }) => value.includes(source));
		if (comment) return comment;
	}
	if (spoken.length > 0) return null;
	for (const block of page.blocks) {
		const seen = block.hidden.find(
			({ text, reason }) =>
				!isHead(reason) && names.some((name) => showsName(foldName(text), name)),
		);
		if (seen && isFurniture(block)) return seen.reason;
	}
	return null;
}

/** The blocks themselves, and the page's own words in the same container. */
function areaOf(
	page: Page,
	core: readonly Block[],
	isFurniture: (block: Block) => boolean,
): Block[] {
	const containers = new Set(core.map(({ container }) => container));
	const wide = new Set(['body', 'main', 'article', 'html']);
	return page.blocks.filter((block) => {
		if (core.includes(block)) return true;
		const { container } = block;
		if (container?.type !== 'element' || wide.has(container.tagName)) return false;
		return containers.has(container) && isFurniture(block);
	});
}

/** In a credit that does not link the source, the link that was probably meant to. */
function missedIn(area: readonly Block[], terms: Terms, ownHost: string): CreditReading['missed'] {
	const source = terms.source?.url;
	if (!source) return [];
	const known = [terms.publisher?.url, ...terms.authors.map(({ url }) => url)];
	const missed: { link: Link; miss: TargetMiss | 'nowhere' }[] = [];
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

function licenseLinksOf(
	page: Page,
	area: readonly Block[],
	isFurniture: (block: Block) => boolean,
): Link[] {
	const near = new Set(area);
	const all = page.links.filter(
		({ url, block }) =>
			url !== null && isCreativeCommons(url) && (near.has(block) || isFurniture(block)),
	);
	// A credit that names a licence names this work's; the site's own in its footer is another matter.
	const own = all.filter(({ block, hidden }) => near.has(block) && hidden === null);
	return own.length > 0 ? own : all;
}

function isCreativeCommons(url: URL): boolean {
	return /(?:^|\.)creativecommons\.org$/.test(url.hostname);
}

/** A page's `<title>` is not a hidden credit: it was never meant to be read there. */
function isHead({ element }: HiddenReason): boolean {
	return element.tagName === 'head' || element.tagName === 'title';
}

/** A name in a text as it stands, or with a space wherever an inline element begins or ends. */
function showsIn(text: string, parted: string | null, name: string): boolean {
	return showsName(foldName(text), name) || (parted !== null && showsName(foldName(parted), name));
}

/** Text of each element that line breaks divide into several blocks. */
function linesOf(page: Page): ReadonlyMap<Block['element'], string> {
	const lines = new Map<Block['element'], string>();
	for (const { element, text } of page.blocks) {
		lines.set(element, lines.has(element) ? `${lines.get(element)} ${text}` : text);
	}
	return lines;
}

function findName(
	page: Page,
	area: readonly Block[],
	isFurniture: (block: Block) => boolean,
	name: string,
): 'shown' | 'missing' | HiddenReason {
	const lines = linesOf(page);
	const shows = (block: Block): boolean =>
		showsIn(block.text, block.parted, name) || showsIn(lines.get(block.element) ?? '', null, name);
	if (area.some(shows)) return 'shown';
	const near = new Set(area);
	let hidden: HiddenReason | null = null;
	for (const block of page.blocks) {
		if (block.navigation) continue;
		const heading = block.element.type === 'element' && /^h[1-3]$/.test(block.element.tagName);
		if (shows(block) && (heading || isFurniture(block))) return 'shown';
		const unseen = block.hidden.find(
			({ text, reason }) => !isHead(reason) && showsName(foldName(text), name),
		);
		if (unseen && (near.has(block) || isFurniture(block))) hidden ??= unseen.reason;
	}
	return hidden ?? 'missing';
}
