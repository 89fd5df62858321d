import type { Browser } from 'playwright-core';
import { amend } from '../audit/amend.ts';
import type { AuditResult, Finding } from '../model.ts';
import { type Options, OptionsError } from '../options.ts';
import { concludeOn, type Seen } from './conclude.ts';
import { isMissing, type NoBrowser, startBrowser } from './driver.ts';
import { type Group, groupsOf, pagesOf } from './groups.ts';
import { scriptedPages } from './scripted.ts';
import { sightingsOf } from './sightings.ts';
import { DAYLIGHT } from './surroundings.ts';
import { suspectsOf, wantsLook } from './suspects.ts';

const NO_FONTS: NoBrowser = {
	reason: 'the browser draws no letters, for want of fonts or of a working display',
	command: 'apt-get install fonts-dejavu',
};

/**
 * Lets a browser look at the pages whose style sheets leave open whether a credit is seen and at some of
 * each kind of those with scripts, or at all that carry a work. Pages that are built alike are looked at
 * once.
 *
 * @param result of the audit; stays as it is
 * @returns the report as it stands after the look. Without a browser it says how to get one.
 * @throws {NoBrowserError} when a look was asked for in any case and there is no browser
 */
export async function look(result: AuditResult, input: LookInput): Promise<AuditResult> {
	if (!wantsLook(result, input.options)) return result;
	const always = input.options.browser === 'always';
	const suspects = suspectsOf(result);
	const pages = pagesOf(always ? result : null, suspects);
	const groups = await groupsOf(pages, input, always);
	const sampled = always ? new Map() : scriptedPages(result, new Set(pages.keys()), input.outDir);
	const samples = await groupsOf(sampled, input, true, DAYLIGHT);
	if (groups.length + samples.length === 0) return result;
	const undecided = new Set(
		groups
			.flatMap(({ targets }) => targets)
			.filter(({ isUndecided }) => isUndecided)
			.map(({ path, context }) => keyOfWork(path, context.article.path)),
	);
	const open = new Map<string, Finding[]>();
	for (const finding of suspects) {
		const key = keyOfWork(finding.page, finding.article);
		if (undecided.has(key)) open.set(key, [...(open.get(key) ?? []), finding]);
	}
	const browser = await (input.start ?? (() => startBrowser(input.root)))();
	if (isMissing(browser)) return withoutBrowser(browser);
	try {
		const all = [...groups, ...samples];
		const sightings = await sightingsOf(browser, all, input.outDir, input.site);
		if (sightings === null) return withoutBrowser(NO_FONTS);
		return conclude(result, all, sightings, open, new Set(samples));
	} finally {
		await browser.close().catch(() => undefined);
	}

	function withoutBrowser(missing: NoBrowser): AuditResult {
		if (always) throw new NoBrowserError(missing);
		return withHint(result, [...open.values()].flat(), missing.command);
	}
}

function conclude(
	result: AuditResult,
	groups: readonly Group[],
	sightings: readonly (readonly Seen[])[],
	open: ReadonlyMap<string, readonly Finding[]>,
	samples: ReadonlySet<Group>,
): AuditResult {
	const settled = new Set<Finding>();
	const added: Finding[] = [];
	for (const [at, group] of groups.entries()) {
		const { targets } = group;
		const seen = sightings[at] ?? [];
		const [looked] = targets;
		for (const target of targets) {
			const found = concludeOn(target, looked ?? target, seen);
			// Nobody asked about a page that only has scripts: what a person would have to look at is no news.
			added.push(...found.filter(({ severity }) => !samples.has(group) || severity === 'error'));
			const isSeen = found.every(({ rule }) => rule !== 'credit-visible');
			const isComplete = seen.every(({ failure }) => failure === null);
			if (!isComplete || (isSeen && target.places === null)) continue;
			const key = keyOfWork(target.path, target.context.article.path);
			for (const finding of open.get(key) ?? []) settled.add(finding);
		}
	}
	return amend(result, settled, added);
}

function keyOfWork(page: string | null, article: string | null): string {
	return JSON.stringify([page, article]);
}

/** What would settle the open findings comes first among what would pass. */
function withHint(result: AuditResult, open: readonly Finding[], command: string): AuditResult {
	const hinted = open.map((finding) => ({ ...finding, expected: [command, ...finding.expected] }));
	return amend(result, new Set(open), hinted);
}

/** There is no browser where one was asked for. */
class NoBrowserError extends OptionsError {
	constructor({ reason, command }: NoBrowser) {
		super(`\`browser: 'always'\` needs a browser, but ${reason}. To get one: ${command}`);
	}
}

/** What a look takes. */
export interface LookInput {
	/** Absolute path of the project, whose driver is used. */
	root: string;
	/** Absolute path of the output folder. */
	outDir: string;
	options: Options;
	/** Address of the site, or null. */
	site: string | null;
	/** Text of a file of the output folder by its path, or null. */
	readAsset: (path: string) => string | null;
	/** Starts a browser in place of {@link startBrowser}. */
	start?: () => Promise<Browser | NoBrowser>;
}
