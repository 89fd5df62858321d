import type { Fault } from '../sample.ts';
import { workUrl } from '../wraps.ts';
import { around, inCredit, linkWords, toAddress } from './edit.ts';

const bare = { credit: () => '' };
const line = '<p class="line"';
const typed = '<script type="text/html">';
const backlink = '<a class="source"';

/** The credit is not in the page, or not a link. */
export const structure: readonly Fault[] = [
	fault('no-credit', 'no credit at all', bare, 'credit-present', null),
	fault('json-ld-only', 'credit in JSON-LD only', {
		...bare,
		end: () =>
			`<script type="application/ld+json">{"@type":"Article","isBasedOn":"${workUrl}","license":"https://creativecommons.org/licenses/by/4.0/"}</script>`,
	}),
	fault('meta-only', 'credit in `<meta>` only', {
		...bare,
		head: (head) => `${head}<meta name="source" content="${workUrl}">`,
	}),
	fault('link-element-only', 'credit as `<link>` in the head only', {
		...bare,
		head: (head) => `${head}<link rel="cite-as" href="${workUrl}">`,
	}),
	fault('data-attribute', 'credit in a data attribute', {
		credit: () => `<div data-credit="The Shoreline Review, ${workUrl}"></div>`,
	}),
	fault('title-attribute', 'credit in a `title` attribute, shown on mouse-over', {
		credit: (_, l) => `<p title="${l.author}, ${l.publisher}, ${workUrl}">Read more</p>`,
	}),
	fault('alt-text', 'credit in the alternative text of a picture', {
		credit: (_, { author, publisher }) => `<img src="/credit.png" alt="${author}, ${publisher}">`,
	}),
	fault('added-by-script', 'credit that a script writes', {
		credit: () =>
			`<div id="credit"></div><script>document.getElementById('credit').innerHTML = '<a href="${workUrl}">Tides</a>';</script>`,
	}),
	fault('client-only-island', 'credit in an island without server HTML', {
		credit: () =>
			`<astro-island uid="z1" component-url="/_astro/Credit.js" client="only" opts="{&quot;name&quot;:&quot;Credit&quot;}" props="{&quot;url&quot;:[0,&quot;${workUrl}&quot;]}"></astro-island>`,
	}),
	fault('deferred-island', 'credit in an island that is fetched later', {
		credit: () =>
			'<script type="module" data-island-id="z1">fetch("/_server-islands/Credit")</script><!--server-island-start--><p>One moment.</p>',
	}),
	fault('in-script', 'credit in a `<script>` for templates', around(typed, '</script>')),
	fault('in-style', 'credit in a `<style>`', around('<style>', '</style>')),
	fault('in-film', 'credit spoken in a film', {
		credit: () => '<video src="/x.mp4" title="Where this text comes from" controls></video>',
	}),
	fault('generated-content', 'credit as `::after` of a style sheet', {
		credit: () => '<p class="by"></p>',
		sheet: (css) => `${css}.by::after { content: "First published: ${workUrl}"; }\n`,
	}),
	fault('in-frame', 'credit in an `<iframe>`', {
		credit: () => '<iframe src="/credits/story.html" title="Credit"></iframe>',
	}),
	fault('in-navigation', 'credit in the navigation', around('<nav>', '</nav>')),
	fault(
		'in-comments',
		'credit that a visitor wrote in a comment',
		around('<section id="comments" class="comments"><h2>Comments</h2>', '</section>'),
	),
	fault('page-of-credits', 'credit on another page', {
		credit: () => '<p><a href="/credits/">Credits</a></p>',
	}),
	fault(
		'words-without-link',
		'source named, not linked',
		inCredit(/<a class="source"[^>]*>(.*?)<\/a>/, '$1'),
		'backlink-present',
		line,
	),
	fault(
		'address-as-words',
		'address printed, not linked',
		inCredit(/<a class="source"[^>]*>(.*?)<\/a>/, `$1 (${workUrl})`),
		'backlink-present',
		line,
	),
	fault(
		'link-of-svg',
		'link of a drawing (`<svg><a>`)',
		inCredit(
			/<a class="source"[^>]*>(.*?)<\/a>/,
			`$1 <svg><a href="${workUrl}"><text>source</text></a></svg>`,
		),
		'backlink-present',
		line,
	),
	fault(
		'button',
		'button with `onclick`',
		inCredit(
			/<a class="source"[^>]*>(.*?)<\/a>/,
			`<button type="button" onclick="location='${workUrl}'">$1</button>`,
		),
		'backlink-present',
		line,
	),
	fault(
		'form',
		'form that sends to the source',
		inCredit(
			/<a class="source"[^>]*>(.*?)<\/a>/,
			`<form action="${workUrl}"><input type="submit" value="$1"></form>$1`,
		),
		'backlink-present',
		'<div class="credit"',
	),
	fault(
		'data-href',
		'`data-href` instead of `href`',
		inCredit(`href="${workUrl}"`, `data-href="${workUrl}"`),
		'backlink-present',
		backlink,
	),
	fault(
		'no-href',
		'`<a>` without `href`',
		inCredit(` href="${workUrl}"`, ''),
		'backlink-present',
		backlink,
	),
	fault('empty-href', '`href=""`', toAddress(''), 'backlink-present', backlink),
	fault('hash-href', '`href="#"`', toAddress('#'), 'backlink-present', backlink),
	fault(
		'script-href',
		'`javascript:` address',
		toAddress('javascript:void(0)'),
		'backlink-present',
		backlink,
	),
	fault(
		'mail-href',
		'`mailto:` address',
		toAddress('mailto:desk@shoreline.example'),
		'backlink-present',
		backlink,
	),
	fault(
		'data-href-page',
		'`data:` address',
		toAddress('data:text/html,tides'),
		'backlink-present',
		backlink,
	),
	fault('empty-link', 'link without words', linkWords(''), 'backlink-present', backlink),
	fault('dot-link', 'link on a full stop', linkWords('.'), 'backlink-present', backlink),
	fault(
		'zero-width-link',
		'link on zero-width spaces',
		linkWords('\u200b\u200b'),
		'backlink-present',
		backlink,
	),
	fault(
		'icon-without-name',
		'link on a picture without alternative text',
		linkWords('<img src="/out.svg" alt="">'),
		'backlink-present',
		backlink,
	),
];

function fault(
	name: string,
	what: string,
	edit: Fault['edit'],
	rule = 'credit-present',
	at: string | null = null,
): Fault {
	return { name, what, edit, rules: [rule], at };
}
