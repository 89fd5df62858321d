/** What the files for servers of one's own have in common: nginx and Caddy read words and comments alike. */

/** Begins each of these files, so that no other one is ever replaced. */
export const written = '# Written by astro-creditline; changes are lost.';

/** A comment that says which path the site is served below, for whoever reads the file again. */
export function baseLine(base: string): string {
	return `# creditline base: ${base}\n`;
}

/** The path that {@link baseLine} has written; the root of the host where there is none. */
export function baseIn(text: string): string {
	return /^# creditline base: (.*)$/m.exec(text)?.[1] ?? '/';
}

/** A text as one word. */
export function quoted(text: string): string {
	return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
