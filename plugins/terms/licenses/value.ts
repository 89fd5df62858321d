import { looksLikeAddress, readAddress } from './address.ts';
import { type Claim, claimOfAddress, claimOfMention } from './claims.ts';
import { type Item, readItems } from './items.ts';
import type { Mention } from './mention.ts';
import { readMentions } from './mentions.ts';
import { isUnspaced } from './tokens.ts';

/** What separates an address from the text around it. */
const CHUNK = /[^\s<>()[\]{}"'`|]+/g;

/**
 * Takes a value apart: what its addresses and names claim, and what is left over.
 *
 * @param written the whole value
 */
export function readValue(written: string): Value {
	const claims: Claim[] = [];
	const unread: string[] = [];
	let pages = 0;
	let named = '';
	let rest = '';
	let end = 0;
	for (const match of written.matchAll(CHUNK)) {
		if (!looksLikeAddress(match[0])) continue;
		const address = readAddress(withoutEnd(match[0]));
		if (address === null) unread.push(match[0]);
		else if (address.kind === 'page') pages += 1;
		else if (address.kind === 'name') named += ` ; ${address.name}`;
		else claims.push(claimOfAddress(address));
		rest += `${written.slice(end, match.index)} ; `;
		end = match.index + match[0].length;
	}
	const reading = readMentions(readItems(rest + written.slice(end) + named));
	const led = claims.length > 0 || pages > 0 || reading.mentions.some((one) => one.led);
	const items = reading.unread;
	const asides: Claim[] = [];
	for (const mention of reading.mentions) {
		const claim = claimOfMention(mention);
		if (mention.led || isFull(mention, led, items.length + unread.length)) {
			claims.push(claim);
			for (const version of mention.furtherVersions) claims.push({ ...claim, version });
		} else if (led && !isWordBy(mention)) asides.push(claim);
	}
	const places = items.filter((item) => item.kind === 'place').map((item) => item.value);
	const denied = items.some((item) => item.kind === 'denial');
	return { claims, asides, places, denied, pages, unread: [...words(items), ...unread] };
}

/**
 * A name without "Creative Commons" in it. Beside an address or another name its version is enough;
 * alone it has to be the whole value, or "Open Data Commons Attribution License 1.0" would match.
 */
function isFull(mention: Mention, led: boolean, unread: number): boolean {
	if (led) return mention.version !== null;
	if (unread > 0 || mention.bareDigit !== null) return false;
	if (mention.version !== null) return true;
	return mention.elements.length > 1 && mention.elements.includes('by');
}

/** "by" alone is a preposition. */
function isWordBy(mention: Mention): boolean {
	return mention.words.length === 1 && mention.words[0]?.toLowerCase() === 'by';
}

/** Chinese and Japanese come character by character. */
function words(items: readonly Item[]): string[] {
	const found: string[] = [];
	let joins = false;
	for (const item of items) {
		const single = isUnspaced(item.raw);
		if (single && joins && item.glued) found.push(`${found.pop() ?? ''}${item.raw}`);
		else found.push(item.raw);
		joins = single;
	}
	return found;
}

function withoutEnd(chunk: string): string {
	let end = chunk.length;
	while (end > 0 && '.,;:!?'.includes(chunk[end - 1] ?? ' ')) end -= 1;
	return chunk.slice(0, end);
}

/** A value, taken apart. */
export interface Value {
	claims: readonly Claim[];
	/** Elements named beside a licence: "CC BY-NC 4.0 (non-commercial)". */
	asides: readonly Claim[];
	places: readonly string[];
	denied: boolean;
	/** How many addresses lead to Creative Commons, but to no licence. */
	pages: number;
	unread: readonly string[];
}
