/**
 * Functions that run inside a page. Each is sent there as text, so it stands alone: what it needs is
 * inside it. None waits: where scripts are off, no timer of the page's fires.
 */

import type { Box, Doc, El, Win } from './page-types.ts';

declare const document: Doc;
declare const window: Win;
declare const MouseEvent: new (name: string, options: object) => object;
declare const NodeFilter: { SHOW_TEXT: number };

/** The page's links, in document order. */
export function allLinks(): El[] {
	return [...document.querySelectorAll('a[href]')];
}

/** Addresses and words of the page's links, in document order. */
export function readLinks(links: readonly El[]): LinkInPage[] {
	return links.map((link) => ({
		href: link.href,
		text: link.textContent ?? '',
		label: link.getAttribute('aria-label') ?? '',
		rel: link.getAttribute('rel') ?? '',
		navigation: link.closest('nav, [role=navigation]') !== null,
	}));
}

/**
 * Brings a link into the middle of the window as a reader can: by scrolling what scrolls. What a box
 * cuts off stays cut off, which `scrollIntoView` would undo.
 */
export function bringIntoView(link: El): void {
	const range = document.createRange();
	range.selectNodeContents(link);
	const box = (): Box =>
		[...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0) ??
		link.getBoundingClientRect();
	const root = document.documentElement;
	const rootStyle = window.getComputedStyle(root);
	const bodyStyle = window.getComputedStyle(document.body);
	const bodyScrolls = rootStyle.overflowY !== 'visible';
	let above: El | null = link.assignedSlot ?? link.parentElement;
	while (above !== null && above !== root) {
		const { overflowX, overflowY } = window.getComputedStyle(above);
		const [inner, outer] = [box(), above.getBoundingClientRect()];
		const scrolls = /^(?:auto|scroll)$/;
		if (above !== document.body || bodyScrolls) {
			above.scrollBy({
				top: scrolls.test(overflowY) ? inner.top - outer.top - outer.height / 2 : 0,
				left:
					scrolls.test(overflowX) && (inner.left < outer.left || inner.right > outer.right)
						? inner.left - outer.left
						: 0,
				behavior: 'instant',
			});
		}
		above = above.assignedSlot ?? above.parentElement ?? above.getRootNode().host ?? null;
	}
	const overflow = bodyScrolls ? rootStyle.overflowY : bodyStyle.overflowY;
	const { top, height, left, right } = box();
	const shut = overflow === 'hidden' || overflow === 'clip';
	window.scrollBy({
		top: shut ? 0 : top + height / 2 - window.innerHeight / 2,
		left: left < 0 || right > window.innerWidth ? left : 0,
		behavior: 'instant',
	});
}

/** Hides a link and all in it without moving anything, or shows it again. */
export function veil(link: El, on: boolean): void {
	for (const each of [link, ...link.querySelectorAll('*')]) {
		if (on) each.style?.setProperty('visibility', 'hidden', 'important');
		else each.style?.removeProperty('visibility');
	}
}

/** Takes the line from under a link: what is left to see are its letters. */
export function unline(link: El): void {
	link.style.setProperty('text-decoration', 'none', 'important');
}

/**
 * Presses a link as a reader does, and stays on the page.
 *
 * @returns whether something keeps the press from following the link, and where it leads by then
 */
export function press(link: El): { stopped: boolean; href: string } {
	let stopped: boolean | null = null;
	let opened = false;
	const open = window.open;
	window.open = () => {
		opened = true;
		return null;
	};
	const stay = (event: { defaultPrevented: boolean; preventDefault(): void }): void => {
		stopped = event.defaultPrevented;
		event.preventDefault();
	};
	window.addEventListener('click', stay);
	const options = { bubbles: true, cancelable: true, composed: true };
	for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'] as const) {
		link.dispatchEvent(new MouseEvent(name, options));
	}
	const { href } = link;
	const goes = link.dispatchEvent(new MouseEvent('click', options));
	window.removeEventListener('click', stay);
	window.open = open;
	// Where the event was kept from the window, only its answer tells.
	return { stopped: (stopped ?? !goes) && !opened, href };
}

/** All words of the page, and those in elements that are drawn. */
export function readWords(): { all: string; drawn: string } {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const all: string[] = [];
	const drawn: string[] = [];
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
		const above = node.parentElement;
		if (above === null || /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/.test(above.tagName)) continue;
		const parts = [node.nodeValue ?? ''];
		// Where a block begins or ends, so does a word; inside a line it goes on.
		if (!window.getComputedStyle(above).display.startsWith('inline')) parts.push(' ');
		all.push(...parts);
		if (above.checkVisibility({ opacityProperty: true, visibilityProperty: true })) {
			drawn.push(...parts);
		}
	}
	return { all: all.join(''), drawn: drawn.join('') };
}

/** A link as the page has it now. */
export interface LinkInPage {
	/** Resolved. */
	href: string;
	text: string;
	label: string;
	rel: string;
	navigation: boolean;
}
