/** The same numbers on every machine, from 0 to 1 (mulberry32). */
export function generator(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/**
 * Writes sentences of made-up words, frequent ones and rare ones as in any language.
 *
 * @param random from {@link generator}
 * @returns a function from a number of words to a sentence
 */
export function writer(random: () => number): (words: number) => string {
	const letters = 'etaoinshrdlucmfwypvbgkjqxz';
	const vocabulary = Array.from({ length: 20_000 }, () =>
		Array.from(
			{ length: 2 + Math.floor(random() * 9) },
			() => letters[Math.floor(random() ** 2 * letters.length)],
		).join(''),
	);
	const word = () => vocabulary[Math.floor(random() ** 3 * vocabulary.length)] ?? '';
	return (words) => {
		const text = Array.from({ length: words }, word).join(' ');
		return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
	};
}
