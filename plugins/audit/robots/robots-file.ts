import robotsModule from 'robots-parser';

/**
 * Whom a `robots.txt` must let in: crawlers that it does not name, and the two whose indexes most
 * search engines live on. Blocking others, such as those of language models, keeps no reader away.
 */
const crawlers = ['*', 'Googlebot', 'Bingbot'] as const;
/** The package's own types fit either Node or bundlers, but not both. */
const parse = robotsModule as unknown as (url: string, text: string) => Robots;

/**
 * Reads a `robots.txt` as Google's own parser does (RFC 9309): groups, wildcards, `$`, the longest
 * rule wins and `Allow` wins a tie.
 *
 * @param text The whole file.
 * @param site Address of the site, whose path does not matter.
 * @returns A function from a page's address on that site to who may not fetch it; null where all may.
 */
export function compileRobotsFile(text: string, site: string): (url: string) => Disallowed | null {
	const robots = parse(new URL('/robots.txt', site).href, text);
	const lines = text.split(/\r\n|\r|\n/);
	return (url) => {
		const kept = crawlers.filter((crawler) => robots.isDisallowed(url, crawler) === true);
		const [first] = kept;
		if (first === undefined) return null;
		const line = robots.getMatchingLineNumber(url, first);
		return {
			crawlers: kept,
			everyone: kept.length === crawlers.length,
			line,
			text: (lines[line - 1] ?? '').replace(/#.*/, '').trim(),
		};
	};
}

/** Who may not fetch a page. */
export interface Disallowed {
	/** `*` stands for crawlers that the file does not name. */
	crawlers: readonly string[];
	/** False: some that matter may still fetch it. */
	everyone: boolean;
	/** 1-based line of the rule that decided for the first of them. */
	line: number;
	/** That line without its comment. */
	text: string;
}

interface Robots {
	isDisallowed(url: string, crawler: string): boolean | undefined;
	getMatchingLineNumber(url: string, crawler: string): number;
}
