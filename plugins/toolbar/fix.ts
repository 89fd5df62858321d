/** The toolbar asks the dev server to mend a line, and is told what has become of it. */
export const askEvent = 'astro-creditline:mend';
export const toldEvent = 'astro-creditline:mended';

/** Which line of which file is meant. */
export interface Asked {
	/** Of the article, relative to the project. */
	path: string;
	/** SHA-256 of the file that the page was made from, in hex. */
	digest: string;
	line: number;
}

export interface Told {
	asked: Asked;
	/** Why nothing was written; null where it was. */
	problem: string | null;
}

/** A correction that nobody has to choose: one line of the article's front matter. */
export interface ReportedFix extends Asked {
	before: string;
	after: string;
}
