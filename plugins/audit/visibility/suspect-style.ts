import { type Basis, lengthOf, shareOf } from './css-value.ts';
import { clips, FAINT } from './hiding-style.ts';
import type { DeclaredStyle } from './inline-style.ts';

/** Letters moved together by more than this share of their size lie on one another. */
const SQUEEZED = -0.4;
/** So much light turns dark letters as white as their ground. */
const GLARING = 4;
/** Pixels of blur that leave no letter. */
const BLURRED = 4;

/**
 * Finds what may hide an element, though nobody can tell without drawing it: a mask, a layer below
 * others, letters on top of one another, lines that are cut off, a filter, a blend.
 *
 * @param inline whether the element runs over lines: Chromium then cuts its clip out of the first
 *   line, and all others are gone
 * @returns The technique and the longhands that make it, or null.
 */
export function suspectStyle(
	style: DeclaredStyle,
	basis: Basis,
	inline: boolean,
): { code: string; by: readonly string[] } | null {
	const mask = ['mask-image', 'mask-border-source'].find((name) => {
		return style.get(name)?.value.some(({ type }) => type === 'Function' || type === 'Url');
	});
	if (mask !== undefined) return { code: 'masked', by: [mask] };
	const clip = style.get('clip-path');
	if (inline && clip && !/^(?:none|initial|unset|revert)$/.test(clip.keyword ?? '')) {
		return { code: 'clipped', by: ['clip-path'] };
	}
	const lines = style.get('-webkit-line-clamp')?.value[0]?.type === 'Number';
	if (lines && clips(style, 'y')) return { code: 'cut-off', by: ['-webkit-line-clamp'] };
	const dots = style.get('text-overflow');
	const nowrap = /^(?:nowrap|pre)$/.test(style.get('text-wrap-mode')?.keyword ?? '');
	if (dots?.keyword === 'ellipsis' && nowrap && clips(style, 'x')) {
		return { code: 'cut-off', by: ['text-overflow', 'overflow-x'] };
	}
	const layer = shareOf(style.get('z-index')?.value[0]);
	if (layer !== null && layer < 0) return { code: 'behind', by: ['z-index'] };
	const spacing = lengthOf(style.get('letter-spacing')?.value[0], basis);
	if (spacing !== null && spacing.px < SQUEEZED * basis.font) {
		return { code: 'squeezed', by: ['letter-spacing'] };
	}
	if (style.get('filter')?.value.some((node) => isWashedOut(node, basis))) {
		return { code: 'filtered', by: ['filter'] };
	}
	const blend = style.get('mix-blend-mode')?.keyword ?? 'normal';
	return /^(?:normal|initial|unset|revert)$/.test(blend)
		? null
		: { code: 'blended', by: ['mix-blend-mode'] };
}

function isWashedOut(
	node: NonNullable<ReturnType<DeclaredStyle['get']>>['value'][number],
	basis: Basis,
): boolean {
	if (node.type !== 'Function') return false;
	const first = node.children.toArray()[0];
	switch (node.name.toLowerCase()) {
		case 'blur':
			return (lengthOf(first, basis)?.px ?? 0) >= BLURRED;
		case 'brightness':
		case 'contrast': {
			const share = shareOf(first) ?? 1;
			return share < FAINT || (share >= GLARING && node.name.toLowerCase() === 'brightness');
		}
		case 'invert':
			return Math.abs((shareOf(first) ?? 1) - 0.5) < 0.2;
		default:
			return false;
	}
}
