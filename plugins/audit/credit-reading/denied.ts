import type { Terms } from '../../model.ts';
import type { Block, Link } from '../page/page.ts';

/** Longer blocks are no credit. */
const LONGEST = 2_000;
/** An end of a sentence, not of an initial or a version. */
const SENTENCE_END = /(?<=[\p{L}\p{N})”"»]{4})[.!?][\s\u00a0]+|[。！？]/u;
/** “It is not true that …”, “Es stimmt nicht, dass …”, “Il est faux que …”, “No es cierto que …”. */
const UNTRUE = [
	/\b(?:it(?: is|['’]s)|that is) (?:not (?:true|correct|the case)|untrue|false|wrong|a lie|incorrect) that\b/iu,
	/\bes (?:ist (?:nicht (?:wahr|richtig)|falsch|unwahr)|stimmt nicht|trifft nicht zu), ?dass\b/iu,
	/\bil (?:n['’]est pas (?:vrai|exact)|est (?:faux|inexact)) qu[e'’]/iu,
	/\b(?:no es (?:cierto|verdad)|es falso) que\b/iu,
];
/** “… was not published by …”: the denial right before what a credit says. */
const DENIED = [
	/\b(?:is|are|was|were|has|have)(?: not|n['’]t| never| no longer) (?:ever )?(?:been )?(?:first |originally |actually |in fact )?(?:(?:re)?published|reproduced|reprinted|reposted|licen[sc]ed)\b/iu,
	/\b(?:ist|wurde|steht|erschien) (?:hier )?(?:nicht|nie|niemals|nicht mehr) (?:zuerst |ursprünglich )?(?:unter|nach|bei|von|aus|mit)\b/iu,
	/\bn['’](?:est|a|ont|était) (?:pas|plus|jamais) (?:été )?(?:d['’]abord |initialement )?(?:(?:re)?publié|reproduit|sous (?:la )?licence|placé|diffusé)/iu,
	/\bno (?:est[áa]|es|fue|ha sido|se) (?:originalmente )?(?:(?:re)?public|reproduc|licencia|bajo|sujet)/iu,
];
/** The denial is of something else, or only of a part. */
const OTHERWISE =
	/\b(?:but|instead|rather|unlike|except|unless|only|here|sondern|außer|sofern|soweit|nur|hier|mais|sauf|hormis|ici|sino|salvo|excepto|aquí|images?|photos?|photographs?|pictures?|videos?|illustrations?|graphics?|figures?|maps?|logos?|translations?|versions?|adaptations?|editions?|changes?|Bild(?:er)?|Fotos?|Grafiken?|Übersetzung(?:en)?|Fassung|traductions?|versión|traducci[oó]n|im[aá]genes|imagen|fotos?)\b/iu;

/**
 * The blocks that deny what a credit says: a sentence with the source's or the licence's name says that
 * the work is not published or licensed so. In English, German, French and Spanish; a sentence that
 * goes on to say how it is instead, or speaks of pictures or translations, denies nothing.
 *
 * @param backlinks links to the source
 * @param names the source's, as written
 */
export function deniedBlocks(
	blocks: readonly Block[],
	backlinks: readonly Link[],
	terms: Terms,
): ReadonlySet<Block> {
	const names = [terms.publisher?.name ?? ''];
	if (terms.grant.kind === 'license') names.push(terms.grant.license.shortName);
	const denied = new Set<Block>();
	for (const block of blocks) {
		if (block.text.length > LONGEST) continue;
		const own = backlinks.filter((link) => link.block === block).map(({ text }) => text);
		const wanted = [...names, ...own].filter((name) => name !== '');
		if (wanted.some((name) => block.text.includes(name)) && denies(block.text, wanted)) {
			denied.add(block);
		}
	}
	return denied;
}

function denies(text: string, names: readonly string[]): boolean {
	return text.split(SENTENCE_END).some((sentence) => {
		if (!names.some((name) => sentence.includes(name))) return false;
		// The names themselves may hold any word.
		const bare = names.reduce((rest, name) => rest.replaceAll(name, ' ; '), sentence);
		if (UNTRUE.some((pattern) => pattern.test(bare))) return true;
		return DENIED.some((pattern) => pattern.test(bare)) && !OTHERWISE.test(bare);
	});
}
