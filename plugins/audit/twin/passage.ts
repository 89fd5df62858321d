import type { Element, ElementContent, Root } from 'hast';
import { WordWriter } from '../../article/words/word-hash.ts';
import type { Place } from '../../model.ts';
import { childrenOf } from '../page/element.ts';
import { readTree } from '../page/tree.ts';
import { readHtmlWords } from '../pairing/html-words.ts';

/**
 * Between two sentences. Behind one or two letters a dot may belong to a name (“A. Writer”, “Dr. No”).
 */
const SENTENCES = /(?<=\p{L}\p{L}\p{L}[.!?…]["'”’)\]]?)\s+|(?<=[。！？])|\n/gu;

const encoder = new TextEncoder();

/**
 * Words of passages one after another.
 *
 * @returns the words, and the number of the first word of each passage
 */
export function wordsOfPassages(passages: readonly Passage[]): {
	words: Uint32Array;
	starts: readonly number[];
} {
	const writer = new WordWriter();
	const starts: number[] = [];
	for (const passage of passages) {
		starts.push(writer.count);
		if ('html' in passage) readHtmlWords(encoder.encode(passage.html), writer);
		else writer.takeText(passage.text);
		writer.close();
	}
	return { words: writer.finish(), starts };
}

/**
 * Passages as a page, so that what is asked of pages can be asked of them. A credit may stand in one
 * line with the work, so the sentences of a paragraph are blocks of their own.
 */
export function treeOf(passages: readonly Passage[]): Root {
	return {
		type: 'root',
		children: passages.map((passage) => {
			const children: ElementContent[] =
				'html' in passage ? contentOf(passage) : inlineOf(passage.text, passage.links);
			const element: Element = {
				type: 'element',
				tagName: 'html' in passage ? 'div' : 'p',
				properties: {},
				children,
			};
			place(element, passage.place);
			return element;
		}),
	};
}

function contentOf({ html }: { html: string }): ElementContent[] {
	return readTree(html).children.filter((node) => node.type !== 'doctype') as ElementContent[];
}

function inlineOf(text: string, links: readonly TextLink[]): ElementContent[] {
	const nodes: ElementContent[] = [];
	const say = (from: number, to: number): void => {
		let at = from;
		for (const cut of text.slice(from, to).matchAll(SENTENCES)) {
			const end = from + cut.index;
			nodes.push({ type: 'text', value: text.slice(at, end) }, lineBreak());
			at = end + cut[0].length;
		}
		nodes.push({ type: 'text', value: text.slice(at, to) });
	};
	let at = 0;
	for (const { start, end, url } of links) {
		if (start < at) continue;
		say(at, start);
		nodes.push({
			type: 'element',
			tagName: 'a',
			properties: { href: url },
			children: [{ type: 'text', value: text.slice(start, end) }],
		});
		at = end;
	}
	say(at, text.length);
	return nodes;
}

function lineBreak(): Element {
	return { type: 'element', tagName: 'br', properties: {}, children: [] };
}

/** Everything in a passage stands where the passage does. */
function place(element: Element, { line, column }: Place): void {
	const point = { line, column };
	const waiting: Element[] = [element];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		next.position = { start: point, end: point };
		for (const child of childrenOf(next)) if (child.type === 'element') waiting.push(child);
	}
}

/** A paragraph of a text, or HTML that stands in one. */
export type Passage =
	| { html: string; place: Place }
	| { text: string; links: readonly TextLink[]; place: Place };

/** An address in a text, and the words that it stands for. */
export interface TextLink {
	start: number;
	end: number;
	url: string;
}
