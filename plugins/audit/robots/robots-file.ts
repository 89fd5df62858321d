import robotsModule from 'robots-parser';

/**
 * Whom a `robots.txt` must let in: crawlers that it does not name, and the two whose indexes most
 * search engines live on. Blocking others, such as those of language models, keeps no reader away.
 */
const crawlers = ['*', 'Googlebot', 'Bingbot'] as const;
/** Slips of the pen that Google reads as `Disallow` all the same. */
const SLIP = /^([ \t]{0,99})(?:dissallow|dissalow|disalow|diasllow|disallaw)(?=[ \t:])/gim;
/** A forgotten colon, which Google reads where one value follows. */
const NO_COLON =
	/^([ \t]{0,99}(?:disallow|allow|user-agent))[ \t]{1,99}([^\s:#]{1,2000}[ \t]{0,99})(?=#|$)/gim;
/** Letters, digits and `-._~`, which are the same with and without an escape (RFC 9309, 2.2.2). */
const NEEDLESS = /%(?:2[de]|3\d|[46][1-9a-f]|[57][\da]|5f|7e)/gi;
/** The package's own types fit either Node or bundlers, but not both. */
const parse = robotsModule as unknown as (url: string, text: string) => Robots;

/**
 * Reads a `robots.txt` as Google's own parser does (RFC 9309): groups, wildcards, `$`, the longest
 * rule wins and `Allow` wins a tie. Slips that Google's parser forgives are forgiven here as well.
 *
 * @param text The whole file.
 * @param site Address of the site, whose path does not matter.
 * @returns A function from a page's address on that site to who may not fetch it; null where all may.
 */
export function compileRobotsFile(text: string, site: string): (url: string) => Disallowed | null {
	const robots = parse(new URL('/robots.txt', site).href, straightened(text));
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

/** Line by line the same file as Google understands it. */
function straightened(text: string): string {
	return text
		.replace(SLIP, '$1Disallow')
		.replace(NO_COLON, '$1: $2')
		.replace(NEEDLESS, (escaped) => decodeURIComponent(escaped));
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
