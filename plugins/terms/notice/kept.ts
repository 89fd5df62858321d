import { captionNoun, gateOf } from './gates.ts';
import type { NoticeScope, Reason } from './notice.ts';
import { hitsOf, type Reading, sentenceRange, wordsOf } from './reading.ts';

/** Words before "may not be reproduced", such as "All of". */
const LEAD = 4;
/** Letters before the first word that may hold the copyright sign. */
const SIGN = 4;
const SCORE = 0.4;

/**
 * What a sentence keeps: all rights, or itself ("do not remove this notice"). Rights are kept by a
 * sentence of its own or behind a copyright sign; prose about rights keeps none.
 *
 * @returns null where it keeps nothing
 */
export function keptIn(reading: Reading, index: number): Kept | null {
	const [hit] = hitsOf(reading, index, 'reserved', 'keep-notice');
	if (hit === undefined || reading.passage.quoted) return null;
	const { tokens, passage } = reading;
	const { name } = hit.rule;
	const gate = gateOf(reading, hit);
	// The word that denies is part of it, and "if" speaks to whoever republishes.
	const harmless = name === 'reserved' ? ['denied'] : ['denied', 'supposed'];
	if (gate !== null && !harmless.includes(gate.rule)) return null;
	if (name === 'reserved') {
		const { from } = sentenceRange(reading, index);
		const start = tokens.starts[from] ?? 0;
		const sign = passage.text.slice(Math.max(0, start - SIGN), start);
		const isOwned = /©|\(c\)/iu.test(sign);
		const first = passage.text.slice(start, tokens.ends[from]);
		if (!isOwned && !/^copyright$/iu.test(first) && hit.from - from > LEAD) return null;
	}
	const scope = captionNoun(reading) === null ? 'text' : 'image';
	return { score: SCORE, scope, why: [{ rule: name, words: wordsOf(reading, hit) }] };
}

interface Kept {
	score: number;
	scope: NoticeScope;
	why: Reason[];
}
