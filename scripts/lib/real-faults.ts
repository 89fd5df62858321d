/** Which of the real articles are spoilt, how, and whether the gate notices these and no others. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Run } from '../../bench/lib/child.ts';
import { content, isAfterBuild, type SpoiltPage } from './real-project.ts';
import { parseReport, tail } from './real-report.ts';

/**
 * The ways to break a page, and the rules that notice. Above each article the magazine names its
 * publisher and licence, so where the credit is cut, what is left may count as one without links.
 */
const kinds: Record<SpoiltPage['kind'], readonly string[]> = {
	cut: ['credit-present', 'backlink-present', 'backlink-target'],
	nofollow: ['backlink-followed'],
	hidden: ['credit-visible'],
	item: ['feed-credited'],
};

/**
 * One article for each kind of fault, far apart, so that they differ in language.
 *
 * @param project absolute path of it
 * @param paths of its articles below {@link content}
 */
export async function chooseFaults(
	project: string,
	paths: readonly string[],
): Promise<SpoiltPage[]> {
	const own = await unlikeOthers(project, paths);
	// The address of a page is its path where that has nothing to be slugged.
	const plain = own.filter((path) => /^[a-z\d/-]+\.md$/.test(path) && !/(^|\/)index\./.test(path));
	const names = Object.keys(kinds) as (keyof typeof kinds)[];
	return names.flatMap((kind, i) => {
		const path = plain[Math.floor(((i + 1) * plain.length) / (names.length + 1))];
		if (path === undefined) return [];
		const address = `articles/${path.replace(/\.md$/, '')}/`;
		const page = kind === 'item' ? 'rss.xml' : `${address}index.html`;
		return [{ kind, article: `${content}/${path}`, page, address }];
	});
}

/**
 * @param project absolute path of it, in which the rejected pages and their report lie
 * @returns what differs from a finding for each fault on its page, and none elsewhere, or null
 */
export async function wrongFailure(
	project: string,
	run: Run,
	faults: readonly SpoiltPage[],
): Promise<string | null> {
	const file = join(project, 'dist.rejected/creditline-report.json');
	const report = existsSync(file) ? parseReport(await readFile(file, 'utf8')) : null;
	if (run.code !== 1 || !report) return `exit ${run.code}\n${tail(run.output)}`;
	if (existsSync(join(project, 'dist'))) return 'the rejected pages are still in dist';
	const findings = report.findings.map(({ rule, article, page }) => [rule, article, page]);
	const isNoticed = ({ kind, article, page }: SpoiltPage): boolean =>
		findings.some(
			(found) => found[1] === article && found[2] === page && kinds[kind].includes(found[0] ?? ''),
		);
	const isElsewhere = (found: (string | null)[]): boolean =>
		!faults.some(
			// What Markdown plugins spoil is spoilt in the feeds as well.
			(fault) => found[1] === fault.article && (found[2] === fault.page || !isAfterBuild(fault)),
		);
	if (faults.every(isNoticed) && !findings.some(isElsewhere)) return null;
	const wanted = faults.map(({ kind, article, page }) => `${kinds[kind][0]} ${article} ${page}`);
	const found = findings.map((finding) => finding.join(' '));
	return `expected\n${wanted.join('\n')}\nfound\n${found.slice(0, 20).join('\n')}`;
}

/** Articles of whose text nobody else has the beginning: a finding on one text may name either. */
async function unlikeOthers(project: string, paths: readonly string[]): Promise<string[]> {
	const beginnings = await Promise.all(
		paths.map(async (path) => {
			const text = await readFile(join(project, content, path), 'utf8');
			const start = text.indexOf('\n---', 3) + 4;
			return text.slice(start, start + 600).trim();
		}),
	);
	return paths.filter((_, at) => beginnings.filter((one) => one === beginnings[at]).length === 1);
}
