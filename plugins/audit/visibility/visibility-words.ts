import type { HiddenReason } from './visibility.ts';

/** Elements that hide their content as long as they are closed. */
const closed: ReadonlySet<string> = new Set(['details-closed', 'dialog-closed']);

/** What hides something, for a sentence: “`hidden` on `<aside>`”, “`<template>`”, “a closed `<details>`”. */
export function hiddenWords({ code, shown, element, rule }: HiddenReason): string {
	if (closed.has(code)) return `a closed \`${shown}\``;
	if (rule !== undefined) {
		const place = `line ${rule.line}, column ${rule.column}`;
		const sheet = rule.path === null ? `in \`<style>\`, ${place}` : `in ${rule.path}, ${place}`;
		return `\`${shown}\` (${sheet}) on \`<${element.tagName}>\``;
	}
	return shown.startsWith('<') ? `\`${shown}\`` : `\`${shown}\` on \`<${element.tagName}>\``;
}
