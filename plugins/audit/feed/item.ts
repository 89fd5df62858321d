import type { Place } from '../../model.ts';
import { elementSnippet } from '../element-snippet.ts';

/** One entry of a feed, whatever its format. */
export interface FeedItem {
	place: Place;
	/** Plain text. */
	title: string;
	/** Where the title leads in a reader, as written; null without. */
	link: string | null;
	/** What a reader shows beside the title: names of authors and of the source. */
	names: readonly string[];
	/** Texts, each as HTML: a reader shows one of them. */
	bodies: readonly FeedBody[];
	/** Pictures, films and sounds that go with it. */
	media: readonly FeedMedia[];
	/** Addresses of the licences that it is said to have. */
	licenses: readonly string[];
}

/** An enclosure of an entry, whatever it is called. */
export interface FeedMedia {
	href: string;
	/** Media type, as far as it is said: `image/jpeg`, `video`. */
	type: string;
}

/** A text of an entry. */
export interface FeedBody {
	html: string;
	place: Place;
	/** What its relative addresses are resolved against by `xml:base`, as far as that is said; else null. */
	base: string | null;
}

/**
 * What an entry says beside its texts, as the HTML that says the same: enclosures as the media that
 * they are, its licence as the licence of the page.
 */
export function htmlBeside({ media, licenses }: FeedItem): string {
	const shown = media.map(({ href, type }) => {
		const tagName = /^video/i.test(type) ? 'video' : /^audio/i.test(type) ? 'audio' : 'img';
		return elementSnippet(tagName, { src: href });
	});
	const declared = licenses.map((href) => elementSnippet('link', { rel: 'license', href }));
	return [...shown, ...declared].join('');
}

/** Plain text as HTML, its lines kept apart. */
export function htmlOfText(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replace(/\n[ \t\r]*\n\s*/g, '<p>');
}
