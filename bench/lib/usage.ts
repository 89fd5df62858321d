/**
 * Preloaded into a measured process: writes what it took to the file that USAGE_FILE names. The
 * operating system keeps these figures, and a parent cannot ask for them in every system alike.
 */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.USAGE_FILE;
if (isMainThread && file !== undefined) {
	// Its own children are not what is measured.
	delete process.env.USAGE_FILE;
	process.on('exit', () => {
		const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
		const usage = { peak: maxRSS * 1024, cpu: (userCPUTime + systemCPUTime) / 1e6 };
		writeFileSync(file, JSON.stringify(usage));
	});
}
