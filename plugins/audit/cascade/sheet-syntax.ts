import { ident, tokenTypes } from 'css-tree';
import { after, skipSpace, type Tokens, textOf, tokensOf, trimEnd } from './css-tokens.ts';

const { AtKeyword, CDC, CDO, Colon, Ident, LeftCurlyBracket, Semicolon } = tokenTypes;
/** At-rules that hold rules only, unless they stand inside a rule. */
const OF_RULES = /^(?:media|supports|container|layer|starting-style|keyframes|-webkit-keyframes)$/;
/** Blocks inside blocks; css-tree and browsers read more, nobody writes more. */
const DEEPEST = 60;

/**
 * Reads the structure of a style sheet as CSS Syntax 3, section 5, says: rules, at-rules and
 * declarations, nested to any sensible depth. css-tree's own reading of blocks knows nested rules
 * only behind `&`, so it reads the small parts: preludes, selectors and values.
 *
 * Linear; never throws.
 */
export function parseSheet(css: string): SheetSyntax {
	const tokens = tokensOf(css);
	const state = { tokens, deep: false };
	return {
		items: readItems(state, 0, tokens.count, { depth: 0, rules: true }),
		lines: lineStarts(css),
		deep: state.deep,
	};
}

/** Reads the declarations of a `style` attribute. */
export function parseDeclarations(css: string): DeclarationSyntax[] {
	const tokens = tokensOf(css);
	const items = readItems({ tokens, deep: false }, 0, tokens.count, { depth: 1, rules: false });
	return items.filter((item) => item.kind === 'declaration');
}

/** Line and column, both from 1, of an offset. */
export function placeAt(
	lines: readonly number[],
	offset: number,
): { line: number; column: number } {
	let [low, high] = [0, lines.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((lines[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}

function readItems(state: Reading, from: number, to: number, level: Level): ItemSyntax[] {
	const items: ItemSyntax[] = [];
	if (level.depth > DEEPEST) {
		state.deep = true;
		return items;
	}
	const { tokens } = state;
	let at = from;
	while (at < to) {
		at = skipSpace(tokens, at, to);
		const type = tokens.types[at];
		if (at >= to) break;
		const skipped = level.rules
			? level.depth === 0 && (type === CDO || type === CDC)
			: type === Semicolon;
		if (skipped) at += 1;
		else if (type === AtKeyword) at = readAtRule(state, at, to, level, items);
		else at = readRuleOrDeclaration(state, at, to, level, items);
	}
	return items;
}

function readAtRule(
	state: Reading,
	at: number,
	to: number,
	level: Level,
	items: ItemSyntax[],
): number {
	const { tokens } = state;
	const name = ident.decode(textOf(tokens, at, at + 1).slice(1)).toLowerCase();
	let end = at + 1;
	while (end < to && tokens.types[end] !== Semicolon && tokens.types[end] !== LeftCurlyBracket) {
		end = after(tokens, end);
	}
	end = Math.min(end, to);
	const prelude = textOf(tokens, at + 1, end).trim();
	const offset = tokens.starts[at] ?? 0;
	const block = end < to && tokens.types[end] === LeftCurlyBracket;
	const inner = { depth: level.depth + 1, rules: level.rules && OF_RULES.test(name) };
	const children = block ? readItems(state, end + 1, closing(tokens, end, to), inner) : null;
	items.push({ kind: 'at-rule', name, prelude, offset, items: children });
	return Math.min(after(tokens, end), to);
}

function readRuleOrDeclaration(
	state: Reading,
	at: number,
	to: number,
	level: Level,
	items: ItemSyntax[],
): number {
	const { tokens } = state;
	const declared = !level.rules && isDeclarationStart(tokens, at, to);
	const custom = declared && textOf(tokens, at, at + 1).startsWith('--');
	let end = at;
	while (end < to) {
		const type = tokens.types[end];
		if (!level.rules && type === Semicolon) break;
		if (type === LeftCurlyBracket && !custom) break;
		end = after(tokens, end);
	}
	end = Math.min(end, to);
	if (end < to && tokens.types[end] === LeftCurlyBracket) {
		const inner = { depth: level.depth + 1, rules: false };
		const children = readItems(state, end + 1, closing(tokens, end, to), inner);
		const prelude = textOf(tokens, at, trimEnd(tokens, at, end));
		items.push({ kind: 'rule', prelude, offset: tokens.starts[at] ?? 0, items: children });
		return Math.min(after(tokens, end), to);
	}
	if (declared) items.push(declaration(tokens, at, end));
	return end;
}

function closing(tokens: Tokens, open: number, to: number): number {
	return Math.min(tokens.partners[open] ?? to, to);
}

function isDeclarationStart(tokens: Tokens, at: number, to: number): boolean {
	if (tokens.types[at] !== Ident) return false;
	const colon = skipSpace(tokens, at + 1, to);
	return colon < to && tokens.types[colon] === Colon;
}

function declaration(tokens: Tokens, at: number, to: number): DeclarationSyntax {
	const written = textOf(tokens, at, at + 1);
	const from = skipSpace(tokens, skipSpace(tokens, at + 1, to) + 1, to);
	let end = trimEnd(tokens, from, to);
	let important = false;
	if (/^important$/i.test(ident.decode(textOf(tokens, end - 1, end)))) {
		const bang = trimEnd(tokens, from, end - 1) - 1;
		if (bang >= from && textOf(tokens, bang, bang + 1) === '!') {
			important = true;
			end = trimEnd(tokens, from, bang);
		}
	}
	const name = ident.decode(written);
	return {
		kind: 'declaration',
		name: name.startsWith('--') ? name : name.toLowerCase(),
		written,
		value: textOf(tokens, from, Math.max(from, end)),
		important,
		offset: tokens.starts[at] ?? 0,
	};
}

function lineStarts(css: string): number[] {
	const starts = [0];
	const breaks = /\r\n|[\n\r\f]/g;
	while (breaks.test(css)) starts.push(breaks.lastIndex);
	return starts;
}

interface Level {
	depth: number;
	/** Rules only: a semicolon begins or belongs to one. */
	rules: boolean;
}

interface Reading {
	tokens: Tokens;
	/** Something was nested too deeply to be read. */
	deep: boolean;
}

export interface SheetSyntax {
	items: readonly ItemSyntax[];
	/** Offset of each line's first character. */
	lines: readonly number[];
	deep: boolean;
}

export type ItemSyntax = RuleSyntax | AtRuleSyntax | DeclarationSyntax;

export interface RuleSyntax {
	kind: 'rule';
	/** The selectors as written. */
	prelude: string;
	offset: number;
	items: readonly ItemSyntax[];
}

export interface AtRuleSyntax {
	kind: 'at-rule';
	/** Lower case, without `@`. */
	name: string;
	prelude: string;
	offset: number;
	/** Null where a semicolon ends it. */
	items: readonly ItemSyntax[] | null;
}

export interface DeclarationSyntax {
	kind: 'declaration';
	/** Lower case, but for custom properties. */
	name: string;
	/** The name as it stands there. */
	written: string;
	/** Without `!important`. */
	value: string;
	important: boolean;
	offset: number;
}
