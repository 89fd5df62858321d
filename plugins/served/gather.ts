import { urlPathsOf } from '../audit/robots/headers-file.ts';
import { encodedPath } from '../headers/marks.ts';
import type { Answers } from './answers.ts';
import { addressesIn, fileOf } from './discover.ts';
import {
	type Answer,
	fetchAnswer,
	isHtmlType,
	type Limits,
	type Redirect,
	statusReason,
	typeOf,
} from './fetch.ts';

/** Where a site says which pages it has, beside its first page. */
const beginnings = ['', 'robots.txt', 'sitemap-index.xml', 'sitemap.xml'];

/**
 * Fetches the pages of a site, a few at a time.
 *
 * @param base address that the site begins at, with a slash at its end
 * @param files paths that files of it have in the output folder; null: what can be found from its
 * first page, its site maps and `robots.txt`
 * @param mostPages no more than these are found; what is beyond is told
 */
export async function gather(
	base: string,
	files: readonly string[] | null,
	answers: Answers,
	{ limits, mostPages, tell }: GatherOptions,
): Promise<Gathered> {
	const gathered: Gathered = { pages: [], missing: [], failed: [], redirects: [], beyond: 0 };
	const open: Wanted[] =
		files?.map((file) => ({ file, paths: addressesOf(file) })) ??
		beginnings.map((path) => ({ file: null, paths: [path] }));
	const seen = new Set(open.flatMap(({ paths }) => paths));
	const found = new Set<string>();
	const step = async (wanted: Wanted): Promise<void> => {
		const got = await take(wanted);
		if (files !== null || got === null) return;
		for (const address of addressesIn(textOf(got), got.url, base)) {
			const path = address.slice(base.length);
			if (seen.has(path)) continue;
			seen.add(path);
			if (seen.size > mostPages + beginnings.length) gathered.beyond += 1;
			else open.push({ file: null, paths: [path] });
		}
	};
	const running = new Set<Promise<void>>();
	for (let next = 0; next < open.length || running.size > 0; ) {
		while (next < open.length && running.size < limits.concurrency) {
			const done = step(open[next] as Wanted).finally(() => running.delete(done));
			running.add(done);
			next += 1;
			tell?.(next - running.size, open.length);
		}
		await Promise.race(running);
	}
	const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1);
	gathered.pages.sort(byPath);
	gathered.failed.sort(byPath);
	gathered.missing.sort();
	gathered.redirects.sort((a, b) => (a.from < b.from ? -1 : 1));
	return gathered;

	async function take({ file, paths }: Wanted): Promise<Answer | null> {
		const isNotFound = file !== null && /(?:^|\/)404\.html$/.test(file);
		for (const path of paths) {
			const known = answers.get(path);
			const answer = known ?? (await fetchAnswer(base + path, limits));
			gathered.redirects.push(...answer.redirects);
			if ('reason' in answer) {
				gathered.failed.push({ path: file ?? `/${path}`, reason: answer.reason });
				return null;
			}
			const { status } = answer;
			if (!answer.url.startsWith(base)) {
				gathered.failed.push({ path: file ?? `/${path}`, reason: `it redirects to ${answer.url}` });
				return null;
			}
			// A page for whatever is not there is sent with that status.
			if (status !== 200 && !(isNotFound && status === 404)) {
				if (status === 404 || status === 410) continue;
				const reason = statusReason(status, limits);
				gathered.failed.push({ path: file ?? `/${path}`, reason });
				return null;
			}
			if (known === null) await answers.put(path, answer);
			const isNamed = path !== '' && beginnings.includes(path);
			// Crawlers read a robots.txt whatever type it is sent with.
			const name =
				file ?? fileOf(answer.url.slice(base.length), isHtmlType(typeOf(answer)) && !isNamed);
			// Two addresses may lead to one page.
			if (!found.has(name)) gathered.pages.push({ path: name, asked: path });
			found.add(name);
			return answer;
		}
		if (file !== null) gathered.missing.push(file);
		else if (!beginnings.includes(paths[0] ?? '')) gathered.missing.push(`/${paths[0] ?? ''}`);
		return null;
	}
}

/**
 * What a file is asked for at, the address most used first, without a leading slash. Nobody follows a
 * link to `/a/index.html`: that it is there does not help where `/a/` is not.
 */
function addressesOf(file: string): string[] {
	const paths = urlPathsOf(file).filter((path) => !path.endsWith('/index.html'));
	return paths.map((path) => encodedPath(path).slice(1));
}

/** Only what is text leads on. */
function textOf(answer: Answer): string {
	const isText = /^(?:text\/(?!css)|application\/(?:[\w.+-]*xml|xhtml))/i.test(typeOf(answer));
	return isText ? new TextDecoder().decode(answer.bytes) : '';
}

interface Wanted {
	/** Null where it was found by a link. */
	file: string | null;
	paths: readonly string[];
}

/** How pages are gathered. */
export interface GatherOptions {
	limits: Limits;
	mostPages: number;
	tell?: ((done: number, total: number) => void) | undefined;
}

/** What a site has sent. */
export interface Gathered {
	/** `path` in the output folder; the answer is kept under `asked`. */
	pages: { path: string; asked: string }[];
	/** Files, or addresses that a page links to, that are not there. */
	missing: string[];
	failed: { path: string; reason: string }[];
	redirects: Redirect[];
	/** How many addresses were found beyond the limit. */
	beyond: number;
}
