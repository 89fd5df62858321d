import type { Credit } from './build.ts';
import { blockAt, type CreditPlace } from './hast.ts';
import type { CreditPart } from './part.ts';

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
	return [...wording.map(toText), toText(line), toText(changes), ...notices]
		.filter((words) => words !== '')
		.join('\n');
}

function toText(parts: readonly CreditPart[]): string {
	return parts
		.map(({ text, href }) => (href && href !== text ? `${text} (${href})` : text))
		.join('');
}
