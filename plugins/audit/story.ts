import type { Article, Place } from '../model.ts';
import { type Passage, readPassages } from '../terms/notice/passages.ts';
import { placesIn } from '../terms/notice/places.ts';
import type { Link } from '../terms/notice/visible.ts';
import { targetKeyOf } from './address/address.ts';
import { foldName } from './names.ts';

/** A mention of a footnote in the text; one that nothing mentions is not rendered. */
const FOOTNOTE_MARK = /\[\^([^[\]\s]{1,999})\](?!:)/g;

const read = new WeakMap<Article, Story>();

/**
 * What an article's own Markdown shows: its hyperlinks and its passages. Read from the file's text
 * when it is first asked for, and once an article. Linear in the text; never throws.
 *
 * Links are those of CommonMark (inline, by reference, in angle brackets), the bare addresses of
 * GitHub Flavored Markdown 6.9 and `<a href>`; code, comments, expressions and pictures hold none,
 * and neither does a link around nothing but a picture: it goes where the picture goes.
 */
export function storyOf(article: Article): Story {
	let story = read.get(article);
	if (!story) {
		story = readStory(article);
		read.set(article, story);
	}
	return story;
}

function readStory(article: Article): Story {
	const body = article.text.slice(article.bodyOffset);
	const passages = readPassages(body, article.path.endsWith('.mdx'));
	const placeOf = placesIn(article.text, article.bodyOffset);
	const marks = new Set(
		[...body.matchAll(FOOTNOTE_MARK)].map(([, label]) => foldName(label ?? '')),
	);
	const links = new Map<string, StoryLink>();
	const texts = new Set<string>();
	for (const passage of passages) {
		const { visible, text } = passage;
		for (const { alt } of visible.images) texts.add(foldName(alt));
		texts.add(foldName(text));
		for (const part of partsOf(passage)) texts.add(foldName(part));
		if (visible.links.length === 0) continue;
		if (passage.kind === 'footnote' && !marks.has(labelBefore(body, visible.sourceOf(0)))) continue;
		for (const link of visible.links) {
			// Inside a block of HTML an address without any mark is plain text.
			if (link.bare && passage.kind === 'html' && body[link.at] !== '<') continue;
			const found = storyLink(link, text);
			if (found && !links.has(found.key)) {
				links.set(found.key, { ...found, place: placeOf(link.at) });
			}
		}
	}
	return { links: [...links.values()], texts };
}

/** An absolute web address that a reader can click, or null. */
function storyLink(
	{ start, end, url: written, bare }: Link,
	text: string,
): Omit<StoryLink, 'place'> | null {
	const address = written.trim();
	if (!/^(?:https?:)?\/\//i.test(address)) return null;
	const url = URL.parse(address, 'https://site.invalid');
	const key = targetKeyOf(url);
	const shown = text.slice(start, end).replace(/\s+/g, ' ').trim();
	if (url === null || key === null || shown === '') return null;
	return { key, url: url.href, text: shown, bare };
}

/** Stretches between the borders of block elements inside one passage. */
function partsOf({ text, visible }: Passage): string[] {
	if (visible.breaks.length === 0) return [];
	const borders = [0, ...visible.breaks, text.length];
	return borders.slice(1).map((end, index) => text.slice(borders[index], end));
}

/** Label of the footnote whose text begins at an offset: `[^label]:`. */
function labelBefore(body: string, offset: number): string {
	const open = body.lastIndexOf('[^', offset);
	return open < 0 ? '' : foldName(body.slice(open + 2, body.indexOf(']', open)));
}

/** A hyperlink of the article's own text. */
export interface StoryLink {
	/** See `targetKeyOf`. */
	key: string;
	/** Absolute http(s) address. */
	url: string;
	/** Its words, white space folded. */
	text: string;
	/** The address itself is the text, without any mark. */
	bare: boolean;
	/** Where the link begins in the file. */
	place: Place;
}

export interface Story {
	/** One a target, the first in the text, in order. */
	links: readonly StoryLink[];
	/** Passages and alternative texts, folded by `foldName`. */
	texts: ReadonlySet<string>;
}
