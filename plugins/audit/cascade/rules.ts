import type { SheetRules } from './rule-model.ts';
import { RuleReader } from './rule-reader.ts';
import { parseSheet } from './sheet-syntax.ts';

/** Colours, or their theme, that come in two. */
const SCHEMES =
	/light-dark\(|(?<![\w-])color-scheme\s*:[^;}]{0,40}?(?:light[^;}]{0,9}dark|dark[^;}]{0,9}light)/i;
const REMEMBERED = 500;

const memory = new Map<string, SheetRules>();

/**
 * Reads a style sheet into the rules that can matter for visibility. Sheets are remembered by their
 * bytes, so that pages which share one pay once. Never throws.
 *
 * @param path For the places of the rules; null for a `<style>`.
 */
export function rulesOf(css: string, path: string | null): SheetRules {
	const key = `${path ?? ''}\0${css}`;
	let known = memory.get(key);
	if (known === undefined) {
		if (memory.size >= REMEMBERED) memory.clear();
		known = readRules(css, path);
		memory.set(key, known);
	}
	return known;
}

function readRules(css: string, path: string | null): SheetRules {
	const syntax = parseSheet(css);
	const sheet: SheetRules = {
		steps: [],
		loading: [],
		properties: new Map(),
		keyframes: new Map(),
		oddFonts: new Set(),
		hasSchemes: SCHEMES.test(css),
		deep: syntax.deep,
	};
	new RuleReader(sheet, syntax, path).readSheet();
	return sheet;
}
