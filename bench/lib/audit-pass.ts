/**
 * Audits a project inside this process, as the Astro integration does; prints the seconds it took,
 * without the start of the process, and the verdict.
 *
 * Run: node bench/lib/audit-pass.ts ROOT
 */
import { join } from 'node:path';
import { runGate } from '../../plugins/gate/run.ts';
import { parseOptions } from '../../plugins/options.ts';

const root = process.argv[2] ?? '.';
const options = parseOptions({}, 'the benchmark');
const from = performance.now();
const { result } = await runGate({ root, outDir: join(root, 'dist'), options, site: null });
console.log((performance.now() - from) / 1000);
console.log(result.verdict, result.counts.reproductions);
