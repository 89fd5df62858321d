/**
 * What a word is, for pairing pages with articles: a 32-bit hash over folded code points.
 *
 * Folding makes one word out of what renderers, typographers and editors write differently: case,
 * accents, composed and decomposed forms, ligatures and full-width forms are equal, and the marks of
 * emphasis, quotes inside a word and invisible control characters are not there at all. The two low
 * bits of a word say whether it is a character of a script without spaces.
 */

/** Class of a code point that ends a word. */
export const separator = 1;
/** Class of a code point that neither belongs to a word nor ends one. */
export const transparent = 2;
/** State of the hash when no word is open. */
export const noWord = 0x811c9dc5 | 0;
/** Multiplier of the word hash (FNV-1a, 32 bits). */
export const prime = 0x01000193;
/** Classes from here on are not a single letter of a spaced script; below it they are. */
export const oddClass = 1 << 22;

/** The code point is a word of its own: a character of Chinese or Japanese writing. */
const ideographic = 1 << 22;
/** The same for a letter of Thai and its neighbours, where a word takes several. */
const letterwise = 1 << 23;
/** The code point folds to several; the rest of the class is an index in `expansions`. */
const expanded = 1 << 24;
const codePointBits = (1 << 22) - 1;

// Emphasis and code marks are transparent on both sides, so that it does not matter whether an
// engine takes them for markup; apostrophes because smart punctuation changes them; U+0640 only
// stretches a line. \p{Cf} holds soft hyphen, joiners and bidi controls.
const transparentCharacter = /[\p{M}\p{Cf}'‘’‛ʻʼ*_~`\u0640]/u;
const wordCharacter = /[\p{L}\p{N}]/u;
const ideographicCharacter = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}]/u;
const letterwiseCharacter = /[\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

/** Classes of the basic plane, filled as they are asked for; 0 is not asked yet. */
const basic = new Int32Array(0x10000);
const astral = new Map<number, number>();
const expansions: (readonly number[])[] = [];

/**
 * Class of a code point: {@link separator}, {@link transparent}, a folded code point below
 * {@link oddClass}, or a class that only {@link WordWriter} reads.
 *
 * @param codePoint any number; what is no code point separates
 */
export function classOf(codePoint: number): number {
	const known = codePoint < 0x10000 ? basic[codePoint] : astral.get(codePoint);
	if (known) return known;
	const found = classify(codePoint);
	if (codePoint < 0x10000) basic[codePoint] = found;
	else if (codePoint <= 0x10ffff) astral.set(codePoint, found);
	return found;
}

/** The classes of the ASCII range, as a table of 128 entries. */
export function asciiClasses(): Int32Array {
	return Int32Array.from({ length: 128 }, (_, codePoint) => classOf(codePoint));
}

/** Spreads the bits of a hash (the finaliser of MurmurHash3), so that any part of it can be used. */
export function mix(hash: number): number {
	let mixed = hash ^ (hash >>> 16);
	mixed = Math.imul(mixed, 0x85ebca6b);
	mixed ^= mixed >>> 13;
	mixed = Math.imul(mixed, 0xc2b2ae35);
	return mixed ^ (mixed >>> 16);
}

/**
 * How many words of English a word stands for: scripts without spaces are read character by
 * character, and 25 Thai letters in a row say much less than 25 words.
 */
export function weightOf(word: number): number {
	return word & 1 ? 0.5 : word & 2 ? 0.25 : 1;
}

/**
 * Collects words. `words[0..count)` are done; `hash` is the open one. A reader may keep `hash` in a
 * local variable as long as it writes it back before it calls a method.
 */
export class WordWriter {
	words = new Uint32Array(1024);
	count = 0;
	hash = noWord;

	/** Takes the next character of the text. */
	take(codePoint: number): void {
		this.#takeClass(classOf(codePoint));
	}

	/** Takes text without any markup. Lone surrogates separate. */
	takeText(text: string): void {
		let hash = this.hash;
		for (let at = 0; at < text.length; at++) {
			const unit = text.charCodeAt(at);
			// Letters of spaced scripts, which most text consists of, need no call.
			const kind = basic[unit] as number;
			if (kind > transparent && kind < oddClass) {
				hash = Math.imul(hash ^ kind, prime);
				continue;
			}
			this.hash = hash;
			const codePoint = (unit & 0xfc00) === 0xd800 ? (text.codePointAt(at) as number) : unit;
			if (codePoint > 0xffff) at++;
			this.take(codePoint);
			hash = this.hash;
		}
		this.hash = hash;
	}

	/** Ends the open word, if there is one. */
	close(): void {
		if (this.hash === noWord) return;
		this.push(mix(this.hash) & ~3);
		this.hash = noWord;
	}

	/** Adds a finished word. */
	push(word: number): void {
		if (this.count === this.words.length) this.grow();
		this.words[this.count++] = word;
	}

	/** Doubles the room. */
	grow(): void {
		const larger = new Uint32Array(this.words.length * 2);
		larger.set(this.words);
		this.words = larger;
	}

	/** Forgets everything but the room, so that one writer can read many pages. */
	reset(): void {
		this.count = 0;
		this.hash = noWord;
	}

	/** A copy of the words so far, the open one included. */
	finish(): Uint32Array {
		this.close();
		return this.words.slice(0, this.count);
	}

	#takeClass(kind: number): void {
		if (kind === separator) this.close();
		else if (kind === transparent) return;
		else if (kind < oddClass) this.hash = Math.imul(this.hash ^ kind, prime);
		else if (kind & expanded) {
			for (const part of expansions[kind & ~expanded] ?? []) this.#takeClass(part);
		} else {
			this.close();
			const word = mix(Math.imul(noWord ^ (kind & codePointBits), prime)) & ~3;
			this.push(word | (kind & ideographic ? 1 : 2));
		}
	}
}

function classify(codePoint: number): number {
	if (!(codePoint >= 0 && codePoint <= 0x10ffff) || (codePoint & ~0x7ff) === 0xd800) {
		return separator;
	}
	const character = String.fromCodePoint(codePoint);
	if (transparentCharacter.test(character)) return transparent;
	if (!wordCharacter.test(character)) return separator;
	// Upper then lower case comes close to full case folding: ß is ss, ς is σ, ı is i. NFKD stands on
	// both sides of it because letter-like symbols only get a case after decomposition.
	const folded = character.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD');
	const parts: number[] = [];
	for (const part of folded) {
		if (!wordCharacter.test(part)) continue;
		let kind = part.codePointAt(0) as number;
		if (ideographicCharacter.test(part)) kind |= ideographic;
		else if (letterwiseCharacter.test(part)) kind |= letterwise;
		parts.push(kind);
	}
	if (parts.length === 0) return transparent;
	if (parts.length === 1) return parts[0] as number;
	return expanded | (expansions.push(parts) - 1);
}
