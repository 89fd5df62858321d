import { compileGlobs } from '../../globs.ts';
import type { Finding } from '../../model.ts';
import type { Waiver } from '../../options.ts';

/**
 * Marks the findings that waivers of the config accept.
 *
 * A waiver accepts errors and warnings of its rule in its articles, as long as it has not expired and
 * does not match more of them than it may. What is wrong with no article of its own, as a waiver is,
 * cannot be accepted.
 *
 * @param today day of the run in UTC, `YYYY-MM-DD`
 */
export function waive(
	findings: readonly Finding[],
	waivers: readonly Waiver[],
	today: string,
): Waived {
	const used = waivers.map(
		(waiver, at): UsedWaiver => ({
			waiver,
			name: `waivers[${at}]`,
			isExpired: waiver.expires < today,
			covers: compileCovers(waiver.articles),
			matches: 0,
			open: 0,
			other: null,
		}),
	);
	const byRule = Map.groupBy(used, ({ waiver }) => waiver.rule);
	const matched = findings.map(({ rule, article }) => {
		const matching =
			article === null ? [] : (byRule.get(rule) ?? []).filter(({ covers }) => covers(article));
		for (const one of matching) one.matches += 1;
		return matching;
	});
	const marked = findings.map((finding, at) => {
		const matching = matched[at] ?? [];
		const [first, second] = matching.filter(holds);
		if (!first) {
			for (const one of matching) one.open += 1;
			return finding;
		}
		if (second) second.other ??= first.name;
		const { reason, owner, expires } = first.waiver;
		return { ...finding, waived: true, waiver: { reason, owner, expires } };
	});
	return { findings: marked, used };
}

/** Names of files may have the signs of a glob in them, as `[slug].md` has. */
function compileCovers(articles: readonly string[]): (path: string) => boolean {
	const names = new Set(articles);
	const matches = compileGlobs(articles);
	return (path) => names.has(path) || matches(path);
}

function holds({ waiver, isExpired, matches }: UsedWaiver): boolean {
	return !isExpired && matches <= (waiver.max ?? matches);
}

/** What became of findings and waivers. */
export interface Waived {
	/** In their order. */
	findings: readonly Finding[];
	/** In the order of the config. */
	used: readonly UsedWaiver[];
}

/** A waiver, and what it was good for. */
export interface UsedWaiver {
	waiver: Waiver;
	/** Its path in the config. */
	name: string;
	isExpired: boolean;
	/** Whether an article is one of its. */
	covers(path: string): boolean;
	/** How many findings it matches. */
	matches: number;
	/** How many of them nothing accepts. */
	open: number;
	/** An earlier waiver that accepts one of them. */
	other: string | null;
}
