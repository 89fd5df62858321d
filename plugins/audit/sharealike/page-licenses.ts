import type { Element, Root } from 'hast';
import type { License } from '../../model.ts';
import { parseLicense } from '../../terms/index.ts';
import { resolveHref } from '../address/address.ts';
import { isCreativeCommons } from '../credit-reading/license-links.ts';
import { foldName } from '../names.ts';
import { stringOf } from '../page/element.ts';
import type { Block, Link, Page } from '../page/page.ts';
import { licensesInLink } from '../robots/link-header.ts';
import type { PageContext } from '../rule.ts';
import { storyOf } from '../story.ts';
import { forbidsCopying, namesOtherLicense } from './other-words.ts';
import { makesExceptions, reservesAllRights, speaksOfPictures } from './rights-words.ts';

/** Longer texts are no word on the page's licence. */
const LONGEST = 400;
const WIDE: ReadonlySet<string> = new Set(['body', 'main', 'html']);
const exceptions = new WeakMap<Block, boolean>();

/**
 * What a page says of the licence of its text, in document order: `rel="license"` in the head and on
 * links, further links to Creative Commons licences, other licences named in plain words, “All
 * rights reserved”, a ban on copying, and `Link` headers. Licences of pictures, of the work's own words and of other works are left out; so are
 * notices of the source, which are kept as they are.
 */
export function pageLicenses(context: PageContext): PageLicense[] {
	const { page, reading, terms } = context;
	const near = new Set(reading.area);
	const notices = terms.notices.map(foldName);
	const media = new Set(
		context.article.declaration.media.flatMap(({ license }) => licenseOf(license ?? '')?.url ?? []),
	);
	const found: PageLicense[] = [];
	for (const { kind, url, element, within } of page.resources) {
		const read = kind === 'license' && within !== 'template';
		if (read && url && isTerms(element)) {
			found.push({
				...said(element, url.href, null),
				license: licenseOf(url.href),
				url,
				rel: true,
			});
		}
	}
	for (const { name, value, file, line } of context.headers) {
		if (name.toLowerCase() !== 'link') continue;
		for (const href of licensesInLink(value)) {
			const url = resolveHref(href, page.url);
			if (url === null) continue;
			const words = `\`Link\` in \`${file}\` (line ${line})`;
			const header = { ...said(null, words, null), license: licenseOf(url.href), url, rel: true };
			found.push({ ...header, header: true });
		}
	}
	const wordsOf = (block: Block): PageLicense[] => {
		if (near.has(block) || block.text.length > LONGEST) return [];
		const folded = foldName(block.text);
		if (folded === '' || notices.some((notice) => notice.includes(folded))) return [];
		const words: PageLicense[] = [];
		if (namesLicense(folded) && !speaksOfOther(block, page.url)) {
			const license = licenseOf(block.text);
			if (license) words.push({ ...said(block.element, block.text, block), license });
		}
		const isReserved = reservesAllRights(folded) || forbidsCopying(folded);
		if (isReserved && !notices.some((notice) => folded.includes(notice))) {
			words.push({ ...said(block.element, block.text, block), reserved: true });
		} else if (namesOtherLicense(folded) && !speaksOfOther(block, page.url)) {
			words.push(said(block.element, block.text, block));
		}
		return words;
	};
	const teasers = teasersOf(page);
	for (const block of page.blocks) {
		if (block.container !== null && teasers.has(block.container) && !near.has(block)) continue;
		if (!near.has(block) && !reading.isFurniture(block)) continue;
		const isOther = block.links.length > 0 && creditsOther(block, page.url);
		const linked = block.links
			.flatMap((link) => linkedLicense(link, block, near.has(block), isOther))
			.filter(({ license }) => !license || !media.has(license.url));
		const all = [...linked, ...wordsOf(block)];
		if (all.length === 0 || isOfPicture(block)) continue;
		if (near.has(block) || !isOfWork(block, context)) found.push(...all);
	}
	return found;
}

