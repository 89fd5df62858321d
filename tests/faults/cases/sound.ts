import type { Fault } from '../sample.ts';
import { workUrl } from '../wraps.ts';
import { around, inCredit, inSheet, onCredit, onLink } from './edit.ts';
import { soundStyle } from './sound-style.ts';

/** Looks like a fault and is none: every reader sees the credit, and crawlers follow it. */
export const sound: readonly Pick<Fault, 'name' | 'edit'>[] = [
	// Browsers give tables an indent of their own.
	edited(
		'indent-around-a-table',
		around('<div style="text-indent:-9999px"><table><tr><td>', '</td></tr></table></div>'),
	),
	// The heading ends the paragraph, and the parser begins the link anew behind it.
	edited('license-link-in-pieces', inCredit(/(<a class="license"[^>]*>)/, '$1<h4>4.0</h4>')),
	edited('noscript-beside', {
		end: () =>
			'<noscript><img src="https://stats.example/x.gif" alt=""></noscript><p><noscript><p>Turn on scripts.</p></noscript></p>',
	}),
	edited('redirects-of-others', {
		redirects: () =>
			'/story /story/ 301!\n/old/* /story/:splat 301!\n/* /404.html 404\nhttps://www.site.example/* https://site.example/:splat 301!\n',
	}),
	edited('followed-everywhere', {
		credit: (html) =>
			html.replace(
				'</p></div>',
				` <a class="twin" rel="nofollow" href="${workUrl}">Source</a></p></div>`,
			),
		...inSheet('@media (max-width: 600px) { .twin { display: none } }'),
	}),
	edited('float-and-padding', inSheet('.author { float: left } .license { padding: 9px }')),
	edited('clip-of-a-box', inSheet('.credit { clip-path: inset(0) }')),
	edited('clip-without-effect', inSheet('.credit { clip: rect(0, 0, 0, 0); position: relative }')),
	edited('box-that-holds', inSheet('.credit { max-height: 40em; overflow: hidden }')),
	edited('direction-of-its-own', around('<bdo dir="auto">', '</bdo>')),
	edited('denies-something-else', {
		credit: (html) =>
			html.replace(
				'</p></div>',
				' It is not for sale. The pictures are not licensed under CC BY 4.0.</p></div>',
			),
	}),
	edited('content-later', inSheet('.credit { content-visibility: auto }')),
	edited('not-printed', inSheet('@media print { .credit { display: none } }')),
	edited('open-details', around('<details open><summary>Origin</summary>', '</details>')),
	edited(
		'island-with-html',
		around('<astro-island client="load" uid="z1" component-url="/x.js">', '</astro-island>'),
	),
	// A link that can be reached keeps its role (ARIA 1.2, conflicts of presentational roles).
	edited('role-without-effect', onLink('role="presentation"')),
	edited('tab-order', onLink('tabindex="0"')),
	edited('dimmed', onCredit('style="opacity:.7;color:#555;background:#eee"')),
	edited('soft-hyphen', {
		credit: (html) => html.replace('shoreline.example', 'shore\u00adline.example'),
	}),
	edited('zero-width-name', {
		credit: (html, { author }) => html.replace(author, [...author].join('\u200b')),
	}),
	edited('direction-of-a-name', {
		credit: (html, { author }) => html.replace(author, `\u2068${author}\u2069`),
	}),
	...soundStyle,
];

function edited(name: string, edit: Fault['edit']): Pick<Fault, 'name' | 'edit'> {
	return { name, edit };
}
