/** Ways to put a page around the same work: what a fault is must not depend on the layout. */
import { arabic, chinese, english, type Language } from './languages.ts';
import type { Sample } from './sample.ts';

/** Path of the page that carries the work in full. */
export const pagePath = 'story/index.html';

/** How deep the nested wrap goes. */
const DEPTH = 400;

export interface Wrap {
	name: string;
	/** What it is, for a table. */
	what: string;
	language: Language;
	/**
	 * The pages of the build by path.
	 *
	 * @param honest the sample without its fault, for what stands beside the page
	 */
	pages(sample: Sample, honest: Sample): Record<string, string>;
}

export const wraps: readonly Wrap[] = [
	wrap('plain', 'a page of one article', english, (sample) => layout(sample)),
	wrap('minified', 'the same without optional tags, quotes and white space', english, (sample) =>
		minified(layout(sample)),
	),
	wrap('nested', `the article inside ${DEPTH} elements`, english, (sample) =>
		layout(sample, (main) => `${'<div>'.repeat(DEPTH)}${main}${'</div>'.repeat(DEPTH)}`),
	),
	wrap('links', 'header, menus, related stories and footer with hundreds of links', english, (s) =>
		layout(s, (main) => `${masthead}${main}${aside}`, farewell),
	),
	wrap('cjk', 'in Chinese', chinese, (sample) => layout(sample)),
	wrap('rtl', 'in Arabic', arabic, (sample) => layout(sample)),
	{
		name: 'feed',
		what: 'beside a feed that carries the work with its credit',
		language: english,
		pages: (sample, honest) => ({ [pagePath]: layout(sample), 'rss.xml': feed(honest) }),
	},
	{
		name: 'paginated',
		what: 'beside pages with one paragraph of the article each',
		language: english,
		pages: (sample, honest) => ({ [pagePath]: layout(sample), ...parts(honest) }),
	},
	wrap('app', 'islands, inline scripts, drawings and a table layout', english, (sample) =>
		layout(sample, (main) => table(main)),
	),
];

/** Address of the work. */
export const workUrl = 'https://shoreline.example/2026/tides';
export const licenseUrl = 'https://creativecommons.org/licenses/by/4.0/';

/** The credit of the work, as an honest page has it. */
export function creditOf(language: Language, license = linkTo(licenseUrl, 'CC BY 4.0')): string {
	const { title, author, publisher } = language;
	const line = language.line({
		title: `<a class="source" href="${workUrl}">${title}</a>`,
		author: `<span class="author">${author}</span>`,
		publisher: `<span class="publisher">${publisher}</span>`,
		license,
	});
	return `<div class="credit" id="credit"><p class="line">${line}</p></div>`;
}

/** A link to a licence. */
export function linkTo(href: string, words: string): string {
	return `<a class="license" href="${href}">${words}</a>`;
}

export function paragraphs(texts: readonly string[]): string {
	return texts.map((text) => `<p>${text}</p>`).join('\n');
}

function wrap(
	name: string,
	what: string,
	language: Language,
	html: (sample: Sample) => string,
): Wrap {
	return { name, what, language, pages: (sample) => ({ [pagePath]: html(sample) }) };
}

function layout(
	{ language, head, top, work, credit, end }: Sample,
	around: (main: string) => string = (main) => main,
	footer = '<footer><p>A magazine of the coast. <a href="/about/">About us</a></p></footer>',
): string {
	const { lang, dir, title } = language;
	const main = `<main>
<article>
<h1>${title}</h1>
${top}
${work}
</article>
${credit}
</main>`;
	return `<!doctype html>
<html lang="${lang}"${dir === 'rtl' ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="stylesheet" href="/styles.css">
${head}
</head>
<body>
${around(main)}
${footer}
${end}
</body>
</html>
`;
}

/** What minifiers do, as far as it is a question of text: a parser must not need what they drop. */
function minified(html: string): string {
	return html
		.replace(/>\s+</g, '><')
		.replace(/ ([a-z-]+)="([\w/:.#-]+)"/g, ' $1=$2')
		.replace(/<\/(?:p|li|body|html|head)>/g, '')
		.replace(/<(?:head|body)>/g, '')
		.replace('<!doctype html>', '<!DOCTYPE html>');
}

const masthead = `<header><a href="/">The Magazine</a><nav aria-label="Sections"><ul>${list(150, 'section')}</ul></nav></header>`;
const aside = `<aside><h2>Read next</h2><ul>${list(120, 'related')}</ul></aside>`;
const farewell = `<footer><ul>${list(150, 'archive')}</ul><p>Follow us on <a rel="me nofollow" href="https://social.example/@magazine">Social</a> and <a rel="nofollow" href="https://video.example/magazine">Video</a>.</p><p>© 2026 The Magazine</p></footer>`;

function list(count: number, kind: string): string {
	return Array.from(
		{ length: count },
		(_, at) => `<li><a href="/${kind}/${at}/">The ${kind} number ${at}</a></li>`,
	).join('\n');
}

function table(main: string): string {
	return `<script>document.documentElement.className = 'js';</script>
<svg width="0" height="0" aria-hidden="true"><symbol id="wave"><path d="M0 0h9"/></symbol></svg>
<table role="presentation"><tbody><tr><td><astro-island client="load" uid="x1"><button type="button"><svg aria-hidden="true"><use href="#wave"/></svg>Menu</button></astro-island></td></tr>
<tr><td><div style="max-width: 70ch; margin: 0 auto">${main}</div></td></tr></tbody></table>
<script type="application/json">{"route":"/story/"}</script>`;
}

function feed({ language, top, work, credit, end }: Sample): string {
	return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>The Magazine</title><link>https://site.example/</link><description>Of the coast</description>
<item><title>${language.title}</title><link>https://site.example/story/</link><guid>https://site.example/story/</guid>
<content:encoded><![CDATA[${top}${work}${credit}${end}]]></content:encoded></item>
</channel></rss>
`;
}

function parts(honest: Sample): Record<string, string> {
	const { paragraphs: texts } = honest.language;
	const links = texts.map((_, at) => `<a href="/story/${at + 1}/">Page ${at + 1}</a>`);
	const pages = texts.map((text, at) => {
		const credit = `${honest.credit}<p>${links.join(' ')} <a href="/story/">On one page</a></p>`;
		const html = layout({ ...honest, work: paragraphs([text]), credit });
		return [`story/${at + 1}/index.html`, html.replace('</h1>', `, page ${at + 1}</h1>`)];
	});
	return Object.fromEntries(pages);
}
