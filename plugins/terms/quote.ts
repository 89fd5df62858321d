import type { Evidence, Place } from '../model.ts';
import type { Notice } from './notice/index.ts';

/** A sentence up to this length is quoted whole, else so much of it to either side of the words. */
const LONGEST_QUOTE = 200;
const CONTEXT = 90;

/** The sentence that holds some words, or what stands around them. */
export function quote(
	{ words, place }: { words: string; place: Place },
	notices: readonly Notice[],
): Evidence {
	const text = notices.find((notice) => notice.text.includes(words))?.text ?? words;
	const at = text.indexOf(words);
	let from = 0;
	let to = text.length;
	for (const match of text.matchAll(/[.!?。！？](?=\s|$)|[。！？]/g)) {
		const end = match.index + 1;
		if (end <= at) from = end;
		else if (end >= at + words.length) {
			to = end;
			break;
		}
	}
	const sentence = text.slice(from, to).trim();
	const quoted = sentence.length <= LONGEST_QUOTE ? sentence : around(sentence, words);
	return { kind: 'notice', text: quoted.replace(/\s+/g, ' '), url: null, place };
}

function around(sentence: string, words: string): string {
	const at = sentence.indexOf(words);
	const from = at <= CONTEXT ? 0 : sentence.indexOf(' ', at - CONTEXT) + 1;
	const end = at + words.length + CONTEXT;
	const to = end >= sentence.length ? sentence.length : sentence.lastIndexOf(' ', end);
	// Without spaces to break at, as in Chinese, the words themselves are enough.
	if (from > at || to < at + words.length) return words;
	return `${from > 0 ? '…' : ''}${sentence.slice(from, to)}${to < sentence.length ? '…' : ''}`;
}
