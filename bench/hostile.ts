/**
 * Measures the audit of pages that are made to be slow, against parse5 alone, which is linear in all
 * of them. The credit is there in one half of the runs, so that a page is read once, and left out in
 * the other, so that it is read again with positions.
 *
 * Run: npm run bench:hostile
 */
import { parse } from 'parse5';
import { compileDeclare, parseArticle } from '../plugins/article/index.ts';
import { createAuditor } from '../plugins/audit/index.ts';
import { parseOptions } from '../plugins/options.ts';
import { hostileArticle, hostilePages } from './lib/hostile-pages.ts';
import { median } from './lib/spread.ts';
import { megabytes, table } from './lib/table.ts';

const rounds = 5;
const options = parseOptions({}, 'the benchmark');
const article = parseArticle('content/story.md', hostileArticle, compileDeclare(options));
const auditor = createAuditor({ articles: [article], options, site: null, headers: null });

console.log(`Node ${process.version}; processor time, medians of ${rounds} rounds\n`);
const rows = [['page', 'size', 'parse5 alone', 'credited', 'ratio', 'not credited', 'ratio']];
const bare = hostilePages(false);
for (const [name, credited] of Object.entries(hostilePages(true))) {
	const times = { alone: [] as number[], passing: [] as number[], failing: [] as number[] };
	for (let round = 0; round < rounds; round++) {
		times.alone.push(timed(() => parse(credited)));
		times.passing.push(timed(() => judge(credited, 0)));
		times.failing.push(timed(() => judge(bare[name] ?? '', 1)));
	}
	const alone = median(times.alone);
	const [passing, failing] = [median(times.passing), median(times.failing)];
	rows.push([
		name,
		megabytes(credited.length),
		...[alone, passing].map(seconds),
		(passing / alone).toFixed(1),
		seconds(failing),
		(failing / alone).toFixed(1),
	]);
}
console.log(table(rows));

/** @throws when the verdict is not the one that the page is made for */
function judge(html: string, fewest: number): void {
	const { carries } = auditor.judgePage({ path: 'index.html', bytes: Buffer.from(html) });
	const found = carries.flatMap(({ findings }) => findings).length;
	if (carries.length !== 1 || found < fewest || (fewest === 0 && found > 0)) {
		throw new Error(`${carries.length} works, ${found} findings`);
	}
}

function timed(work: () => unknown): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1e6;
}

function seconds(time: number): string {
	return `${time.toFixed(2)} s`;
}
