import { readTokens, type Token } from './tokens.ts';
import { longestPhrase, type PhraseKind } from './vocabulary.ts';

const COMPOUND = /^(cc)?((?:by)?(?:nc|nd|sa)*)$/;
const ABBREVIATIONS = new Set(['by', 'nc', 'nd', 'sa']);

/**
 * Cuts a value into the parts that licence names are made of. Linear in its length.
 *
 * @param text any text; compared without case, accents and invisible characters
 */
export function readItems(text: string): Item[] {
	const tokens = readTokens(text);
	const items: Item[] = [];
	let at = 0;
	while (at < tokens.length) {
		const token = tokens[at];
		if (token === undefined) break;
		const plain = token.mark || ABBREVIATIONS.has(token.folded);
		const found = plain ? null : longestPhrase(tokens, at);
		if (found === null) {
			items.push(...single(token));
			at += 1;
			continue;
		}
		const raw = tokens.slice(at, found.end).map((one) => (one.glued ? '' : ' ') + one.raw);
		const item: Item = { ...found.phrase, raw: raw.join('').trim(), glued: token.glued };
		at = found.end;
		const after = tokens[at];
		if (item.value === 'sampling' && after?.raw === '+' && after.glued) {
			item.value = 'sampling+';
			at += 1;
		}
		items.push(item);
	}
	return items;
}

function single(token: Token): Item[] {
	const { raw, folded, glued } = token;
	if (token.mark) return [{ kind: 'mark', value: raw, raw, glued }];
	if (/^\d/.test(raw)) return [{ kind: 'number', value: raw.replaceAll(',', '.'), raw, glued }];
	const compound = folded.length <= 14 ? COMPOUND.exec(folded) : null;
	const letters = compound?.[2] ?? '';
	// "sand" and "nd" inside prose are no licences: a compound begins with CC or BY.
	if (compound === null || !(compound[1] || letters.startsWith('by') || letters.length === 2)) {
		return [{ kind: 'word', value: folded, raw, glued }];
	}
	const items: Item[] = [];
	if (compound[1]) items.push({ kind: 'family', value: 'cc', raw: raw.slice(0, 2), glued });
	for (let at = 0; at < letters.length; at += 2) {
		const value = letters.slice(at, at + 2);
		const start = raw.length - letters.length + at;
		const joined = items.length > 0 || glued;
		items.push({ kind: 'element', value, raw: raw.slice(start, start + 2), glued: joined });
	}
	return items;
}

export type ItemKind = PhraseKind | 'mark' | 'number' | 'word';

/** One part of a value. */
export interface Item {
	kind: ItemKind;
	/** What it stands for: `nc`, `zero`, `de`, `4.0`. */
	value: string;
	/** As written. */
	raw: string;
	/** True where no white space stands before it. */
	glued: boolean;
}
