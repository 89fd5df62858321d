import type { Fault } from '../sample.ts';
import { around, inCredit, inSheet, onLink } from './edit.ts';

const ground = 'body { background: #fff; color: #222 }';

/** Style of honest sites that looks like a way to hide things, and hides nothing of the credit. */
export const soundStyle: readonly Pick<Fault, 'name' | 'edit'>[] = [
	...[
		[
			'two-schemes',
			':root { color-scheme: light dark } body { background: light-dark(#fff, #111); color: light-dark(#222, #eee) } .credit, .credit a { color: light-dark(#444, #bbb) }',
		],
		[
			'schemes-by-media',
			':root { color-scheme: light dark } body { background: #fff } @media (prefers-color-scheme: dark) { body { background: #111 } } .credit, .credit a { color: light-dark(#222, #eee) }',
		],
		[
			'dark-window',
			':root { color-scheme: dark } body { background: none } .credit, .credit a { color: #eee }',
		],
		[
			'mixed-colours',
			`${ground} .credit { color: color-mix(in srgb, currentColor 60%, transparent); background: color-mix(in srgb, #222 5%, transparent) } .credit a { color: color-mix(in oklab, #06c, #000 20%) }`,
		],
		[
			'relative-colours',
			`${ground} .credit, .credit a { color: oklch(from #222 calc(l + .2) c h) }`,
		],
		[
			'theme-colours',
			':root { color-scheme: light dark } body { background: Canvas; color: CanvasText } a { color: LinkText }',
		],
		[
			'letters-of-a-gradient',
			'.credit { background: linear-gradient(90deg, #06c, #c06); background-clip: text; color: transparent } .credit a { color: transparent }',
		],
		[
			'on-a-gradient',
			'.credit { background: linear-gradient(90deg, #036, #069) } .credit, .credit a { color: #fff }',
		],
		[
			'two-grounds',
			'main { position: relative; isolation: isolate } main::before, main::after { content: ""; position: absolute; top: 0; bottom: 0; left: 0; width: 50%; background: #fafafa; z-index: -1 } main::after { left: 50% }',
		],
		[
			'conditional-space',
			'.credit { margin-top: if(media(width > 600px): 2rem; else: 1rem); padding: if(media(width > 600px): 1rem; else: 0) }',
		],
		[
			'quote-mark',
			'.credit { position: relative } .credit::before { content: "“"; position: absolute; left: -.5em; top: -.2em; font-size: 3em }',
		],
		[
			'ground-behind',
			'.credit { position: relative; isolation: isolate } .credit::before { content: ""; position: absolute; inset: 0; background: #eee; z-index: -1 }',
		],
		[
			'whole-card',
			'.credit { position: relative } .source::after { content: ""; position: absolute; inset: 0 }',
		],
		[
			'rule-above',
			'.credit { position: relative } .credit::before { content: ""; position: absolute; top: 0; left: 0; width: 100%; height: 2px; background: #c00 }',
		],
		[
			'grain',
			'body::before { content: ""; position: fixed; inset: 0; background: url(/noise.png); opacity: .05; pointer-events: none; z-index: 99 }',
		],
		[
			'page-behind',
			'body { position: relative } body::before { content: ""; position: fixed; inset: 0; background: #fafafa; z-index: -1 }',
		],
		[
			'no-box',
			'.credit { position: relative } .credit::after { position: absolute; inset: 0; background: #fff }',
		],
		[
			'hover-fill',
			'.source { position: relative; z-index: 0 } .source::before { content: ""; position: absolute; inset: 0; background: #fe0; z-index: -1 }',
		],
		[
			'shine',
			'h1 { position: relative; overflow: hidden } h1::after { content: ""; position: absolute; inset: 0; background: #fff; transform: translateX(-100%) }',
		],
		[
			'picture-veil',
			'h1 { position: relative } h1::after { content: ""; position: absolute; inset: 0; background: #06c; mix-blend-mode: multiply }',
		],
		[
			'print-cover',
			'@media print { .credit::after { content: ""; position: absolute; inset: 0; background: #fff } }',
		],
		[
			'flexible',
			'main { display: flex; flex-direction: column } .credit { flex: 1 1 0; overflow: hidden; min-width: 0 }',
		],
		[
			'fluid-letters',
			'html { font-size: clamp(14px, 1vw + 12px, 20px) } .credit { font-size: clamp(.8rem, .7rem + .5vw, 1rem) }',
		],
		[
			'fonts',
			'@font-face { font-family: Inter; src: url(/inter.woff2) format("woff2"); unicode-range: U+0000-00FF } @font-face { font-family: Icons; src: url(data:font/woff2;base64,d09GMgAB) } body { font-family: Inter, sans-serif } h1::before { font-family: Icons }',
		],
		[
			'dimmed-pictures',
			'img { filter: brightness(.8) contrast(1.2) } .credit { filter: grayscale(1) }',
		],
		['small-overlap', 'footer { margin-top: -1px; position: relative; background: #fff }'],
		['card-over-picture', 'article { margin-top: -4rem; position: relative; background: #fff }'],
		['rounded-clip', '.credit { clip-path: inset(0 round 8px) }'],
		[
			'clipped-page',
			'main { overflow: hidden; position: relative } .credit { position: relative; top: 2px; transform: translateY(4px) }',
		],
		['app-shell', 'body { height: 100vh; overflow: hidden } main { height: 100%; overflow: auto }'],
		['wide-colours', `${ground} .credit, .credit a { color: color(display-p3 .1 .2 .6) }`],
		[
			'breathing',
			'@keyframes breathe { 50% { opacity: .8 } } .credit { animation: breathe 4s infinite }',
		],
		[
			'grid',
			'main { display: grid; grid-template-columns: 1fr min(65ch, 100%) 1fr } main > * { grid-column: 2 }',
		],
	].map(([name = '', css = '']) => styled(name, inSheet(css))),
	// The credit of the sample is half a step transparent, which lifts it above the flow.
	styled(
		'ground-of-the-page',
		inSheet('h1::after { content: ""; position: fixed; inset: 0; background: #fff }'),
	),
	styled('sticky-header', {
		top: (top) => `<div class="bar">Site</div>${top}`,
		...inSheet(
			'.bar { position: sticky; top: 0; background: #fff; z-index: 10 } .bar::after { content: ""; position: absolute; inset: 0; background: #fff }',
		),
	}),
	styled('consent', {
		end: (end) => `<div class="bar">We use cookies <button>OK</button></div>${end}`,
		...inSheet(
			'.bar { position: fixed; bottom: 0; left: 0; right: 0; background: #333; color: #fff }',
		),
	}),
	styled('hero', {
		top: (top) => `<div class="hero"><div class="veil"></div><p>Coast</p></div>${top}`,
		...inSheet(
			'.hero { position: relative } .veil { position: absolute; inset: 0; background: rgb(0 0 0 / .7) }',
		),
	}),
	styled('page-ground', {
		top: (top) => `<div class="ground"></div>${top}`,
		...inSheet(
			'.ground { position: fixed; inset: 0; background: #fafafa } main { position: relative } .credit { position: relative; z-index: 1 }',
		),
	}),
	...[
		['dialog-away', '.modal { position: fixed; inset: 0; background: #000; display: none }'],
		[
			'dialog-unseen',
			'.modal { position: fixed; inset: 0; background: #000; visibility: hidden; opacity: 0 }',
		],
		[
			'dialog-clear',
			'.modal { position: fixed; inset: 0; background: #000; opacity: 0; pointer-events: none }',
		],
		['dialog-by-script', '.js .modal { position: fixed; inset: 0; background: #000 }'],
		['drawer', '.modal { position: fixed; inset: 0; background: #000; translate: 100% 0 }'],
	].map(([name = '', css = '']) =>
		styled(name, { end: (end) => `<div class="modal"><p>Search</p></div>${end}`, ...inSheet(css) }),
	),
	styled(
		'order-of-the-page',
		inSheet('body { display: flex; flex-direction: column } footer { order: 9 } main { order: 1 }'),
	),
	styled('toasts', {
		end: (end) => `<div class="toasts"><ol></ol></div>${end}`,
		...inSheet(
			'.toasts { position: fixed; inset: 0; pointer-events: none; z-index: 99 } .toasts ol { margin: 0; background: none }',
		),
	}),
	styled('first-of-its-name', {
		...around('<details open name="end"><summary>Origin</summary>', '</details>'),
		end: (end) => `<details open name="end"><summary>Share</summary></details>${end}`,
	}),
	styled('press-counted', onLink(`onclick="gtag('event', 'click')"`)),
	styled('press-opens', onLink('onclick="window.open(this.href); return false"')),
	styled('press-label', inCredit(/(<a class="source"[\s\S]*?<\/a>)/, '<label>$1</label>')),
	styled('open-details-styled', {
		...around('<details open><summary>Origin</summary>', '</details>'),
		...inSheet(
			'details::details-content { block-size: 0; overflow: clip } details[open]::details-content { block-size: auto }',
		),
	}),
];

function styled(name: string, edit: Fault['edit']): Pick<Fault, 'name' | 'edit'> {
	return { name: `style-${name}`, edit };
}
