import type { Terms } from '../model.ts';
import type { Link } from './page/page.ts';

/** Longer ones are lists or whole articles, no credit. */
const longest = 2_000;
const sentenceEnd = /[.!?;|•·][\s\u00a0]|[。！？]/u;
/** What beside the text may stand under a licence of its own. */
const otherThings =
	/image|imag[eé]n|photo|foto|picture|bild|illustra|ilustra|figure|graphi|gráfic|grafik|chart|diagram|\bmaps?\b|video|vídeo|audio|music|musi[kc]|sound|\bcode\b|data|cover|logo|icon|font|except|exclud|includ|contain|adapted|based on|derived|previous|formerly|図|图|写真|照片|фото|изображ|иллюстр|görsel|resim|صور|चित्र/iu;

/**
 * The plain words around a licence link, up to the ends of its sentence, without what names somebody
 * or something else: further links, the work's title, its people.
 *
 * @returns null where the sentence is about pictures, code or what the work contains
 */
export function licenseSentence(link: Link, terms: Terms): string | null {
	const all = link.block.text;
	const at = link.text === '' ? -1 : all.indexOf(link.text);
	const before = all.slice(0, Math.max(0, at)).split(sentenceEnd).at(-1) ?? '';
	const after = at === -1 ? '' : (all.slice(at + link.text.length).split(sentenceEnd)[0] ?? '');
	// A badge has no words in the text, so it belongs to the whole block.
	const sentence = at === -1 ? all : `${before} ; ${after}`;
	if (sentence.length > longest || otherThings.test(sentence)) return null;
	return withoutNames(sentence, link, terms);
}

/**
 * The same for all that stands in the link's paragraph, for a link whose own words name no licence.
 *
 * @returns null where it is too long for a credit, or some of it is about pictures or code: where a
 *   sentence about them ends, no full stop tells for certain
 */
export function licenseParagraph(link: Link, terms: Terms): string | null {
	const all = link.block.text;
	if (all.length > longest) return null;
	const words = withoutNames(all, link, terms);
	return otherThings.test(words) ? null : words;
}

function withoutNames(sentence: string, { block }: Link, terms: Terms): string {
	const names = [terms.title, terms.publisher?.name, ...terms.authors.map(({ name }) => name)];
	const others = new Set([...block.links.map((one) => one.text), ...names]);
	let text = sentence;
	for (const words of others) if (words) text = text.replaceAll(words, ' ; ');
	return text;
}
