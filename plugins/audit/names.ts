/** Between names in a list: signs, and the words for "and" as bylines write them. */
const JOINERS = new Set('& and und en y e et og och ja ve és и та й dan và או'.split(' '));

/** Names of more words are those of institutions. */
const mostWords = 6;

const plain = /^[\t\n\r -~]*$/;
const spaced = /[\t\n\r]| {2}/;
const letter = /^[\p{L}\p{M}\p{N}]$/u;
/** Letters that keyboards of neighbouring languages write for one another: Persian, Urdu; Romanian. */
const twins: Readonly<Record<string, string>> = { ی: 'ي', ى: 'ي', ک: 'ك', ş: 'ș', ţ: 'ț' };
/** What draws nothing by itself, the Arabic lengthening stroke, and the vowel signs of Arabic and Hebrew. */
const unread =
	/[\p{Cf}\p{DI}\u0640]|[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0652\u0670]/gu;
/** Letters that are forced to run against their own direction (Unicode, UAX 9). */
const overridden =
	/\u202e[^\u202c\u2066-\u2069\p{Script=Hebrew}\p{Script=Arabic}]+|\u202d[\p{Script=Hebrew}\p{Script=Arabic}\p{M}\s]+/gu;
const spaceless =
	/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
const eastAsianGap =
	/(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー])[\s·・•‧∙⋅]+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])/gu;

/**
 * Folds what typography changes: case, white space, quotes, dashes, dots, invisible characters, the
 * space behind an initial, letters that are one in capitals (ß, final ς, dotless ı), signs of trade
 * marks, what Greek capitals, Arabic and Hebrew are commonly written without, and the space or middle
 * dot between Chinese, Japanese or Korean letters. So a name in the front matter is found in the words
 * of a page.
 */
export function foldName(text: string): string {
	if (plain.test(text)) return foldPlain(text);
	return text
		.replace(overridden, turned)
		.replace(/[™®℠]/g, '')
		.replace(/©/g, '(c)')
		.normalize('NFKC')
		.toLowerCase()
		.replace(unread, '')
		.replace(/\p{Script=Greek}/gu, (one) => one.normalize('NFD').charAt(0))
		.replace(/[یىکşţ]/g, (one) => twins[one] ?? one)
		.replace(/ß/g, 'ss')
		.replace(/ς/g, 'σ')
		.replace(/ı|i\u0307/g, 'i')
		.replace(/["“”„‟«»‹›״]/g, '"')
		.replace(/[‘’‚‛`´ʼʻ′׳]/g, "'")
		.replace(/[‐‑‒–—―−]+|-{2,}/g, '-')
		.replace(/(?<![\p{L}\p{M}\p{N}])(\p{L}\p{M}*)\.(?=\p{L})/gu, '$1. ')
		.replace(/\s+/g, ' ')
		.replace(eastAsianGap, '')
		.trim();
}

/** Letters behind an override of their direction, in the order in which a reader sees them. */
function turned(run: string): string {
	return [...run].reverse().join('');
}

/** What is left of the folding where all is ASCII, as most text is; it takes a fifth of the time. */
function foldPlain(text: string): string {
	let folded = text.toLowerCase();
	if (folded.includes('`')) folded = folded.replaceAll('`', "'");
	if (folded.includes('--')) folded = folded.replace(/-{2,}/g, '-');
	if (folded.includes('.')) folded = folded.replace(/(?<![a-z0-9])([a-z])\.(?=[a-z])/g, '$1. ');
	return spaced.test(folded) ? folded.replace(/\s+/g, ' ').trim() : folded.trim();
}

/**
 * Tells whether a text shows a name as words of their own: “Ann” is not in “Joanna”. Scripts without
 * spaces have no such borders.
 *
 * @param text folded by {@link foldName}
 * @param name folded by {@link foldName}
 */
export function showsName(text: string, name: string): boolean {
	if (name === '') return false;
	for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
		if (isBorder(text, at, -1) && isBorder(text, at + name.length, 1)) return true;
	}
	return false;
}

/**
 * Writes lists of names in one way, so that “A and B”, “A & B” and “A, B” are the same.
 *
 * @param text folded by {@link foldName}
 * @returns null when there is no list in it
 */
export function foldList(text: string): string | null {
	const words: string[] = [];
	let joins = false;
	for (const word of text.replace(/[,;&+/|、]/g, ' & ').split(' ')) {
		if (word === '') continue;
		if (!JOINERS.has(word)) words.push(word);
		else {
			joins = true;
			if (words.length > 0 && words.at(-1) !== '&') words.push('&');
		}
	}
	return joins ? words.join(' ') : null;
}

/**
 * The names of several people whom one name in the front matter joins (“Ann Writer and B. Editor”).
 *
 * @param name folded by {@link foldName}
 * @returns none where a part is a single word: “Johnson & Johnson” is one name
 */
export function namesJoined(name: string): string[] {
	const parts = (foldList(name) ?? '').split(' & ');
	const each = parts.every((part) => part.includes(' ') || (part[0] && spaceless.test(part[0])));
	return parts.length > 1 && each ? parts : [];
}

/**
 * The ways to write one person's name: as given, and with the family name first behind which a comma
 * stands, or the other way round. Which of several words begins the family name is not known.
 *
 * @param name folded by {@link foldName}
 */
export function waysToWrite(name: string): string[] {
	const [last = '', first, ...more] = name.split(', ');
	if (first !== undefined) return more.length === 0 ? [name, `${first} ${last}`] : [name];
	const words = name.split(' ');
	if (words.length > mostWords) return [name];
	const turned = words.slice(1).map((_, at) => {
		return `${words.slice(at + 1).join(' ')}, ${words.slice(0, at + 1).join(' ')}`;
	});
	return [name, ...turned];
}

/** Whether a word may begin or end here: beside what is no letter, or in a script without spaces. */
export function isBorder(text: string, at: number, side: -1 | 1): boolean {
	const outside = side === -1 ? text.slice(0, at).slice(-1) : (text[at] ?? '');
	const inside = side === -1 ? (text[at] ?? '') : (text[at - 1] ?? '');
	if (!letter.test(outside) || !letter.test(inside)) return true;
	return spaceless.test(outside) || spaceless.test(inside);
}
