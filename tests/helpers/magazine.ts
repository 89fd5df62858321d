/** The magazine of this repository, built as its owner builds it; and what its articles say of themselves. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { parse as parseYaml } from 'yaml';
import { plainEnvironment } from './environment.ts';

const root = resolve(import.meta.dirname, '../..');
const content = join(root, 'content/articles');
/** Address of the magazine. */
export const home = 'https://offprint.example';

/** The one publisher that the magazine's config knows, with terms of its own. */
const house = {
	id: 'meridian-desk',
	name: 'Meridian Desk',
	terms: 'https://meridian-desk.example/republish',
};

/** What front matter says, read without any of our code. */
export const magazineArticles: readonly MagazineArticle[] = readdirSync(content).map((file) => {
	const text = readFileSync(join(content, file), 'utf8');
	const data = parseYaml(text.split('---\n')[1] ?? '') as FrontMatter;
	const id = basename(file).replace(/\.mdx?$/, '');
	return {
		id,
		url: `${home}/articles/${id}/`,
		title: data.title,
		authors: [data.author].flat().map((one) => (typeof one === 'string' ? one : one.name)),
		source: data.source?.url ?? null,
		publisher: publisherOf(data.source?.publisher),
		sourceTitle: data.source?.title ?? data.title,
		published: data.source?.published ?? null,
		isChanged: data.changes !== undefined,
		lang: data.lang,
		date: data.date,
		description: data.description,
		license: data.license?.startsWith('CC') ? licenseUrl(data.license) : null,
		ownTerms: data.license === `${house.id}-terms` ? house.terms : null,
	};
});

/**
 * Builds the magazine, and throws when its gate does not let it pass.
 *
 * @param name of a folder in `tests/tmp`
 * @returns absolute path of that folder
 */
export async function buildMagazine(name: string, engine = 'unified'): Promise<string> {
	const folder = join(root, 'tests/tmp', name);
	const astro = join(root, 'node_modules/astro/bin/astro.mjs');
	const { stdout } = await promisify(execFile)(
		process.execPath,
		[astro, 'build', '--outDir', folder],
		{ cwd: root, env: { ...plainEnvironment(), ENGINE: engine } },
	);
	if (!stdout.includes('creditline: pass')) throw new Error(stdout);
	return folder;
}

function publisherOf(publisher: Publisher | undefined): string | null {
	if (typeof publisher === 'object') return publisher.name;
	return publisher === house.id ? house.name : (publisher ?? null);
}

function licenseUrl(id: string): string {
	const [, elements = '', version, port] = /^CC-?([A-Z-]+)-(\d\.\d)(?:-([A-Z]+))?$/.exec(id) ?? [];
	const base = 'https://creativecommons.org/';
	if (id.startsWith('CC0')) return `${base}publicdomain/zero/1.0/`;
	return `${base}licenses/${elements.toLowerCase()}/${version}/${port ? `${port.toLowerCase()}/` : ''}`;
}

export interface MagazineArticle {
	id: string;
	url: string;
	title: string;
	authors: string[];
	/** Address of the work; null for the magazine's own. */
	source: string | null;
	publisher: string | null;
	/** Title that the work has there. */
	sourceTitle: string;
	/** Day on which it was published there. */
	published: string | null;
	isChanged: boolean;
	lang: string;
	/** Day on which the magazine published it. */
	date: string;
	description: string;
	/** Address of a licence of Creative Commons, or null. */
	license: string | null;
	/** Address of the publisher's own grant, or null. */
	ownTerms: string | null;
}

interface FrontMatter {
	title: string;
	author: string | { name: string } | (string | { name: string })[];
	description: string;
	lang: string;
	date: string;
	changes?: unknown;
	source?: { url: string; title?: string; published?: string; publisher: Publisher };
	license?: string;
}

type Publisher = string | { name: string };
