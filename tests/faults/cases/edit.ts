/** Edits that many faults share. */
import type { Edit } from '../sample.ts';
import { licenseUrl, workUrl } from '../wraps.ts';

/** Puts attributes on the credit's own element; it then begins with `<div ` and these. */
export function onCredit(attributes: string): Edit {
	return inCredit('<div class="credit"', `<div ${attributes} class="credit"`);
}

/** Puts attributes on the backlink; it then begins with `<a ` and these. */
export function onLink(attributes: string): Edit {
	return inCredit('<a class="source"', `<a ${attributes} class="source"`);
}

/** Gives the backlink another address, or other attributes where it has none. */
export function toAddress(href: string): Edit {
	return inCredit(`href="${workUrl}"`, `href="${href}"`);
}

/** Gives the licence link another address and other words. */
export function toLicense(href: string, words = 'CC BY 4.0'): Edit {
	return {
		credit: (html) => html.replace(`href="${licenseUrl}">CC BY 4.0<`, `href="${href}">${words}<`),
	};
}

/** Puts something around the credit. */
export function around(before: string, after: string): Edit {
	return { credit: (html) => `${before}${html}${after}` };
}

/** Puts something around the words of the backlink, or in their place: `{}` stands for them. */
export function linkWords(words: string): Edit {
	return {
		credit: (html) =>
			html.replace(/(<a class="source"[^>]*>)(.*?)<\/a>/, (_, tag, inner) => {
				return `${tag}${words.replace('{}', inner)}</a>`;
			}),
	};
}

/** Exchanges a piece of the credit. */
export function inCredit(from: string | RegExp, to: string): Edit {
	return { credit: (html) => html.replace(from, to) };
}

/** Adds rules to the site's style sheet. */
export function inSheet(css: string): Edit {
	return { sheet: (sheet) => `${sheet}${css}\n` };
}

/** Adds to the page's head. */
export function inHead(html: string): Edit {
	return { head: (head) => `${head}\n${html}` };
}

/** Exchanges a piece of the front matter. */
export function inFrontMatter(from: string | RegExp, to: string): Edit {
	return { frontMatter: (yaml) => yaml.replace(from, to) };
}
