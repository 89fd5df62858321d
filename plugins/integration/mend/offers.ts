import { createHash } from 'node:crypto';
import { compileDeclare, parseArticle } from '../../article/index.ts';
import { createAuditor } from '../../audit/index.ts';
import type { Article, Finding } from '../../model.ts';
import type { ReportedFix } from '../../toolbar/fix.ts';
import type { VirtualOptions } from '../virtual.ts';
import { mended, type Slip, slipsIn } from './slips.ts';

/**
 * The corrections of an article that are proved: with the line as it should be, the article is judged
 * once more, and a finding on its Markdown is gone.
 */
export function offersFor(article: Article, settings: Settings): Offer[] {
	const slips = slipsIn(article);
	if (slips.length === 0) return [];
	const before = judge(article, settings);
	const declare = compileDeclare(settings.options);
	return slips.flatMap((slip) => {
		const text = mended(article.text, slip);
		const after = new Set(judge(parseArticle(article.path, text, declare), settings).map(nameOf));
		const gone = before.map(nameOf).filter((name) => !after.has(name));
		return gone.length > 0 ? [{ slip, text, gone }] : [];
	});
}

/**
 * Finds the correction of a finding.
 *
 * @param articles on the page
 */
export function fixesOf(
	articles: readonly Article[],
	settings: Settings,
): (finding: Finding) => ReportedFix | null {
	const fixes = new Map<string, ReportedFix>();
	for (const article of articles) {
		for (const { slip, gone } of offersFor(article, settings)) {
			const fix = { path: article.path, digest: digestOf(article.text), ...slip };
			for (const name of gone) fixes.set(name, fix);
		}
	}
	return (finding) => fixes.get(nameOf(finding)) ?? null;
}

/** What a finding is known by, whichever page it was met on. */
function nameOf({ rule, message, article, place }: Finding): string {
	return JSON.stringify([rule, message, article, place]);
}

/** Names the bytes of a file. */
export function digestOf(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}

function judge(article: Article, { options, site }: Settings): Finding[] {
	return createAuditor({ articles: [article], options, site, headers: null }).judgeArticles();
}

type Settings = Pick<VirtualOptions, 'options' | 'site'>;

interface Offer {
	slip: Slip;
	/** The file with the slip mended. */
	text: string;
	/** Names of the findings that it mends. */
	gone: readonly string[];
}
