import type { Element } from 'hast';
import type { Duty } from '../model.ts';
import type { CreditReading } from './credit-reading.ts';
import { hiddenWords } from './visibility/visibility-words.ts';

/** An end of a sentence, not of an initial or an abbreviation. */
const SENTENCE_END = /(?<=[\p{L}\p{N})]{4})[.!?]\s+/u;

/** A text that is owed and that a reader does not see. */
export interface UnseenText {
	duty: Duty;
	text: string;
	/** What hides it, or null when it is not on the page at all. */
	found: { words: string; element: Element } | null;
}

/**
 * The texts of duties (`detail.text`) that the page does not show. Where the page has no visible
 * credit at all, that is told by other rules, and nothing is returned.
 */
export function* unseenTexts(
	reading: CreditReading,
	duties: readonly Duty[],
): Generator<UnseenText> {
	if (reading.state !== 'shown' && reading.state !== 'unlinked') return;
	for (const duty of duties) {
		const { text = '' } = duty.detail;
		const found = reading.find(text);
		if (found === 'shown') continue;
		// Paragraphs may divide it where a sentence ends.
		const sentences = text.split(SENTENCE_END);
		if (sentences.length > 1 && sentences.every((one) => reading.find(one) === 'shown')) continue;
		yield {
			duty,
			text,
			found: found === 'missing' ? null : { words: hiddenWords(found), element: found.element },
		};
	}
}
