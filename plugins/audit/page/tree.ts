import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { readDeepTree } from './deep-tree.ts';
import { closeExclusiveDetails } from './exclusive-details.ts';
import { hasLooseNoscript } from './loose-noscript.ts';

/**
 * Pages over this size, or nested deeper than {@link maxDepth}, go to parse5: it is linear where the
 * native parser is not (100,000 nested elements: 0.2 s against 38 s, measured).
 */
const maxLength = 2_000_000;
const maxDepth = 1_000;
const maxTagLength = 100_000;

const exact = unified().use(rehypeParse, { fragment: false, verbose: false });
const native = await loadNative();

/** Reads a page as HTML5 says, quickly and without positions. */
export function readTree(html: string): Root {
	if (!native || burdenOf(html) !== null) return readExactTree(html);
	return settled(html, native(html));
}

/** Reads a page with parse5 through rehype: the same tree, with the place of every node. */
export function readExactTree(html: string): Root {
	// rehype would run out of stack at some thousand levels, when parse5 has done its part already.
	if (burdenOf(html) === 'depth') return settled(html, readDeepTree(html));
	try {
		return settled(html, exact.parse(html));
	} catch (error) {
		if (error instanceof RangeError) return settled(html, readDeepTree(html));
		throw error;
	}
}

/** Whether a tree has the places of its nodes, so that reading it again tells nothing more. */
export function hasPlaces({ children }: Root): boolean {
	return children.some(({ position }) => position !== undefined);
}

/** The tree as a browser has it when it has read the page, with scripts running where they change what it is. */
function settled(html: string, read: Root): Root {
	const tree = hasLooseNoscript(html, read) ? readDeepTree(html, true) : read;
	closeExclusiveDetails(html, tree);
	return tree;
}

/**
 * Sätteri's parser comes with Astro and conforms to HTML5 (46 of 47 odd documents read as Chromium
 * reads them, parse5 likewise). Where its binary is missing, parse5 does all the work.
 */
async function loadNative(): Promise<((html: string) => Root) | null> {
	try {
		const { htmlToHast } = await import('satteri');
		if (typeof htmlToHast !== 'function') return null;
		htmlToHast('<p>');
		return (html) => htmlToHast(html) as Root;
	} catch {
		return null;
	}
}

/**
 * What makes a page too much for the native parser. A rough upper bound of the depth is enough: a
 * page that is wrongly called deep is only slower.
 */
function burdenOf(html: string): 'depth' | 'length' | null {
	let depth = 0;
	let last = 0;
	let isLong = html.length > maxLength;
	for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) {
		isLong ||= at - last > maxTagLength;
		last = at;
		const next = html.charCodeAt(at + 1);
		if (next === 0x2f) {
			if (!isVoid(html, at + 2)) depth = Math.max(0, depth - 1);
		} else if (isVoid(html, at + 1)) continue;
		else if ((next | 0x20) >= 0x61 && (next | 0x20) <= 0x7a) depth += 1;
		if (depth > maxDepth) return 'depth';
	}
	return isLong || html.length - last > maxTagLength ? 'length' : null;
}

/** Tags that never close, and those whose end tag is mostly left out; they must not add up. */
function isVoid(html: string, at: number): boolean {
	return /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|path|source|td|th|tr|track|wbr)[\s/>]/i.test(
		html.slice(at, at + 8),
	);
}
