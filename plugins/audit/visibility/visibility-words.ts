import type { HiddenReason } from './visibility.ts';

/** What hides something, for a sentence: “`hidden` on `<aside>`”, “`<template>`”. */
export function hiddenWords({ shown, element }: HiddenReason): string {
	return shown.startsWith('<') ? `\`${shown}\`` : `\`${shown}\` on \`<${element.tagName}>\``;
}
