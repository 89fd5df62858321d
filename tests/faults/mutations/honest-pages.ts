/** Honest pages for mutation: other words, layouts, credits and sheets in each. */
import { generator } from '../../../bench/lib/random.ts';
import type { Language } from '../languages.ts';
import { arabic, chinese, english } from '../languages.ts';
import { sceneOf } from '../scenes.ts';
import { creditOf, licenseUrl, linkTo, pagePath, paragraphs, workUrl, wraps } from '../wraps.ts';

/** A page, the article that it carries, and what it owes. */
export interface HonestPage {
	path: string;
	article: string;
	html: string;
	language: Language;
	source: string;
	license: string;
}

/**
 * @param count of pages
 * @returns the same pages for the same seed; each carries an article of its own
 */
export function honestPages(seed: number, count: number): HonestPage[] {
	return Array.from({ length: count }, (_, at) => honestPage(seed * 1_000 + at, at));
}

function honestPage(seed: number, at: number): HonestPage {
	const random = generator(seed);
	const below = (limit: number): number => Math.floor(random() * limit);
	const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
	const words = pick([english, english, chinese, arabic]);
	const language = { ...words, paragraphs: words.paragraphs.map((text) => mixed(text, at, below)) };
	const shape = pick(shapes);
	const source = `${workUrl}-${at}`;
	const base = sceneOf('plain', language);
	const sample = { ...base, ...shape(language, source), work: paragraphs(language.paragraphs) };
	// Those that ship more pages are the plain one over again; 400 margins add up to anything.
	const layouts = wraps.filter(({ name }) => !['feed', 'paginated', 'nested'].includes(name));
	const html = pick(layouts).pages(sample, sample)[pagePath] ?? '';
	const sheet = pick(sheets);
	return {
		path: `story-${at}/index.html`,
		article: `---\n${base.frontMatter.replace(workUrl, source)}---\n\n${language.paragraphs.join('\n\n')}\n`,
		// What a page links to by itself, a page without a server cannot load.
		html: html.replace(/<link rel="?stylesheet"?[^>]*>/, `<style>${sheet}</style>`),
		language,
		source,
		license: licenseUrl,
	};
}

/** Words in another order, so that no page carries the text of another one. */
function mixed(text: string, at: number, below: (limit: number) => number): string {
	const spaced = text.includes(' ');
	const words = spaced ? text.split(' ') : [...text];
	for (let end = words.length - 1; end > 0; end -= 1) {
		const other = below(end + 1);
		[words[end], words[other]] = [words[other] as string, words[end] as string];
	}
	return `${words.join(spaced ? ' ' : '')}${spaced ? ' ' : ''}${at}.`;
}

type Shape = (language: Language, source: string) => { top?: string; credit: string };

/** Credits in the markup that sites write. */
const shapes: readonly Shape[] = [
	(language, source) => ({ credit: creditOf(language).replace(workUrl, source) }),
	(language, source) => {
		const line = language.line({
			title: `<cite><a class="source" href="${source}">${language.title}</a></cite>`,
			author: `<b class="author">${language.author}</b>`,
			publisher: language.publisher,
			license: linkTo(licenseUrl, 'CC BY 4.0'),
		});
		return { credit: `<aside class="credit"><small>${line}</small></aside>` };
	},
	({ author, publisher }, source) => ({
		credit: `<footer class="credit"><ul><li class="author">${author}</li><li><a class="source" href="${source}">${publisher}</a></li><li>${linkTo(licenseUrl, 'CC BY 4.0')}</li></ul></footer>`,
	}),
	({ author, publisher, title }, source) => ({
		credit: `<dl class="credit"><dt>©</dt><dd class="author">${author}</dd><dd><a class="source" href="${source}">${title}, ${publisher}</a></dd><dd>${linkTo(`${licenseUrl}deed.en`, 'Creative Commons Attribution 4.0')}</dd></dl>`,
	}),
	({ author, publisher }, source) => ({
		top: `<p class="byline"><span class="author">${author}</span></p>`,
		credit: `<p class="credit"><a class="source" href="${source}">${publisher}</a>, ${linkTo(licenseUrl, 'CC BY 4.0')}</p>`,
	}),
	({ author, publisher }, source) => ({
		top: `<p class="byline">${author} / <a class="source" href="${source}">${publisher}</a></p>`,
		credit: `<div class="credit"><p><a class="source" href="${source}?utm_source=copy">${publisher}</a>: ${author}</p><p>${linkTo(licenseUrl, 'CC BY 4.0')}</p></div>`,
	}),
	({ author, publisher }, source) => ({
		credit: `<table class="credit"><tbody><tr><td class="author">${author}</td><td><a class="source" href="${source}">${publisher}</a></td><td>${linkTo(licenseUrl, 'CC BY 4.0')}</td></tr></tbody></table>`,
	}),
];

const sheets: readonly string[] = [
	'',
	'body{margin:0;font:16px/1.5 serif;color:#222;background:#fff}.credit{font-size:.8em;color:#555}nav{display:none}',
	'*{box-sizing:border-box}.credit{border:1px solid;padding:8px;background:#f4f4f4;color:#333}.credit a{color:#0645ad}aside ul,.menu{display:none}@media (max-width:600px){header nav{display:none}}',
	':root{--ink:#111;--paper:#fefefe}body{color:var(--ink);background:var(--paper)}main{max-width:70ch;margin:auto}.credit{display:flex;flex-wrap:wrap;gap:1em;opacity:.85}',
	'@layer base{.credit{display:none}}@layer base,page;.credit{display:block}main>*{position:relative}footer li{display:inline-block}',
];
