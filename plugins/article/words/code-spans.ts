/**
 * The code spans of a Markdown text: a run of backticks opens one where a later run of the same
 * length closes it (CommonMark 0.31.2, section 6.1). Each stretch is searched once, however many runs
 * it has.
 */
export class CodeSpans {
	readonly #text: string;
	/** Last offset of a run of each length in the stretch that ends there. */
	#runs: ReadonlyMap<number, number> = new Map();
	#end = -1;

	constructor(text: string) {
		this.#text = text;
	}

	/**
	 * Reads a run of backticks.
	 *
	 * @param at offset of its first one
	 * @param end offset that the span must not cross; it grows from call to call or stays
	 */
	spanAt(at: number, end: number): CodeSpan {
		const text = this.#text;
		if (this.#end !== end) {
			this.#runs = lastRuns(text, at, end);
			this.#end = end;
		}
		const open = runEnd(text, at);
		if ((this.#runs.get(open - at) ?? -1) < open) return { open, close: open, end: open };
		for (let close = text.indexOf('`', open); ; ) {
			const behind = runEnd(text, close);
			if (behind - close === open - at) return { open, close, end: behind };
			close = text.indexOf('`', behind);
		}
	}
}

/** Last offset of a run of backticks, for every length of run. */
function lastRuns(text: string, start: number, end: number): Map<number, number> {
	const runs = new Map<number, number>();
	for (let at = start; at >= 0 && at < end; ) {
		const close = runEnd(text, at);
		runs.set(close - at, at);
		at = text.indexOf('`', close);
	}
	return runs;
}

/** Offset behind a run of backticks. */
function runEnd(text: string, start: number): number {
	let at = start;
	while (text[at] === '`') at++;
	return at;
}

/** Three offsets; all of them the same where the run opens nothing. */
export interface CodeSpan {
	/** Behind the opening run. */
	open: number;
	/** At the closing run. */
	close: number;
	/** Behind the closing run. */
	end: number;
}
