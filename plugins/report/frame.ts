import type { Place } from '../model.ts';
import { visible } from './visible.ts';

/** Columns of a line that are shown; built pages have lines of any length. */
const width = 100;
/** How many of them stand before the place. */
const before = 30;

/**
 * The line of a text that a place is in, cut around the place, with a mark below it.
 *
 * @returns two lines, without colours; none where the text has no such line
 */
export function frameOf(text: string | null, { line, column }: Place): string[] {
	const whole = lineOf(text ?? '', line).trimEnd();
	if (whole === '') return [];
	const at = Math.min(column - 1, whole.length);
	const from = whole.length <= width || at <= before ? 0 : wordStart(whole, at - before);
	const to = Math.min(whole.length, from + width);
	const shown = (start: number, end: number): string =>
		visible(whole.slice(start, end).toWellFormed()).replaceAll('\t', ' ');
	const head = `${from > 0 ? '…' : ''}${shown(from, Math.min(at, to))}`;
	const tail = `${shown(Math.min(at, to), to)}${to < whole.length ? '…' : ''}`;
	const number = String(line);
	return [
		`${number} │ ${head}${tail}`,
		`${' '.repeat(number.length)} │ ${' '.repeat(cells(head))}^`,
	];
}

function lineOf(text: string, line: number): string {
	let start = 0;
	for (let number = 1; number < line; number += 1) {
		const end = text.indexOf('\n', start);
		if (end < 0) return '';
		start = end + 1;
	}
	const end = text.indexOf('\n', start);
	return text.slice(start, end < 0 ? undefined : end);
}

/** A cut through a letter of two code units would show none of it. */
function wordStart(text: string, at: number): number {
	return /[\udc00-\udfff]/.test(text[at] ?? '') ? at + 1 : at;
}

/** How many cells of a terminal a text takes: none for marks on letters, two for wide letters. */
function cells(text: string): number {
	let count = 0;
	for (const letter of text) {
		if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(letter)) continue;
		count += wide.test(letter) ? 2 : 1;
	}
	return count;
}

const wide =
	/^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u;
