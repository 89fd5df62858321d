import type { Element, ElementContent, Root, RootContent } from 'hast';
import { plainState, sightOf } from '../cascade/sight.ts';
import type { View } from '../cascade/view.ts';
import { hiddenText, type VisibilityState } from '../visibility/visibility.ts';
import { isBlock } from './block.ts';
import { childrenOf, fold } from './element.ts';
import { noteSight, type OpenLink } from './link.ts';
import type { Block } from './page.ts';
import { type Within, withinOf } from './resource.ts';
import { isVisitors, type Visitors } from './visitors.ts';

/**
 * The frame of a whole tree.
 *
 * @param view of the tree's root
 */
export function rootFrame(tree: Root, view: View): Frame {
	return {
		children: tree.children,
		next: 0,
		view,
		state: plainState(view),
		block: tree,
		container: null,
		navigation: false,
		sectioned: false,
		edge: null,
		visitors: null,
		annotation: false,
		foreign: false,
		inert: false,
		within: 'body',
		link: null,
		closesLink: false,
		breaks: false,
	};
}

/**
 * The frame of an element inside another.
 *
 * @param view of the element itself
 */
export function innerFrame(element: Element, outer: Frame, view: View): Frame {
	const { tagName, properties } = element;
	const breaks = isBlock(tagName);
	return {
		children: childrenOf(element),
		next: 0,
		view,
		state: plainState(view),
		block: breaks ? element : outer.block,
		container: breaks ? outer.block : outer.container,
		navigation: outer.navigation || tagName === 'nav' || properties.role === 'navigation',
		sectioned: outer.sectioned || isSection(element),
		edge: outer.edge ?? (outer.sectioned ? null : edgeOf(element)),
		visitors: isVisitors(element) ? { element, outer: outer.visitors } : outer.visitors,
		annotation: outer.annotation || tagName === 'rt' || tagName === 'rtc',
		foreign: outer.foreign || tagName === 'svg' || tagName === 'math',
		inert: outer.inert || tagName === 'template',
		within: withinOf(element, outer.within),
		link: outer.link,
		closesLink: false,
		breaks,
	};
}

/** A block without words yet. */
export function newBlock({ block, container, navigation, edge, visitors, state }: Frame): Block {
	return {
		element: block,
		container,
		text: '',
		parted: '',
		hidden: [],
		partly: [],
		links: [],
		navigation,
		edge,
		visitors,
		order: state.order,
	};
}

/**
 * Adds the words of a text node to its block and its link.
 *
 * @returns what is not added, because it stands above the letters and comes after them
 */
export function addText(block: Block, frame: Frame, value: string): string {
	if (value === '') return '';
	const reason = hiddenText(frame.state);
	if (!reason) {
		if (frame.annotation) return value;
		block.text += value;
		block.parted += value;
		const sight = sightOf(frame.view);
		if (sight !== null) block.partly.push({ text: fold(value), sight });
		if (frame.link) {
			frame.link.text += value;
			noteSight(frame.link, value, sight);
		}
		return '';
	}
	if (value.trim() === '') return '';
	block.hidden.push({ text: fold(value), reason });
	if (frame.link) frame.link.unseen ??= reason;
	return '';
}

/** Sections whose `header` and `footer` are their own (HTML-AAM 1.0, 3.4). */
function isSection({ tagName, properties }: Element): boolean {
	const role = properties.role;
	return (
		/^(?:main|article|section|aside|nav)$/.test(tagName) || role === 'main' || role === 'article'
	);
}

/** The part of the page that an element is, where it is one that stands on every page. */
function edgeOf({ tagName, properties }: Element): Block['edge'] {
	if (tagName === 'header' || properties.role === 'banner') return 'header';
	return tagName === 'footer' || properties.role === 'contentinfo' ? 'footer' : null;
}

/** Where the walk over a tree stands in one element. */
export interface Frame {
	children: readonly (RootContent | ElementContent)[];
	next: number;
	view: View;
	/** Of the surroundings in which most is seen. */
	state: VisibilityState;
	block: Element | Root;
	container: Element | Root | null;
	navigation: boolean;
	/** Inside `main` or a section, whose headers and footers are not the page's. */
	sectioned: boolean;
	edge: Block['edge'];
	visitors: Visitors | null;
	/** Inside `rt`: how the letters below are read, no part of the words beside them. */
	annotation: boolean;
	/** Inside SVG or MathML, whose `a` crawlers do not take for a link. */
	foreign: boolean;
	/** Inside a template, whose nodes are no part of the document. */
	inert: boolean;
	within: Within;
	/** The link around these nodes; its words may stand in nested elements. */
	link: OpenLink | null;
	closesLink: boolean;
	breaks: boolean;
}
