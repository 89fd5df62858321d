import type { Element } from 'hast';
import { mergeSights, type Sight } from '../cascade/sight.ts';
import { type HiddenReason, hiddenText, type VisibilityState } from '../visibility/visibility.ts';
import { fold, stringOf } from './element.ts';
import type { Block, Link } from './page.ts';

/**
 * A link whose words are still to be read.
 *
 * @param state of the link itself
 */
export function newLink(element: Element, block: Block, state: VisibilityState): OpenLink {
	const href = element.properties.href;
	const label = stringOf(element.properties.ariaLabel);
	return {
		element,
		block,
		href: href === undefined || href === null ? null : String(href),
		url: null,
		key: null,
		rel: tokens(element.properties.rel),
		text: '',
		hidden: null,
		sight: null,
		sights: undefined,
		unseen: null,
		seen: hiddenText(state) === null,
		label: label ?? '',
		icon: false,
	};
}

/**
 * Notes what an element inside a link does for it: an icon can be clicked, and its label or the
 * title of its drawing is what a screen reader says instead of it.
 *
 * @param state of the element
 */
export function addIcon(link: OpenLink, element: Element, state: VisibilityState): void {
	const { tagName, properties } = element;
	if (!link.seen || tagName === 'br' || tagName === 'wbr') return;
	const reason = hiddenText({ ...state, svg: null });
	if (tagName === 'title') {
		// The title itself is never drawn; it speaks for a drawing that is.
		if (reason?.element !== element) return;
		const [first] = element.children;
		if (link.label === '' && first?.type === 'text') link.label = first.value;
		return;
	}
	// Hidden from screen readers it is still an icon, which the link's own label explains.
	if (reason !== null && reason.code !== 'aria-hidden') return;
	link.icon = true;
	if (reason === null && link.label === '') link.label = stringOf(properties.ariaLabel) ?? '';
}

/** Notes how words of a link are seen; the best of all its words counts. */
export function noteSight(link: OpenLink, words: string, sight: Sight | null): void {
	if (!/[\p{L}\p{N}]/u.test(words)) return;
	link.sights = link.sights === undefined ? sight : mergeSights(link.sights, sight);
}

/**
 * Ends a link. It is hidden when all of its words are. One without words has those of its label
 * (accessible name; HTML-AAM 1.0, 4.1), if there is something to click.
 *
 * @returns the label when it stands for the link's words, else an empty string
 */
export function closeLink(link: OpenLink): string {
	link.text = fold(link.text);
	link.sight = link.sights ?? null;
	if (link.text !== '') return '';
	const label = link.icon ? fold(link.label) : '';
	link.text = label;
	if (label === '') link.hidden = link.unseen;
	return label;
}

/** Google separates `rel` tokens by white space and commas alike, in any case. */
function tokens(rel: unknown): string[] {
	const text = Array.isArray(rel) ? rel.join(' ') : typeof rel === 'string' ? rel : '';
	return text
		.toLowerCase()
		.split(/[\s,]+/)
		.filter((token) => token !== '');
}

/** A link while its inside is read. */
export interface OpenLink extends Link {
	/** How its words are seen so far; undefined without any. */
	sights: Sight | null | undefined;
	/** Why some of its words are not seen. */
	unseen: HiddenReason | null;
	/** Whether the link itself is seen. */
	seen: boolean;
	/** What a screen reader says where the link has no words. */
	label: string;
	/** Whether there is something to click beside words. */
	icon: boolean;
}
