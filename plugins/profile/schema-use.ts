/** The part of a publisher's profile that says what may be done with the work, by whom and when. */
import { z } from 'zod';
import { fact } from './schema-fact.ts';

/** The story's own links. */
export const links = fact({ rule: z.enum(['keep']) });

/** The headline. `rewrite`: the publisher wants another one on the copy. */
export const headline = fact({ rule: z.enum(['keep', 'may-change', 'rewrite']) });

/** Changes to the text. `light`: style, time and place only. */
export const edits = fact({
	rule: z.enum(['none', 'light', 'free']),
	/**
	 * What goes with more than that: leave, or words that say so. Absent: it is not allowed. Beside
	 * `free`, `mark` means that every change is said.
	 */
	beyond: z.enum(['ask', 'mark']).optional(),
	/** Shortening, where it is treated apart from other changes. */
	shorten: z.enum(['allowed', 'ask', 'forbidden']).optional(),
});

export const translation = fact({ rule: z.enum(['allowed', 'ask', 'forbidden']) });

/**
 * Pictures, charts, video or sound of the story. `granted`: with the text. `own`: those that the
 * publisher or author made. `with-story`: own, and only with the story they came with. `by-caption`:
 * what each caption says. `ask`: permission first. `excluded`: not granted. `must-stay`: may not be
 * left out. `embed-only`: by the publisher's player or link.
 */
export const media = fact({
	rule: z.enum([
		'granted',
		'own',
		'with-story',
		'by-caption',
		'ask',
		'excluded',
		'must-stay',
		'embed-only',
	]),
	/** Each one keeps a credit of its own. */
	credited: z.boolean().default(false),
});

/** Advertisements. `around`: on the page, but neither within the text nor sold against it. */
export const ads = fact({ rule: z.enum(['allowed', 'around', 'forbidden']) });

export const paywall = fact({ rule: z.enum(['allowed', 'forbidden', 'ask']) });

/** Commercial use. `news-outlets`: forbidden by the licence, but waived for these. */
export const commercial = fact({ rule: z.enum(['allowed', 'forbidden', 'ask', 'news-outlets']) });

/** Selling the text itself, or passing it on to others who do. */
export const sale = fact({ rule: z.enum(['allowed', 'forbidden', 'ask']) });

/** Who may republish. */
export const who = fact({
	/** Any one of these; `approved`: after the publisher's leave. */
	may: z
		.array(z.enum(['anyone', 'non-profit', 'news-outlets', 'education', 'members', 'approved']))
		.min(1),
	/** What the republishing site must show of itself. */
	shows: z.array(z.enum(['contact', 'about', 'copyright'])).default([]),
	/** Sites that may not, whoever owns them: made for search ranking or to carry advertisements. */
	notFor: z.array(z.enum(['search-ranking', 'ads-only'])).default([]),
});

/** How much of what the publisher brings out. */
export const wholesale = fact({
	/** `ask`: more than `perMonth` needs leave. */
	rule: z.enum(['forbidden', 'ask', 'allowed']),
	perMonth: z.int().positive().optional(),
});

/** Telling the publisher. `before`: leave or notice ahead; `after`: a link or copy. */
export const notify = fact({ rule: z.enum(['before', 'after', 'not-needed']) });

/** Days after first publication. */
export const window = fact({
	/** Not sooner than this many days. */
	earliestDays: z.int().positive().optional(),
	/** Not later than this many days. */
	latestDays: z.int().positive().optional(),
	/** What follows when the window closes. */
	after: z.enum(['ask', 'remove']).optional(),
}).refine(
	({ earliestDays = 0, latestDays = Number.POSITIVE_INFINITY }) => earliestDays <= latestDays,
	{
		path: ['latestDays'],
		message: 'expected no less than `earliestDays`',
	},
);

/** Taking the copy down. */
export const removal = fact({ rule: z.enum(['on-request']) });

/** How much may be shown. */
export const extent = fact({
	rule: z.enum(['full-only', 'excerpt-only', 'any']),
	maxWords: z.int().positive().optional(),
	maxParagraphs: z.int().positive().optional(),
	maxCharacters: z.int().positive().optional(),
});

/** Licence labels, disclaimers and banners in the text. */
export const notices = fact({ rule: z.enum(['keep']) });

/** Stories that the publisher itself carries from others. */
export const partnerStories = fact({ rule: z.enum(['excluded', 'own-terms']) });

/** Claims that the publisher or its donors stand behind the copy. */
export const endorsement = fact({ rule: z.enum(['forbidden']) });
