/** Honest builds: each passes inside every wrap, and has what the faults of its kind can break. */
import type { UserOptions } from '../../plugins/options.ts';
import type { Language } from './languages.ts';
import type { Sample, SceneName } from './sample.ts';
import { creditOf, linkTo, paragraphs, workUrl } from './wraps.ts';

/** @returns the pieces of an honest build, in the words of a language */
export function sceneOf(name: SceneName, language: Language): Sample {
	return scenes[name](language);
}

/** Address of the second work. */
export const otherUrl = 'https://northern-light.example/keepers';
/** Links of the story itself. */
export const notebookUrl = 'https://archive.example/notebook';
export const counterUrl = 'https://counter.shoreline.example/count.gif';
const legalNotice = '© 2026 The Shoreline Review. The maps are no aid to navigation.';
const changeNote = 'Shortened by a third';

const scenes: Record<SceneName, (language: Language) => Sample> = {
	plain,
	/** A publisher with a line of its own, at the top and at the end. */
	house(language) {
		const line = `<p class="house">Told first by <a class="source" href="${workUrl}">${language.publisher}</a> of the coast. ${language.author}.</p>`;
		const text = `Told first by [${language.publisher}](${workUrl}) of the coast.`;
		return {
			...plain(language),
			top: line,
			config: publisher(language, {
				credit: { lines: [{ accept: [{ text, at: 'top' }] }], position: { at: 'both' } },
			}),
		};
	},
	/** A publisher that wants a canonical link, `noindex`, its counter and the story's links. */
	strict(language) {
		const base = plain(language);
		return {
			...base,
			head: `<link rel="canonical" href="${workUrl}">\n<meta name="robots" content="noindex">`,
			text: `${base.text}\n\n[${language.other.title}](${notebookUrl}), [${language.coauthor}](https://archive.example/map).`,
			work: `${base.work}\n<p><a class="story" href="${notebookUrl}">${language.other.title}</a>, <a class="story" href="https://archive.example/map">${language.coauthor}</a>.</p>`,
			end: `<img src="${counterUrl}" alt="" width="1" height="1">`,
			config: {
				...publisher(language, {
					canonical: { rule: 'required' },
					noindex: { rule: 'required' },
					links: { rule: 'keep' },
					pixel: { kind: 'img', url: counterUrl },
				}),
				pixels: ['shoreline'],
			},
		};
	},
	/** A changed copy of a ShareAlike work. */
	changed(language) {
		const url = 'https://creativecommons.org/licenses/by-sa/4.0/';
		const base = plain(language);
		return {
			...base,
			frontMatter: `${base.frontMatter.replace('CC-BY-4.0', 'CC-BY-SA-4.0')}changes: ${changeNote}\n`,
			credit: `${creditOf(language, linkTo(url, 'CC BY-SA 4.0'))}\n<p class="changes">${changeNote}.</p>`,
		};
	},
	/** Version 3.0 asks for more: title and notices. */
	older(language) {
		const url = 'https://creativecommons.org/licenses/by/3.0/';
		const base = plain(language);
		return {
			...base,
			frontMatter: base.frontMatter.replace('CC-BY-4.0', 'CC-BY-3.0'),
			credit: creditOf(language, linkTo(url, 'CC BY 3.0')),
		};
	},
	/** Two authors, one of an institute, and a notice that must stay. */
	notices(language) {
		const base = plain(language);
		const authors = `author:\n  - ${language.author}\n  - name: ${language.coauthor}\n    institution: Harbour Institute\n`;
		return {
			...base,
			frontMatter: `${base.frontMatter.replace(/author: .*\n/, authors)}notices: ${legalNotice}\n`,
			credit: `${base.credit}\n<p class="people"><span class="coauthor">${language.coauthor}</span>, <span class="institution">Harbour Institute</span></p>\n<p class="legal">${legalNotice}</p>`,
		};
	},
	/** A publisher that grants the words and not the pictures. */
	pictures(language) {
		return {
			...plain(language),
			head: '<meta property="og:image" content="https://site.example/cards/story.png">',
			top: '<img class="ours" src="/plates/wave.png" alt="A drawing of a wave, made by us">',
			config: publisher(language, { images: { rule: 'excluded' }, video: { rule: 'excluded' } }),
		};
	},
	/** Two works on one page. */
	'two-works'(language) {
		const base = plain(language);
		const { other } = language;
		const credit = creditOf({ ...language, ...other })
			.replaceAll(workUrl, otherUrl)
			.replaceAll('credit"', 'second"');
		return {
			...base,
			articles: {
				'content/keepers.md': `---\ntitle: ${other.title}\nauthor: ${other.author}\nsource:\n  url: ${otherUrl}\n  publisher: ${other.publisher}\nlicense: CC-BY-4.0\n---\n\n${other.paragraphs.join('\n\n')}\n`,
			},
			credit: `${base.credit}\n<article><h2>${other.title}</h2>\n${paragraphs(other.paragraphs)}\n${credit}</article>`,
		};
	},
	/** A build that ships feeds and text beside the page. */
	syndicated(language) {
		const { title } = language;
		const text = language.paragraphs.join('\n\n');
		const html = `${paragraphs(language.paragraphs)}${creditOf(language)}`;
		const plainCredit = language.line({
			title,
			author: language.author,
			publisher: language.publisher,
			license: 'CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)',
		});
		const teaser = language.paragraphs[1] ?? '';
		const item = { id: 'https://site.example/story/', url: 'https://site.example/story/', title };
		return {
			...plain(language),
			files: {
				'full.xml': `<?xml version="1.0"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>All</title><link>https://site.example/</link><description>All</description>\n<item>\n<title>${title}</title><link>https://site.example/story/</link>\n<content:encoded><![CDATA[${html}]]></content:encoded></item></channel></rss>\n`,
				'atom.xml': `<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>All</title><id>https://site.example/</id><updated>2026-01-01T00:00:00Z</updated>\n<entry>\n<title>${title}</title><id>https://site.example/story/</id><link href="https://site.example/story/"/><updated>2026-01-01T00:00:00Z</updated>\n<content type="html">${escaped(html)}</content></entry></feed>\n`,
				'feed.json': `${JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'All', items: [{ ...item, content_html: html }] }, null, '\t')}\n`,
				'teasers.xml': `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Short</title><link>https://site.example/</link><description>Short</description>\n<item>\n<title>${title}</title><link>https://site.example/story/</link><description>${teaser}</description></item></channel></rss>\n`,
				'story.md': `# ${title}\n\n${text}\n\n${plainCredit} ${workUrl}\n`,
				'story.txt': `${title}\n\n${text}\n\n${plainCredit} ${workUrl}\n`,
				'search.json': `${JSON.stringify([{ title, url: '/story/', text: `${language.paragraphs.join(' ')} ${plainCredit} ${workUrl}` }])}\n`,
				'tag/sea/index.html': `<!doctype html><html lang="${language.lang}"><head><meta charset="utf-8"><title>Sea</title></head><body><main><h1>Sea</h1><h2><a href="/story/">${title}</a></h2><p>${teaser}</p></main></body></html>`,
			},
		};
	},
};

