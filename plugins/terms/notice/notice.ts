import type { Place } from '../../model.ts';
import type { parseLicense } from '../licenses/index.ts';

/** What a sentence of the article says about where it comes from or what may be done with it. */
export interface Notice {
	/** `other`: the same words in another sense, kept so that a reader can see why they do not count. */
	kind: 'tail' | 'grant' | 'other';
	place: Place;
	/** The author's words. */
	text: string;
	/** 0 to 1; from 0.5 on it counts. */
	score: number;
	why: readonly Reason[];
	publisher: string | null;
	/** Address of the work itself; never a home page, a profile, a redirector or a licence. */
	url: string | null;
	license: LicenseReading | null;
	scope: NoticeScope;
	grant: GrantParts | null;
}

export type NoticeScope = 'text' | 'image' | 'code' | 'other';

/** A rule that fired and the words that it fired on. */
export interface Reason {
	rule: string;
	words: string;
}

/** What somebody allows, by parts. Null and empty: not stated. */
export interface GrantParts {
	copy: Clause | null;
	adapt: Clause | null;
	/** Changes of one kind, where they are spoken of apart: the headline, a translation, an abridgement. */
	headline: Clause | null;
	translate: Clause | null;
	shorten: Clause | null;
	commercial: Clause | null;
	text: Clause | null;
	images: Clause | null;
	video: Clause | null;
	/** To whom. */
	to: Clause | null;
	/** Until when. */
	until: Clause | null;
	duties: readonly GrantDuty[];
	limits: readonly GrantLimit[];
}

/** One thing said, with the author's words. */
export interface Clause {
	allowed: boolean;
	words: string;
	place: Place;
}

export interface GrantDuty {
	duty:
		| 'credit'
		| 'backlink'
		| 'followed'
		| 'wording'
		| 'position-top'
		| 'position-end'
		| 'canonical'
		| 'noindex'
		| 'pixel'
		| 'notify'
		| 'keep-links'
		| 'share-alike'
		| 'license-link'
		| 'changes';
	/** False where the author says that it is not needed. */
	owed: boolean;
	/** To whom or to what, or null; of a wording the words that are asked for. */
	to: string | null;
	/** Further names beside `to`: "credit the author and the magazine" is owed to both. */
	others: readonly string[];
	words: string;
	place: Place;
}

export interface GrantLimit {
	limit: 'no-edits' | 'no-wholesale' | 'window' | 'no-sale' | 'no-ads';
	words: string;
	place: Place;
}

/** What `parseLicense` makes of the words. */
export type LicenseReading = ReturnType<typeof parseLicense>;
