import type { WriteStream } from 'node:tty';

/** A run that takes no longer shows nothing, in milliseconds. */
const patience = 1_000;
const interval = 100;

/**
 * One line that tells how far a long run is, on a terminal; elsewhere nothing.
 *
 * @param stream stderr, so that a report on stdout stays whole
 */
export function createProgress(stream: WriteStream, isQuiet: boolean): Progress {
	if (isQuiet || !stream.isTTY || process.env.CI) return { tell() {}, end() {} };
	const begun = Date.now();
	let last = 0;
	let isShown = false;
	return {
		tell(noun, done, total) {
			const now = Date.now();
			if (now - begun < patience || now - last < interval) return;
			last = now;
			isShown = true;
			const [shown, all] = [done, total].map((count) => count.toLocaleString('en'));
			stream.write(`\r\u001b[Kcreditline: ${shown} of ${all} ${noun}`);
		},
		end() {
			if (isShown) stream.write('\r\u001b[K');
			isShown = false;
		},
	};
}

/** How far a run is. */
export interface Progress {
	/** @param noun what is counted: `articles`, `files` */
	tell(noun: string, done: number, total: number): void;
	/** Takes the line away. */
	end(): void;
}
