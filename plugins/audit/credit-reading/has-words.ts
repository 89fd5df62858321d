import type { Link } from '../page/page.ts';

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** A letter or a number that is drawn: the fillers of Hangul are letters, and blank. */
const WORDY = /(?!\p{DI})[\p{L}\p{N}]/u;

/** Whether a link has words to click: a letter or a number, not a lone dot. */
export function hasWords({ text }: Link): boolean {
	return WORDY.test(text);
}

/**
 * Whether a link's words are a single letter or digit, which is easily overlooked. In scripts that
 * write a word with one sign that is a word.
 */
export function isTerse({ text }: Link): boolean {
	const letters = text.match(/(?!\p{DI})[\p{L}\p{N}]/gu) ?? [];
	return letters.length === 1 && !IDEOGRAPH.test(text);
}
