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

const translated = compile(TRANSLATED);
const shortened = compile(SHORTENED);

/**
 * What a copy is, by what its front matter says of changes: the state on which a publisher's credit
 * line depends. A change that speaks neither of a translation nor of a shortening is an edit.
 *
 * @param changes entries of `changes`, in any of the languages that notices are read in
 * @returns every state that fits; `unedited` alone where no change is named
 */
export function copyStates(changes: readonly string[]): ReadonlySet<CopyState> {
	if (changes.length === 0) return new Set<CopyState>(['unedited']);
	const states = new Set<CopyState>();
	for (const change of changes) {
		const text = change.normalize('NFC').toLowerCase();
		const words = text.split(/[^\p{L}\p{M}]+/u);
		const isTranslated = says(words, translated) || holds(text, TRANSLATED_UNSPACED);
		const isShortened = says(words, shortened) || holds(text, SHORTENED_UNSPACED);
		if (isTranslated) states.add('translated');
		if (isShortened) states.add('shortened');
		if (!isTranslated && !isShortened) states.add('edited');
	}
	return states;
}

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
