import type { PublisherProfile } from '../../profile/schema.ts';
import type { FactSeverity } from '../../profile/schema-fact.ts';
import { permissionsOf } from './permissions.ts';
import * as phrases from './phrases.ts';

/**
 * A profile in words, for people: what may, must, must not be done, and what is only asked for.
 * Every entry is the rest of a sentence that begins "You may …".
 *
 * @param profile
 */
export function profileWords(profile: PublisherProfile): ProfileWords {
	const words: ProfileWords = { may: [], must: [], mustNot: [], asked: [] };
	const say = (
		sayings: readonly phrases.Saying[] | undefined,
		{ severity, evidence }: Firm,
	): void => {
		const doubt = evidence === 'secondary' ? ' (second-hand)' : '';
		for (const [heading, phrase] of sayings ?? []) {
			if (heading === 'may' || severity === 'demanded') words[heading].push(phrase + doubt);
			else words.asked.push(`${heading === 'must' ? '' : 'not '}${phrase}${doubt}`);
		}
	};
	const must = (phrase: string | null | undefined, firm: Firm): void =>
		say(phrase ? [['must', phrase]] : [], firm);
	const mustNot = (phrase: string, firm: Firm): void => say([['mustNot', phrase]], firm);
	const { credit, backlink, edits, pixel, who, wholesale, window, extent, signals } = profile;

	for (const [severity, elements] of bySeverity(credit.elements)) {
		must(`credit ${list(elements.map((one) => phrases.ELEMENTS[one] ?? one))}`, { severity });
	}
	for (const line of credit.lines) must(lineSaying(line), line);
	if (credit.position) {
		const { at, withinParagraphs: within } = credit.position;
		const end = within ? `, not below paragraph ${within}` : '';
		must(`${phrases.POSITIONS[at]}${end}`, credit.position);
	}
	if (credit.logo) must('show the publisher’s logo', credit.logo);
	if (credit.boilerplate) {
		const { text } = credit.boilerplate;
		must(
			`close with ${text ? `“${text}”` : 'the publisher’s note about itself'}`,
			credit.boilerplate,
		);
	}
	if (backlink) {
		const { target, anchor, notPdf, followed, direct } = backlink;
		const link = target ? phrases.TARGETS[target] : 'link back';
		must(link && `${link}${anchor ? `, on the words “${anchor}”` : ''}`, backlink);
		if (notPdf) mustNot('link to a PDF', backlink);
		if (followed) must('let crawlers follow the link', { severity: followed });
		if (direct) must('link directly, without a shortener or redirect', { severity: direct });
	}
	if (signals) must(`set one of: ${signals.anyOf.join(', ')}`, signals);
	if (pixel) must(`keep the publisher’s tracking pixel (${pixel.kind})`, pixel);
	if (edits) {
		say(phrases.EDITS[[edits.rule, edits.beyond].filter(Boolean).join(' ')], edits);
		say(phrases.SHORTEN[edits.shorten ?? ''], edits);
	}
	for (const { fact, media } of mediaOf(profile)) {
		const sayings = phrases.MEDIA[fact.rule]?.map(
			([heading, phrase]) => [heading, phrase.replace('{media}', media)] as const,
		);
		say(sayings, fact);
	}
	for (const key of Object.keys(phrases.RULES) as (keyof typeof phrases.RULES)[]) {
		const fact = profile[key];
		const sayings: Readonly<Record<string, readonly phrases.Saying[]>> = phrases.RULES[key];
		if (fact) say(sayings[fact.rule], fact);
	}
	if (who && !who.may.includes('anyone')) {
		must(`be one of: ${who.may.map((one) => phrases.PEOPLE[one]).join(', ')}`, who);
	}
	if (who?.shows.length) must(`show on your site: ${who.shows.join(', ')}`, who);
	if (who) for (const site of who.notFor) mustNot(`use it on a site ${phrases.SITES[site]}`, who);
	if (wholesale?.rule === 'forbidden') mustNot('republish wholesale or automatically', wholesale);
	if (wholesale?.rule === 'ask') {
		const count = wholesale.perMonth ? `more than ${wholesale.perMonth} a month` : 'many at once';
		mustNot(`republish ${count} without permission`, wholesale);
	}
	if (window?.earliestDays) must(`wait ${window.earliestDays} days after publication`, window);
	if (window?.latestDays) {
		const after = { ask: ', later ask', remove: ', then take it down' }[window.after ?? 'ask'];
		must(`publish within ${window.latestDays} days${after}`, window);
	}
	if (extent) say(extentSaying(extent), extent);
	say(grantSayings(profile), { severity: 'demanded' });
	return words;
}

