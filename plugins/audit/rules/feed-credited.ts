import type { CopyRule } from '../rule.ts';

const paragraphs =
	'&lt;p&gt;The estuary breathes twice a day, and the people who live on its edge have learned to breathe with it, hauling boats up the shingle before the water comes and walking out over the ribbed sand when it has gone again. Nobody wrote the timetable down until a schoolteacher did, and even she left the margins wide, because the wind has opinions of its own.&lt;/p&gt;';

const rule: CopyRule = {
	id: 'feed-credited',
	docs: {
		duty: 'A feed item that carries a work has the credit in it.',
		what: 'RSS, Atom and JSON feeds are read item by item. Where an item’s content carries a work in full, the credit must stand in that content: seen, with a link to the source, with all that the terms ask for, and the licence linked, as on a page. The template of a page is not there, and the item’s own link leads to this site. Links need not be followed by crawlers, and the title and the author that a feed reader shows count as words of the item. Each text of an item (`description`, `content:encoded`) is judged by itself, because a reader shows one of them; its relative links lead where `xml:base` says, else where the item’s own link does. What an item has in common with another work, as translations left half in the original do, belongs to the work that it carries. A feed without entries, or with broken XML, is read as a text.',
		why: 'A feed item is a copy that leaves the site: readers, aggregators and other sites show it without the page around it. Creative Commons 4.0, section 3(a)(1), binds every copy that is shared; the usual feed template takes the rendered article and not what the layout adds to it.',
		bad: [
			{
				syntax: 'xml',
				code: `<item>
	<title>Tides of the estuary</title>
	<link>https://site.example/a/</link>
	<description>${paragraphs}</description>
</item>`,
			},
		],
		good: [
			{
				syntax: 'xml',
				code: `<item>
	<title>Tides of the estuary</title>
	<link>https://site.example/a/</link>
	<description>${paragraphs}
		&lt;p&gt;By A. Writer, first published by &lt;a href="https://publisher.example/2026/story"&gt;The Publisher&lt;/a&gt;,
		&lt;a href="https://creativecommons.org/licenses/by/4.0/"&gt;CC BY 4.0&lt;/a&gt;&lt;/p&gt;</description>
</item>`,
			},
		],
	},
	copies: {
		asks: [
			'backlink-present',
			'backlink-target',
			'changes-marked',
			'credit-complete',
			'credit-present',
			'credit-visible',
			'credit-wording',
			'license-linked',
			'media-granted',
			'metadata-true',
			'notice-kept',
			'placeholder-absent',
		],
		namesLicense: false,
		helper: "rssItem(entry, { link })   // from 'astro-creditline/feeds'",
	},
};

export default rule;
