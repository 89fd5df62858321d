import type { Duty } from '../model.ts';
import { type CreditPart, part, safeHref, wordsOf } from './part.ts';
import type { End, Placing } from './placing.ts';
import { saysAlready } from './said.ts';

/**
 * Chooses one form of each line that the terms owe, the one that fits the credit best: first what needs
 * no block of its own, then a sentence before a byline, which reads as one only beside an author's
 * name; else the publisher's own order. A line that lacks a value is left to the audit, which tells
 * what to fill in.
 *
 * @param duties of the terms; `credit-wording` has `accept` and `at`, parallel lists of lines
 * @param placing where the credit stands
 * @param addresses http(s) addresses that become links where they stand bare in a line
 * @param body text of the article: what it says itself, where it should, is not said twice
 */
export function chooseWordings(
	duties: readonly Duty[],
	placing: Placing,
	addresses: readonly string[],
	body: string | null = null,
): Wording[] {
	const chosen = new Map<string, Wording>();
	for (const { rule, detail } of duties) {
		if (rule !== 'credit-wording' || !detail.accept) continue;
		const places = (detail.at ?? '').split('\n');
		const said = detail.accept.split('\n').some((text, index) => {
			return body !== null && saysAlready(body, text, places[index] ?? 'anywhere');
		});
		if (said) continue;
		const forms = detail.accept.split('\n').map((text, index) => {
			const at = places[index] ?? 'anywhere';
			const end = endOf(at);
			const apart = end !== null && end !== placing.main && !placing.both;
			return { text, end, rank: Number(apart) * 2 + Number(at === 'byline') };
		});
		// Sorting is stable, so forms of one rank keep their order.
		const [best] = forms.filter(({ text }) => text !== '').sort((a, b) => a.rank - b.rank);
		if (!best) continue;
		const parts = readLine(best.text, addresses);
		// Licence and house rules may ask for the same words.
		const words = `${best.end} ${wordsOf(parts)}`;
		if (!chosen.has(words)) chosen.set(words, { end: best.end, parts });
	}
	return [...chosen.values()];
}

/**
 * Reads a filled line: words, and links as in Markdown. A title that was filled in may hold brackets of
 * its own, so a link's words reach back to the bracket that pairs with its end.
 *
 * @param addresses become links where they stand bare
 */
function readLine(text: string, addresses: readonly string[]): CreditPart[] {
	const parts: CreditPart[] = [];
	let open: number[] = [];
	let from = 0;
	for (let at = 0; at < text.length; at += 1) {
		if (text[at] === '[') open.push(at);
		if (text[at] !== ']') continue;
		const start = open.pop();
		if (start === undefined || text[at + 1] !== '(') continue;
		const end = addressEnd(text, at + 2);
		const href = end === -1 ? null : safeHref(readTarget(text.slice(at + 2, end), addresses));
		if (href === null) continue;
		parts.push(...linkBare(text.slice(from, start), addresses));
		parts.push(part('link', text.slice(start + 1, at), href));
		// There is no link inside of another.
		open = [];
		from = end + 1;
		at = end;
	}
	parts.push(...linkBare(text.slice(from), addresses));
	return parts.filter((one) => one.text !== '');
}

/**
 * The `)` that ends an address, which may hold pairs of them but no white space; -1 where none does. It
 * ends before the next link, so that a line of brackets is not read to its end at each of them.
 */
function addressEnd(text: string, start: number): number {
	let depth = 1;
	for (let at = start; at < text.length; at += 1) {
		const letter = text[at] as string;
		if (/\s/.test(letter) || text.startsWith('](', at)) return -1;
		if (letter === '(') depth += 1;
		else if (letter === ')') depth -= 1;
		if (depth === 0) return at;
	}
	return -1;
}

/** Round brackets are escaped where an address was filled into a link; the page links it as it is. */
function readTarget(target: string, addresses: readonly string[]): string {
	const plain = target.replaceAll('%28', '(').replaceAll('%29', ')');
	return addresses.includes(plain) ? plain : target;
}

/** Longer addresses first, so that a home page does not cut the address of an article in two. */
function linkBare(text: string, addresses: readonly string[]): CreditPart[] {
	const [longest, ...others] = addresses.toSorted((a, b) => b.length - a.length);
	if (longest === undefined) return [part('text', text)];
	return text
		.split(longest)
		.flatMap((piece, index) => [
			...(index === 0 ? [] : [part('link', longest, longest)]),
			...linkBare(piece, others),
		]);
}

function endOf(at: string): End | null {
	if (at === 'top' || at === 'byline') return 'top';
	return at === 'end' ? 'bottom' : null;
}

/** One line in the publisher's own words. */
export interface Wording {
	/** The end of the article where it belongs, or null where any will do. */
	end: End | null;
	parts: readonly CreditPart[];
}
