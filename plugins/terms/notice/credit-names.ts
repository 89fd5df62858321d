import { COST } from './meter.ts';
import { type NameRegion, publisherName } from './publisher-name.ts';
import { hitsOf, type Reading } from './reading.ts';
import { APART, CLOSE_QUOTE, COMMA, marksAt, OPEN_QUOTE } from './tokens.ts';

/** Nobody is asked to name more; a text made to hurt does. */
const MOST_PARTS = 6;
/** A quotation, and what may stand between it and its noun: `the line that reads: “…”`. */
const LONGEST_QUOTATION = 330;
const QUOTATION = /^[^.!?"“”„«»「」『』]{0,25}["“„«「『]([^"“”„«»「」『』]{8,300})["“”»」』]/u;
/** What whoever republishes has to fill in: such words are no wording to look for. */
const PLACEHOLDER =
	/[[\]{}<>_]|…|\.\.\.|\bX{2,}\b|\b(?:YOUR|NAME|DATE|AUTHOR|TITLE|PUBLICATION|URL|LINK)\b/;

/**
 * The names in words that say whom to credit: parts between commas and "and". A name begins with a
 * capital letter, where its script has capitals, or is a link; "the author" is none, but the name
 * behind it may be ("the author, Nils Ek").
 */
export function creditNames(reading: Reading, region: NameRegion): string[] {
	const names: string[] = [];
	const joints = new Map(
		hitsOf(reading, region.sentence, 'joint')
			.filter(({ rule }) => rule.language === region.language)
			.map((hit) => [hit.from, hit.to]),
	);
	let from = region.from;
	for (let part = 0; part < MOST_PARTS && from < region.to; part += 1) {
		reading.meter.steps += COST.notice / 4;
		from = joints.get(from) ?? from;
		const to = partEnd(reading, { ...region, from }, joints);
		const name = publisherName(reading, { ...region, from, to }, false);
		const isName = name !== null && isProper(reading, from, to, name);
		if (isName) names.push(name);
		// Behind "at the end of the page" nobody is named any more.
		else if (name !== null || to <= from) break;
		if (isName && !endsWith(reading, to, name)) break;
		from = Math.max(to, from + 1);
	}
	return names;
}

/** The quotation that follows a noun such as "the line", or null where none does. */
export function quotedWords({ passage, tokens }: Reading, to: number): string | null {
	const end = tokens.ends[to - 1] ?? 0;
	const rest = passage.text.slice(end, end + LONGEST_QUOTATION);
	const words = QUOTATION.exec(rest)?.[1]?.replace(/\s+/g, ' ').trim() ?? null;
	return words === null || PLACEHOLDER.test(words) ? null : words;
}

/** Word behind the part: at a comma, a bracket, a quotation mark or a joint. */
function partEnd({ tokens }: Reading, region: NameRegion, joints: ReadonlyMap<number, number>) {
	const link = tokens.links[region.from] ?? -1;
	for (let at = region.from + 1; at < region.to; at += 1) {
		// What is one link is one name.
		if (link !== -1 && (tokens.links[at] ?? -1) === link) continue;
		if (marksAt(tokens, at) & (COMMA | OPEN_QUOTE | CLOSE_QUOTE)) return at;
		if (joints.has(at)) return at;
	}
	return region.to;
}

function isProper({ tokens, passage }: Reading, from: number, to: number, name: string): boolean {
	for (let at = from; at < to; at += 1) if ((tokens.links[at] ?? -1) !== -1) return true;
	if (marksAt(tokens, from) & (OPEN_QUOTE | APART)) return false;
	const first = passage.text.indexOf(name, tokens.starts[from]);
	return first !== -1 && /^[^\s]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(name);
}

/** Whether the name goes up to the end of its part: a sentence that goes on names nobody further. */
function endsWith({ tokens, passage }: Reading, to: number, name: string): boolean {
	const part = passage.text.slice(0, tokens.ends[to - 1] ?? 0);
	return part.endsWith(name) || /['’]s?$/u.test(part);
}
