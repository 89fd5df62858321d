import { ident, string, tokenTypes, url } from 'css-tree';
import { after, skipSpace, textOf, tokensOf } from './css-tokens.ts';
import { type Answer, YES } from './selector-model.ts';
import { supports } from './supports.ts';

/**
 * Reads what stands behind `@import`: the address, and optionally `layer`, `supports()` and media
 * queries (CSS Cascade 5, 2).
 *
 * @returns null where no address stands first.
 */
export function readImport(prelude: string): ImportRule | null {
	const tokens = tokensOf(prelude);
	const from = skipSpace(tokens, 0, tokens.count);
	const first = textOf(tokens, from, after(tokens, from));
	const href = addressIn(first, tokens.types[from]);
	if (href === null) return null;
	const found: ImportRule = { href, layer: undefined, supported: YES, media: '' };
	let at = skipSpace(tokens, after(tokens, from), tokens.count);
	for (; at < tokens.count; at = skipSpace(tokens, after(tokens, at), tokens.count)) {
		const text = textOf(tokens, at, after(tokens, at));
		const inside = text.slice(text.indexOf('(') + 1, text.endsWith(')') ? -1 : undefined);
		if (/^layer$/i.test(text) && found.layer === undefined) found.layer = null;
		else if (/^layer\(/i.test(text)) found.layer = ident.decode(inside.trim());
		else if (/^supports\(/i.test(text)) {
			const condition = /^\s*[\w-]+\s*:/.test(inside) ? `(${inside})` : inside;
			found.supported = supports(condition);
		} else break;
	}
	found.media = textOf(tokens, at, tokens.count);
	return found;
}

function addressIn(text: string, type: number | undefined): string | null {
	if (type === tokenTypes.Url) return url.decode(text);
	if (/^["']/.test(text)) return string.decode(text);
	const quoted = /^url\(\s*(["'].*["'])\s*\)$/is.exec(text);
	return quoted?.[1] === undefined ? null : string.decode(quoted[1]);
}

export interface ImportRule {
	href: string;
	/** Undefined: no layer; null: one without a name. */
	layer: string | null | undefined;
	supported: Answer;
	media: string;
}
