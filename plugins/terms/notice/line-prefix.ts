import { skipSpace } from '../../article/words/markdown-marks.ts';
import type { Meter } from './meter.ts';

const LIST_MARKER = /(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/y;
const TASK_BOX = /[ \t]+\[[ xX]\](?=[ \t])/y;

/**
 * Takes quote marks, list markers and task boxes off a line.
 *
 * @param start offset of the line, and `end` of its line break
 * @param open what the lines before have left open
 */
export function readPrefix(
	body: string,
	start: number,
	end: number,
	open: OpenState,
	meter: Meter,
): Prefix {
	const { text, fence } = open;
	let { list } = open;
	let at = start;
	let quoted = false;
	let item = false;
	for (;;) {
		const content = skipSpace(body, at, end);
		if (content >= end) return { at: end, quoted, item, code: false, list };
		const indented = content - at >= 4 || body[at] === '\t';
		if (indented && !text && !list && !item) {
			return { at: content, quoted, item, code: true, list };
		}
		if (fence !== null && !(fence.quoted && body[content] === '>')) {
			return { at: content, quoted, item, code: false, list };
		}
		if (body[content] === '>') {
			quoted = true;
			at = content + (body[content + 1] === ' ' ? 2 : 1);
			continue;
		}
		LIST_MARKER.lastIndex = content;
		const marker = LIST_MARKER.exec(body);
		const inText = text && !list && marker?.[1] !== undefined && marker[1] !== '1';
		const rule = marker !== null && !item && isRule(body, content, end, meter);
		if (marker === null || inText || rule) {
			if (!item && content === at && !text) list = false;
			return { at: content, quoted, item, code: false, list };
		}
		item = true;
		list = true;
		at = content + marker[0].length;
		TASK_BOX.lastIndex = at;
		if (TASK_BOX.test(body)) at = TASK_BOX.lastIndex;
	}
}

/** `* * *` is no list. */
function isRule(body: string, at: number, end: number, meter: Meter): boolean {
	const mark = body[at] as string;
	if (!'-*'.includes(mark)) return false;
	let count = 0;
	let rule = true;
	let i = at;
	for (; i < end && rule; i += 1) {
		if (body[i] === mark) count += 1;
		else rule = ' \t'.includes(body[i] as string);
	}
	meter.steps += i - at;
	return rule && count >= 3;
}

interface OpenState {
	/** A block that the line may go on with. */
	text: boolean;
	/** A list, in which an indented line is text. */
	list: boolean;
	fence: { quoted: boolean } | null;
}

export interface Prefix {
	/** Offset where the text of the line begins. */
	at: number;
	quoted: boolean;
	/** A list item begins here. */
	item: boolean;
	code: boolean;
	/** The line is in a list, or goes on with one. */
	list: boolean;
}
