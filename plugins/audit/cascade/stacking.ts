import { shareOf } from '../visibility/css-value.ts';
import type { DeclaredStyle } from '../visibility/inline-style.ts';

/** In the flow: below all that is placed. */
const FLOW: Level = -0.5;
const PLAIN = /^(?:none|auto|normal|initial|unset|revert)$/;
const MAKES_CONTEXT = ['transform', 'translate', 'scale', 'rotate', 'filter', 'clip-path'];
const CHANGES = /^(?:transform|opacity|filter|translate|scale|rotate|isolation|mix-blend-mode)$/;

/**
 * How high a branch of the tree lies among others that begin at the same element (CSS 2.2, appendix
 * E; CSS Positioned Layout 3, 2): the `z-index` of its outermost stacking context, 0 where something
 * in it is placed, else the flow.
 *
 * @param styles from the outermost element of the branch down to the one that is asked about
 */
export function levelOf(styles: readonly (DeclaredStyle | null)[]): Level {
	let level = FLOW;
	for (const style of styles) {
		if (style === null) continue;
		const position = style.get('position')?.keyword ?? 'static';
		const placed = /^(?:absolute|fixed|relative|sticky)$/.test(position);
		const layer = shareOf(style.get('z-index')?.value[0]);
		// On what is not placed it counts in a flex container or a grid only.
		if (layer !== null && placed) return layer;
		if (/^(?:fixed|sticky)$/.test(position) || makesContext(style)) return 0;
		if (placed) level = 0;
	}
	return level;
}

/** Tells whether what is placed absolutely inside an element is placed by it. */
export function isContainer(style: DeclaredStyle | null, fixed: boolean): boolean {
	if (style === null) return false;
	const holds = ['transform', 'translate', 'scale', 'rotate', 'filter', 'backdrop-filter'];
	if (holds.some((name) => isSet(style, name))) return true;
	if (/^(?:paint|layout|strict|content)$/.test(style.get('contain')?.keyword ?? '')) return true;
	return (
		!fixed && /^(?:absolute|fixed|relative|sticky)$/.test(style.get('position')?.keyword ?? '')
	);
}

function makesContext(style: DeclaredStyle): boolean {
	if (MAKES_CONTEXT.some((name) => isSet(style, name))) return true;
	const opacity = shareOf(style.get('opacity')?.value[0]);
	if (opacity !== null && opacity < 1) return true;
	if (isSet(style, 'mix-blend-mode') || style.get('isolation')?.keyword === 'isolate') return true;
	if (/^(?:paint|layout|strict|content)$/.test(style.get('contain')?.keyword ?? '')) return true;
	return (style.get('will-change')?.value ?? []).some((node) => {
		return node.type === 'Identifier' && CHANGES.test(node.name.toLowerCase());
	});
}

function isSet(style: DeclaredStyle, name: string): boolean {
	return style.has(name) && !PLAIN.test(style.get(name)?.keyword ?? '');
}

/** Higher ones lie over lower ones. */
export type Level = number;
