const NAME = /^:(\w{1,100})/;

/**
 * Compiles the `source` of a `vercel.json` rule, a pattern of path-to-regexp: `:name` is one segment,
 * `(…)` a regular expression, and `*`, `+`, `?` behind either repeat it together with the slash before
 * it. Case matters. A slash at the end of an address does not, though it may on Vercel: a header that
 * may be sent has to be looked at.
 *
 * @returns tells whether a path fits; null where it is no such pattern
 */
export function compileSource(source: string): ((path: string) => boolean) | null {
	const read = compileCaptures(source);
	return read && ((path) => read(path) !== null);
}

/**
 * Compiles a source as {@link compileSource} does, for what its parts stand for as well: by their names,
 * or by their numbers where they have none.
 */
export function compileCaptures(
	source: string,
): ((path: string) => ReadonlyMap<string, string> | null) | null {
	const names: string[] = [];
	const written = expressionOf(source, names);
	if (written === null) return null;
	try {
		const pattern = new RegExp(`^${written}$`);
		return (path) => {
			const bare = path.endsWith('/') ? path.slice(0, -1) : path;
			const found = pattern.exec(path) ?? pattern.exec(bare);
			return found && new Map(names.map((name, at) => [name, found.groups?.[`part${at}`] ?? '']));
		};
	} catch {
		return null;
	}
}

function expressionOf(source: string, names: string[]): string | null {
	let out = '';
	for (let at = 0; at < source.length; ) {
		const character = source[at] ?? '';
		if (character === '\\') {
			out += escaped(source[at + 1] ?? '');
			at += 2;
			continue;
		}
		const name = NAME.exec(source.slice(at, at + 101))?.[0] ?? '';
		let inner = name === '' ? null : '[^/]+?';
		let end = at + name.length;
		if (source[end] === '(') {
			const close = closing(source, end);
			if (close < 0) return null;
			inner = source.slice(end + 1, close).replace(/^\?(?![:=!<])/, '\\?');
			end = close + 1;
		}
		if (inner === null) {
			out += escaped(character);
			at += 1;
			continue;
		}
		const modifier = /[*+?]/.test(source[end] ?? '') ? (source[end] ?? '') : '';
		const slash = modifier !== '' && out.endsWith('/') ? '/' : '';
		if (slash !== '') out = out.slice(0, -1);
		const again = modifier === '*' || modifier === '+' ? `(?:${slash}(?:${inner}))*` : '';
		const once = `${slash}(?<part${names.length}>(?:${inner})${again})`;
		names.push(name === '' ? String(names.length + 1) : name.slice(1));
		out += modifier === '*' || modifier === '?' ? `(?:${once})?` : once;
		at = end + modifier.length;
	}
	return out;
}

/** Index of the bracket that closes the one at an index; escapes and classes are skipped. */
function closing(source: string, open: number): number {
	let depth = 0;
	for (let at = open; at < source.length; at += 1) {
		if (source[at] === '\\') at += 1;
		else if (source[at] === '(') depth += 1;
		else if (source[at] === ')') {
			depth -= 1;
			if (depth === 0) return at;
		}
	}
	return -1;
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
