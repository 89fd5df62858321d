/** What a built file is to be served with, and how that is written as headers. */

/**
 * The headers of a file, one entry a name.
 *
 * @returns `Link` (RFC 8288) with the licence before the canonical address, then `X-Robots-Tag`
 */
export function linesOf({ license, canonical, noindex }: PageMarks): HeaderLine[] {
	const links = [
		...(license === null ? [] : [linkTo(license, 'license')]),
		...(canonical === null ? [] : [linkTo(canonical, 'canonical')]),
	];
	return [
		...(links.length === 0 ? [] : [{ name: 'Link', value: links.join(', ') }]),
		...(noindex ? [{ name: 'X-Robots-Tag', value: 'noindex' }] : []),
	];
}

/** The same with one entry a statement, for hosts that add up what several rules say. */
export function statementsOf({ license, canonical, noindex }: PageMarks): HeaderLine[] {
	return [
		{ license, canonical: null, noindex: false },
		{ license: null, canonical, noindex: false },
		{ license: null, canonical: null, noindex },
	].flatMap((marks) => linesOf({ path: '', ...marks }));
}

/** Address of a file as a browser sends it; `urlPath` is not percent-encoded. */
export function encodedPath(urlPath: string): string {
	return urlPath.split('/').map(encodeURIComponent).join('/').replaceAll('%40', '@');
}

function linkTo(url: string, rel: string): string {
	return `<${url}>; rel="${rel}"`;
}

/** What one built file is to be served with. */
export interface PageMarks {
	/** Relative to the output folder, with `/`. */
	path: string;
	/** Address of the licence of its main content, or null: ASCII, without `<`, `>` and `"`. */
	license: string | null;
	/** Address of the source where the terms ask for a canonical link, or null; of the same letters. */
	canonical: string | null;
	/** Search engines must not list it. */
	noindex: boolean;
}

/** One header. */
export interface HeaderLine {
	name: string;
	value: string;
}

/** A header as it was read from a file for a host. */
export interface ReadHeader extends HeaderLine {
	/** File of the output. */
	path: string;
	/** 1-based. */
	line: number;
}

/** The text of a host's file, and what could not be put into it. */
export interface HostText {
	/** Null where there is no such file and nothing to write. */
	text: string | null;
	/** One sentence a reason. */
	leftOut: readonly string[];
}
