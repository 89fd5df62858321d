import type { Finding } from '../model.ts';
import type { Deferred } from './judge-work.ts';
import type { FingerprintIndex, PageMatch } from './pairing/fingerprints.ts';

/** By how much of an article the measures of a page and of another article may differ. */
export const tolerance = 0.1;

/**
 * Judges works that stand on one page, twins together.
 *
 * Works that are one text are twins: a translation that was left in the original language, a story
 * that two publishers ran. A page that carries one carries the other, but it is a copy of one of
 * them, so the credit of one is enough, unless the page has more of the other than that explains.
 */
export function judgeGroups(
	index: FingerprintIndex,
	owing: readonly PageMatch[],
	judge: (match: PageMatch) => Omit<Reproduction, 'match'>,
): JudgedReproductions {
	const answered: Reproduction[][] = [];
	const excused: { key: number; by: number }[] = [];
	for (const group of twinsIn(index, owing)) {
		const judged = group.map((match) => ({ match, ...judge(match) }));
		const credited = judged.filter(isCredited);
		if (credited.length === 0) answered.push(judged);
		for (const one of credited.length === 0 ? [] : judged) {
			const { key, share } = one.match;
			const by = credited.find(({ match }) => share <= index.explains(match.key, key) + tolerance);
			if (isCredited(one) || !by) answered.push([one]);
			else excused.push({ key: Number(key), by: Number(by.match.key) });
		}
	}
	return { answered, excused };
}

function twinsIn(index: FingerprintIndex, owing: readonly PageMatch[]): PageMatch[][] {
	const groups: PageMatch[][] = [];
	for (const match of owing) {
		const group = groups.find(([first]) => first && index.areTwins(first.key, match.key));
		if (group) group.push(match);
		else groups.push([match]);
	}
	return groups;
}

function isCredited({ findings }: Reproduction): boolean {
	return !findings.some(({ severity }) => severity === 'error');
}

/** One article that a page carries in full, judged. */
export interface Reproduction {
	match: PageMatch;
	findings: readonly Finding[];
	/** What holds unless another page carries the work; only pages have it. */
	deferred?: readonly Deferred[];
	/** The credit's words as they are shown, or null. */
	credit: string | null;
}

/** What a page answers for. */
export interface JudgedReproductions {
	/** Works that owe a credit: each alone, or with its twins where none is credited. */
	answered: readonly (readonly Reproduction[])[];
	/** Works whose text is there only because a credited twin is. */
	excused: readonly { key: number; by: number }[];
}