/**
 * The licences of a profile, or its own grant, in one line.
 *
 * @param profile
 */
export function licenseText({ licenses, grant, perArticle }: PublisherProfile): string {
	const dated = licenses.map(({ license, from, until, orLater, evidence }) => {
		const doubt = evidence === 'secondary' && 'second-hand';
		const notes = [from && `from ${from}`, until && `until ${until}`, doubt].filter(Boolean);
		return `${license}${orLater ? ' or later' : ''}${notes.length ? ` (${notes.join(' ')})` : ''}`;
	});
	const between = licenses.some(({ from, until }) => from ?? until) ? ', ' : ' or ';
	const text = dated.join(between) || grant?.name || 'not stated';
	return perArticle ? `${text}; each article names its own` : text;
}

function extentSaying(extent: NonNullable<PublisherProfile['extent']>): phrases.Saying[] {
	if (extent.rule === 'any') return [['may', 'republish it whole or in part']];
	if (extent.rule === 'full-only') return [['must', 'republish it whole']];
	const { maxWords, maxParagraphs, maxCharacters } = extent;
	const most = [
		maxWords && `${maxWords} words`,
		maxParagraphs && `${maxParagraphs} paragraphs`,
		maxCharacters && `${maxCharacters} characters`,
	].filter(Boolean);
	return [['mustNot', `show more than ${most.join(' or ') || 'an excerpt'}`]];
}

/** What the licence or grant says, where no rule of the publisher's own speaks of it. */
function grantSayings(profile: PublisherProfile): phrases.Saying[] {
	const { by, adapt, commercial, shareAlike } = permissionsOf(profile);
	const sayings: phrases.Saying[] = [];
	const add = (told: unknown, value: boolean | null, phrase: string): void => {
		if (!told && value !== null) sayings.push([value ? 'may' : 'mustNot', phrase]);
	};
	if (by && Object.keys(profile.credit.elements).length === 0) {
		sayings.push(['must', 'give the credit that the licence asks for']);
	}
	add(profile.edits, adapt, 'share it in adapted form');
	add(profile.commercial, commercial, 'use it commercially');
	if (shareAlike) sayings.push(['must', 'put adaptations under the same terms']);
	const { images, video } = profile.grant?.covers ?? {};
	add(profile.images, images ?? null, 'use the images');
	add(profile.video, video ?? null, 'use the video');
	return sayings;
}

function lineSaying({ accept, state, exact }: PublisherProfile['credit']['lines'][number]): string {
	const forms = accept.map(({ at, text }) => `“${text}”${at === 'anywhere' ? '' : ` (${at})`}`);
	const when = state === 'any' ? '' : ` if ${state}`;
	return `write${when}${exact ? '' : ', in these or like words'}: ${forms.join(' or ')}`;
}

/** Media that share a rule are told in one phrase. */
function mediaOf({ images, graphics, video, audio }: PublisherProfile) {
	const groups = new Map<string, { fact: NonNullable<typeof images>; nouns: string[] }>();
	for (const [noun, fact] of Object.entries({ images, charts: graphics, video, sound: audio })) {
		if (!fact) continue;
		const key = `${fact.rule} ${fact.severity} ${fact.evidence}`;
		const group = groups.get(key) ?? { fact, nouns: [] };
		group.nouns.push(noun);
		groups.set(key, group);
	}
	return [...groups.values()].map(({ fact, nouns }) => ({ fact, media: list(nouns) }));
}

function bySeverity(elements: PublisherProfile['credit']['elements']) {
	const groups = new Map<FactSeverity, string[]>();
	for (const [element, severity] of Object.entries(elements)) {
		groups.set(severity, [...(groups.get(severity) ?? []), element]);
	}
	return groups;
}

function list(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** How firmly a statement is put, and on what it rests. */
interface Firm {
	severity: FactSeverity;
	evidence?: string | undefined;
}

/** Each entry ends a sentence: "You may translate it". `asked` holds what is no condition. */
interface ProfileWords {
	may: string[];
	must: string[];
	mustNot: string[];
	asked: string[];
}
