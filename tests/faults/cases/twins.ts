import type { Fault, Sample } from '../sample.ts';
import { workUrl } from '../wraps.ts';
import { inHead } from './edit.ts';

/** Feeds, text twins and excerpts that carry the work without its credit. */
export const twins: readonly Fault[] = [
	twin('rss-uncredited', 'an RSS item without the credit', 'feed-credited', 'full.xml', (xml) =>
		xml.replace(/<div class="credit"[\s\S]*?<\/div>/, ''),
	),
	twin(
		'rss-unlinked',
		'an RSS item with a credit that links nowhere',
		'feed-credited',
		'full.xml',
		(xml) => xml.replace(/<a class="source"[^>]*>(.*?)<\/a>/, '$1'),
	),
	twin('rss-hidden', 'an RSS item with a hidden credit', 'feed-credited', 'full.xml', (xml) =>
		xml.replace('<div class="credit"', '<div hidden class="credit"'),
	),
	twin(
		'rss-home-page',
		'an RSS item with a backlink to the home page',
		'feed-credited',
		'full.xml',
		(xml) => xml.replace(workUrl, 'https://shoreline.example/'),
	),
	twin('rss-license-lost', 'an RSS item without the licence', 'feed-credited', 'full.xml', (xml) =>
		xml.replace(/<a class="license"[^>]*>.*?<\/a>/, ''),
	),
	twin('atom-uncredited', 'an Atom entry without the credit', 'feed-credited', 'atom.xml', (xml) =>
		xml.replace(/&lt;div class="credit"[\s\S]*?&lt;\/div&gt;/, ''),
	),
	twin(
		'json-feed-uncredited',
		'a JSON Feed item without the credit',
		'feed-credited',
		'feed.json',
		(json) => json.replace(/<div class=\\"credit\\".*?<\/div>/, ''),
	),
	twin(
		'teaser-unlinked',
		'a feed item with an excerpt that links nowhere',
		'excerpt-linked',
		'teasers.xml',
		(xml) =>
			xml.replace('<link>https://site.example/story/</link>', '<link>https://site.example/</link>'),
	),
	twin(
		'markdown-uncredited',
		'a Markdown twin without the credit',
		'text-credited',
		'story.md',
		cutLast,
	),
	twin(
		'markdown-no-address',
		'a Markdown twin without the source’s address',
		'text-credited',
		'story.md',
		(text) => text.replace(workUrl, ''),
	),
	twin('text-uncredited', 'a text twin without the credit', 'text-credited', 'story.txt', cutLast),
	twin(
		'search-uncredited',
		'a search index with the text and without the credit',
		'text-credited',
		'search.json',
		(json, l) =>
			`${JSON.stringify([{ title: l.title, url: '/story/', text: l.paragraphs.join(' ') }])}\n${json.slice(0, 0)}`,
	),
	twin(
		'tag-page-full',
		'a tag page with the full text and no credit',
		'credit-present',
		'tag/sea/index.html',
		(html, l) =>
			html.replace(`<p>${l.paragraphs[1]}</p>`, `<p>${l.paragraphs.join('</p><p>')}</p>`),
	),
	twin(
		'tag-page-unlinked',
		'a tag page with an excerpt that links nowhere',
		'excerpt-linked',
		'tag/sea/index.html',
		(html) => html.replace(/<a href="\/story\/">(.*?)<\/a>/, '$1'),
	),
	copy('print-view', 'a print view without the credit', 'credit-present', 'story/print/index.html'),
	copy('fast-view', 'an AMP page without the credit', 'credit-present', 'story/amp/index.html'),
	copy('letter', 'a newsletter without the credit', 'credit-present', 'letters/1.html'),
	copy('last-part', 'a part of a series without it', 'credit-present', 'series/2/index.html'),
	{
		...copy(
			'canonical',
			'a canonical page without the credit',
			'credit-present',
			'tides/index.html',
		),
		edit: {
			...inHead('<link rel="canonical" href="https://site.example/tides/">'),
			files: (files, language) => ({ ...files, 'tides/index.html': bare(language) }),
		},
	},
	{
		...copy('models', '`llms-full.txt` without the credit', 'text-credited', 'llms-full.txt'),
		edit: {
			files: (files, { title, paragraphs }) => ({
				...files,
				'llms-full.txt': `# The Magazine\n\n## ${title}\n\n${paragraphs.join('\n\n')}\n`,
			}),
		},
	},
];

/** Another page with the whole work. */
function copy(name: string, what: string, rule: string, page: string): Fault {
	return {
		name: `twin-${name}`,
		what,
		edit: { files: (files, language) => ({ ...files, [page]: bare(language) }) },
		rules: [rule],
		page,
	};
}

function bare({ lang, title, paragraphs }: Sample['language']): string {
	return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1><p>${paragraphs.join('</p><p>')}</p></main></body></html>`;
}

function twin(
	name: string,
	what: string,
	rule: string,
	path: string,
	edit: (text: string, language: Sample['language']) => string,
): Fault {
	return {
		name: `twin-${name}`,
		what,
		scene: 'syndicated',
		edit: {
			files: (files, language) => {
				const text = files[path] ?? '';
				const after = edit(text, language);
				if (after === text) throw new Error(`${name} changes nothing`);
				return { ...files, [path]: after };
			},
		},
		rules: [rule],
		page: path,
	};
}

/** Without its last paragraph, where the credit stands. */
function cutLast(text: string): string {
	return `${text.trimEnd().split('\n\n').slice(0, -1).join('\n\n')}\n`;
}
