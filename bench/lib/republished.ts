/** A folder as a build leaves it: republished articles and their credited pages, made without Astro. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileCredit, creditToHtml } from '../../plugins/credit/index.ts';
import { parseOptions } from '../../plugins/options.ts';
import { generator, writer } from './random.ts';

/** Paragraphs of an article, as many before each of the headings. */
const paragraphs = 15;
const headings = 5;

/**
 * Writes `content/articles/*.md` of about 1,000 words each, and their pages of about 8 kB in `dist`:
 * headings, links, a list, a quote, an image, the layout's own links, and the credit.
 *
 * @param root absolute path of the folder
 * @param count how many articles
 * @returns bytes of all pages
 */
export async function writeRepublished(root: string, count: number): Promise<number> {
	const random = generator(7);
	const sentence = writer(random);
	const creditFor = compileCredit(parseOptions({}, 'the benchmark'));
	await mkdir(join(root, 'content/articles'), { recursive: true });
	let bytes = 0;
	for (let i = 0; i < count; i++) {
		const slug = `article-${String(i).padStart(6, '0')}`;
		const path = `content/articles/${slug}.md`;
		const data = {
			title: sentence(6).slice(0, -1),
			author: `${sentence(1).slice(0, -1)} Writer`,
			source: {
				url: `https://publisher-${i % 40}.example/2026/${slug}`,
				publisher: `Publisher ${i % 40}`,
				published: '2026-01-31',
			},
			license: 'CC-BY-4.0',
		};
		const body = articleBody(sentence, random);
		// JSON is YAML, and needs no quoting rules here.
		await writeFile(join(root, path), `---\n${yaml(data)}---\n\n${body.markdown}`);
		const credit = creditFor(path, data);
		const page = layout(data.title, body.html + (credit ? creditToHtml(credit) : ''));
		await mkdir(join(root, 'dist/articles', slug), { recursive: true });
		await writeFile(join(root, 'dist/articles', slug, 'index.html'), page);
		bytes += Buffer.byteLength(page);
	}
	return bytes;
}

function articleBody(sentence: Sentence, random: () => number): { markdown: string; html: string } {
	const markdown: string[] = [];
	const html: string[] = [];
	const add = (one: string, other: string): void => {
		markdown.push(one);
		html.push(other);
	};
	for (let i = 0; i < paragraphs; i++) {
		if (i % (paragraphs / headings) === 0) {
			const title = sentence(5);
			add(`## ${title}`, `<h2 id="part-${i}">${title}</h2>`);
		}
		const before = `${sentence(15)} ${sentence(18)}`;
		const after = sentence(16);
		const strong = sentence(2);
		const link = sentence(3);
		const url = `https://reading.example/${Math.floor(random() * 1e6)}`;
		add(
			`${before} **${strong}** ${after} [${link}](${url})`,
			`<p>${before} <strong>${strong}</strong> ${after} <a href="${url}">${link}</a></p>`,
		);
	}
	const items = Array.from({ length: 4 }, () => sentence(8));
	const listed = items.map((item) => `<li>${item}</li>`).join('\n');
	add(items.map((item) => `- ${item}`).join('\n'), `<ul>\n${listed}\n</ul>`);
	const quote = sentence(24);
	add(`> ${quote}`, `<blockquote><p>${quote}</p></blockquote>`);
	add('![A map](/images/map.svg)', '<p><img src="/images/map.svg" alt="A map"></p>');
	return { markdown: `${markdown.join('\n\n')}\n`, html: html.join('\n') };
}

function layout(title: string, body: string): string {
	const sections = Array.from(
		{ length: 9 },
		(_, i) => `<li><a href="/${i}/">Section ${i}</a></li>`,
	);
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><meta name="description" content="${title}"><link rel="stylesheet" href="/style.css"><style>body{margin:0 auto;max-width:42rem;font:1rem/1.6 serif}</style></head><body><header><p><a href="/">The magazine</a></p><nav><ul>${sections.join('')}</ul></nav></header><main><article><h1>${title}</h1>${body}</article></main><footer><p>Made with care. <a href="/about/">About</a></p></footer></body></html>`;
}

function yaml(data: Readonly<Record<string, unknown>>): string {
	return Object.entries(data)
		.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
		.join('');
}

type Sentence = (words: number) => string;
