import { describe, expect, test } from 'vitest';
import { placesIn, readNotices, summariseNotices } from '../../../plugins/terms/notice/index.ts';

/** What the sentences of a text ask and forbid: `duty: name, name`, `limit`, `part: allowed`. */
function said(text: string): string[] {
	const notices = readNotices(text, { mdx: false, placeOf: placesIn(text, 0) });
	const { grant } = summariseNotices(notices);
	if (!grant) return [];
	const parts = (['headline', 'translate', 'shorten', 'adapt'] as const).flatMap((part) => {
		const clause = grant[part];
		return clause ? [`${part}: ${clause.allowed}`] : [];
	});
	return [
		...grant.duties.map(({ duty, owed, to, others }) => {
			const names = [to, ...others].filter((name) => name !== null);
			return `${owed ? '' : 'no '}${duty}${names.length > 0 ? `: ${names.join(', ')}` : ''}`;
		}),
		...grant.limits.map(({ limit }) => limit),
		...parts,
	].sort();
}

describe('whom a text asks to credit', () => {
	const may = 'You may republish this article';
	test.each([
		[`${may} as long as you credit us and link back.`, ['credit']],
		[`${may} if you give credit to the author, Nils Ek, at the end.`, ['Nils Ek']],
		[`${may} if you credit the author and Stilt Review.`, ['Stilt Review']],
		[`${may} if you give credit to the original publisher.`, []],
		[`${may}, giving credit to Nils Ek and Stilt Review.`, ['Nils Ek', 'Stilt Review']],
		[`${may} with credit to the photographer and a link to this page.`, []],
		[`${may} if you give credit where credit is due.`, []],
		[`${may}. Credit must include the words “First told by Stilt Review”.`, []],
		[`${may}. Please credit the author at the top of the article and link back.`, []],
		[`${may}. Please credit Stilt Review, and keep all links.`, ['Stilt Review']],
		[`${may} with credit to [nils](https://nils.example/).`, ['nils']],
		[`${may} with credit to Bread & Butter Review.`, ['Bread & Butter Review']],
		[
			'Sie dürfen diesen Text übernehmen, mit Nennung des Autors und Link zum Original am Anfang.',
			[],
		],
		['Pueden republicar este artículo con crédito a Nils Ek y La Marea.', ['Nils Ek', 'La Marea']],
	])('%s', (text, names) => {
		const [credit = ''] = said(text).filter((one) => one.startsWith('credit'));
		const named = credit.startsWith('credit: ') ? credit.slice(8).split(', ') : [];
		expect(named).toEqual(names.filter((name) => name !== 'credit'));
	});
});

describe('what is asked without a permission in so many words', () => {
	test.each([
		[
			'If you republish this article, please credit Stilt Review at the top and set a canonical link to this page.',
			['backlink', 'canonical', 'credit: Stilt Review', 'position-top'],
		],
		['Republishers must add a noindex tag and must not sell the article.', ['no-sale', 'noindex']],
		[
			'We welcome republication; add rel=canonical and noindex to your copy.',
			['canonical', 'noindex'],
		],
		[
			'Please credit GitHub and link back to this page when you republish this article.',
			['backlink', 'credit: GitHub'],
		],
		['This article may be translated but not shortened.', ['shorten: false', 'translate: true']],
		[
			'You may republish this article if you include the line “First published by Stilt Review”.',
			['wording: First published by Stilt Review'],
		],
		[
			'You are free to republish this article provided that you keep all links and include our tracking pixel.',
			['keep-links', 'pixel'],
		],
		['You may republish this article. You must not place ads on the page.', ['no-ads']],
		[
			'Dieser Artikel darf unverändert und mit Link zum Original am Anfang des Textes weiterverbreitet werden.',
			['adapt: false', 'backlink', 'no-edits', 'position-top'],
		],
		[
			'Republication is permitted with attribution to Stilt Review and a prominent link above the fold.',
			['backlink', 'credit: Stilt Review', 'position-top'],
		],
	])('%s', (text, expected) => {
		expect(said(text)).toEqual(expected);
	});

	test.each([
		// Readers who share, and prose on texts: nobody is asked for anything.
		'If you share this article on your own page, please mention us and include a link.',
		'When you republish this article on your own site, readers find it twice.',
		'This text can be translated as “love your neighbour”.',
		'Republication is not permitted without credit to Stilt Review.',
		'Republishers were few in those days, and links fewer.',
	])('%s', (text) => {
		expect(said(text)).toEqual([]);
	});
});

describe('what may not be changed', () => {
	const may = 'Anyone may republish this article';
	test.each([
		[
			`${may} provided they do not change the headline and keep all hyperlinks.`,
			['headline: false', 'keep-links'],
		],
		[`${may} but must not alter the title.`, ['headline: false']],
		[`${may} but do not change the headline or the text.`, ['adapt: false', 'no-edits']],
		[`${may}. Please do not shorten it.`, ['shorten: false']],
		[`${may}. Do not translate it.`, ['translate: false']],
		[`${may}. Do not edit it.`, ['adapt: false', 'no-edits']],
	])('%s', (text, expected) => {
		expect(said(text)).toEqual(expected);
	});
});

describe('a wording', () => {
	const may = 'You may republish this story.';
	test.each([
		[`${may} Include the following at the top: "This story was first told by Stilt Review."`, true],
		[`${may} Use the sentence «This story comes from Stilt Review».`, true],
		// Something that whoever republishes fills in is no text to look for.
		[`${may} Include the line “This story is from {publication}”.`, false],
		[`${may} Include the line “This story is from YOUR PUBLICATION”.`, false],
		// A quotation that no noun speaks of.
		[`${may} Stilt Review says of itself: “First told here.”`, false],
	])('%s', (text, is) => {
		expect(said(text).some((one) => one.startsWith('wording: This story'))).toBe(is);
	});
});

describe('what may be done without asking', () => {
	const may = 'Anyone may republish this article';
	test.each([
		[`${may} without asking.`, ['no notify']],
		[`${may}. It is not necessary to notify us.`, ['no notify']],
		[`${may}, but do not translate it without asking.`, []],
		[`${may}. The photographs may not be reproduced without written permission.`, []],
	])('%s', (text, expected) => {
		expect(said(text).filter((one) => one.endsWith('notify'))).toEqual(expected);
	});
});
