/**
 * Takes a Markdown or MDX body apart into passages: one paragraph, heading, list item or HTML block
 * each, as the text that a reader sees. Code, comments, ESM and definitions show nothing and make
 * no passage.
 *
 * Why no Markdown parser of the trade: on 7.7 MB of real articles `mdast-util-from-markdown` takes
 * more than ten seconds and overflows the stack at 10,000 nested quotes, and the native parser's
 * time grows with the square of nested quotes and of unclosed links. This one reads every character
 * a fixed number of times; a test holds it against the native parser.
 */

import { labelOf } from '../../article/words/markdown-label.ts';
import { BlockReader, type RawBlock } from './blocks.ts';
import { readInline } from './inline.ts';
import { inlineBlock } from './inline-block.ts';
import { COST, type Meter } from './meter.ts';
import { VisibleText } from './visible.ts';

/**
 * @param body Markdown without front matter
 * @param mdx whether JSX, expressions and ESM are code
 * @returns passages in the order of the body
 */
export function readPassages(body: string, mdx: boolean, meter: Meter = { steps: 0 }): Passage[] {
	const { blocks, definitions } = new BlockReader(body, mdx, meter).read();
	const addresses = new Map<string, string>();
	for (const { label, url } of definitions) {
		if (!addresses.has(labelOf(label))) addresses.set(labelOf(label), url);
	}
	const passages: Passage[] = [];
	for (const block of blocks) {
		meter.steps += COST.block;
		const out = new VisibleText();
		readInline(inlineBlock(block, mdx), addresses, out, meter);
		const text = out.toString();
		const shows = out.images.length + out.embeds.length > 0 || text.trim() !== '';
		if (!shows) continue;
		const { kind, quoted, item } = block;
		passages.push({ text, visible: out, kind, quoted, item });
	}
	return passages;
}

/** One block of the body. */
export interface Passage {
	text: string;
	visible: VisibleText;
	kind: RawBlock['kind'];
	/** Inside a block quote. */
	quoted: boolean;
	/** Begins a list item. */
	item: boolean;
}
