import type { Fault } from '../sample.ts';
import { around, inSheet } from './edit.ts';

const next = { end: (end: string) => `<section class="over"><p>Read on</p></section>${end}` };
const beside = around('<div class="stack">', '<div class="over"></div></div>');
const both = around(
	'<div class="stack">',
	'<div class="over"></div><div class="over right"></div></div>',
);

/** Something is laid over the credit: only a drawing shows whether it is. */
export const covered: readonly Fault[] = [
	fault(
		'child',
		'.stack { position: relative } .over { position: absolute; inset: 0; pointer-events: none } .over > b { display: block; height: 100%; background: #fff }',
		around('<div class="stack">', '<div class="over"><b></b></div></div>'),
	),
	fault(
		'frame',
		'.stack { position: relative } .over { position: absolute; inset: 0; width: 100%; height: 100%; border: 0 }',
		around('<div class="stack">', '<iframe class="over" src="/x/" title="x"></iframe></div>'),
	),
	fault(
		'from-above',
		'.over { height: 9em; margin-bottom: -9em; background: #fff; position: relative; z-index: 1 }',
		around('<div class="over"></div>', ''),
	),
	...[
		[
			'after',
			'.credit { position: relative } .credit::after { content: ""; position: absolute; inset: 0; background: #fff }',
		],
		[
			'before',
			'.credit { position: relative } .credit::before { content: ""; position: absolute; top: 0; left: 0; width: 100%; height: 100%; background: white; z-index: 1 }',
		],
		[
			'two-rules',
			'.credit { position: relative } .credit::after { content: ""; position: absolute; inset: 0 } div::after { background: #fff }',
		],
		['window', 'body::after { content: ""; position: fixed; inset: 0; background: #fff }'],
		[
			'strip',
			'main { position: relative } main::after { content: ""; position: absolute; bottom: 0; left: 0; right: 0; height: 8em; background: #fff }',
		],
		[
			'heading',
			'h1::after { content: ""; position: fixed; inset: 0; background: #fff; z-index: 1 }',
		],
		[
			'inset-shadow',
			'.credit { position: relative } .credit::after { content: ""; position: absolute; inset: 0; pointer-events: none; box-shadow: inset 0 0 0 999px #fff }',
		],
		[
			'border',
			'.credit { position: relative } .credit::after { content: ""; position: absolute; inset: 0; pointer-events: none; border-top: 9em solid #fff }',
		],
		[
			'backdrop',
			'.credit { position: relative } .credit::after { content: ""; position: absolute; inset: 0; pointer-events: none; backdrop-filter: contrast(0) }',
		],
		[
			'glass',
			'.credit { position: relative } .credit::after { content: ""; position: absolute; inset: 0 }',
		],
		[
			'link',
			'.source { position: relative } .source::after { content: ""; position: absolute; inset: 0; background: #fff }',
		],
	].map(([name = '', css = '']) => fault(name, css, {})),
	fault(
		'halves',
		'.stack { position: relative } .over { position: absolute; top: 0; bottom: 0; width: 50%; left: 0; background: #fff } .right { left: 50% }',
		both,
	),
	...[
		[
			'stretched',
			'.stack { position: relative } .over { position: absolute; top: 0; left: 0; width: 5%; height: 100%; transform: scaleX(50); background: #fff }',
		],
		[
			'beside',
			'.stack { position: relative } .over { position: absolute; inset: 0; background: #fff }',
		],
		['glass-beside', '.stack { position: relative } .over { position: absolute; inset: 0 }'],
		[
			'clear-beside',
			'.stack { position: relative } .over { position: absolute; inset: 0; opacity: 0 }',
		],
		[
			'piece',
			'.stack { position: relative } .over { position: absolute; top: -10px; left: -10px; width: 800px; height: 200px; background: #fff }',
		],
		[
			'cell',
			'.stack { display: grid } .stack > * { grid-area: 1 / 1 } .over { background: #fff; position: relative }',
		],
	].map(([name = '', css = '']) => fault(name, css, beside)),
	...[
		['drawn-up', '.over { margin-top: -6em; background: #fff; position: relative; height: 8em }'],
		['moved-up', '.over { position: relative; top: -8em; background: #fff; height: 12em }'],
		['shifted-up', '.over { transform: translateY(-8em); background: #fff; height: 12em }'],
		['shadow', '.over { position: relative; box-shadow: 0 -200px 0 200px #fff; height: 10px }'],
		['sticky', '.over { position: sticky; bottom: 0; height: 100vh; background: #fff }'],
		[
			'anchored',
			'.credit { anchor-name: --c } .over { position: absolute; position-anchor: --c; inset: anchor(top) anchor(right) anchor(bottom) anchor(left); background: #fff }',
		],
		['whole-window', '.over { position: fixed; inset: 0; background: #fff; z-index: 9 }'],
	].map(([name = '', css = '']) => fault(name, `footer { display: none } ${css}`, next)),
];

function fault(name: string, css: string, edit: Fault['edit']): Fault {
	return {
		name: `covered-${name}`,
		what: `something over the credit: \`${css}\``,
		edit: { ...edit, ...inSheet(css) },
		rules: ['credit-visible'],
		severity: 'warning',
		// Related stories stand between the credit and what is drawn up over it.
		...(edit === next && !/fixed|sticky|anchor/.test(css) ? { except: ['links'] } : {}),
	};
}