/** Boxes whose heading links to another page: what they say, they say of that. */
function teasersOf(page: Page): ReadonlySet<Block['container']> {
	const found = new Set<Block['container']>();
	for (const { element, container, links, edge } of page.blocks) {
		// The page's own header and footer speak of the site.
		if (edge !== null || element.type !== 'element' || !/^h[1-6]$/.test(element.tagName)) continue;
		const leads = links.some(
			({ url, href }) => url !== null && !(href ?? '').startsWith('#') && url.href !== page.url,
		);
		if (leads && container?.type === 'element' && !WIDE.has(container.tagName)) {
			found.add(container);
		}
	}
	return found;
}

function linkedLicense(link: Link, block: Block, credit: boolean, isOther: boolean): PageLicense[] {
	const { url, rel, element, hidden } = link;
	if (url === null) return [];
	const declared = rel.includes('license');
	const commons = isCreativeCommons(url);
	if (!declared && (!commons || hidden !== null)) return [];
	const license = licenseOf(url.href);
	// The home page of Creative Commons is no licence.
	if (!license && (commons || !/^https?:$/.test(url.protocol))) return [];
	if (!declared && !credit && isOther) return [];
	const base = said(element, link.text || url.href, block);
	return [{ ...base, license, url, rel: declared, credit, visible: hidden === null }];
}

/** RSL uses the same relation for machines: no licence of the text that a reader gets. */
function isTerms({ properties }: Element): boolean {
	return !/\/rsl\+xml/i.test(stringOf(properties.type) ?? '');
}

/** Cheap, so that only few texts are read for a licence. */
function namesLicense(folded: string): boolean {
	return /(?<!\p{L})cc[ -]?(?:by|0)|creative commons/u.test(folded);
}

/** Has a link that says more than its words, or is about something else. */
function speaksOfOther(block: Block, page: string): boolean {
	return (
		block.links.some(({ url }) => url !== null && isCreativeCommons(url)) ||
		creditsOther(block, page)
	);
}

function isOfPicture({ element, container, text }: Block): boolean {
	const figure = (node: Block['container']): boolean =>
		node?.type === 'element' && /^fig(?:ure|caption)$/.test(node.tagName);
	return figure(element) || figure(container) || speaksOfPictures(text);
}

/** Too short to be recognised as the work's by its words: a caption, a list item. */
function isOfWork({ text }: Block, { article }: PageContext): boolean {
	return text !== '' && storyOf(article).texts.has(foldName(text));
}

/** A link to another site beside the licence: the credit of a further work. */
function creditsOther({ links }: Block, page: string): boolean {
	const { host } = new URL(page);
	return links.some(
		({ url }) =>
			url !== null &&
			/^https?:$/.test(url.protocol) &&
			url.host !== host &&
			!isCreativeCommons(url),
	);
}

function licenseOf(text: string): License | null {
	const reading = parseLicense(text);
	return reading.kind === 'license' ? reading.license : null;
}

/** Read once, however many links a block has. */
function excepts(block: Block): boolean {
	let is = exceptions.get(block);
	if (is === undefined) {
		is = makesExceptions(block.text);
		exceptions.set(block, is);
	}
	return is;
}

function said(node: PageLicense['node'], words: string, block: Block | null): PageLicense {
	return {
		node,
		words,
		license: null,
		url: null,
		rel: false,
		header: false,
		reserved: false,
		credit: false,
		visible: block !== null,
		excepted: block !== null && excepts(block),
	};
}

/** One word of a page on the licence of its text. */
export interface PageLicense {
	/** Null for a header. */
	node: Element | Root | null;
	/** Words of the link or of the block, or where the header stands. */
	words: string;
	license: License | null;
	/** Where the link leads. */
	url: URL | null;
	/** Declared for machines. */
	rel: boolean;
	/** In a `Link` header. */
	header: boolean;
	/** “All rights reserved”. */
	reserved: boolean;
	/** Stands in the work's credit. */
	credit: boolean;
	visible: boolean;
	/** “Unless otherwise noted”. */
	excepted: boolean;
}
