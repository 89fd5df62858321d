import type { Element } from 'hast';
import { foldName, showsName } from '../names.ts';
import type { Block, Page } from '../page/page.ts';
import type { Standings } from './standing.ts';

/** A caption below a picture is not longer. */
const LONGEST = 400;
/** Whose pictures no publisher can pass on. In capitals as they are written. */
const AGENCIES =
	/(?<![\p{L}\p{N}])(?:Getty(?: Images)?|Reuters|REUTERS|Associated Press|AP(?= |$|\/|\)|\.|,)|AFP|EPA(?:-EFE)?|EFE|Shutterstock|Alamy|iStock(?:photo)?|AAP|PA (?:Wire|Images|Media)|dpa|Picture Alliance|picture alliance|Adobe Stock|Imago|IMAGO|Bloomberg|Xinhua|TASS|ТАСС|РИА Новости|Sipa|ZUMA|NurPhoto|Anadolu|ANSA|Keystone|Ritzau|NTB|视觉中国|新华社|共同通信|時事通信)(?![\p{L}\p{N}])/u;
/** How captions say whose picture it is. */
const CREDITS =
	/©|\(c\)|(?<![\p{L}\p{M}])(?:photos?|photographs?|photographed|images?|pictures?|illustrations?|graphics?|video|audio|credits?|courtesy|source|by|via|cc|cc0|creative commons|public domain|licen[sc]ed?|foto|fotos|bild|bilder|quelle|von|crédits?|photographie|imagen|imagem|immagine|fuente|fonte|por|par|fotoğraf|kaynak|фото|снимок|источник|иллюстрация)(?![\p{L}\p{M}])|\p{L}\s?\/\s?\p{L}|摄影|攝影|图片|圖片|图源|来源|來源|供图|写真|画像|撮影|提供|사진|صورة|المصدر|फोटो|तस्वीर|साभार/iu;

/**
 * What is written at a picture: its `figcaption`, the words in its own paragraph, or the short block
 * right behind it. Only words that a reader sees.
 */
export function captionsOf(page: Page, standings: Standings, isWork: (block: Block) => boolean) {
	const byFigure = new Map<Element, Block[]>();
	const behind: { order: number; block: Block }[] = [];
	for (const block of page.blocks) {
		const { element } = block;
		if (element.type !== 'element') continue;
		const at = standings.of(element);
		if (!at) continue;
		const { figure } = at;
		if (figure) byFigure.set(figure, [...(byFigure.get(figure) ?? []), block]);
		behind.push({ order: at.order, block });
	}
	behind.sort((a, b) => a.order - b.order);
	return (element: Element, own: Block): string => {
		const at = standings.of(element);
		const figure = at?.figure ?? null;
		if (figure) {
			const inside = byFigure.get(figure) ?? [];
			const words = inside.map(({ text }) => text).join(' ');
			if (words !== '') return words;
		}
		if (own.text !== '' && !isWork(own) && own.text.length <= LONGEST) return own.text;
		const next = at ? firstBehind(behind, at.order) : null;
		return next && !isWork(next) && next.text.length <= LONGEST ? next.text : '';
	};
}

/**
 * Reads the credit out of a caption.
 *
 * @param caption words as they are seen
 * @param names of the authors and the publisher
 */
export function creditIn(caption: string, names: readonly string[]): CaptionCredit {
	const agency = AGENCIES.exec(caption)?.[0];
	if (agency) return { kind: 'agency', name: agency };
	const folded = foldName(caption);
	const named = names.some((name) => showsName(folded, foldName(name)));
	return { kind: named || CREDITS.test(caption) ? 'credited' : 'none' };
}

function firstBehind(
	blocks: readonly { order: number; block: Block }[],
	order: number,
): Block | null {
	let low = 0;
	let high = blocks.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((blocks[middle]?.order ?? 0) > order) high = middle;
		else low = middle + 1;
	}
	return blocks[low]?.block ?? null;
}

/** `agency`: one whose pictures others cannot pass on. */
export type CaptionCredit = { kind: 'agency'; name: string } | { kind: 'credited' | 'none' };
