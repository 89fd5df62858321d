import type { Element, ElementContent, Root, RootContent } from 'hast';
import { addressesInCss } from '../cascade/css-addresses.ts';
import { childrenOf, stringOf } from '../page/element.ts';
import type { Block, Page } from '../page/page.ts';

/** What stands around a picture or a line of text without setting it apart from its neighbours. */
const wrappers: ReadonlySet<string> = new Set([
	...['p', 'figure', 'figcaption', 'picture', 'a', 'span', 'em', 'strong', 'b', 'i', 'center'],
	...['noscript', 'video', 'audio', 'object', 'astro-island', 'astro-slot'],
]);

/**
 * Where the elements of a page stand to the work: one walk, no recursion.
 *
 * @param isWork tells blocks of the work's own text
 */
export function readStandings(page: Page, isWork: (block: Block) => boolean): Standings {
	const work = new Set<Element | Root>();
	for (const block of page.blocks) if (isWork(block)) work.add(block.element);
	const places = new Map<Element, Standing>();
	const backgrounds: Background[] = [];
	const holders = new Set<Element | Root>();
	let order = 0;
	let first = Number.POSITIVE_INFINITY;
	let last = Number.NEGATIVE_INFINITY;
	const root: Frame = { node: page.tree, at: 0, figure: null, link: null, holder: page.tree };
	const stack: Frame[] = [{ ...root, children: page.tree.children }];
	while (stack.length > 0) {
		const frame = stack.at(-1) as Frame;
		const node = frame.children?.[frame.at];
		frame.at += 1;
		if (!node) {
			stack.pop();
			if (work.has(frame.node)) last = order;
			continue;
		}
		if (node.type !== 'element' || node.tagName === 'template') continue;
		order += 1;
		const { tagName } = node;
		places.set(node, { order, figure: frame.figure, link: frame.link, holder: frame.holder });
		if (work.has(node)) {
			first = Math.min(first, order);
			holders.add(frame.holder);
			if (!wrappers.has(tagName)) holders.add(node);
		}
		const css = tagName === 'style' ? textIn(node) : (stringOf(node.properties.style) ?? '');
		for (const href of addressesInCss(css)) backgrounds.push({ element: node, href });
		stack.push({
			node,
			children: childrenOf(node),
			at: 0,
			figure: tagName === 'figure' ? node : frame.figure,
			link: tagName === 'a' ? node : frame.link,
			holder: wrappers.has(tagName) ? frame.holder : node,
		});
	}
	const isInside = (element: Element): boolean => {
		const at = places.get(element)?.order ?? -1;
		return at >= first && at <= last;
	};
	return {
		backgrounds,
		elements: () => places.keys(),
		of: (element) => places.get(element) ?? null,
		isInside,
		isAmong: (element) =>
			isInside(element) && holders.has(places.get(element)?.holder ?? page.tree),
	};
}

function textIn({ children }: Element): string {
	return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

interface Frame {
	node: Element | Root;
	children?: readonly (RootContent | ElementContent)[];
	at: number;
	figure: Element | null;
	link: Element | null;
	holder: Element | Root;
}

export interface Standing {
	/** Elements before it. */
	order: number;
	/** Figure that it lies in. */
	figure: Element | null;
	/** Link that it lies in. */
	link: Element | null;
	/** What it lies in together with its neighbours. */
	holder: Element | Root;
}

/** An address in the style of an element, or in a `<style>`. */
export interface Background {
	element: Element;
	href: string;
}

export interface Standings {
	backgrounds: readonly Background[];
	/** All of the page, in document order. */
	elements(): Iterable<Element>;
	of(element: Element): Standing | null;
	/** Whether an element stands between the first and the last words of the work. */
	isInside(element: Element): boolean;
	/** Whether it stands there as a neighbour of the work's own paragraphs. */
	isAmong(element: Element): boolean;
}
