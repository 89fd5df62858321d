import type { ServedHeader } from './host-headers.ts';

/**
 * Reads headers that are known address by address: of files that the program reads elsewhere, or of
 * answers of a server.
 *
 * @param text JSON: a list of `{ path, name, value, line, file }`
 * @returns Gives the headers of an address; none where the text is no such list.
 */
export function compileExactHeaders(text: string): (urlPath: string) => ServedHeader[] {
	const byPath = new Map<string, ServedHeader[]>();
	for (const { path, ...header } of listIn(text)) {
		const known = byPath.get(path) ?? [];
		byPath.set(path, known);
		known.push(header);
	}
	return (urlPath) => byPath.get(urlPath) ?? [];
}

function listIn(text: string): ExactHeader[] {
	try {
		const list: unknown = JSON.parse(text);
		return Array.isArray(list) ? list : [];
	} catch {
		return [];
	}
}

/** A header of one address. */
export interface ExactHeader extends ServedHeader {
	/** With its leading slash, not percent-encoded: that under which the file is asked for first. */
	path: string;
}
