/** What each statement of a profile comes to, as the rest of a sentence: "You must …". */

type Phrases = Readonly<Record<string, readonly Saying[]>>;

/** Statements of the form `{ rule }`, in the order in which they are told. */
export const RULES = {
	canonical: {
		required: [['must', 'point <link rel="canonical"> to the original']],
		forbidden: [['mustNot', 'point <link rel="canonical"> to the original']],
		optional: [['may', 'point <link rel="canonical"> to the original']],
	},
	noindex: {
		required: [['must', 'keep the copy out of search engines (noindex)']],
		forbidden: [['mustNot', 'keep the copy out of search engines (noindex)']],
		silent: [],
	},
	links: { keep: [['must', 'keep every link of the story']] },
	notices: { keep: [['must', 'keep the notices and labels that stand with the text']] },
	headline: {
		keep: [['must', 'keep the headline']],
		'may-change': [['may', 'change the headline']],
		rewrite: [['must', 'write a headline of your own']],
	},
	translation: {
		allowed: [['may', 'translate it']],
		ask: [['mustNot', 'translate it without permission']],
		forbidden: [['mustNot', 'translate it']],
	},
	commercial: {
		allowed: [['may', 'use it commercially']],
		forbidden: [['mustNot', 'use it commercially']],
		ask: [['mustNot', 'use it commercially without permission']],
		'news-outlets': [['may', 'use it commercially if you are a news outlet']],
	},
	ads: {
		allowed: [['may', 'show advertisements on the page']],
		around: [
			['may', 'show advertisements on the page'],
			['mustNot', 'place advertisements within the story or sell them against it'],
		],
		forbidden: [['mustNot', 'show advertisements']],
	},
	paywall: {
		allowed: [['may', 'put it behind a paywall']],
		forbidden: [['mustNot', 'charge readers for it']],
		ask: [['mustNot', 'charge readers for it without permission']],
	},
	sale: {
		allowed: [['may', 'sell the text']],
		forbidden: [['mustNot', 'sell or syndicate the text']],
		ask: [['mustNot', 'sell or syndicate the text without permission']],
	},
	notify: {
		before: [['must', 'ask or tell the publisher beforehand']],
		after: [['must', 'send the publisher a link']],
		'not-needed': [['may', 'republish without telling the publisher']],
	},
	removal: { 'on-request': [['must', 'take it down on request']] },
	partnerStories: {
		excluded: [['mustNot', 'take stories that the publisher carries from others']],
		'own-terms': [['must', 'look up the terms of stories that come from others']],
	},
	endorsement: { forbidden: [['mustNot', 'suggest that the publisher stands behind your site']] },
	framing: { forbidden: [['mustNot', 'frame the original page']] },
} as const satisfies Readonly<Record<string, Phrases>>;

/** Changes to the text. */
export const EDITS: Phrases = {
	none: [['mustNot', 'edit the text']],
	light: [['may', 'adapt style, time and place']],
	free: [['may', 'edit the text']],
	'none ask': [['mustNot', 'edit the text without permission']],
	'none mark': [['must', 'say so where you edit the text']],
	'light ask': [
		['may', 'adapt style, time and place'],
		['mustNot', 'edit more than style, time and place without permission'],
	],
	'light mark': [
		['may', 'adapt style, time and place'],
		['must', 'say so where you edit more than style, time and place'],
	],
	'free ask': [['mustNot', 'edit the text without permission']],
	'free mark': [
		['may', 'edit the text'],
		['must', 'say what was changed'],
	],
};

/** Shortening, by the same words. */
export const SHORTEN: Phrases = {
	allowed: [['may', 'shorten it']],
	ask: [['mustNot', 'shorten it without permission']],
	forbidden: [['mustNot', 'shorten it']],
};

/** Pictures, charts, video and sound; `{media}` is what they are. */
export const MEDIA: Phrases = {
	granted: [['may', 'use the {media}']],
	own: [['may', 'use {media} that the publisher or the author made']],
	'with-story': [['may', 'use the publisher’s own {media}, with this story only']],
	'by-caption': [['must', 'check the credit of each of the {media} for its terms']],
	ask: [['mustNot', 'use {media} without permission']],
	excluded: [['mustNot', 'use the {media}']],
	'must-stay': [['must', 'keep the {media}']],
	'embed-only': [['may', 'show {media} by embed or link only']],
};

/** Where the backlink leads. */
export const TARGETS: Readonly<Record<string, string | null>> = {
	article: 'link to the article itself',
	home: 'link to the home page',
	both: 'link to the article and to the home page',
	either: 'link to the article or to the home page',
	doi: 'link to the DOI',
	'question-and-authors': 'link to the question and to the page of every author',
	license: 'link to the licence',
	none: null,
};

/** Where the credit stands. */
export const POSITIONS: Readonly<Record<string, string>> = {
	top: 'put the credit at the top',
	end: 'put the credit at the end',
	both: 'put a credit at the top and one at the end',
	either: 'put the credit at the top or at the end',
};

/** Who may republish. */
export const PEOPLE: Readonly<Record<string, string>> = {
	anyone: 'anyone',
	'non-profit': 'non-profit organisations',
	'news-outlets': 'news outlets',
	education: 'educational organisations',
	members: 'members and partners',
	approved: 'those who have the publisher’s leave',
};

/** Kinds of sites that may not. */
export const SITES: Readonly<Record<string, string>> = {
	'search-ranking': 'made for search ranking',
	'ads-only': 'made to carry advertisements',
};

/** Elements of a credit. */
export const ELEMENTS: Readonly<Record<string, string>> = {
	author: 'the author',
	'author-profiles': 'every author’s profile page',
	institution: 'the author’s institution',
	photographer: 'the photographer',
	translator: 'the translator',
	title: 'the title',
	publisher: 'the publisher',
	outlet: 'the outlet that it comes from',
	partners: 'partners that reported it',
	data: 'who made the data',
	republisher: 'your own site',
	source: 'the source',
	doi: 'the DOI',
	date: 'the date',
	seen: 'the day of the copy',
	accessed: 'the day of reading',
	license: 'the licence',
	changes: 'your changes',
	copyright: 'the copyright line',
};

/** The heading, and what follows it. */
export type Saying = readonly [heading: 'may' | 'must' | 'mustNot', phrase: string];
