import type { Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { documentOf } from '../../../../plugins/audit/cascade/document.ts';
import { describePlaces, type Environment } from '../../../../plugins/audit/cascade/environment.ts';
import { type Sight, sightOf } from '../../../../plugins/audit/cascade/sight.ts';
import { enterView, openView, type View } from '../../../../plugins/audit/cascade/view.ts';
import { createStyles } from '../../../../plugins/audit/page/sheets.ts';

/** How the text with the word CREDIT is seen on a page with these other files. */
export function viewOf(html: string, files: Readonly<Record<string, string>> = {}): Seeing {
	const tree = unified().use(rehypeParse).parse(html);
	const cascade = createStyles((path) => files[path] ?? null).cascadeOf(tree, 'a/index.html');
	const document = documentOf(tree);
	const found: (Sight | null)[] = [];
	const open: [Root | RootContent, View][] = [[tree, openView(cascade)]];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		const [node, view] = next;
		if (node.type === 'text' && node.value.includes('CREDIT')) found.push(sightOf(view));
		if (node.type !== 'root' && node.type !== 'element') continue;
		if (node.type === 'element' && (node.tagName === 'style' || node.tagName === 'script'))
			continue;
		const inside = node.type === 'element' ? enterView(node, view, cascade, document) : view;
		for (const child of node.children.toReversed()) open.push([child, inside]);
	}
	if (found.length !== 1) throw new Error(`${found.length} times CREDIT in ${html}`);
	const sight = found[0] ?? null;
	if (sight === null)
		return { verdict: 'visible', shown: null, where: '', sight, unread: cascade.unread };
	const worst = sight.seen.includes('hidden') ? 'hidden' : 'undecided';
	const places = new Set<Environment>();
	for (const [at, answer] of sight.seen.entries()) {
		if (answer === 'seen' || (worst === 'hidden' && answer !== 'hidden')) continue;
		const all = sight.seen.length === 1 ? cascade.surroundings : [cascade.surroundings[at]];
		for (const one of all) for (const place of one ?? []) places.add(place);
	}
	return {
		verdict: worst,
		shown: sight.reason.shown,
		where: describePlaces(places),
		sight,
		unread: cascade.unread,
	};
}

export interface Seeing {
	verdict: 'visible' | 'hidden' | 'undecided';
	shown: string | null;
	where: string;
	sight: Sight | null;
	unread: readonly string[];
}
