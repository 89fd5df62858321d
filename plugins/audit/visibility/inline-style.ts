import { ident, parse } from 'css-tree';
import type { Element } from 'hast';
import { longhandsOf, readDeclaration, type Value } from './declaration.ts';

/** Highlighted code repeats a few styles thousands of times on a page. */
const REMEMBERED = 1000;

const memory = new Map<string, DeclaredStyle | null>();

/**
 * Reads what an element's `style` attribute declares, as a browser does: comments and escapes,
 * any case, declarations that do not parse or whose value the property does not take are dropped,
 * `!important` beats, else the last one wins, shorthands are spread over their parts and logical
 * sides over the physical ones of left-to-right text (CSS Style Attributes; CSS Syntax 3, 5.4.5).
 * Never throws.
 *
 * @returns One entry for each longhand that matters for visibility, or null when there is none.
 */
export function inlineStyle(element: Element): DeclaredStyle | null {
	const style = element.properties.style;
	return typeof style === 'string' && style !== '' ? declaredStyle(style) : null;
}

/** The same for the text of a `style` attribute; see {@link inlineStyle}. */
export function declaredStyle(style: string): DeclaredStyle | null {
	const known = memory.get(style);
	if (known !== undefined) return known;
	if (memory.size >= REMEMBERED) memory.clear();
	const found = readDeclarations(style);
	const answer = found.size === 0 ? null : found;
	memory.set(style, answer);
	return answer;
}

/** From the end, so that of many declarations of one property only the one that wins is read. */
function readDeclarations(style: string): Map<string, Declared> {
	const found = new Map<string, Declared>();
	const list = parse(style, { context: 'declarationList', parseValue: false });
	if (list.type !== 'DeclarationList') return found;
	for (const node of list.children.toArray().reverse()) {
		if (node.type !== 'Declaration' || node.value.type !== 'Raw') continue;
		const important = node.important !== false;
		if (typeof node.important === 'string' && node.important.toLowerCase() !== 'important')
			continue;
		const property = ident.decode(node.property).toLowerCase();
		const loses = (name: string) => {
			const later = found.get(name);
			return later !== undefined && (later.important || !important);
		};
		if (longhandsOf(property).every(loses)) continue;
		const raw = node.value.value;
		const longhands = readDeclaration(property, raw);
		if (longhands === null) continue;
		const text = `${node.property}:${raw.trim()}${important ? ' !important' : ''}`;
		for (const [name, value] of longhands) {
			if (!loses(name)) found.set(name, { ...value, text, important });
		}
	}
	return found;
}

/** The declarations that win on one element, by longhand. */
export type DeclaredStyle = ReadonlyMap<string, Declared>;

export interface Declared extends Value {
	/** As it stands there: `display:none !important`. */
	text: string;
	important: boolean;
	/** The rule that it stands in; none for a `style` attribute. */
	rule?: StyleRule;
}

/** Where a rule of a style sheet stands. */
export interface StyleRule {
	/** Relative to the output folder; null for a `<style>` of the page. */
	path: string | null;
	line: number;
	column: number;
	/** As written: `.sr-only, .visually-hidden`. */
	selector: string;
}
