import { chmod, lstat, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { compileDeclare, parseArticle } from '../../article/index.ts';
import { articlePaths } from '../../article/read.ts';
import { isWithin } from '../../gate/report-files.ts';
import { type Asked, askEvent, type Told, toldEvent } from '../../toolbar/fix.ts';
import type { VirtualOptions } from '../virtual.ts';
import { digestOf, offersFor } from './offers.ts';

/**
 * Mends slips in articles when somebody has clicked on it in the dev toolbar. The browser says only which
 * line of which bytes is meant; what the line becomes is worked out here, so that nothing else can be
 * written and no other file.
 */
export function mendOnClick({ toolbar, ...settings }: MendSettings): void {
	toolbar.on(askEvent, (asked: unknown) => {
		mend(asked, settings)
			.catch((error: unknown) => (error instanceof Error ? error.message : String(error)))
			.then((problem) => toolbar.send<Told>(toldEvent, { asked: asked as Asked, problem }));
	});
}

/**
 * Mends one line of one article.
 *
 * @param asked by the browser
 * @returns why nothing was written, or null
 * @throws when the file cannot be read or written
 */
export async function mend(asked: unknown, settings: Settings): Promise<string | null> {
	if (!isAsked(asked)) return 'That is no correction.';
	const { root, options } = settings;
	const { path, digest, line } = asked;
	const file = join(root, path);
	if (!(await articlePaths(root, options.articles)).includes(path)) {
		return `${path} is no article.`;
	}
	const found = await lstat(file);
	// A link would be replaced by a file, and where it leads to may be anywhere.
	if (!found.isFile() || found.nlink > 1 || !(await isWithin(root, file))) {
		return `${path} is a link or outside the project. Open it in an editor.`;
	}
	const bytes = await readFile(file);
	const text = bytes.toString('utf8');
	if (digestOf(text) !== digest || !Buffer.from(text).equals(bytes)) {
		return `${path} is another one than this page was made from. Reload the page.`;
	}
	const article = parseArticle(path, text, compileDeclare(options));
	const offer = offersFor(article, settings).find(({ slip }) => slip.line === line);
	if (!offer) return `Line ${line} of ${path} has no correction that is certain.`;
	await replace(file, offer.text, found.mode);
	return null;
}

/** Whoever reads at the same time gets the old file or the new one, never a part. */
async function replace(file: string, text: string, mode: number): Promise<void> {
	// The name fits no glob of articles and none of Astro's.
	const part = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
	try {
		await writeFile(part, text, { flag: 'wx' });
		await chmod(part, mode);
		await rename(part, file);
	} catch (error) {
		await rm(part, { force: true }).catch(() => {});
		throw error;
	}
}

function isAsked(value: unknown): value is Asked {
	const { path, digest, line } = (value ?? {}) as Record<string, unknown>;
	return typeof path === 'string' && typeof digest === 'string' && Number.isInteger(line);
}

type Settings = Pick<VirtualOptions, 'options' | 'root' | 'site'>;

interface MendSettings extends Settings {
	toolbar: {
		on(event: string, listener: (data: unknown) => void): void;
		send<T>(event: string, data: T): void;
	};
}