export const sceneNames = Object.keys(scenes) as readonly SceneName[];

function plain(language: Language): Sample {
	const { title, author } = language;
	return {
		language,
		frontMatter: `title: ${title}\nauthor: ${author}\nsource:\n  url: ${workUrl}\n  publisher: ${language.publisher}\nlicense: CC-BY-4.0\n`,
		text: language.paragraphs.join('\n\n'),
		articles: {},
		head: '<meta name="description" content="A story of the coast">',
		top: '',
		work: paragraphs(language.paragraphs),
		credit: creditOf(language),
		end: '',
		sheet: styles,
		headers: '',
		robots: '',
		redirects: '',
		files: {},
		config: {},
	};
}

/** What ordinary sheets do to ordinary pages, hiding things that are not the credit among it. */
const styles = `:root { --ink: #222; --paper: #fff; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 1rem/1.6 serif; }
.credit { margin-top: 2em; border-top: 1px solid; font-size: .875em; opacity: .9; }
.credit a { color: #0645ad; }
nav ul { list-style: none; }
.menu, .toast { display: none; }
.sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media (max-width: 40em) { nav { display: none; } }
@media (prefers-color-scheme: dark) { :root { --ink: #eee; --paper: #111; } .credit a { color: #8ab4f8; } }
@media print { nav, footer { display: none; } }
`;

function publisher(
	language: Language,
	rules: Partial<NonNullable<UserOptions['publishers']>[number]>,
): UserOptions {
	const profile = { id: 'shoreline', name: language.publisher, domains: ['shoreline.example'] };
	return { publishers: [{ ...profile, ...rules }] };
}

function escaped(html: string): string {
	return html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
