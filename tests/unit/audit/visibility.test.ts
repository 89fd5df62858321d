import type { Element, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { htmlToHast } from 'satteri';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { declaredStyle } from '../../../plugins/audit/visibility/inline-style.ts';
import {
	enterElement,
	type HiddenReason,
	hiddenText,
	openState,
	type VisibilityState,
} from '../../../plugins/audit/visibility/visibility.ts';
import { CASES } from './visibility-cases.ts';

const PARSERS: Record<string, (html: string) => Root> = {
	'rehype-parse': (html) => unified().use(rehypeParse).parse(html),
	satteri: (html) => htmlToHast(html) as Root,
};

describe.each(Object.entries(PARSERS))('text in a tree of %s', (_, parseHtml) => {
	test.each(CASES)('%s', (_name, html, code) => {
		expect(reasons(parseHtml(`<!doctype html><body>${html}`)).map((r) => r?.code ?? null)).toEqual([
			code,
		]);
	});
});

describe('the reason', () => {
	test.each([
		['<p style="color:red; display : NONE">CREDIT', 'style="display:NONE"', 'p'],
		['<p style="d\\69splay:none!important">CREDIT', 'style="d\\69splay:none !important"', 'p'],
		['<div style="height:0;overflow:hidden"><p>CREDIT', 'style="height:0; overflow:hidden"', 'div'],
		['<p><template>CREDIT', '<template>', 'template'],
		['<p aria-hidden="True">CREDIT', 'aria-hidden="True"', 'p'],
		['<details>CREDIT', '<details>', 'details'],
		['<p style="font:0/0 a"><b style="color:red">CREDIT', 'style="font:0/0 a"', 'p'],
		['<div hidden><p style="display:none">CREDIT', 'hidden', 'div'],
		['<p style="color:#fff;background:#fff">CREDIT', 'style="color:#fff; background:#fff"', 'p'],
	])('%s shows %s', (html, shown, tagName) => {
		const [reason] = reasons(unified().use(rehypeParse).parse(html));
		expect(reason?.shown).toBe(shown);
		expect(reason?.element.tagName).toBe(tagName);
	});

	test('is short even when the style is not', () => {
		const [reason] = reasons(
			unified()
				.use(rehypeParse)
				.parse(`<p style="opacity:calc(0${' + 0'.repeat(999)})">CREDIT`),
		);
		expect(reason?.code).toBe('opacity');
		expect(reason?.shown.length).toBeLessThan(120);
	});
});

describe('the state', () => {
	test('is the parent’s own object where nothing changes', () => {
		const plain: Element = { type: 'element', tagName: 'p', properties: {}, children: [] };
		expect(enterElement(plain, openState)).toBe(openState);
	});

	test('takes a declared style from elsewhere', () => {
		const plain: Element = { type: 'element', tagName: 'p', properties: {}, children: [] };
		const state = enterElement(plain, openState, () => declaredStyle('display:none'));
		expect(hiddenText(state)?.code).toBe('display-none');
		expect(hiddenText(enterElement(plain, openState, () => null))).toBeNull();
	});

	test('survives 100,000 levels', () => {
		const plain: Element = { type: 'element', tagName: 'p', properties: {}, children: [] };
		const styled: Element = { ...plain, properties: { style: 'opacity:.99999999;color:#333' } };
		let state = openState;
		for (let level = 0; level < 50_000; level += 1) {
			state = enterElement(styled, enterElement(plain, state));
		}
		expect(hiddenText(state)).toBeNull();
	});
});

describe('a hostile style', () => {
	test.each([
		['nested brackets', `width:${'calc('.repeat(100_000)}`],
		['many declarations', 'color:red;'.repeat(50_000)],
		['open strings', `content:"${'\\'.repeat(50_000)}`],
		['blocks', '{'.repeat(50_000)],
		['open comment', `/*${'*'.repeat(100_000)}`],
		['one long word', `display:${'none'.repeat(50_000)}`],
		['a long sum', `opacity:calc(1${' - 1'.repeat(20_000)})`],
		['lone surrogate and NUL', 'display:\ud800\0none'],
	])('%s ends soon and does not throw', (_, style) => {
		expect(() => declaredStyle(style)).not.toThrow();
	});

	test('does not stop what stands beside it', () => {
		const style = declaredStyle(`width:${'calc('.repeat(500)}1px${')'.repeat(500)};display:none`);
		expect(style?.get('display')?.keyword).toBe('none');
	});
});

/** Why each text with the word CREDIT is hidden, in document order. */
function reasons(tree: Root): (HiddenReason | null)[] {
	const found: (HiddenReason | null)[] = [];
	const open: [Root | RootContent, VisibilityState][] = [[tree, openState]];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		const [node, state] = next;
		if (node.type === 'text' && node.value.includes('CREDIT')) found.push(hiddenText(state));
		if (node.type !== 'root' && node.type !== 'element') continue;
		const inside = node.type === 'element' ? enterElement(node, state) : state;
		const inner = 'content' in node && node.content ? node.content.children : node.children;
		for (const child of inner.toReversed()) open.push([child, inside]);
	}
	return found;
}
