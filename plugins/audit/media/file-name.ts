/** Where addresses of one file go on beside its own path: image services that take it as a parameter. */
const parameters = ['href', 'url', 'src', 'image', 'u', 'file'];
/**
 * What builders put behind a name: `.hash` (Astro), `-hash` (Vite), `_hash` (Astro's `getImage`),
 * `_hu…` (Hugo), and a size.
 */
const suffix =
	/^(?:\.([\w-]{8,24})|-([\w-]{8}))?(?:_hu_?[\da-f]{8,64}\w{0,80})?(?:_([A-Za-z0-9]{3,9}))?(?:[-_@](?:\d{1,5}x\d{1,5}|\d{1,5}[wx]|\d{3,4}))?$/;
/** What Astro writes as `_` in the name of an image that it makes. */
const replaced = /[\p{Cc}"#$%&*+,:;<=>?[\]^`{|}]/gu;
/** Names that many files of a site have. */
const common =
	/^(?:[\d_-]+|(?:img|image|photo|picture|pic|cover|hero|header|banner|default|main|index|featured|thumb|thumbnail|og|og-image|social|card|screenshot|untitled|video|audio|file|fig|figure|map|chart|portrait|author|avatar|logo|icon|placeholder)[\d_-]*)$/;

/**
 * Takes an address of a file apart, as far as it can be recognised after a build.
 *
 * @param address as written or resolved; also `/_image?href=…` and other services that carry one
 * @returns null where it names no file: a fragment, a data address, nothing
 */
export function fileOf(address: string): FileName | null {
	const written = address.trim();
	if (written === '' || written.startsWith('#') || /^(?:data|blob|javascript):/i.test(written)) {
		return null;
	}
	const url = URL.parse(written, 'https://site.invalid/');
	if (url === null) return null;
	for (const name of parameters) {
		const inner = url.searchParams.get(name);
		if (inner !== null && inner !== written && /[./]/.test(inner)) {
			const file = fileOf(inner.slice(0, 2000));
			if (file) return file;
		}
	}
	const path = decoded(url.pathname).toLowerCase();
	const segments = path.split('/').filter((segment) => segment !== '');
	const last = segments.at(-1);
	if (last === undefined) return null;
	const dot = last.lastIndexOf('.');
	const known = dot > 0 && /^[a-z0-9]{2,5}$/.test(last.slice(dot + 1));
	const stem = (known ? last.slice(0, dot) : last).replace(replaced, '_');
	return {
		stem,
		extension: known ? last.slice(dot + 1) : '',
		folders: segments.slice(0, -1),
		name: decoded(url.pathname).split('/').at(-1) ?? '',
	};
}

/**
 * Tells whether a file of a built page is made from one that the article names: the same name, or
 * that name with a hash or a size behind it. Names that many files have are not enough by themselves:
 * they need a hash or the same folder.
 *
 * @param built from the page
 * @param written from the Markdown
 */
export function isMadeFrom(built: FileName, written: FileName): boolean {
	if (!built.stem.startsWith(written.stem)) return false;
	const rest = built.stem.slice(written.stem.length);
	const folder = written.folders.filter((one) => one !== '.' && one !== '..').at(-1);
	const sameFolder = folder !== undefined && folder === built.folders.at(-1);
	if (rest === '') return !isCommon(written.stem) || sameFolder;
	// Case tells a hash from a word.
	const asNamed = built.name.slice(written.stem.length, built.stem.length);
	const match = suffix.exec(asNamed);
	if (!match) return false;
	const hash = match[1] ?? match[2] ?? match[3];
	if (hash === undefined) return rest.startsWith('_hu') || !isCommon(written.stem) || sameFolder;
	return built.folders.includes('_astro') || looksHashed(hash);
}

/** What two built files have in common that are made from one: the name with its first hash. */
export function originOf(built: FileName, written: FileName): string {
	const rest = built.stem.slice(written.stem.length);
	return `${written.stem}${/^[.-][\w-]{8,24}?(?=_|$)/.exec(rest)?.[0] ?? ''}`;
}

function isCommon(stem: string): boolean {
	return common.test(stem);
}

/** No word: letters of both cases, or letters and digits. */
function looksHashed(text: string): boolean {
	return (/[a-z]/.test(text) && /[A-Z]/.test(text)) || (/\d/.test(text) && /[a-z]/i.test(text));
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path).normalize('NFC');
	} catch {
		return path;
	}
}

/** Lower case, percent-encoding undone. */
export interface FileName {
	/** Without extension. */
	stem: string;
	/** Without the dot; empty where there is none. */
	extension: string;
	folders: readonly string[];
	/** Last part of the path in its own case, with extension. */
	name: string;
}
