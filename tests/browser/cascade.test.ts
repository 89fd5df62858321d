import type { Element, Root, RootContent } from 'hast';
import type { Browser } from 'playwright-core';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Cascade } from '../../plugins/audit/cascade/cascade.ts';
import type { CustomProperties } from '../../plugins/audit/cascade/custom-properties.ts';
import { documentOf } from '../../plugins/audit/cascade/document.ts';
import { createStyles } from '../../plugins/audit/page/sheets.ts';
import { wideValue } from '../../plugins/audit/visibility/declaration.ts';
import { startBrowser } from '../helpers/browser.ts';
import { randomPage } from '../helpers/random-page.ts';

const PAGES = 300;
/** What a property computes to where nothing declares it. */
const INITIAL: Readonly<Record<string, string>> = {
	'z-index': 'auto',
	'max-width': 'none',
	opacity: '1',
	'text-indent': '0px',
	'letter-spacing': 'normal',
	'pointer-events': 'auto',
};
const SURROUNDINGS = [
	{ width: 360, height: 800, scheme: 'light' },
	{ width: 1280, height: 720, scheme: 'dark' },
] as const;

let browser: Browser;
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

test(`${PAGES} random pages compute as in Chromium`, { timeout: 120_000 }, async () => {
	const htmls = Array.from({ length: PAGES }, (_, seed) => randomPage(seed + 1));
	const wrong: string[] = [];
	let compared = 0;
	for (const { width, height, scheme } of SURROUNDINGS) {
		const page = await browser.newPage();
		await page.emulateMedia({ colorScheme: scheme });
		const theirs = await page.evaluate(computeAll, {
			htmls,
			names: Object.keys(INITIAL),
			width,
			height,
		});
		await page.close();
		for (const [at, html] of htmls.entries()) {
			const ours = compute(html, width, scheme);
			for (const [id, values] of Object.entries(theirs[at] ?? {})) {
				compared += 1;
				if (ours[id]?.join() === values.join()) continue;
				wrong.push(`page ${at + 1} ${width} ${id}: ${ours[id]?.join()} but ${values.join()}`);
			}
		}
	}

	expect(wrong.slice(0, 20)).toEqual([]);
	expect(compared).toBeGreaterThan(PAGES * 2 * 15);
});

/** Runs in the browser: values of all elements with an id that ends in a number. */
async function computeAll({
	htmls,
	names,
	width,
	height,
}: {
	htmls: readonly string[];
	names: readonly string[];
	width: number;
	height: number;
}): Promise<Record<string, string[]>[]> {
	const found: Record<string, string[]>[] = [];
	for (const html of htmls) {
		const frame = document.createElement('iframe');
		Object.assign(frame.style, { width: `${width}px`, height: `${height}px`, border: '0' });
		frame.srcdoc = html;
		const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
		document.body.append(frame);
		await loaded;
		const inside = frame.contentDocument as Document;
		const values: Record<string, string[]> = {};
		for (const element of Array.from(inside.querySelectorAll('[data-n]'))) {
			const style = frame.contentWindow?.getComputedStyle(element);
			values[(element as HTMLElement).dataset.n ?? ''] = names.map(
				(name) => style?.getPropertyValue(name) ?? '',
			);
		}
		found.push(values);
		frame.remove();
	}
	return found;
}

function compute(html: string, width: number, scheme: string): Record<string, string[]> {
	const tree = unified().use(rehypeParse).parse(html);
	const cascade = createStyles(() => null).cascadeOf(tree, 'index.html');
	const document = documentOf(tree);
	const turned = scheme === 'dark' ? 'in dark mode' : null;
	const surroundings = cascade.surroundings.findIndex((places) =>
		[...places].some((place) => place.width === width && place.turned === turned),
	);
	const found: Record<string, string[]> = {};
	const waiting: [Root | RootContent, Values, CustomProperties][] = [
		[tree, INITIAL, cascade.properties],
	];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const [node, parent, above] = next;
		if (node.type !== 'root' && node.type !== 'element') continue;
		let [values, properties] = [parent, above];
		if (node.type === 'element') {
			[values, properties] = valuesOf(node, parent, above, cascade, document, surroundings);
			const name = node.properties.dataN;
			if (name !== undefined)
				found[String(name)] = Object.keys(INITIAL).map((each) => values[each] ?? '');
		}
		for (const child of node.children) waiting.push([child, values, properties]);
	}
	return found;
}

function valuesOf(
	element: Element,
	parent: Values,
	above: CustomProperties,
	cascade: Cascade,
	document: ReturnType<typeof documentOf>,
	surroundings: number,
): [Values, CustomProperties] {
	const style = cascade.match(element, document).style(surroundings, false);
	const properties = style.custom === null ? above : above.below(style.custom);
	const declared = style.resolve(properties).rest;
	const values: Record<string, string> = {};
	for (const [name, initial] of Object.entries(INITIAL)) {
		const unset = wideValue(name, { value: [], keyword: 'unset' });
		const one = declared?.get(name);
		const wide = one ? wideValue(name, one) : unset;
		const [node] = one?.value ?? [];
		if (wide === 'inherit') values[name] = parent[name] ?? '';
		else if (wide === 'initial' || node === undefined) values[name] = initial;
		else if (node.type === 'Dimension') values[name] = `${node.value}${node.unit}`;
		else if (node.type === 'Number') values[name] = String(Number(node.value));
		else values[name] = node.type === 'Identifier' ? node.name : node.type;
	}
	return [values, properties];
}

type Values = Readonly<Record<string, string>>;
