import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileDeclare } from '../article/index.ts';
import { inBatches, readArticle } from '../article/read.ts';
import type { AuditResult, Finding } from '../model.ts';
import type { LookInput } from './look.ts';
import { keyOf, type Surroundings } from './surroundings.ts';
import { compileTargets, surroundingsOf, type Target } from './target.ts';

/**
 * Reads the pages to look at, and puts together what is shown alike.
 *
 * @param pages page → articles whose credit on it is to be looked at
 * @param always false: only what style sheets leave open
 * @param places where to look, in place of where the pages themselves ask for it
 * @returns in the order of the pages
 */
export async function groupsOf(
	pages: ReadonlyMap<string, ReadonlySet<string>>,
	{ root, options, site, outDir, readAsset }: LookInput,
	always: boolean,
	places: readonly Surroundings[] | null = null,
): Promise<Group[]> {
	const named = new Set([...pages.values()].flatMap((each) => [...each]));
	const declare = compileDeclare(options);
	const articles = await inBatches([...named].sort(), (path) => readArticle(root, path, declare));
	const targetsOf = compileTargets(articles, options, site, readAsset);
	const groups = new Map<string, Group>();
	for (const path of [...pages.keys()].sort()) {
		const bytes = readFileSync(join(outDir, path));
		for (const target of targetsOf(path, bytes, [...(pages.get(path) ?? [])].sort())) {
			if (!always && !target.isUndecided) continue;
			const group = groups.get(target.signature) ?? newGroup();
			groups.set(target.signature, group);
			group.targets.push(target);
			for (const place of places ?? surroundingsOf(target)) group.places.set(keyOf(place), place);
		}
	}
	return [...groups.values()];
}

function newGroup(): Group {
	return { targets: [], places: new Map() };
}

/**
 * @param all the report where all its pages are wanted, else null
 * @param open findings whose pages are wanted
 * @returns page → articles
 */
export function pagesOf(
	all: AuditResult | null,
	open: readonly Finding[],
): Map<string, Set<string>> {
	const pages = new Map<string, Set<string>>();
	const add = (page: string, article: string): void => {
		pages.set(page, (pages.get(page) ?? new Set()).add(article));
	};
	for (const { page, article } of open) if (page !== null && article !== null) add(page, article);
	for (const { path, pages: carried } of all?.articles ?? []) {
		for (const { path: page, kind, extent } of carried) {
			if (kind === 'html' && extent === 'full') add(page, path);
		}
	}
	return pages;
}

/** Targets that are shown alike: the first is looked at for all. */
export interface Group {
	targets: Target[];
	/** Where to look, by what tells them apart. */
	places: Map<string, Surroundings>;
}
