import type { Fault } from '../sample.ts';
import { inHead, inSheet } from './edit.ts';

const photo = 'https://shoreline.example/img/estuary.jpg';

/** Pictures, video and social cards that the grant does not cover. */
export const media: readonly Fault[] = [
	picture(
		'hot-linked',
		'a picture of the publisher’s, hot-linked',
		{
			work: (html) =>
				html.replace('</p>', `</p><figure><img class="theirs" src="${photo}" alt=""></figure>`),
		},
		'<img class="theirs"',
	),
	picture(
		'copied',
		'a picture of the story, copied into the build',
		{
			text: (text) => `${text}\n\n![The estuary](./estuary.jpg)`,
			work: (html) =>
				`${html}<p><img class="theirs" src="/_astro/estuary.Ab12Cd34.webp" alt="The estuary"></p>`,
		},
		'<img class="theirs"',
	),
	picture('picture-source', 'a picture of the publisher’s in `<source srcset>`', {
		work: (html) =>
			html.replace(
				'</p>',
				`</p><picture><source class="theirs" srcset="${photo} 2x"><img src="/plates/wave.png" alt=""></picture>`,
			),
	}),
	picture('background', 'a picture of the publisher’s as background', {
		work: (html) =>
			html.replace('<p>', `<p class="theirs" style="background-image:url(${photo})">`),
	}),
	picture('background-set', 'the same in an `image-set()` of strings', {
		work: (html) =>
			html.replace('<p>', `<p class="theirs" style="background:image-set('${photo}' 2x)">`),
	}),
	picture(
		'background-sheet',
		'the same in a style sheet',
		inSheet(`main h1::before { content: url("${photo}") }`),
		'<h1>',
	),
	picture(
		'background-later',
		'a picture of the publisher’s that a script puts behind words',
		{ work: (html) => html.replace('<p>', `<p class="theirs" data-bg="${photo}">`) },
		'<p class="theirs"',
	),
	picture(
		'custom-element',
		'a picture of the publisher’s in a custom element',
		{
			work: (html) => html.replace('</p>', `</p><amp-img class="theirs" src="${photo}"></amp-img>`),
		},
		'<amp-img',
	),
	picture(
		'json-ld',
		'a picture of the publisher’s as `image` of the article in JSON-LD',
		inHead(
			`<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","image":[{"@type":"ImageObject","url":"${photo}"}]}</script>`,
		),
		'<script type="application/ld+json"',
	),
	picture(
		'thumbnail',
		'a picture of the publisher’s as thumbnail of search results',
		inHead(`<meta name="thumbnail" content="${photo}">`),
		'<meta name="thumbnail"',
	),
	picture(
		'social-card',
		'a picture of the publisher’s as social card',
		inHead(`<meta property="og:image" content="${photo}">`),
		'<meta property="og:image"',
	),
	picture(
		'twitter-card',
		'a picture of the publisher’s as another social card',
		inHead(`<meta name="twitter:image" content="${photo}">`),
		'<meta name="twitter:image"',
	),
	picture(
		'video',
		'a video of the publisher’s',
		{
			work: (html) =>
				html.replace(
					'</p>',
					'</p><video class="theirs" src="https://shoreline.example/film.mp4" controls></video>',
				),
		},
		'<video class="theirs"',
	),
	picture(
		'preload',
		'a picture of the publisher’s, preloaded',
		inHead(`<link rel="preload" as="image" href="${photo}">`),
	),
];

function picture(name: string, what: string, edit: Fault['edit'], at?: string): Fault {
	return {
		name: `media-${name}`,
		what,
		scene: 'pictures',
		rules: ['media-granted'],
		edit,
		...(at === undefined ? {} : { at }),
	};
}
