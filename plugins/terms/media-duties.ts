import type { Duty, Terms } from '../model.ts';
import { houseRule } from './house-rule.ts';
import type { NoticeSummary } from './notice/index.ts';
import { isBefore } from './profile-duties.ts';
import type { PublisherProfile } from './publishers/index.ts';
import { quote } from './quote.ts';

const kinds = ['images', 'graphics', 'video', 'audio'] as const;

/** What the publisher asks, completing "The Publisher …"; `{}` stands for the medium. */
const phrases: Readonly<Record<Rule, string>> = {
	own: 'grants no {} but its own.',
	'with-story': 'grants its own {} only, with the story that they came with.',
	'by-caption': 'leaves it to each caption whether the {} are granted.',
	ask: 'asks to be asked before the {} are used.',
	excluded: 'does not grant the {}.',
	'must-stay': 'asks to keep the {} of the story.',
	'embed-only': 'grants the {} by its own player only.',
};
const nouns: Readonly<Record<Kind, string>> = {
	images: 'images',
	graphics: 'graphics',
	video: 'videos',
	audio: 'recordings',
};

/**
 * Which media of a work the page may have: what the article's own sentences leave out, and what the
 * publisher's rules say of pictures, charts, video and sound. Where nobody says anything there is no
 * duty: a Creative Commons licence covers what it stands beside.
 *
 * `detail` is `{ media, rule }`; `except: 'graphics'` beside the rule for images tells that charts are
 * granted all the same.
 *
 * @param terms resolved but for the duties
 * @param summary of the article's notices
 * @param profiles of the publisher, and of the grant that the front matter names
 */
export function mediaDuties(
	terms: Terms,
	{ grant, grants }: NoticeSummary,
	profiles: readonly (PublisherProfile | null)[],
): Duty[] {
	const duties: Duty[] = [];
	for (const media of ['images', 'video'] as const) {
		const clause = grant?.[media];
		if (clause?.allowed !== false) continue;
		const detail = { media, rule: 'excluded' };
		duties.push({
			rule: 'media-granted',
			severity: 'error',
			detail,
			evidence: quote(clause, grants),
		});
	}
	const published = terms.source?.published ?? null;
	for (const profile of new Set(profiles)) {
		if (!profile || isBefore(published, profile.appliesFrom)) continue;
		for (const duty of [...ruled(profile), ...covered(profile)]) {
			// What this very text grants, a general rule leaves for a person to weigh.
			const media = duty.detail.media === 'video' ? 'video' : 'images';
			const granted = grant?.[media]?.allowed === true && duty.detail.rule !== 'must-stay';
			duties.push(granted ? { ...duty, severity: 'warning' } : duty);
		}
	}
	return duties;
}

/** What the publisher's rules say of each medium. */
function ruled(profile: PublisherProfile): Duty[] {
	const owed = houseRule(profile);
	return kinds.flatMap((media): Duty[] => {
		const fact = profile[media];
		if (!fact) return [];
		const charts = media === 'images' && profile.graphics?.rule === 'granted';
		const except = charts ? { except: 'graphics' } : {};
		if (fact.rule === 'granted') {
			if (!fact.credited) return [];
			const detail = { media, rule: 'by-caption', ...except };
			return [
				owed('media-granted', fact, `asks to keep the credit of its ${nouns[media]}.`, detail),
			];
		}
		const phrase = phrases[fact.rule].replace('{}', nouns[media]);
		return [owed('media-granted', fact, phrase, { media, rule: fact.rule, ...except })];
	});
}

/** What the publisher's own grant says that it does not cover. */
function covered(profile: PublisherProfile): Duty[] {
	const { grant } = profile;
	if (!grant) return [];
	return (['images', 'video'] as const).flatMap((media): Duty[] => {
		if (grant.covers[media] !== false || profile[media]) return [];
		const text = `${grant.words} [This does not cover the ${nouns[media]}.]`;
		const evidence = { kind: 'profile' as const, text, url: grant.url ?? null, place: null };
		const detail = { media, rule: 'excluded' };
		return [{ rule: 'media-granted', severity: 'error', detail, evidence }];
	});
}

type Kind = (typeof kinds)[number];
type Rule = Exclude<NonNullable<PublisherProfile['images']>['rule'], 'granted'>;
