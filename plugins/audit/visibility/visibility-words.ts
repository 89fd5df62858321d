import type { HiddenReason } from './visibility.ts';

/** Elements that hide their content as long as they are closed. */
const closed: ReadonlySet<string> = new Set(['details-closed', 'dialog-closed']);

/** What hides something, for a sentence: “`hidden` on `<aside>`”, “`<template>`”, “a closed `<details>`”. */
export function hiddenWords({ code, shown, element }: HiddenReason): string {
	if (closed.has(code)) return `a closed \`${shown}\``;
	return shown.startsWith('<') ? `\`${shown}\`` : `\`${shown}\` on \`<${element.tagName}>\``;
}
