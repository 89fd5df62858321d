import type { Comment, Element, Root } from 'hast';
import { type Cascade, compileSheets } from '../cascade/cascade.ts';
import { documentOf } from '../cascade/document.ts';
import { enterView, isLayered, openView, type View } from '../cascade/view.ts';
import { isRobotsMeta } from '../robots/robots.ts';
import { fold, stringOf } from './element.ts';
import { addText, type Frame, innerFrame, newBlock, rootFrame } from './frame.ts';
import { type Label, labelsOf } from './label.ts';
import { addIcon, closeLink, newLink } from './link.ts';
import type { Block, Link, Page, RobotsMeta } from './page.ts';
import { type Pragma, pragmaOf } from './pragma.ts';
import { type Resource, resourcesOf, type Within } from './resource.ts';
import { compileTargets } from './targets.ts';

const bare = compileSheets([]);

/**
 * Collects what the rules ask about a page. One walk, no recursion, linear in the page.
 *
 * @param path relative to the output folder
 * @param tree from `readTree` or `readExactTree`
 * @param url absolute address of the page; links are resolved against it and `<base>`
 * @param cascade of the page's style sheets
 */
export function readPage(path: string, tree: Root, url: string, cascade: Cascade = bare): Page {
	const document = documentOf(tree);
	const links: Link[] = [];
	const robots: RobotsMeta[] = [];
	const labels: Label[] = [];
	const pragmas: Pragma[] = [];
	const comments: Comment[] = [];
	const resources: Resource[] = [];
	const annotations = new Map<Block, string>();
	const views = new Map<Element, View>();
	let base: string | null = null;

	const blocks: Block[] = [];
	let block: Block;
	const openBlock = (frame: Frame): void => {
		block = newBlock(frame);
		blocks.push(block);
	};
	const root = rootFrame(tree, openView(cascade));
	block = newBlock(root);
	blocks.push(block);
	const stack: Frame[] = [root];
	while (stack.length > 0) {
		const frame = stack.at(-1) as Frame;
		const node = frame.children[frame.next];
		frame.next += 1;
		if (!node) {
			stack.pop();
			if (frame.closesLink && frame.link) {
				const label = closeLink(frame.link);
				block.text += label;
				block.parted += label;
			}
			if (!frame.breaks) block.parted += ' ';
			const outer = stack.at(-1);
			if (frame.breaks && outer) openBlock(outer);
			continue;
		}
		if (node.type === 'comment') comments.push(node);
		if (node.type === 'text') {
			const apart = addText(block, frame, node.value);
			if (apart !== '') annotations.set(block, `${annotations.get(block) ?? ''}${apart}`);
		}
		if (node.type !== 'element') continue;
		const { tagName } = node;
		resources.push(...resourcesOf(node, block, frame.within));
		// Code is no text that a reader could see: what a script adds later is not on the page.
		if (tagName === 'script' || tagName === 'style') continue;
		const inner = innerFrame(node, frame, enterView(node, frame.view, cascade, document));
		const { state } = inner;
		const inert = frame.inert || tagName === 'template';
		if (isLayered(inner.view)) views.set(node, inner.view);
		if (!inert) for (const label of labelsOf(node, block, frame.foreign)) labels.push(label);
		if (tagName === 'meta' && !inert) {
			addRobots(robots, node, frame.within);
			const pragma = pragmaOf(node, frame.within, resources.length);
			if (pragma) pragmas.push(pragma);
		}
		// One of a drawing is no element of HTML, and one in `noscript` binds only where scripts are off.
		if (tagName === 'base' && base === null && !inert && !frame.foreign) {
			if (frame.within !== 'noscript') base = stringOf(node.properties.href);
		}
		if (tagName === 'img' && frame.link)
			addText(
				block,
				{ ...frame, state, view: inner.view },
				` ${stringOf(node.properties.alt) ?? ''} `,
			);
		if (frame.link && !inert) addIcon(frame.link, node, state);
		if (!inner.breaks && tagName !== 'wbr') block.parted += ' ';
		if (inner.breaks) openBlock(inner);
		if (tagName === 'a' && !inner.foreign) {
			inner.link = newLink(node, block, state);
			inner.closesLink = true;
			links.push(inner.link);
			block.links.push(inner.link);
		}
		stack.push(inner);
	}
	for (const found of blocks) {
		const apart = annotations.get(found) ?? '';
		const isPlain = found.parted === found.text;
		found.text = fold(apart === '' ? found.text : `${found.text} ${apart}`);
		if (isPlain) found.parted = found.text;
		else found.parted = fold(apart === '' ? found.parted : `${found.parted} ${apart}`);
	}
	const start = base && URL.canParse(base, url) ? new URL(base, url).href : url;
	const targetOf = compileTargets(start);
	for (const link of links) {
		if (link.href === null) continue;
		const { url: to, key } = targetOf(link.href);
		link.url = to;
		link.key = key;
	}
	for (const resource of resources) {
		if (resource.href !== '') resource.url = targetOf(resource.href).url;
	}
	return {
		path,
		url,
		tree,
		blocks: blocks.filter(hasContent),
		links,
		robots,
		labels,
		pragmas,
		base: start,
		comments,
		resources,
		surroundings: cascade.surroundings,
		unreadSheets: cascade.unread,
		layers: { document, cascade, views },
	};
}

function addRobots(robots: RobotsMeta[], element: Element, within: Within): void {
	const name = stringOf(element.properties.name);
	if (name && isRobotsMeta(name)) {
		robots.push({ name, content: stringOf(element.properties.content) ?? '', element, within });
	}
}

function hasContent(block: Block): boolean {
	return block.text !== '' || block.hidden.length > 0 || block.links.length > 0;
}
