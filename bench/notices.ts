/**
 * Measures how well notices are read: precision and recall of every field, for any corpus file.
 *
 * Run: npx node bench/notices.ts [--misses] [--without=ID,…] [FILE…]
 * `--without` leaves out cases whose label cannot be told from the text that they hold.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { measure, precision, readCorpus, recall } from './lib/notice-corpus.ts';

const own = join(import.meta.dirname, '../tests/corpus/notices');
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const chosen = files.length > 0 ? files : globSync(`${own}/*.json`).sort();
const option = process.argv.find((argument) => argument.startsWith('--without=')) ?? '';
const without = new Set(option.slice(option.indexOf('=') + 1).split(','));
const cases = chosen.flatMap(readCorpus).filter((one) => !without.has(one.id));
const { scores, misses } = measure(cases);
const negative = cases.filter((one) => one.expected.isRepublished === false).length;
console.log(`${cases.length} cases, ${negative} of them look-alikes\n`);
console.log('field           precision  recall   right  wrong  missed');
for (const [field, score] of scores) {
	const { right, wrong, missed } = score;
	const numbers = [right, wrong, missed].map((number) => String(number).padStart(6)).join(' ');
	const parts = [precision(score), recall(score)].map((number) => number.toFixed(4).padStart(8));
	console.log(`${field.padEnd(15)} ${parts.join(' ')} ${numbers}`);
}
if (process.argv.includes('--misses')) {
	for (const miss of misses) {
		console.log(`\n${miss.id} (${miss.class}) ${miss.field}`);
		console.log(`  wanted ${JSON.stringify(miss.want)}, got ${JSON.stringify(miss.have)}`);
		console.log(`  ${miss.text.replace(/\s+/g, ' ').slice(0, 300)}`);
	}
}
