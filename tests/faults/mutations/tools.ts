/** Random choices among the elements of a page. */
import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Chooses elements of a tree.
 *
 * @param random gives numbers from 0 to 1
 */
export function toolsOf(random: Random) {
	const below = (limit: number): number => Math.floor(random() * limit);
	const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
	const spotsOf = (tree: Root): Spot[] => {
		const spots: Spot[] = [];
		visit(tree, 'element', (element, _, parent) => {
			if (['head', 'script', 'svg'].includes(element.tagName)) return SKIP;
			if (parent && parent.type !== 'root' && element.tagName !== 'body') {
				spots.push({ element, parent: parent as Element });
			}
			return undefined;
		});
		return spots;
	};
	return {
		below,
		pick,
		/** An element of the page: half of the time one of the credit, or around it. */
		spot(tree: Root): Spot | null {
			const spots = spotsOf(tree);
			const near = spots.filter(
				({ element }) =>
					holdsCredit(element) || /^(?:source|license|author|byline)/.test(firstClass(element)),
			);
			const from = below(2) === 0 && near.length > 0 ? near : spots;
			return from.length === 0 ? null : pick(from);
		},
		link(tree: Root): Element | null {
			const links = spotsOf(tree).map(({ element }) => element);
			const all = links.filter(({ tagName }) => tagName === 'a');
			const near = all.filter((one) => /^(?:source|license)$/.test(firstClass(one)));
			const from = below(4) > 0 && near.length > 0 ? near : all;
			return from.length === 0 ? null : pick(from);
		},
		first(tree: Root, tagName: string): Element | null {
			let found: Element | null = null;
			visit(tree, 'element', (element) => {
				if (element.tagName === tagName) found ??= element;
			});
			return found;
		},
		parentOf(tree: Root, child: Element): Element | null {
			return spotsOf(tree).find(({ element }) => element === child)?.parent ?? null;
		},
	};
}

function firstClass({ properties }: Element): string {
	return (properties.className as string[] | undefined)?.[0] ?? '';
}

function holdsCredit(element: Element): boolean {
	let found = false;
	visit(element, 'element', (node) => {
		if (/^(?:credit|source)$/.test(firstClass(node))) found = true;
	});
	return found;
}

export type Tools = ReturnType<typeof toolsOf>;

export interface Spot {
	element: Element;
	parent: Element;
}

/** Chooses numbers from 0 to 1. */
export type Random = () => number;
