import { decodeHTMLStrict } from 'entities';
import type { Article, Place } from '../../model.ts';
import { readPassages } from '../../terms/notice/passages.ts';
import { placesIn } from '../../terms/notice/places.ts';
import { foldName } from '../names.ts';
import { type FileName, fileOf } from './file-name.ts';
import { isMediaFile, isPlayer } from './medium.ts';

/** Attributes of tags and components; quantifiers are bounded, so one pass is linear. */
const attributes =
	/\s(src|poster|data|srcset|background)\s{0,9}=\s{0,9}\{?\s{0,9}(?:"([^"]{1,2000})"|'([^']{1,2000})'|`([^`]{1,2000})`|([^\s"'`>{}]{1,500}))/gi;
const backgrounds = /url\(\s{0,9}["']?([^"')\s]{1,2000})/gi;
const imports = /^import\s{1,9}[\w$*{} ,]{1,200}\sfrom\s{1,9}["']([^"'\n]{1,500})["']/gm;

const read = new WeakMap<Article, readonly Mention[]>();

/**
 * Pictures, films, sounds and frames that the body of an article's Markdown names, in order: images
 * of Markdown in every spelling, attributes of HTML and of components, backgrounds of inline styles,
 * and files that MDX imports. Each address once. Read when it is first asked for; never throws.
 */
export function mentionsOf(article: Article): readonly Mention[] {
	let mentions = read.get(article);
	if (!mentions) {
		mentions = readMentions(article);
		read.set(article, mentions);
	}
	return mentions;
}

function readMentions(article: Article): Mention[] {
	const body = article.text.slice(article.bodyOffset);
	const placeOf = placesIn(article.text, article.bodyOffset);
	const isMdx = article.path.endsWith('.mdx');
	const found = new Map<string, { src: string; alt: string; at: number }>();
	const add = (src: string, alt: string, at: number): void => {
		const written = src.trim();
		if (written !== '' && !found.has(written)) found.set(written, { src: written, alt, at });
	};
	for (const { visible } of readPassages(body, isMdx)) {
		for (const { src, alt, at } of visible.images) {
			// The bracket is known; the mark before it belongs to the image.
			add(src, alt, body[at - 1] === '!' ? at - 1 : at);
		}
	}
	for (const match of body.matchAll(attributes)) {
		const [, name = '', ...values] = match;
		const value = decodeHTMLStrict(values.find((one) => one !== undefined) ?? '');
		const listed = name.toLowerCase() === 'srcset' ? value.split(/,\s/) : [value];
		for (const one of listed) {
			const src = one.trim().split(/\s/, 1)[0] ?? '';
			if (isMedia(src) || isFrame(body, match.index)) add(src, '', match.index + 1);
		}
	}
	for (const match of body.matchAll(backgrounds)) {
		if (isMedia(match[1] ?? '')) add(match[1] ?? '', '', match.index);
	}
	for (const match of isMdx ? body.matchAll(imports) : []) {
		if (isMedia(match[1] ?? '')) add(match[1] ?? '', '', match.index);
	}
	return [...found.values()]
		.sort((a, b) => a.at - b.at)
		.flatMap(({ src, alt, at }) => {
			const file = fileOf(src);
			const url = /^(?:https?:)?\/\//i.test(src) ? URL.parse(src, 'https://site.invalid') : null;
			return file ? [{ src, alt: foldName(alt), file, url, place: placeOf(at) }] : [];
		});
}

/** What a tag names may as well be a script. */
function isMedia(src: string): boolean {
	const file = fileOf(src);
	if (file && isMediaFile(file)) return true;
	const url = /^(?:https?:)?\/\//i.test(src) ? URL.parse(src, 'https://site.invalid') : null;
	return url !== null && isPlayer(url);
}

/** Whether an attribute belongs to a frame: the tag that opened last before it. */
function isFrame(body: string, at: number): boolean {
	const before = body.slice(Math.max(0, at - 2000), at);
	return /^<(?:iframe|embed|object)\s?/i.test(before.slice(Math.max(0, before.lastIndexOf('<'))));
}

/** A medium that the Markdown names. */
export interface Mention {
	/** As written. */
	src: string;
	/** Alternative text, folded by `foldName`; may be empty. */
	alt: string;
	file: FileName;
	/** Where it is an absolute address. */
	url: URL | null;
	place: Place;
}
