import { gateOf, standsAlone } from './gates.ts';
import type { TailName } from './language.ts';
import type { Hit } from './matcher.ts';
import { COST, isSpent } from './meter.ts';
import type { Notice, Reason } from './notice.ts';
import { isOnlyDate, type NameRegion, publisherName } from './publisher-name.ts';
import {
	placeOfWord,
	type Range,
	type Reading,
	sentenceOf,
	sentenceRange,
	wordsOf,
} from './reading.ts';
import { namesOwnSite, type SourceLink, sourceLink } from './source-link.ts';
import { NEW_LINE } from './tokens.ts';

/** How sure a phrase is by itself, and how much the address of an article adds. */
const SCORES: Readonly<Record<TailName, readonly [alone: number, withArticle: number]>> = {
	'first-published': [0.85, 0.95],
	'first-published-open': [0.75, 0.9],
	republished: [0.85, 0.95],
	'republished-open': [0.75, 0.9],
	translated: [0.7, 0.9],
	'translated-open': [0.55, 0.85],
	published: [0.4, 0.7],
	'original-link': [0.3, 0.8],
	label: [0.3, 0.9],
	'weak-label': [0.2, 0.35],
	material: [0.7, 0.9],
};
const TITLES: ReadonlySet<string> = new Set([
	'translated',
	'translated-open',
	'label',
	'weak-label',
]);
const OPEN: ReadonlySet<string> = new Set([
	'first-published-open',
	'republished-open',
	'translated-open',
	'weak-label',
	'label',
]);
const SITES: readonly (readonly [string, RegExp])[] = [
	[
		'Wikipedia',
		/wikipedia|wikipédia|vikipedi|википеди|维基百科|維基百科|ウィキペディア|ويكيبيديا|विकिपीडिया/i,
	],
	['Wiktionary', /wiktionary/i],
	['Stack Overflow', /stack\s?overflow/i],
	['Server Fault', /server\s?fault/i],
	['Super User', /super\s?user/i],
	['Ask Ubuntu', /ask\s?ubuntu/i],
	['Stack Exchange', /stack\s?exchange/i],
];
/** A source line of the whole text stands at its beginning or end. */
const EDGE = 4;
/** Nobody says it more often in one sentence; a text made to hurt does. */
const MOST_IN_A_SENTENCE = 8;

/** Phrases without which a passage has no tail. */
export const TAIL_NAMES: readonly string[] = Object.keys(SCORES);

/**
 * Finds the sentences of a passage that say where the work was published first.
 *
 * @param siteHost host of the site itself, or null; see {@link sourceLink}
 */
export function findTails(reading: Reading, siteHost: string | null): Tail[] {
	const tails: Tail[] = [];
	for (const [index, sentence] of reading.hits.entries()) {
		if (isSpent(reading.meter, 'reading')) break;
		reading.meter.steps += sentence.length * COST.hit;
		let taken = -1;
		let tried = 0;
		const hits = sentence
			.filter((hit) => hit.rule.name in SCORES)
			.sort((a, b) => a.from - b.from || b.to - a.to || rank(b) - rank(a));
		for (const hit of hits) {
			if (hit.from < taken || tried >= MOST_IN_A_SENTENCE) continue;
			tried += 1;
			reading.meter.steps += COST.notice;
			const notice = readTail(reading, hit, siteHost);
			if (notice === null) continue;
			taken = hit.to;
			tails.push({ notice, sentence: index });
		}
	}
	return tails;
}

function rank(hit: Hit): number {
	return SCORES[hit.rule.name as TailName][0];
}

function readTail(reading: Reading, hit: Hit, siteHost: string | null): Notice | null {
	const name = hit.rule.name as TailName;
	const range = sentenceRange(reading, hit.sentence);
	const gate = gateOf(reading, hit);
	if (gate === null && OPEN.has(name) && !standsAlone(reading, hit)) return null;
	const region = regionOf(reading, hit, range);
	const source = sourceLink(reading, hit, range, region, siteHost);
	if (source.url === null && isOnlyDate(reading, region)) return null;
	const named =
		name === 'material'
			? siteName(sentenceOf(reading, range))
			: name === 'original-link'
				? null
				: publisherName(reading, region, TITLES.has(name));
	const own = source.own !== null && namesOwnSite(reading, source.own, region, named);
	const why: Reason[] = [{ rule: name, words: wordsOf(reading, hit) }, ...source.why];
	if (gate) why.push(gate);
	if (own) why.push({ rule: 'own-site', words: source.own?.url ?? '' });
	const score = gate || own ? 0.2 : scoreOf(reading, name, source, named);
	const label = name === 'label' || name === 'weak-label';
	const text = label ? { from: hit.from, to: lineEnd(reading, hit, range) } : range;
	return {
		kind: score < 0.5 ? 'other' : 'tail',
		place: placeOfWord(reading, text.from),
		text: sentenceOf(reading, text),
		score,
		why,
		publisher: named,
		url: source.url,
		license: null,
		scope: gate?.rule === 'caption' ? 'image' : 'text',
		grant: null,
	};
}

/** The site that a licence's own attribution line names, in the languages read. */
function siteName(sentence: string): string | null {
	for (const [name, pattern] of SITES) if (pattern.test(sentence)) return name;
	return null;
}

function scoreOf(
	reading: Reading,
	name: TailName,
	source: SourceLink,
	named: string | null,
): number {
	const [alone, withArticle] = SCORES[name];
	if (name === 'label' && source.url === null) {
		return named !== null || source.any ? 0.6 : alone;
	}
	if (name === 'weak-label' && source.url !== null && !reading.passage.quoted) {
		const edge = reading.index < EDGE || reading.index >= reading.count - EDGE;
		if (edge && reading.passage.visible.images.length === 0) return 0.6;
	}
	return source.url === null ? alone : withArticle;
}

/** The words that hold the publisher's name. */
function regionOf({ tokens }: Reading, hit: Hit, range: Range): NameRegion {
	const name = hit.name ?? { from: hit.to, to: hit.to };
	let { to } = name;
	if (hit.rule.name.endsWith('label')) {
		for (let at = name.from + 1; at < to; at += 1) {
			if ((tokens.marks[at] ?? 0) & NEW_LINE) to = at;
		}
	}
	return {
		from: name.from,
		to: Math.min(to, range.to),
		sentence: hit.sentence,
		language: hit.rule.language,
	};
}

function lineEnd({ tokens }: Reading, hit: Hit, range: Range): number {
	for (let at = hit.to + 1; at < range.to; at += 1) {
		if ((tokens.marks[at] ?? 0) & NEW_LINE) return at;
	}
	return range.to;
}

export interface Tail {
	notice: Notice;
	/** Index of its sentence in the passage. */
	sentence: number;
}
