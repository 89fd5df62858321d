import { ANIMATION } from './css-animation.ts';

/** Logical names in left-to-right, top-to-bottom text, and vendor names: `other=name`. */
export const ALIASES: ReadonlyMap<string, string> = new Map(
	`block-size=height inline-size=width max-block-size=max-height
	max-inline-size=max-width min-block-size=min-height min-inline-size=min-width
	inset-block-start=top inset-block-end=bottom inset-inline-start=left
	inset-inline-end=right margin-block-start=margin-top margin-inline-start=margin-left
	padding-block-start=padding-top padding-block-end=padding-bottom
	padding-inline-start=padding-left padding-inline-end=padding-right
	overflow-block=overflow-y overflow-inline=overflow-x -webkit-opacity=opacity
	-webkit-filter=filter -webkit-mask-image=mask-image -webkit-transform=transform
	-webkit-clip-path=clip-path -webkit-background-clip=background-clip
	text-wrap=text-wrap-mode white-space=text-wrap-mode -webkit-flex-grow=flex-grow
	line-clamp=-webkit-line-clamp -webkit-text-decoration=text-decoration
	-webkit-text-decoration-line=text-decoration-line
	-webkit-mask-box-image=mask-border-source
	-webkit-mask-box-image-source=mask-border-source mask-border=mask-border-source
	offset=offset-path margin-block-end=margin-bottom -webkit-box-shadow=box-shadow
	-webkit-flex-basis=flex-basis -webkit-backdrop-filter=backdrop-filter
	border-block-start=border-top border-block-end=border-bottom`
		.split(/\s+/)
		.map((pair) => pair.split('=') as [string, string]),
);
/** All that bears on what a reader sees. */
export const LONGHANDS: ReadonlySet<string> = new Set([
	...['display', 'visibility', 'content-visibility', 'opacity', 'filter', 'zoom', 'contain'],
	...['font-size', 'line-height', 'text-indent', 'text-wrap-mode', 'position', 'float'],
	...['width', 'height', 'max-width', 'max-height', 'min-width', 'min-height', 'flex-grow'],
	...['overflow-x', 'overflow-y', 'clip', 'clip-path', 'transform', 'translate', 'scale', 'rotate'],
	...['color', '-webkit-text-fill-color', '-webkit-text-stroke', 'text-shadow'],
	...['background-color', 'background-image', 'background-clip', 'margin-top', 'margin-left'],
	...['top', 'right', 'bottom', 'left'],
	...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
	...['z-index', 'pointer-events', 'mask-image', 'letter-spacing', 'mix-blend-mode'],
	...['text-decoration-line', 'text-overflow', '-webkit-line-clamp', 'unicode-bidi', 'direction'],
	...['offset-path', 'content', 'grid-template-rows', 'transform-origin', 'word-spacing'],
	...['-webkit-text-security', 'interactivity', 'order', 'grid-row-start', 'flex-direction'],
	...['grid-column-start', 'grid-auto-rows', 'grid-template-columns', 'flex-basis'],
	...['margin-bottom', 'isolation', 'will-change', 'backdrop-filter', 'background-repeat'],
	...['background-size', 'box-shadow', 'border', 'border-top', 'border-bottom', 'outline'],
	...['aspect-ratio', 'font-size-adjust', 'font-family', 'container-type', 'color-scheme'],
	...['mask-border-source'],
	...ANIMATION,
]);

/** Longhands that pass from parent to child. */
export const INHERITED: ReadonlySet<string> = new Set([
	...['visibility', 'font-size', 'line-height', 'text-indent', 'text-wrap-mode', 'color'],
	...['-webkit-text-fill-color', '-webkit-text-stroke', 'text-shadow'],
	...['font-family', 'font-size-adjust', 'color-scheme'],
	...['pointer-events', 'letter-spacing', 'word-spacing', '-webkit-text-security'],
]);

/** Longhands that `all` sets: not the direction of writing (CSS Cascade 5, 3.2). */
export const RESETTABLE: readonly string[] = [...LONGHANDS].filter(
	(name) => name !== 'unicode-bidi' && name !== 'direction',
);
