import type { Element } from 'hast';

/**
 * Strokes in a box of 20 by 20. They are drawn for this package and are no marks of Creative Commons,
 * which may be shown unchanged only; the words beside them say what holds.
 */
const strokes: Readonly<Record<string, string>> = {
	by: 'M10 4.7a1.6 1.6 0 1 1 0 3.2a1.6 1.6 0 1 1 0-3.2M6.8 15v-2.2a3.2 3.2 0 0 1 6.4 0V15',
	nc: 'M12.6 7.4c-1.6-1.4-4.8-1-4.8.9c0 2.4 4.8 1.2 4.8 3.6c0 1.9-3.4 2.2-5.1.6M10 5v10M4 4l12 12',
	nd: 'M6.5 8.3h7M6.5 11.7h7',
	sa: 'M6.6 8.4a3.8 3.8 0 1 1-.2 2.8M4.9 6.9l1.6 1.8l2.2-1',
	zero: 'M10 5.2c-2 0-2.9 2.1-2.9 4.8s.9 4.8 2.9 4.8s2.9-2.1 2.9-4.8s-.9-4.8-2.9-4.8M12 6.6l-4 6.8',
	mark: 'M12.8 7.6a3.6 3.6 0 1 0 0 4.8M4 4l12 12',
};
const ring = 'M10 1.2a8.8 8.8 0 1 1 0 17.6a8.8 8.8 0 1 1 0-17.6';

/**
 * Small pictures of what a Creative Commons licence asks for, as one image. It is hidden from
 * screen readers: the licence's name stands beside it.
 *
 * @param url address of the licence
 * @returns null for anything else
 */
export function iconsOf(url: string | null): Element | null {
	const [, unit = ''] =
		/^https:\/\/creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]+)\//.exec(url ?? '') ?? [];
	const names = unit.split('-').filter((name) => Object.hasOwn(strokes, name));
	if (names.length === 0) return null;
	const width = names.length * 22 - 2;
	return {
		type: 'element',
		tagName: 'svg',
		properties: {
			className: ['creditline-icons'],
			// Without the style sheet, as in a feed, they would fill the width.
			width: String(width),
			height: '20',
			viewBox: `0 0 ${width} 20`,
			fill: 'none',
			stroke: 'currentColor',
			strokeWidth: '1.5',
			ariaHidden: 'true',
		},
		children: names.map((name, at) => ({
			type: 'element',
			tagName: 'path',
			properties: {
				d: `${ring}${strokes[name]}`,
				...(at === 0 ? {} : { transform: `translate(${at * 22})` }),
			},
			children: [],
		})),
	};
}
