import type { Properties } from 'hast';
import type { CreditPart } from './part.ts';

const silent: Said = { className: [] };

/**
 * What a part of a credit says to machines beside its words: ccREL as RDFa and microformats.
 *
 * Every statement is about the original, by `about` on the block, so that it is true on whatever page the
 * block stands, changed or not, alone or among others (W3C Submission ccREL, 2008-05-01). The licence
 * is `cc:license` therefore and not `license`, which HTML would read of the page's main content
 * (4.6.7.9). Prefixes are those of RDFa's initial context. The microformat is an h-cite.
 *
 * @param source address of the original, or null where nothing is to be said
 */
export function saidOf({ role, text, href }: CreditPart, source: string | null): PartSaid {
	if (source === null) return { words: silent, link: silent };
	// RDFa takes the address of a link for the value, unless the words are given as `content`; and with
	// these for the subject, unless `about` says otherwise (RDFa Core 1.1, 7.5, step 5.2).
	const named = (property: string, className: string): PartSaid => ({
		words: {
			className: [className],
			property,
			...(href ? { about: [source], content: text } : {}),
		},
		link: silent,
	});
	const link: Said =
		href === source ? { className: ['u-url'], rel: ['cc:attributionURL'] } : silent;
	switch (role) {
		case 'title':
			return { words: { className: ['p-name'], property: 'dcterms:title' }, link };
		case 'source':
			return { words: silent, link };
		case 'author':
			return named('dcterms:creator cc:attributionName', 'p-author');
		case 'publisher':
			return named('dcterms:publisher', 'p-publication');
		case 'date':
			return { words: { className: ['dt-published'], property: 'dcterms:issued' }, link: silent };
		case 'license':
			return { words: silent, link: href ? { className: [], rel: ['cc:license'] } : silent };
		default:
			return { words: silent, link: silent };
	}
}

/** Properties of an element, its further classes apart. */
export interface Said extends Properties {
	className: string[];
}

interface PartSaid {
	/** On the element that holds the words. */
	words: Said;
	/** On the link. */
	link: Said;
}
