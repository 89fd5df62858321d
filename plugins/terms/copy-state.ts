/** Beginnings of words, or with `$` whole words, by language; what they tell is said of a change. */
const TRANSLATED: Readonly<Record<string, string>> = {
	ar: 'ترجم مترجم الترجمة وترجم',
	de: 'übersetz Übersetzung',
	en: 'translat',
	es: 'traduc traduj',
	fr: 'tradui traduc',
	hi: 'अनुवाद अनूदित',
	it: 'tradott traduzion tradurr',
	pt: 'traduz traduç',
	ru: 'перевод перевел перевед переведен',
	tr: 'çevir çevri tercüme',
};
const SHORTENED: Readonly<Record<string, string>> = {
	ar: 'مختصر اختصر اختصار اختصرت باختصار',
	de: 'kürz gekürz auszug auszüg auszugsweise',
	en: 'shorten abridg condens excerpt abbreviat trimmed length$ summari',
	es: 'acort abrevi resum extract condens recort',
	fr: 'raccourc abrég extrait condens écourt',
	hi: 'संक्षिप्त संक्षेप',
	it: 'abbrevi accorci ridott estratt condens',
	pt: 'encurt abrevi resum excert condens reduzid',
	ru: 'сокращ сократ отрыв',
	tr: 'kısalt özet alıntı',
};
/** Nouns of the headline, which many publishers let change apart from the text. */
const HEADLINE: Readonly<Record<string, string>> = {
	ar: 'العنوان عنوان',
	de: 'überschrift titel$ schlagzeile headline',
	en: 'headline title$ retitled$',
	es: 'titular$ título$ titulo$',
	fr: 'titre$ titres$',
	hi: 'शीर्षक',
	it: 'titolo$',
	pt: 'título$ titulo$ manchete',
	ru: 'заголов',
	tr: 'başlık başlığ',
};
/** Style, time and place, in the English of those who grant such edits, and what stands around them. */
const LIGHT =
	'style spelling punctuation time times date dates day days place places dateline datelines location locations'.split(
		' ',
	);
const AROUND = new Set(
	(
		'a the our house site local to for and in of into with on as is are was were has have been be ' +
		'adapted adjusted changed updated edited converted conformed reference references only slightly minor british american australian english'
	).split(' '),
);
/** Written without spaces: found anywhere. */
const TRANSLATED_UNSPACED = ['翻訳', '訳し', '抄訳', '翻译', '翻譯', '译文', '編訳', '编译'];
const SHORTENED_UNSPACED = [
	'抜粋',
	'要約',
	'短縮',
	'抄訳',
	'节选',
	'節選',
	'摘编',
	'缩短',
	'删节',
	'摘录',
];

const HEADLINE_UNSPACED = ['标题', '標題', '見出し', 'タイトル', '题目'];

const translated = compile(TRANSLATED);
const shortened = compile(SHORTENED);
const headline = compile(HEADLINE);

/**
 * What a copy is, by what its front matter says of changes: the state on which a publisher's credit
 * line depends. A change that speaks neither of a translation nor of a shortening is an edit.
 *
 * @param changes entries of `changes`, in any of the languages that notices are read in
 * @returns every state that fits; `unedited` alone where no change is named
 */
export function copyStates(changes: readonly string[]): ReadonlySet<CopyState> {
	if (changes.length === 0) return new Set<CopyState>(['unedited']);
	const kinds = changes.flatMap((change) => [...changeKinds(change)]);
	return new Set(kinds.map((kind) => (kind === 'headline' || kind === 'light' ? 'edited' : kind)));
}

/**
 * What one change is. Rules of publishers speak of a new headline, and of edits of style, time and
 * place, apart from other edits; an entry that names several is all of them.
 *
 * @param change an entry of `changes`
 */
export function changeKinds(change: string): ReadonlySet<ChangeKind> {
	const kinds = new Set<ChangeKind>();
	for (const part of change.normalize('NFC').toLowerCase().split(/[;；]/)) {
		const words = part.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');
		if (words.length === 0) continue;
		const isTranslated = says(words, translated) || holds(part, TRANSLATED_UNSPACED);
		const isShortened = says(words, shortened) || holds(part, SHORTENED_UNSPACED);
		if (isTranslated) kinds.add('translated');
		if (isShortened) kinds.add('shortened');
		if (isTranslated || isShortened) continue;
		if (says(words, headline) || holds(part, HEADLINE_UNSPACED)) kinds.add('headline');
		else kinds.add(isLight(words) ? 'light' : 'edited');
	}
	return kinds.size > 0 ? kinds : new Set<ChangeKind>(['edited']);
}

/** Nothing but style, time and place, and the words around them. */
function isLight(words: readonly string[]): boolean {
	const others = words.filter((word) => !AROUND.has(word));
	return others.length > 0 && others.every((word) => LIGHT.includes(word));
}

export type ChangeKind = 'translated' | 'shortened' | 'headline' | 'light' | 'edited';
type CopyState = 'unedited' | 'edited' | 'shortened' | 'translated';

function compile(table: Readonly<Record<string, string>>): readonly string[] {
	return Object.values(table).flatMap((stems) => stems.toLowerCase().split(' '));
}

function says(words: readonly string[], stems: readonly string[]): boolean {
	return words.some((word) =>
		stems.some((stem) => (stem.endsWith('$') ? `${word}$` === stem : word.startsWith(stem))),
	);
}

function holds(text: string, phrases: readonly string[]): boolean {
	return phrases.some((phrase) => text.includes(phrase));
}
