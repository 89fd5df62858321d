/**
 * Measures how fast pages are paired with articles by their text, against reading the files alone.
 *
 * Run: npx node bench/pairing.ts [pages] [kilobytes of HTML per page]
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WordWriter } from '../plugins/article/words/word-hash.ts';
import { wordsOfMarkdown } from '../plugins/article/words/words.ts';
import { createIndex, matchPage } from '../plugins/audit/pairing/fingerprints.ts';
import { readHtmlWords } from '../plugins/audit/pairing/html-words.ts';

const rounds = 3;
const pages = Number(process.argv[2] ?? 5000);
const pageBytes = Number(process.argv[3] ?? 8) * 1000;
/** What a layout puts around an article. */
const shell = 2600;

const random = generator(1);
const vocabulary = Array.from({ length: 20_000 }, () => {
	const length = 2 + Math.floor(random() * 9);
	return Array.from({ length }, () => 'etaoinshrdlucmfwypvbgkjqxz'[Math.floor(random() ** 2 * 26)]);
}).map((letters) => letters.join(''));
const notice = `This article is republished from ${sentence(6)} under a Creative Commons licence. ${sentence(20)}`;

const folder = mkdtempSync(join(tmpdir(), 'pairing-'));
try {
	const articles = Array.from({ length: pages }, () => markdown(pageBytes - shell));
	const bytes = articles.map((body, i) => {
		const page = layout(html(body), i);
		writeFileSync(join(folder, `${i}.html`), page);
		return Buffer.byteLength(page);
	});
	const megabytes = bytes.reduce((sum, size) => sum + size, 0) / 1e6;
	console.log(`${pages} pages, ${megabytes.toFixed(1)} MB of HTML, Node ${process.version}`);
	run(articles, megabytes);
} finally {
	rmSync(folder, { recursive: true });
}

function run(articles: readonly string[], megabytes: number): void {
	const files = readdirSync(folder).map((name) => join(folder, name));
	const markdownBytes = articles.reduce((sum, body) => sum + body.length, 0) / 1e6;
	const words = timed('words of the articles', markdownBytes, () =>
		articles.map((body, key) => ({ key, words: wordsOfMarkdown(body) })),
	);
	const count = words.reduce((sum, article) => sum + article.words.length, 0);
	const index = timed('index', markdownBytes, () => createIndex(words));
	const each = (index.bytes / pages).toFixed(0);
	console.log(`  ${count} words; ${(index.bytes / 1e6).toFixed(1)} MB, ${each} bytes an article`);

	const writer = new WordWriter();
	const before = process.memoryUsage().rss;
	for (let round = 1; round <= rounds; round++) {
		console.log(`round ${round}`);
		timed('read', megabytes, () => files.map((file) => readFileSync(file).length).length);
		timed('read + words', megabytes, () => {
			for (const file of files) {
				writer.reset();
				readHtmlWords(readFileSync(file), writer);
			}
		});
		const paired = timed('read + words + match', megabytes, () => {
			let full = 0;
			for (const file of files) {
				const key = Number(/(\d+)\.html$/.exec(file)?.[1]);
				const matches = matchPage(index, readFileSync(file));
				if (matches.length === 1 && matches[0]?.key === key && matches[0].extent === 'full') full++;
			}
			return full;
		});
		console.log(`  paired with its own article alone: ${paired} of ${pages}`);
	}
	const grown = (process.memoryUsage().rss - before) / 1e6;
	console.log(`memory grown by the passes: ${grown.toFixed(0)} MB`);
}

function timed<T>(what: string, megabytes: number, work: () => T): T {
	const start = performance.now();
	const result = work();
	const ms = performance.now() - start;
	const speed = `${((megabytes / ms) * 1000).toFixed(0)} MB/s`;
	console.log(`${what.padEnd(24)}${ms.toFixed(0).padStart(6)} ms${speed.padStart(10)}`);
	return result;
}

function markdown(length: number): string {
	const parts = [`## ${sentence(6)}`];
	for (let size = 0; size < length - notice.length; size += parts.at(-1)?.length ?? 0) {
		const link = `[${sentence(3)}](https://example.com/${Math.floor(random() * 1e6)})`;
		parts.push(`${sentence(25)} **${sentence(3)}** ${sentence(30)} ${link} “${sentence(15)}”`);
	}
	return [...parts, notice].join('\n\n');
}

function html(body: string): string {
	return body
		.replace(/^## (.*)$/gm, '<h2 id="x">$1</h2>')
		.replace(/\*\*(.*?)\*\*/g, '<strong>$1</strong>')
		.replace(/\[(.*?)\]\((.*?)\)/g, '<a href="$2">$1</a>')
		.replace(/^(?!<h2)(.+)$/gm, '<p>$1</p>');
}

function layout(body: string, i: number): string {
	const links = Array.from({ length: 20 }, (_, n) => `<li><a href="/${n}/">Section ${n}</a></li>`);
	const style = `<style>${'.a{margin:0 auto;color:#123}'.repeat(40)}</style>`;
	const head = `<head><title>Page ${i}</title>${style}</head>`;
	const nav = `<nav class="site-nav"><ul>${links.join('')}</ul></nav>`;
	const footer = '<footer><p>All rights reserved. Made with care.</p></footer>';
	return `<!doctype html><html lang="en">${head}<body>${nav}<main>${body}</main>${footer}</body></html>`;
}

function sentence(words: number): string {
	const pick = () => vocabulary[Math.floor(random() ** 3 * vocabulary.length)] as string;
	const text = Array.from({ length: words }, pick).join(' ');
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** The same numbers on every machine (mulberry32). */
function generator(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
