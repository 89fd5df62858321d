import { gunzipSync } from 'node:zlib';
import type { BuiltPage } from '../audit/index.ts';
import { kindOf } from '../audit/page/kind.ts';
import type { Unchecked } from '../model.ts';

/** A file that unpacks to more is none of a search index. */
const mostUnpacked = 64 << 20;
/** Where a file without a known ending has a NUL byte so early, it is no text. */
export const sniffed = 4_096;

const html = /\.(?:html?|xhtml)$/i;
/** Pictures, sounds, films, fonts, styles and source maps: no article's text is in them. */
const skipped =
	/\.(?:avif|bmp|gif|heic|icns|ico|jpe?g|jxl|png|svgz?|tiff?|webp|aac|flac|m4a|mp3|oga|ogg|opus|wav|weba|avi|m4v|mov|mp4|mpe?g|ogv|webm|eot|otf|ttc|ttf|woff2?|css|map|glb|gltf|lottie)$/i;
const text =
	/\.(?:md|mdx|markdown|txt|text|json|jsonl|ndjson|jsonld|webmanifest|xml|rss|atom|rdf|xsl|[cm]?js|csv|tsv|ya?ml|toml|opml|ics)$/i;
const unreadable: readonly (readonly [RegExp, string])[] = [
	[/\.(?:br|gz|zst|bz2|xz|lz4)$/i, 'a compressed copy'],
	[/\.(?:zip|tar|tgz|7z|rar)$/i, 'an archive'],
	[/\.(?:pdf|epub|mobi|azw3|docx?|odt|rtf|pptx?|xlsx?)$/i, 'a document of a binary format'],
	[/\.(?:sqlite3?|db)$/i, 'a database'],
	[/\.(?:wasm|pf_index|pf_meta|pf_filter|pagefind)$/i, 'a program or binary index'],
];
/** Code that runs on a server beside the files that visitors fetch. */
const server = /^server\/|(?:^|\/)_worker\.js\//;

/** Whether a file is an HTML page by its name. */
export function isHtmlFile(path: string): boolean {
	return html.test(path);
}

/** Whether a file of an output folder holds text, or may hold it. */
export function mayHoldText(path: string): boolean {
	return !skipped.test(path);
}

/**
 * Reads one file of an output folder as what it is.
 *
 * @param path relative to the output folder
 * @returns the page, or why it cannot be looked into
 * @throws what the file throws
 */
export function readAs(path: string, file: OutputFile): BuiltPage | Unchecked {
	if (isHtmlFile(path)) return { path, kind: 'html', bytes: file.read() };
	if (isServer(path, file)) return { path, reason: 'code of a server' };
	const known = unreadable.find(([ending]) => ending.test(path));
	if (known) return { path, reason: known[1] };
	if (/\.pf_fragment$/i.test(path)) return unpacked(path, file.read());
	// The first bytes decide, as they do for most tools.
	if (!text.test(path) && file.head().includes(0)) return { path, reason: 'a binary file' };
	const bytes = file.read();
	return { path, kind: kindOf(bytes), bytes };
}

/** Pagefind keeps the text of each page as packed JSON. */
function unpacked(path: string, packed: Uint8Array): BuiltPage | Unchecked {
	try {
		const bytes = gunzipSync(packed, { maxOutputLength: mostUnpacked });
		return { path, kind: 'text', bytes };
	} catch {
		return { path, reason: 'a search index that cannot be unpacked' };
	}
}

/** `server` is an adapter's folder only where it has one for visitors as well. */
function isServer(path: string, { hasClient }: OutputFile): boolean {
	return server.test(path) && (!path.startsWith('server/') || hasClient());
}

/** A file of an output folder, wherever that is. */
export interface OutputFile {
	read(): Uint8Array;
	/** The first {@link sniffed} bytes. */
	head(): Uint8Array;
	/** Whether the output folder has a `client` in it. */
	hasClient(): boolean;
}
