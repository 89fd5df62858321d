import { bracesEnd, isBlank, tagAt } from '../article/words/markdown-marks.ts';

const fenceMark = /^\s*(`{3,}(?!.*`)|~{3,})/;
const moduleMark = /^(?:import|export)\b/;
/** MDX takes a name with a capital letter or a dot for a component; HTML has neither. */
const componentMark = /^\s*<\/?(?:[A-Z]|[A-Za-z]\w*\.)/;
const expressionMark = /^ {0,3}\{/;

/**
 * The Markdown of an MDX text: without `import` and `export`, expressions that stand alone, and the
 * tags of components on lines of their own, none of which tells a reader of plain text anything.
 * What stands between such tags stays, and so does code.
 *
 * @param body without front matter, of a file that MDX can read: its braces are balanced
 */
export function markdownOfMdx(body: string): string {
	const kept: string[] = [];
	let fence: string | null = null;
	let begins = true;
	for (let at = 0; at < body.length; ) {
		const end = endOfLine(body, at);
		const line = body.slice(at, end);
		const mark = fenceMark.exec(line)?.[1] ?? null;
		const behind: number =
			fence === null && mark === null ? behindCode(body, at, line, begins) : -1;
		if (fence === null) fence = mark;
		else if (closes(fence, line)) fence = null;
		const blank: boolean = fence === null && line.trim() === '';
		// What was taken out leaves one blank line, and not two.
		if (behind < 0 && !(blank && begins)) kept.push(line);
		begins = blank || behind >= 0;
		at = behind < 0 ? end : behind;
	}
	return kept.join('');
}

/** Offset behind what only MDX has at this line, or -1. */
function behindCode(text: string, at: number, line: string, begins: boolean): number {
	if (begins && moduleMark.test(line)) return blockEnd(text, at);
	const start = at + line.length - line.trimStart().length;
	if (begins && expressionMark.test(line))
		return lineEnd(text, bracesEnd(text, start, text.length));
	if (!componentMark.test(line)) return -1;
	// Bounded by the paragraph, so that many open tags cost no more than the text.
	return lineEnd(text, tagAt(text, start, paragraphEnd(text, at), true)?.end ?? -1);
}

/** Offset of the next line where nothing else stands on this one, else -1. */
function lineEnd(text: string, at: number): number {
	if (at < 0) return -1;
	const end = endOfLine(text, at);
	return text.slice(at, end).trim() === '' ? end : -1;
}

/** Behind a block of ESM: a blank line ends it, unless braces are open. */
function blockEnd(text: string, start: number): number {
	let end = paragraphEnd(text, start);
	let brace = text.indexOf('{', start);
	while (brace >= 0 && brace < end) {
		const closed = bracesEnd(text, brace, text.length);
		if (closed < 0) return end;
		if (closed > end) end = paragraphEnd(text, closed);
		brace = text.indexOf('{', closed);
	}
	return end;
}

function paragraphEnd(text: string, start: number): number {
	let at = endOfLine(text, start);
	while (at < text.length && !isBlank(text, at)) at = endOfLine(text, at);
	return at;
}

function endOfLine(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end < 0 ? text.length : end + 1;
}

function closes(fence: string, line: string): boolean {
	const text = line.trim();
	return text.length >= fence.length && text === (fence[0] as string).repeat(text.length);
}
