/** Offset behind a run of one mark. */
export function marksEnd(text: string, at: number): number {
	let end = at;
	while (text[end] === text[at]) end += 1;
	return end;
}

/**
 * Whether a run of `*`, `_` or `~` is emphasis, which shows nothing. A star with a space on both sides
 * and an underscore inside a word are text (CommonMark 6.2), and so is anything but two tildes.
 */
export function isEmphasis(text: string, at: number, end: number): boolean {
	const mark = text[at];
	const before = text[at - 1] ?? ' ';
	const after = text[end] ?? ' ';
	if (/\s/.test(before) && /\s/.test(after) && end - at < 3) return false;
	if (mark === '_' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return false;
	return mark !== '~' || end - at === 2;
}
