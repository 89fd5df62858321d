import type { Fault } from '../sample.ts';
import { around, inSheet } from './edit.ts';

const ground = 'body { background: #fff }';
const both = '.line, .line a';

/** Letters in the colour of their ground, said in ways that have to be worked out. */
export const colours: readonly Fault[] = [
	{
		name: 'colour-attribute',
		what: '`bgcolor` of a table in the colour of the letters',
		edit: {
			...around('<table bgcolor="red"><tbody><tr><td>', '</td></tr></tbody></table>'),
			...inSheet(`${both} { color: red }`),
		},
		rules: ['credit-visible'],
	},
	...[
		['mixed', `${both} { color: color-mix(in srgb, #fff 100%, #000) }`],
		['mixed-away', `${both} { color: color-mix(in oklab, transparent 99%, #000) }`],
		['relative', `${both} { color: rgb(from #fff r g b) }`],
		['lighter', `${both} { color: oklch(from #222 1 0 h) }`],
		[
			'two-schemes',
			`:root { color-scheme: light dark } body { background: light-dark(#fff, #111) } ${both} { color: light-dark(#222, #121212) }`,
		],
		['wide-space', `${both} { color: color(display-p3 1 1 1) }`],
		['light-itself', `${both} { color: color(xyz .95 1 1.09) }`],
		['contrasting', `${both} { color: contrast-color(#000) }`],
		['own-theme', `.line { background: Canvas } ${both} { color: Canvas }`],
		['own-ink', `.line { background: CanvasText } ${both} { color: CanvasText }`],
	].map(([name = '', css = '']) => fault(name, css)),
	...[
		['half-clear', `${both} { color: rgb(255 255 255 / .5) }`],
		[
			'white-fill',
			`.line { background: #fff; background-clip: text } ${both} { color: transparent }`,
		],
		[
			'white-gradient',
			`.line { background: linear-gradient(#fff, #fefefe); -webkit-background-clip: text } ${both} { color: transparent }`,
		],
		[
			'on-gradient',
			`.line { background: linear-gradient(90deg, #222, #232323) } ${both} { color: #222 }`,
		],
		['white-shadow', `${both} { color: transparent; text-shadow: 0 0 1px #fff }`],
		['glaring', '.line { filter: brightness(100) }'],
		['half-turned', '.line { background: #fff; filter: invert(.5) }'],
		['framed', '.line { -webkit-mask-box-image: linear-gradient(transparent, transparent) }'],
	].map(([name = '', css = '']) => fault(name, css, 'warning')),
];

function fault(name: string, css: string, severity?: 'warning'): Fault {
	return {
		name: `colour-${name}`,
		what: `letters that do not stand out: \`${css}\``,
		edit: inSheet(`${ground} ${css}`),
		rules: ['credit-visible'],
		...(severity ? { severity } : {}),
	};
}
