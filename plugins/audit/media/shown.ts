import type { Element } from 'hast';
import type { Terms } from '../../model.ts';
import { missedTarget, resolveHref, targetKeyOf } from '../address/address.ts';
import { isWeb, registrable } from '../address/host.ts';
import { byNames } from '../cascade/cascade.ts';
import { foldName } from '../names.ts';
import { stringOf } from '../page/element.ts';
import type { Page } from '../page/page.ts';
import type { Resource } from '../page/resource.ts';
import type { PageContext } from '../rule.ts';
import { captionsOf } from './caption.ts';
import { type FileName, fileOf, isMadeFrom, originOf } from './file-name.ts';
import { isMediaFile, type Medium, mediumOf } from './medium.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { describedMedia, spareAddresses } from './spare.ts';
import { readStandings, type Standings } from './standing.ts';

/** Elements that are tried for the rules of style sheets with pictures of the work; few are enough. */
const mostTries = 200_000;
/** Shorter alternative texts are shared by chance. */
const shortestAlt = 12;
/** Names and folders of what is the publisher's sign or a person's portrait, not a part of the work. */
const signs =
	/(?:^|[^a-z])(?:logos?|icons?|favicons?|avatars?|badges?|sprites?|wordmarks?|gravatar|headshots?)(?:[^a-z]|$)/;

/**
 * Pictures, films, sounds and frames of a page that belong to the work, in document order: those that
 * the article's Markdown names, under whatever name the build gave them; those that come from the
 * publisher's own servers; and pictures that stand between the work's own paragraphs. What frames the
 * page (logos, portraits, counters, teasers of other pages) is none of it.
 */
export function mediaOf(context: PageContext): ShownMedia[] {
	const { page, reading, terms, article } = context;
	const mentions = mentionsOf(article);
	const standings = readStandings(page, reading.isWork);
	const captionOf = captionsOf(page, standings, reading.isWork);
	const loaded = page.resources.filter(couldBeMedium);
	const isTheirs = (href: string): boolean => {
		const url = resolveHref(href, page.url);
		const file = url ? fileOf(url.href) : null;
		if (!url || !file || !isWeb(url)) return false;
		if (hostOf(url, page, terms) === 'publisher') return true;
		return mentions.some((one) => isNamed(one, url, file, page.url));
	};
	const named = [...standings.backgrounds, ...fromSheets(page, standings, isTheirs)].map((one) =>
		asResource(page, one, 'image'),
	);
	const spare = [...standings.elements()].flatMap((element) =>
		spareAddresses(element).map((href) =>
			asResource(page, { element, href }, element.tagName === 'meta' ? 'card' : 'deferred'),
		),
	);
	const described = describedMedia(context).map((one) => asResource(page, one, 'card'));
	const painted = [...named, ...spare, ...described].filter((one) => one !== null);
	const { isIdle, isTeaser } = compileFurniture(context, standings, new Set(painted));
	const found: ShownMedia[] = [];
	for (const resource of [...loaded, ...painted]) {
		const { element, url, block, within } = resource;
		const file = url ? fileOf(url.href) : null;
		if (within === 'template' || !url || !file || !isWeb(url) || isIdle(resource)) continue;
		const role = roleOf(resource);
		// Style sheets name fonts and other sheets in the same way.
		if (role === 'background' && !isMediaFile(file)) continue;
		const alt = foldName(stringOf(element.properties.alt) ?? '');
		const mention =
			mentions.find((one) => isNamed(one, url, file, page.url)) ??
			(role === 'shown' && alt.length >= shortestAlt
				? mentions.find((one) => one.alt === alt)
				: undefined) ??
			null;
		const hosted = hostOf(url, page, terms);
		const by = mention
			? 'mention'
			: hosted === 'publisher'
				? 'publisher'
				: role === 'shown' && isAmong(resource, standings)
					? 'among'
					: null;
		if (by === null || (by !== 'mention' && (isSign(file) || isTeaser(element)))) continue;
		const caption = role === 'shown' ? captionOf(element, block) : '';
		const medium = mediumOf(resource, file, `${alt} ${caption}`);
		found.push({ element, href: resource.href, file, mention, by, role, hosted, medium, caption });
	}
	return withoutNamesakes(found, standings);
}

function couldBeMedium({ kind, element }: Resource): boolean {
	if (kind === 'deferred') return element.tagName !== 'script';
	return kind === 'image' || kind === 'media' || kind === 'frame' || kind === 'card';
}

/** What no element loads by itself, as if one did. */
function asResource(
	page: Page,
	{ element, href }: { element: Element; href: string },
	kind: Resource['kind'],
): Resource | null {
	const [block] = page.blocks;
	if (!block) return null;
	return { kind, href, url: resolveHref(href, page.url), element, block, within: 'body' };
}

