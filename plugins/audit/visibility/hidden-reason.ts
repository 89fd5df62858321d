import type { Element } from 'hast';
import type { DeclaredStyle, StyleRule } from './inline-style.ts';

const LONGEST_SHOWN = 100;

/** What a style declares under some names, for a reason: by rule of a sheet, or as an attribute. */
export function styleReason(
	code: string,
	style: DeclaredStyle,
	names: readonly string[],
	element: Element,
): HiddenReason {
	const declared = names.flatMap((name) => style.get(name) ?? []);
	const rule = declared.find((one) => one.rule)?.rule ?? null;
	const texts = new Set(
		declared.filter((one) => (one.rule ?? null) === rule).map(({ text }) => text),
	);
	const text = [...texts].join('; ').replace(/\s+/g, ' ');
	const short = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
	const shown = rule === null ? `style="${short}"` : `${rule.selector} { ${short} }`;
	return rule === null ? { code, shown, element } : { code, shown, element, rule };
}

/** Why text is not seen. */
export interface HiddenReason {
	/** The technique: `display-none`, `hidden-attribute`, `off-screen` … */
	code: string;
	/** What stands in the page: `style="display:none"`, `<template>`, `aria-hidden="true"`. */
	shown: string;
	/** The element that hides it. */
	element: Element;
	/** The rule of a style sheet that does it; none for attributes and structure. */
	rule?: StyleRule;
}
