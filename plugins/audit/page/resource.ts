import type { Element, ElementContent, RootContent } from 'hast';
import { type Address, addressesOf, type ResourceKind, textOf } from './address.ts';
import type { Block } from './page.ts';
import { readTree } from './tree.ts';

/** What lies in a frame that lies in a frame is looked at too, but not without end. */
const deepestFrame = 3;

/**
 * What an element loads or names by address, beside links that a reader clicks: pictures in every
 * spelling, scripts, frames with what stands in their `srcdoc`, sound and video, social cards,
 * canonical links and preloads. The two parsers name all these attributes alike. Styles are not
 * looked at.
 *
 * @param block the block that the element stands in
 * @param within the part of the document that it stands in
 * @returns one entry an address; `url` is filled in when the whole page, with its `<base>`, is read
 */
export function resourcesOf(element: Element, block: Block, within: Within): Resource[] {
	const entries = addressesOf(element);
	if (element.tagName === 'iframe') entries.push(...addressesInFrame(element));
	return entries.map(({ kind, href }) => ({ kind, href, url: null, element, block, within }));
}

/**
 * In which part of the document the inside of an element lies.
 *
 * A `<template>` that a browser turns into a shadow tree is loaded as if it stood there.
 */
export function withinOf({ tagName, properties }: Element, outer: Within): Within {
	if (outer === 'template') return outer;
	if (tagName === 'template') {
		return /^(?:open|closed)$/i.test(textOf(properties.shadowRootMode) ?? '') ? outer : 'template';
	}
	if (outer === 'noscript') return outer;
	return tagName === 'noscript' || tagName === 'head' || tagName === 'body' ? tagName : outer;
}

/** What a frame loads whose document is written in the attribute; the head of that is not the page's. */
function addressesInFrame(iframe: Element): Address[] {
	const found: Address[] = [];
	let frames = [iframe];
	for (let depth = 0; depth < deepestFrame && frames.length > 0; depth += 1) {
		const inner: Element[] = [];
		for (const { properties } of frames) {
			const html = textOf(properties.srcDoc);
			for (const element of html === null ? [] : elementsIn(readTree(html).children)) {
				found.push(...addressesOf(element).filter(({ kind }) => !/canonical|card/.test(kind)));
				if (element.tagName === 'iframe') inner.push(element);
			}
		}
		frames = inner;
	}
	return found;
}

/** In document order, without what lies in a template. */
function elementsIn(nodes: readonly (RootContent | ElementContent)[]): Element[] {
	const found: Element[] = [];
	const waiting = [...nodes].reverse();
	for (let node = waiting.pop(); node; node = waiting.pop()) {
		if (node.type !== 'element' || node.tagName === 'template') continue;
		found.push(node);
		for (const child of [...node.children].reverse()) waiting.push(child);
	}
	return found;
}

/**
 * Part of a document. Nothing in a `template` is loaded, and what stands in `noscript` only where
 * scripts are off.
 */
export type Within = 'head' | 'body' | 'noscript' | 'template';

export interface Resource {
	kind: ResourceKind;
	/** As written, trimmed. */
	href: string;
	/** Resolved against the page, or null when that is no address. */
	url: URL | null;
	/** For what a frame's `srcdoc` loads: the frame. */
	element: Element;
	block: Block;
	within: Within;
}
