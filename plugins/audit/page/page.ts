import type { Comment, Element, ElementContent, Root, RootContent } from 'hast';
import { resolveHref, targetKeyOf } from '../address/address.ts';
import { isRobotsMeta } from '../robots/robots.ts';
import {
	enterElement,
	type HiddenReason,
	hiddenText,
	openState,
} from '../visibility/visibility.ts';
import { isBlock } from './block.ts';

/** One built HTML page, read as a browser reads it without running scripts. */
export interface Page {
	/** Relative to the output folder, with `/`. */
	path: string;
	/** Absolute address. */
	url: string;
	blocks: readonly Block[];
	links: readonly Link[];
	robots: readonly { name: string; content: string; element: Element }[];
	comments: readonly Comment[];
}

/** A run of text between two breaks, as a paragraph, a heading or a list item is one. */
export interface Block {
	element: Element | Root;
	/** What the block lies in: blocks with the same container stand together. */
	container: Element | Root | null;
	/** What a reader sees, white space folded. */
	text: string;
	/** The same with a space wherever an inline element begins or ends: what a stylesheet sets apart. */
	parted: string;
	/** What stands there but is not seen, with the reason. */
	hidden: { text: string; reason: HiddenReason }[];
	links: Link[];
	/** Inside `nav`: site furniture that credits nothing. */
	navigation: boolean;
}

/** An `<a>` of HTML. */
export interface Link {
	element: Element;
	block: Block;
	/** As written, or null when the attribute is missing. */
	href: string | null;
	/** Where it leads, resolved against the page; null when that is no address. */
	url: URL | null;
	/** What it has in common with other spellings of its target; null where it leads to no web page. */
	key: string | null;
	/** Tokens of `rel`, lower case. */
	rel: readonly string[];
	/** Visible words, or the alternative text of an image. */
	text: string;
	/** Why a reader does not see it, or null. */
	hidden: HiddenReason | null;
}

/**
 * Collects what the rules ask about a page. One walk, no recursion, linear in the page.
 *
 * @param path relative to the output folder
 * @param tree from `readTree` or `readExactTree`
 * @param url absolute address of the page; links are resolved against it and `<base>`
 */
export function readPage(path: string, tree: Root, url: string): Page {
	const blocks: Block[] = [];
	const links: Link[] = [];
	const robots: { name: string; content: string; element: Element }[] = [];
	const comments: Comment[] = [];
	let base: string | null = null;

	let block = newBlock(tree, null, false);
	blocks.push(block);
	const openBlock = (frame: Frame): void => {
		block = newBlock(frame.block, frame.container, frame.navigation);
		blocks.push(block);
	};
	const root: Frame = {
		children: tree.children,
		next: 0,
		state: openState,
		block: tree,
		container: null,
		navigation: false,
		foreign: false,
		inert: false,
		link: null,
		closesLink: false,
		breaks: false,
	};
	const stack: Frame[] = [root];
	while (stack.length > 0) {
		const frame = stack.at(-1) as Frame;
		const node = frame.children[frame.next];
		frame.next += 1;
		if (!node) {
			stack.pop();
			if (frame.closesLink && frame.link) closeLink(frame.link);
			if (!frame.breaks) block.parted += ' ';
			const outer = stack.at(-1);
			if (frame.breaks && outer) openBlock(outer);
			continue;
		}
		if (node.type === 'comment') comments.push(node);
		if (node.type === 'text') addText(block, frame, node.value);
		if (node.type !== 'element') continue;
		const { tagName } = node;
		// Code is no text that a reader could see: what a script adds later is not on the page.
		if (tagName === 'script' || tagName === 'style') continue;
		const state = enterElement(node, frame.state);
		const inert = frame.inert || tagName === 'template';
		if (tagName === 'meta' && !inert) addRobots(robots, node);
		if (tagName === 'base' && !inert && base === null) base = stringOf(node.properties.href);
		if (tagName === 'img' && frame.link)
			addText(block, { ...frame, state }, ` ${stringOf(node.properties.alt) ?? ''} `);
		const breaks = isBlock(tagName);
		if (!breaks && tagName !== 'wbr') block.parted += ' ';
		const inner: Frame = {
			children: childrenOf(node),
			next: 0,
			state,
			block: breaks ? node : frame.block,
			container: breaks ? frame.block : frame.container,
			navigation: frame.navigation || tagName === 'nav' || node.properties.role === 'navigation',
			foreign: frame.foreign || tagName === 'svg' || tagName === 'math',
			inert,
			link: frame.link,
			closesLink: false,
			breaks,
		};
		if (breaks) openBlock(inner);
		if (tagName === 'a' && !inner.foreign) {
			inner.link = newLink(node, block);
			inner.closesLink = true;
			links.push(inner.link);
			block.links.push(inner.link);
		}
		stack.push(inner);
	}
	for (const found of blocks) {
		found.text = fold(found.text);
		found.parted = fold(found.parted);
	}
	const start = base && URL.canParse(base, url) ? new URL(base, url).href : url;
	for (const link of links) {
		link.url = link.href === null ? null : resolveHref(link.href, start);
		link.key = targetKeyOf(link.url);
	}
	return { path, url, blocks: blocks.filter(hasContent), links, robots, comments };
}

