import { runsAgainst } from './bidi.ts';
import type { Credit } from './build.ts';
import { blockAt, type CreditPlace } from './hast.ts';
import type { CreditPart } from './part.ts';

/** Behind an address, what programs that make links of addresses are sure not to take along. */
const endsAddress = /^(?:$|[\s.,;:!?)])/;

/**
 * The credit as plain text, one paragraph a line; addresses stand behind the words they belong to.
 *
 * @param place `all`: the whole credit; else what belongs above or below the text
 * @returns empty where nothing belongs there
 */
export function creditToText(credit: Credit, place: CreditPlace = 'all'): string {
	const block = blockAt(credit, place);
	if (!block) return '';
	const { wording, line, changes, notices } = block;
	const { dir } = credit.locale;
	// The publisher's own words stand in a paragraph of their own, whose direction is theirs.
	const own = wording.map((parts) => toText(parts, null));
	return [...own, toText(line, dir), toText(changes, dir), ...notices]
		.filter((words) => words !== '')
		.join('\n');
}

function toText(parts: readonly CreditPart[], dir: 'ltr' | 'rtl' | null): string {
	return parts
		.map(({ role, text, href }, at) => {
			const turns = dir !== null && role !== 'text' && runsAgainst(text, dir);
			// An address stays bare: programs that make links of addresses would take the marks along.
			const words = turns ? `\u2068${text}\u2069` : text;
			if (!href || href === text) return words;
			return `${words} (${href})${endsAddress.test(parts[at + 1]?.text ?? '') ? '' : ' '}`;
		})
		.join('');
}
