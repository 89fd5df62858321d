/**
 * Preloaded into a measured process: writes the peak of its memory to the file that PEAK_FILE names.
 * The operating system keeps that figure, and a parent cannot ask for it in every system alike.
 */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.PEAK_FILE;
if (isMainThread && file !== undefined) {
	// Its own children are not what is measured.
	delete process.env.PEAK_FILE;
	process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS * 1024)));
}
