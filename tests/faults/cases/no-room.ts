import type { Fault } from '../sample.ts';
import { around, inHead, inSheet } from './edit.ts';

const boxed = around('<div class="outer"><div class="inner">', '</div></div>');

/** There is no room for the credit, or it has left its box; mostly only a drawing shows it. */
export const noRoom: readonly Fault[] = [
	...[
		['flex', '.outer { display: flex } .inner { flex: 0 0 0; overflow: hidden; min-width: 0 }'],
		[
			'flex-column',
			'.outer { display: flex; flex-direction: column; height: 200px } .inner { flex-basis: 0; overflow: hidden }',
		],
		[
			'rows',
			'.outer { display: grid; grid-template-rows: minmax(0, 0) } .inner { overflow: hidden }',
		],
		['auto-rows', '.outer { display: grid; grid-auto-rows: 0 } .inner { overflow: hidden }'],
		['columns', '.outer { display: grid; grid-template: 0 / 100% } .inner { overflow: hidden }'],
		['contained', '.inner { contain: size paint }'],
		['container', '.inner { container-type: size; overflow: hidden }'],
		['inline-contained', '.inner { contain: inline-size; overflow: hidden; float: left }'],
		['ratio', '.inner { width: 100%; aspect-ratio: 1000 / 1; overflow: hidden; min-height: 0 }'],
		['own-size', '.inner { height: calc-size(auto, size * 0); overflow: hidden }'],
		['low-window', 'main { max-height: 30dvh; overflow: clip }'],
		[
			'stopped',
			'@keyframes fade { 50% { opacity: 0 } } .inner { animation: fade 9s -4.5s paused }',
		],
		['adjusted', '.inner { font-size-adjust: .001 }'],
		['enlarged', '.inner { transform: scale(100) }'],
		['around-an-axis', '.inner { transform: rotate3d(0, 1, 0, 90deg) }'],
		['deep', '.outer { perspective: 10px } .inner { transform: translateZ(-9999px) }'],
		[
			'below-its-box',
			'.outer { position: relative; overflow: hidden; height: 40em } .inner { position: absolute; top: 41em }',
		],
		[
			'under-its-box',
			'.outer { position: relative; overflow: hidden } .inner { position: absolute; top: 100% }',
		],
		[
			'beside-its-box',
			'.outer { position: relative; overflow: hidden } .inner { position: relative; left: 100% }',
		],
		['pushed-down', '.outer { overflow: hidden; height: 40em } .inner { padding-top: 41em }'],
		['slid-out', '.outer { overflow: hidden } .inner { transform: translateY(100%) }'],
		['below-the-window', '.inner { position: fixed; bottom: -10em }'],
		['left-of-the-page', '.inner { position: absolute; right: 100% }'],
		['right-of-the-page', '.inner { margin-left: 100% }'],
		['cut-from-below', '.inner { clip-path: inset(0 0 94% 0) }'],
		['cut-beside', '.inner { clip-path: circle(5% at 200% 200%) }'],
		['cut-to-a-dot', '.inner { clip-path: polygon(0 0, 9px 0, 0 9px) }'],
		['one-line', '.inner { max-width: 5px; overflow: hidden; white-space: nowrap }'],
		[
			'blank-font',
			'@font-face { font-family: Site; src: url(data:font/woff2;base64,d09GMgABAAAAAA==) } .inner { font-family: Site, serif }',
		],
		[
			'named-blank',
			'@font-face { font-family: "Adobe Blank"; src: url(/fonts/x.woff2) } .inner { font: 1rem/1.5 "Adobe Blank" }',
		],
	].map(([name = '', css = '']): Fault => ({ ...fault(name, css), severity: 'warning' })),
	fault('no-power', '.inner { max-height: calc(1px * pow(0, 1)); overflow: hidden }'),
	fault('powers', '.inner { font-size: calc(1em * pow(.1, 3)) }'),
	fault('rounded', '.inner { font-size: round(down, .4px, 1px) }'),
	fault('far-power', '.inner { margin-left: calc(-1px * pow(10, 5)) }'),
	{
		name: 'room-spacer',
		what: 'a box that ends within the empty one before the credit',
		edit: {
			...around('<div class="outer"><div class="space"></div>', '</div>'),
			...inSheet('.outer { height: 40em; overflow: hidden } .space { height: 41em }'),
		},
		rules: ['credit-visible'],
		severity: 'warning',
	},
	{
		name: 'room-sheet-in-address',
		what: 'a style sheet inside the address of its link',
		edit: inHead('<link rel="stylesheet" href="data:text/css,.credit%7Bdisplay:none%7D">'),
		rules: ['credit-visible'],
	},
	{
		name: 'room-sheet-in-import',
		what: 'a style sheet inside the address of an `@import`',
		edit: inHead('<style>@import "data:text/css;base64,LmNyZWRpdHtkaXNwbGF5Om5vbmV9";</style>'),
		rules: ['credit-visible'],
	},
	fault('zoomed-twice', '.outer, .inner { zoom: .45 }'),
	fault('scaled-twice', '.outer { scale: .45 } .inner { transform: scale(.45) }'),
	{
		name: 'room-details',
		what: 'what `<details>` holds is not shown',
		edit: {
			...around('<details open><summary>Origin</summary>', '</details>'),
			...inSheet('details::details-content { display: none }'),
		},
		rules: ['credit-visible'],
		severity: 'warning',
	},
];

function fault(name: string, css: string): Fault {
	return {
		name: `room-${name}`,
		what: `no room for the credit: \`${css}\``,
		edit: { ...boxed, ...inSheet(css) },
		rules: ['credit-visible'],
	};
}
