import type { Terms } from '../model.ts';
import { isBefore } from '../terms/profile-duties.ts';
import { type PublisherProfile, profileWords } from '../terms/publishers/index.ts';
import type { Owed } from './terms-owed.ts';

/** Elements of a credit that a duty holds; the others are the writer's to see to. */
const HELD: ReadonlySet<string> = new Set([
	'author',
	'author-profiles',
	'institution',
	'title',
	'publisher',
	'outlet',
	'source',
	'license',
	'changes',
	'copyright',
]);

/**
 * The publisher's rules that no page can show, such as days to wait, sale or whom to tell, each as
 * the rest of a sentence in `detail.say`. What a duty holds is not told again.
 *
 * @param terms of the article
 * @param profile of its publisher, or null
 */
export function houseRules(terms: Terms, profile: PublisherProfile | null): HouseRules {
	const late = isBefore(terms.source?.published ?? null, profile?.appliesFrom);
	if (profile === null || late || terms.status !== 'republished') {
		return { permissions: [], duties: [], limits: [] };
	}
	const { grant: _, ...rules } = profile;
	const words = profileWords(withoutHeld(profile));
	const { may } = profileWords({ ...rules, licenses: [] });
	const evidence: Owed['evidence'] = {
		kind: 'profile',
		text: `The rules of ${profile.name}.`,
		url: profile.policy?.url ?? null,
		place: null,
	};
	const told = (all: readonly string[]): Owed[] =>
		all.map((say) => ({ rule: null, detail: { say }, evidence }));
	const owed = (all: readonly string[], severity: 'error' | 'warning'): Owed[] =>
		told(all).map((one) => ({ ...one, severity }));
	return {
		permissions: told(may),
		duties: [...owed(words.must, 'error'), ...owed(words.asked, 'warning')],
		limits: owed(words.mustNot, 'error'),
	};
}

function withoutHeld(profile: PublisherProfile): PublisherProfile {
	const {
		grant: _grant,
		backlink: _backlink,
		canonical: _canonical,
		noindex: _noindex,
		pixel: _pixel,
		links: _links,
		notices: _notices,
		edits: _edits,
		translation: _translation,
		images: _images,
		graphics: _graphics,
		video: _video,
		audio: _audio,
		commercial: _commercial,
		endorsement: _endorsement,
		headline: _headline,
		...others
	} = profile;
	const { elements, boilerplate, logo } = profile.credit;
	const left = Object.entries(elements).filter(([element]) => !HELD.has(element));
	return {
		...others,
		licenses: [],
		credit: {
			lines: profile.credit.lines.filter(({ exact }) => !exact),
			elements: Object.fromEntries(left),
			...(boilerplate && !boilerplate.text ? { boilerplate } : {}),
			...(logo ? { logo } : {}),
		},
	};
}

interface HouseRules {
	permissions: Owed[];
	duties: Owed[];
	limits: Owed[];
}
