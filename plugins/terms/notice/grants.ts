import { captionNoun, gateOf, nearestBefore } from './gates.ts';
import { asksForSomething, readParts } from './grant-parts.ts';
import { keptIn } from './kept.ts';
import { type LicenseMention, licenseIn } from './license-mention.ts';
import type { Hit } from './matcher.ts';
import { COST, isSpent } from './meter.ts';
import type { Notice, NoticeScope, Reason } from './notice.ts';
import {
	hitsOf,
	placeOfWord,
	type Reading,
	sentenceOf,
	sentenceRange,
	wordsOf,
} from './reading.ts';

const SHORT = 14;
/** A request names no licence and grants only by the way. */
const SCORES: Readonly<Record<string, number>> = { free: 0.9, asked: 0.7 };

/** Phrases without one of which, or a link to Creative Commons, a passage without a tail grants nothing. */
export const GRANT_CUES: readonly string[] = [
	'free',
	'asked',
	'reserved',
	'keep-notice',
	'license-name',
];

/**
 * Finds what a passage grants, and the licences it names for something else.
 *
 * @param tails sentences of the passage that are credit tails: a licence named there is the text's
 * @param following gives the readings of the list items that belong to the passage
 */
export function findGrants(
	reading: Reading,
	tails: ReadonlySet<number>,
	following: () => readonly Reading[],
): Notice[] {
	const sentences: Sentence[] = [];
	for (let i = 0; i < reading.hits.length; i += 1) {
		if (isSpent(reading.meter, 'reading')) break;
		const sentence = readSentence(reading, i, tails.has(i));
		if (sentence !== null) sentences.push(sentence);
	}
	const grants = sentences.filter((one) => one.kind === 'grant');
	const notices = sentences
		.filter((one) => one.kind === 'other')
		.map((one) => toOther(reading, one));
	const [first] = grants;
	if (first !== undefined) notices.push(toGrant(reading, grants, first, following()));
	return notices.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}

function readSentence(reading: Reading, index: number, tail: boolean): Sentence | null {
	const { hits } = reading;
	if ((hits[index] ?? []).length === 0 && reading.passage.visible.links.length === 0) return null;
	const mention = licenseIn(reading, index);
	const kept = mention === null ? keptIn(reading, index) : null;
	if (kept !== null) return { index, mention: null, kind: 'other', ...kept };
	const cue = hitsOf(reading, index, 'free', 'licensed', 'permission')[0] ?? null;
	const asked = cue?.rule.name === 'free' ? null : askedIn(reading, index);
	if (cue?.rule.name !== 'free' && mention === null && asked === null) {
		const permission = cue?.rule.name === 'permission';
		if (!permission || !tail) return null;
	}
	const at = mention === null ? (asked ?? cue) : cue;
	const why: Reason[] = [];
	if (at) why.push({ rule: at.rule.name, words: wordsOf(reading, at) });
	if (mention) why.push({ rule: 'license', words: wordsOf(reading, mention) });
	reading.meter.steps += COST.notice;
	const base = { index, mention, why };
	const gate = at ? gateOf(reading, at) : null;
	if (gate && !isHarmless(gate, at)) {
		const scope = gate.rule === 'caption' ? 'image' : scopeOf(reading, index, at, mention);
		return { ...base, kind: 'other', score: 0.2, scope, why: [...why, gate] };
	}
	const scope = scopeOf(reading, index, at, mention);
	if (scope !== 'text') return { ...base, kind: 'other', score: 0.2, scope };
	if (at !== null) return { ...base, kind: 'grant', score: SCORES[at.rule.name] ?? 0.85, scope };
	if (tail) return { ...base, kind: 'grant', score: 0.85, scope };
	return loneMention(reading, base);
}

/** "If you republish this article, …": only where something is asked of whoever does. */
function askedIn(reading: Reading, index: number): Hit | null {
	const [asked] = hitsOf(reading, index, 'asked');
	return asked && asksForSomething(reading.hits[index] ?? []) ? asked : null;
}

/** "If" speaks to whoever republishes, and "do not" of how it is done. */
function isHarmless({ rule }: Reason, cue: Hit | null): boolean {
	if (cue?.rule.name === 'free') return rule === 'supposed';
	return cue?.rule.name === 'asked' && rule === 'denied';
}

/** A licence named without a verb: a line of its own stands for the text, prose only talks. */
function loneMention(
	reading: Reading,
	base: Pick<Sentence, 'index' | 'mention' | 'why'>,
): Sentence {
	const range = sentenceRange(reading, base.index);
	const alone =
		reading.hits.length <= 2 &&
		range.to - range.from <= SHORT &&
		(base.mention?.from ?? 0) - range.from <= 3 &&
		['text', 'html'].includes(reading.passage.kind) &&
		!reading.passage.quoted;
	if (alone) return { ...base, kind: 'grant', score: 0.6, scope: 'text' };
	return { ...base, kind: 'other', score: 0.1, scope: 'other' };
}

/** What the licence is for: the nearest noun before it tells. */
function scopeOf(
	reading: Reading,
	index: number,
	cue: Hit | null,
	mention: LicenseMention | null,
): NoticeScope {
	if (captionNoun(reading) !== null) return 'image';
	const { visible } = reading.passage;
	const before = cue?.from ?? mention?.from ?? 0;
	const start = reading.tokens.starts[before] ?? 0;
	if (visible.isCaption(start)) return 'image';
	if (cue?.rule.name === 'free') return 'text';
	const noun = nearestBefore(
		reading,
		index,
		before,
		'this-work',
		'image-noun',
		'code-noun',
		'other-noun',
	);
	const work = nearestBefore(reading, index, before, 'this-work');
	if (work !== null) return 'text';
	if (noun?.rule.name === 'image-noun') return 'image';
	if (noun?.rule.name === 'code-noun') return 'code';
	if (noun?.rule.name === 'other-noun') return 'other';
	return visible.firstImage <= start && !cue ? 'image' : 'text';
}

function toOther(reading: Reading, { index, mention, score, why, scope }: Sentence): Notice {
	const range = sentenceRange(reading, index);
	return {
		kind: 'other',
		place: placeOfWord(reading, range.from),
		text: sentenceOf(reading, range),
		score,
		why,
		publisher: null,
		url: null,
		license: mention?.license ?? null,
		scope,
		grant: null,
	};
}

/** One passage makes one grant, however many sentences it takes. */
function toGrant(
	reading: Reading,
	grants: readonly Sentence[],
	first: Sentence,
	following: readonly Reading[],
): Notice {
	const last = grants.at(-1) ?? first;
	const { parts, to } = readParts(reading, following);
	const text = {
		from: sentenceRange(reading, first.index).from,
		to: Math.max(sentenceRange(reading, last.index).to, to),
	};
	const credit = parts.duties.find((one) => one.duty === 'credit' && one.to !== null);
	return {
		kind: 'grant',
		place: placeOfWord(reading, text.from),
		text: sentenceOf(reading, text),
		score: grants.reduce((most, one) => Math.max(most, one.score), 0),
		why: grants.flatMap((one) => one.why),
		publisher: credit?.to ?? null,
		url: null,
		license: grants.find((one) => one.mention !== null)?.mention?.license ?? null,
		scope: 'text',
		grant: parts,
	};
}

interface Sentence {
	index: number;
	kind: 'grant' | 'other';
	score: number;
	scope: NoticeScope;
	mention: LicenseMention | null;
	why: Reason[];
}
