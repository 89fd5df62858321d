import type { Fault } from '../sample.ts';
import { around, onCredit, onLink } from './edit.ts';

/** The credit is in an element that shows nothing, or under an attribute that hides it. */
export const hiddenElements: readonly Fault[] = [
	hidden('comment', 'credit in an HTML comment', around('<!-- ', ' -->'), '<!-- <div'),
	hidden('template', 'credit in `<template>`', around('<template>', '</template>'), '<template>'),
	hidden('noscript', 'credit in `<noscript>`', around('<noscript>', '</noscript>'), '<noscript>'),
	// What a parser that runs no scripts takes out of it again; browsers run scripts.
	...[
		[
			'cell',
			'with a table cell in it',
			'<table><tr><noscript><td>',
			'</td></noscript></tr></table>',
		],
		['paragraph', 'inside a paragraph', '<p>See <noscript>', '</noscript></p>'],
		['section', 'with an end tag in it', '<div><noscript></div>', '</noscript>'],
		['link', 'inside a link', '<a href="/about/"><noscript>', '</noscript></a>'],
	].map(([name = '', what = '', before = '', after = '']) =>
		hidden(
			`noscript-${name}`,
			`credit in \`<noscript>\`, ${what}`,
			around(before, after),
			'<noscript>',
		),
	),
	hidden(
		'details',
		'credit in closed `<details>`',
		around('<details><summary>More</summary>', '</details>'),
		'<details>',
	),
	hidden(
		'exclusive-details',
		'credit in open `<details name>` that an earlier one of its name closes',
		around(
			'<details open name="end"><summary>Share</summary></details><details open name="end"><summary>Origin</summary>',
			'</details>',
		),
		'<details open name="end"><summary>Origin',
	),
	hidden(
		'marquee',
		'credit running through a box of one pixel',
		around('<marquee height="1">', '</marquee>'),
		'<marquee',
	),
	hidden('dialog', 'credit in a closed `<dialog>`', around('<dialog>', '</dialog>'), '<dialog>'),
	hidden('popover', 'credit in a `popover`', onCredit('popover'), '<div popover'),
	hidden('hidden', '`hidden` on the credit', onCredit('hidden'), '<div hidden'),
	hidden('hidden-link', '`hidden` on the backlink', onLink('hidden'), '<a hidden'),
	hidden('until-found', '`hidden="until-found"`', onCredit('hidden="until-found"'), '<div hidden'),
	hidden('inert', '`inert` on the credit', onCredit('inert'), '<div inert'),
	hidden('aria-hidden', '`aria-hidden="true"`', onCredit('aria-hidden="true"'), '<div aria-hidden'),
	hidden(
		'frame-fallback',
		'credit as fallback of `<iframe>`',
		around('<iframe src="/x">', '</iframe>'),
		'<iframe',
	),
	hidden(
		'object-fallback',
		'credit as fallback of `<object>`',
		around('<object data="/x.pdf">', '</object>'),
		'<object',
	),
	hidden(
		'video-fallback',
		'credit as fallback of `<video>`',
		around('<video src="/x.mp4">', '</video>'),
		'<video',
	),
	hidden(
		'audio-fallback',
		'credit as fallback of `<audio>`',
		around('<audio src="/x.mp3">', '</audio>'),
		'<audio',
	),
	hidden(
		'canvas-fallback',
		'credit as fallback of `<canvas>`',
		around('<canvas>', '</canvas>'),
		'<canvas',
	),
	hidden('noframes', 'credit in `<noframes>`', around('<noframes>', '</noframes>'), '<noframes'),
	hidden('text-area', 'credit in a `<textarea>`', around('<textarea>', '</textarea>'), '<textarea'),
	hidden(
		'drawing-description',
		'credit in `<desc>` of a drawing',
		around('<svg><desc>', '</desc></svg>'),
		'<desc',
	),
	hidden(
		'unslotted',
		'credit beside a shadow tree without a slot for it',
		around('<x-card><template shadowrootmode="open"><p>Card</p></template>', '</x-card>'),
		'<x-card',
	),
];

function hidden(name: string, what: string, edit: Fault['edit'], at: string): Fault {
	return { name: `in-${name}`, what, edit, rules: ['credit-visible'], at };
}