/** Pictures that style sheets paint on elements of the page. Most sheets name none of the work's. */
function* fromSheets(
	{ layers: { cascade, document } }: Page,
	standings: Standings,
	isTheirs: (href: string) => boolean,
): Generator<{ element: Element; href: string }> {
	const rules = cascade.loading.filter(({ addresses }) => addresses.some(isTheirs));
	if (rules.length === 0) return;
	const elements = byNames(standings.elements());
	const tries = { left: mostTries };
	for (const rule of rules) {
		const element = cascade.elementFor(rule, elements, document, tries);
		if (element === null) continue;
		for (const href of rule.addresses.filter(isTheirs)) yield { element, href };
	}
}

function roleOf({ kind, element }: Resource): ShownMedia['role'] {
	if (kind === 'card') return element.tagName === 'script' ? 'described' : 'card';
	if (element.tagName === 'link') return 'preload';
	const loads = /^(?:img|source|image|input|video|audio|track|iframe|frame|embed|object)$/i;
	return loads.test(element.tagName) ? 'shown' : 'background';
}

/** Whether the Markdown names this file: the same address, or what a build makes of it. */
function isNamed({ src, file, url: named }: Mention, url: URL, built: FileName, page: string) {
	const written = named ?? resolveHref(src, page);
	const key = targetKeyOf(url);
	if (key !== null && key === targetKeyOf(written)) return true;
	return isMadeFrom(built, file);
}

/** On whose server it lies; an image service that carries the publisher's address counts as theirs. */
function hostOf(url: URL, page: Page, { source, publisher }: Terms): ShownMedia['hosted'] {
	const own = url.host === new URL(page.url).host;
	for (const address of [source?.url, publisher?.url]) {
		const theirs = address ? URL.parse(address) : null;
		if (!address || theirs === null || !isWeb(theirs)) continue;
		if (!own && registrable(url.hostname) === registrable(theirs.hostname)) return 'publisher';
		const miss = missedTarget(url, address);
		if (miss === 'redirector' || (!own && /^(?:home-page|same-host)/.test(miss)))
			return 'publisher';
	}
	return own ? 'own' : 'elsewhere';
}

/** A picture between the work's paragraphs that leads nowhere else, as teasers and ads do. */
function isAmong({ element, kind }: Resource, standings: Standings): boolean {
	const link = standings.of(element)?.link ?? null;
	const href = link ? fileOf(stringOf(link.properties.href) ?? '') : null;
	const enlarges = href !== null && /^(?:jpe?g|png|gif|webp|avif|svg)$/.test(href.extension);
	return kind === 'image' && (link === null || enlarges) && standings.isAmong(element);
}

/** The publisher's logo, a portrait of an author. */
function isSign({ stem, folders }: FileName): boolean {
	return signs.test([...folders, stem].join('/'));
}

/** What is no medium of any work, and what leads to another page. */
function compileFurniture(
	{ reading, terms, page }: PageContext,
	standings: Standings,
	painted: ReadonlySet<Resource>,
) {
	const counters = new Set(
		terms.duties.flatMap(({ rule, detail }) =>
			rule === 'pixel-kept' && detail.url ? (URL.parse(detail.url)?.host ?? []) : [],
		),
	);
	const source = terms.source?.url ? targetKeyOf(URL.parse(terms.source.url)) : null;
	const { host } = new URL(page.url);
	const byElement = new Map(page.links.map((link) => [link.element, link]));
	return {
		isIdle(resource: Resource): boolean {
			const { element, url } = resource;
			const { width, height } = element.properties;
			if ([width, height].some((size) => /^[01](?:px)?$/.test(String(size ?? '')))) return true;
			if (url && counters.has(url.host)) return true;
			// What a style paints belongs to no block.
			if (painted.has(resource)) return false;
			return resource.within !== 'head' && !reading.counts(resource.block);
		},
		isTeaser(element: Element): boolean {
			const around = standings.of(element)?.link;
			const link = around ? byElement.get(around) : undefined;
			if (!link?.url || link.url.host !== host || link.key === source) return false;
			return (
				link.key !== targetKeyOf(URL.parse(page.url)) &&
				!/\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(link.url.pathname)
			);
		},
	};
}

/** Of files that could be made from one that the Markdown names, the one that the work shows. */
function withoutNamesakes(found: readonly ShownMedia[], standings: Standings): ShownMedia[] {
	const origin = ({ file, mention }: ShownMedia): string =>
		mention ? `${mention.src} ${originOf(file, mention.file)}` : '';
	const shown = found.filter(
		({ mention, element, role }) => mention && role === 'shown' && standings.isInside(element),
	);
	const origins = new Set(shown.map(origin));
	const settled = new Set(shown.map(({ mention }) => mention));
	return found.filter(
		(one) => !settled.has(one.mention) || one.mention === null || origins.has(origin(one)),
	);
}

/** A medium on a page that belongs to the work. */
export interface ShownMedia {
	element: Element;
	/** As written on the page. */
	href: string;
	file: FileName;
	/** Where the Markdown names it. */
	mention: Mention | null;
	/** Why it is the work's. */
	by: 'mention' | 'publisher' | 'among';
	role: 'shown' | 'background' | 'card' | 'described' | 'preload';
	hosted: 'own' | 'publisher' | 'elsewhere';
	/** Null for a frame of which nothing tells what it shows. */
	medium: Medium | null;
	/** Words at it that a reader sees. */
	caption: string;
}
