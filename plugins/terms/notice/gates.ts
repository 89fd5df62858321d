import type { PhraseName } from './language.ts';
import { linksWithin } from './links.ts';
import type { Hit } from './matcher.ts';
import type { Reason } from './notice.ts';
import { hitsOf, type Reading, sentenceRange } from './reading.ts';
import { APART, CLOSE_QUOTE, COMMA, marksAt, NEW_LINE, OPEN_QUOTE } from './tokens.ts';

const NEAR = 3;
const FOR_OTHERS: ReadonlySet<string> = new Set(['republished', 'republished-open']);
const LONGEST_LEAD = 14;

/**
 * Why a phrase does not mean here what it usually means: it is denied, only supposed, quoted, about
 * something else, or part of a caption.
 *
 * @returns null where nothing speaks against it
 */
export function gateOf(reading: Reading, hit: Hit): Reason | null {
	const { tokens, passage } = reading;
	const range = sentenceRange(reading, hit.sentence);
	const word = (rule: string, gate: Hit): Reason => {
		const start = tokens.starts[gate.from] ?? 0;
		return { rule, words: passage.text.slice(start, tokens.ends[gate.to - 1] ?? start) };
	};
	// "no" is a denial in one language and a preposition in another.
	const own = (name: PhraseName) =>
		hitsOf(reading, hit.sentence, name).filter((gate) => gate.rule.language === hit.rule.language);
	for (const gate of own('negation')) {
		// "the text (not the images)" denies something else.
		const aside = gate.from > hit.from && marksAt(tokens, gate.from) & (APART | COMMA);
		if (!aside && gate.to <= hit.to && gate.from >= hit.from - NEAR) return word('denied', gate);
	}
	for (const gate of own('condition')) {
		if (gate.to <= hit.from) return word('supposed', gate);
	}
	for (const gate of own('inside')) {
		if (gate.to === hit.from && gate.from > range.from) return word('about-something-else', gate);
	}
	const free = own('free').find((gate) => gate.from < hit.to && gate.to > hit.from);
	if (free && hit.rule.name !== 'free' && FOR_OTHERS.has(hit.rule.name))
		return word('allowed-to-others', free);
	const template = templateMark(reading, range);
	if (template !== null) return { rule: 'template', words: template };
	if (isQuoted(reading, hit, range)) return { rule: 'quoted', words: '"' };
	if (passage.kind === 'heading') return { rule: 'heading', words: '#' };
	const caption = captionNoun(reading);
	return caption === null ? null : { rule: 'caption', words: caption };
}

/** Whether an open phrase begins where a sentence of its own may begin. */
export function standsAlone(reading: Reading, hit: Hit): boolean {
	const { tokens } = reading;
	const { from } = sentenceRange(reading, hit.sentence);
	if (hit.from === from) return true;
	const lead = hitsOf(reading, hit.sentence, 'lead').some(
		(one) => one.from === from && one.rule.language === hit.rule.language,
	);
	const short = hit.from - from <= LONGEST_LEAD;
	if (lead && short) return true;
	const marks = marksAt(tokens, hit.from);
	if (marks & APART) return short && !isHyphenated(reading, hit.from);
	return (marks & NEW_LINE) !== 0 && reading.passage.visible.breaks.length > 0;
}

/** The noun a caption begins with, or null: "Photo: …", "Table 4". */
export function captionNoun(reading: Reading): string | null {
	const { tokens, passage, hits } = reading;
	const first = hits[0] ?? [];
	const noun = first.find((hit) => hit.rule.name === 'image-noun' && hit.from <= 1);
	if (noun === undefined) return null;
	const mark = marksAt(tokens, noun.to) & APART;
	const start = tokens.starts[noun.from] ?? 0;
	const next = passage.text.charCodeAt(tokens.starts[noun.to] ?? -1);
	const counted = next >= 48 && next <= 57;
	const credit = first.some((hit) => hit.rule.name === 'at' && hit.from === noun.to);
	if (!mark && !counted && !credit) return null;
	return passage.text.slice(start, tokens.ends[noun.to - 1] ?? start);
}

/** Whether any phrase of a kind stands in a sentence before a word. */
export function nearestBefore(
	reading: Reading,
	sentence: number,
	before: number,
	...names: readonly PhraseName[]
): Hit | null {
	return (
		hitsOf(reading, sentence, ...names)
			.filter((hit) => hit.from < before)
			.sort((a, b) => b.to - a.to || a.from - b.from)[0] ?? null
	);
}

/** A placeholder of a program that writes such sentences. */
function templateMark(
	{ passage, tokens, meter }: Reading,
	range: { from: number; to: number },
): string | null {
	const start = tokens.starts[range.from] ?? 0;
	const end = tokens.ends[range.to - 1] ?? start;
	const links = linksWithin(passage.visible.links, start, end);
	meter.steps += end - start + links.length;
	const texts = [passage.text.slice(start, end), ...links.map((link) => link.url)];
	for (const text of texts) {
		const found = /%\d\$s|%s\b|\$\{/.exec(text);
		if (found) return found[0];
	}
	return null;
}

/** Words before it and a quotation mark right before it: somebody is quoted. */
function isQuoted(
	{ tokens, passage }: Reading,
	hit: Hit,
	range: { from: number; to: number },
): boolean {
	if (!(marksAt(tokens, hit.from) & OPEN_QUOTE)) return false;
	const start = tokens.starts[hit.from] ?? 0;
	const before = passage.text.slice(Math.max(0, start - 4), start);
	const open = /["“„«「『‘'][^\s]?$/u.test(before.trimEnd()) && !/["”»」』][\s,]+$/u.test(before);
	if (!open) return false;
	if (hit.from > 0) return true;
	for (let at = range.from + 1; at <= tokens.ids.length; at += 1) {
		if (marksAt(tokens, at) & CLOSE_QUOTE) return at < tokens.ids.length;
	}
	return false;
}

function isHyphenated({ tokens, passage }: Reading, at: number): boolean {
	const gap = passage.text.slice(tokens.ends[at - 1] ?? 0, tokens.starts[at] ?? 0);
	return gap === '-';
}