interface Frame {
	children: readonly (RootContent | ElementContent)[];
	next: number;
	state: typeof openState;
	block: Element | Root;
	container: Element | Root | null;
	navigation: boolean;
	/** Inside SVG or MathML, whose `a` crawlers do not take for a link. */
	foreign: boolean;
	/** Inside a template, whose nodes are no part of the document. */
	inert: boolean;
	/** The link around these nodes; its words may stand in nested elements. */
	link: OpenLink | null;
	closesLink: boolean;
	breaks: boolean;
}

type OpenLink = Link & { unseen: HiddenReason | null };

function newBlock(
	element: Element | Root,
	container: Element | Root | null,
	navigation: boolean,
): Block {
	return { element, container, text: '', parted: '', hidden: [], links: [], navigation };
}

function newLink(element: Element, block: Block): OpenLink {
	const href = element.properties.href;
	return {
		element,
		block,
		href: href === undefined || href === null ? null : String(href),
		url: null,
		key: null,
		rel: tokens(element.properties.rel),
		text: '',
		hidden: null,
		unseen: null,
	};
}

function addText(block: Block, frame: Frame, value: string): void {
	if (value === '') return;
	const reason = hiddenText(frame.state);
	if (!reason) {
		block.text += value;
		block.parted += value;
		if (frame.link) frame.link.text += value;
		return;
	}
	if (value.trim() === '') return;
	block.hidden.push({ text: fold(value), reason });
	if (frame.link) frame.link.unseen ??= reason;
}

/** A link is hidden when all of its words are. */
function closeLink(link: OpenLink): void {
	link.text = fold(link.text);
	if (link.text === '') link.hidden = link.unseen;
}

function addRobots(
	robots: { name: string; content: string; element: Element }[],
	element: Element,
): void {
	const name = stringOf(element.properties.name);
	if (name && isRobotsMeta(name)) {
		robots.push({ name, content: stringOf(element.properties.content) ?? '', element });
	}
}

function childrenOf(element: Element): readonly (RootContent | ElementContent)[] {
	// parse5 keeps a template's nodes in `content`, Sätteri in `children`.
	return element.tagName === 'template' && element.content
		? [...element.children, ...element.content.children]
		: element.children;
}

/** Google separates `rel` tokens by white space and commas alike, in any case. */
function tokens(rel: unknown): string[] {
	const text = Array.isArray(rel) ? rel.join(' ') : typeof rel === 'string' ? rel : '';
	return text
		.toLowerCase()
		.split(/[\s,]+/)
		.filter((token) => token !== '');
}

function stringOf(value: unknown): string | null {
	if (value === undefined || value === null) return null;
	return Array.isArray(value) ? value.join(' ') : String(value);
}

function fold(text: string): string {
	// Most text is folded already, and a search is cheaper than a new string.
	const trimmed = text.trim();
	return unfolded.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}

const unfolded = /[^\S ]|\s\s/;

function hasContent(block: Block): boolean {
	return block.text !== '' || block.hidden.length > 0 || block.links.length > 0;
}
