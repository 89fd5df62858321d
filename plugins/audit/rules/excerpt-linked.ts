import { defineRule } from '../rule.ts';
import { backlinkSnippet, creditSnippet } from '../snippets.ts';

/** From this share on a part stands for the work; less may be a teaser or a quotation. */
const large = 0.25;

export default defineRule({
	id: 'excerpt-linked',
	docs: {
		duty: 'A page with a part of a work links to the credited page or carries a credit.',
		what: 'A listing, a tag page, a feed item or a text that shows a part of a work (25 words in a row, or a tenth of it) must link to a page of this site that carries the work, link to the source, or carry the credit itself. Less is a teaser and owes nothing. Where a work is spread over several pages, one of them must carry the whole credit and the others must carry it or link to it. From a quarter of the work on it is an error, as are the pages of a work that has no whole page; a smaller part, or one in a text file, is a warning.',
		why: 'A part of a work is part of the work: Creative Commons 4.0 defines sharing “in whole or in part” (section 2(a)(1)(A)), and 3(a)(2) allows the credit to be given by a link to where it stands.',
		bad: [],
		good: [],
	},
	*part({ article, terms, page, share, kind, whole, duty }) {
		const shown = `${Math.max(1, Math.round(share * 100))} % of its text`;
		const url = terms.source?.url ?? '';
		const isLarge = kind !== 'text' && (share >= large || whole === null);
		const address = whole?.replace(/(?:^|\/)index\.html$/, '/').replace(/^\/?/, '/') ?? null;
		yield {
			message:
				address === null
					? { code: 'part', args: { share: shown, url } }
					: { code: 'unlinked', args: { share: shown, page: address, url } },
			place: article.place('title'),
			page,
			severity: isLarge ? duty.severity : 'warning',
			evidence: duty.evidence,
			expected:
				address === null
					? [creditSnippet(terms)]
					: [`<a href="${address}">…</a>`, ...(url === '' ? [] : [backlinkSnippet(terms)])],
		};
	},
});
