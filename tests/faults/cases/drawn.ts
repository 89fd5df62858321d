import type { Fault } from '../sample.ts';
import { inSheet } from './edit.ts';

/** Style that only a drawing shows for what it is; and colours and boxes of newer kinds. */
export const drawn: readonly Fault[] = [
	...[
		['path', 'laid on a path far away', '.credit { offset-path: path("M -9999 -9999 h 1") }'],
		['mirror', 'mirrored', '.credit { transform: scaleX(-1) }'],
		['upside-down', 'upside down', '.credit { rotate: 180deg }'],
		['backface', 'seen from behind', '.credit { transform: rotateY(180deg) }'],
		// At 90 degrees the box has no end, and checkers that measure it none either.
		['skew', 'slanted to a line', '.credit { transform: skewX(89deg) }'],
		['replaced', 'a picture in its place', '.credit { content: url(/x.png) }'],
		['filter', 'a filter of an SVG', '.credit { filter: url(#f) }'],
		['clip-shape', 'cut out along a path', '.credit { clip-path: path("M0 0") }'],
		['contained', 'a box that takes no size from its words', '.credit { contain: strict }'],
		['row', 'in a row of no height', '.credit { display: grid; grid-template-rows: 0fr }'],
		[
			'origin',
			'turned round a far point',
			'.credit { rotate: 90deg; transform-origin: -9999px 0 }',
		],
		['padding', 'behind a wide padding', '.line { padding-left: 9999px }'],
		['words-apart', 'words far apart', '.line { word-spacing: -9999px }'],
		['letters-apart', 'letters far apart', '.line { letter-spacing: 999px }'],
		['flat-lines', 'lines on one another', '.line { line-height: 0 }'],
		['below-window', 'fixed below the window', '.credit { position: fixed; top: 200vh }'],
		['dots', 'dots in place of letters', '.credit { -webkit-text-security: disc }'],
		['unknown', 'an opacity that nobody can tell', '.credit { opacity: sin(0) }'],
	].map(([name = '', what = '', css = '']) => ({
		name: `drawn-${name}`,
		what: `a credit ${what}: \`${css}\``,
		edit: inSheet(css),
		rules: ['credit-visible'],
		severity: 'warning' as const,
	})),
	...[
		['column', 'as a column of a table', '.credit { display: table-column }'],
		[
			'oklch',
			'white on white',
			'body { background: #fff } .line, .line a { color: oklch(100% 0 0) }',
		],
		['lab', 'white on white', 'body { background: #fff } .line, .line a { color: lab(100 0 0) }'],
		[
			'srgb',
			'white on white',
			'body { background: #fff } .line, .line a { color: color(srgb 1 1 1) }',
		],
	].map(([name = '', what = '', css = '']) => ({
		name: `drawn-${name}`,
		what: `a credit ${what}: \`${css}\``,
		edit: inSheet(`${css} @media (prefers-color-scheme: dark) { body { background: #fff } }`),
		rules: ['credit-visible'],
	})),
];
