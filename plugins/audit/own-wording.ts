import type { Terms } from '../model.ts';
import type { CreditReading } from './credit-reading.ts';
import { namesCommons, namesVersion } from './license-words.ts';
import { foldName } from './names.ts';
import { shippedProfileOf } from './shipped-profile.ts';

/** A longer credit says more than the publisher's own line. */
const longest = 4_000;
const linkAddress = /\]\([^()\s]*\)/g;

/**
 * The publisher's own credit line, where the page shows it and it names Creative Commons without a
 * version: such a line is what the rights holder hands out, so the lack is not the site's.
 *
 * @returns the words of the line, or null
 */
export function ownWording(reading: CreditReading, terms: Terms): string | null {
	const shown = reading.area.map(({ text }) => text).join(' ');
	if (shown.length > longest || namesVersion(shown)) return null;
	const credit = shippedProfileOf(terms)?.credit;
	const own = credit?.lines.flatMap(({ accept }) => accept.map(({ text }) => text)) ?? [];
	const owed = terms.duties
		.filter(({ rule }) => rule === 'credit-wording')
		.flatMap(({ detail }) => detail.accept?.split('\n') ?? []);
	for (const template of [...owed, ...own]) {
		const line = template.replace(linkAddress, '').replaceAll('[', '');
		const numbered = /\{license(?:Url)?\}/.test(template);
		if (!numbered && namesCommons(line) && showsLine(shown, line)) return line;
	}
	return null;
}

/** Whether words show a credit line, whatever stands in the place of its placeholders. */
function showsLine(words: string, line: string): boolean {
	const text = plain(words);
	let from = 0;
	for (const piece of line.split(/\{[^{}]*\}/).map(plain)) {
		const at = text.indexOf(piece, from);
		if (at === -1) return false;
		from = at + piece.length;
	}
	return true;
}

/** Words alone, without case, punctuation and kinds of space. */
function plain(text: string): string {
	return foldName(text)
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
		.trim();
}
