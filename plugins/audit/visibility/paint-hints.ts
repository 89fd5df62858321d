import type { Element } from 'hast';
import { type Color, colorOf } from './css-color.ts';
import type { Paint } from './paint.ts';
import { setBackground } from './paint-declared.ts';

/** Attributes of old that give colours (HTML, 15.3). */
export function hasHints({ tagName, properties }: Element): boolean {
	if (properties.bgColor !== undefined) return true;
	if (tagName === 'font') return properties.color !== undefined;
	return tagName === 'body' && (properties.text ?? properties.link) !== undefined;
}

/** Takes what attributes say of the colours. */
export function setHints(paint: Paint, { tagName, properties }: Element): void {
	const read = (value: unknown): Color | null => {
		const text = String(value ?? '').trim();
		if (text.startsWith('#')) return colorOf({ type: 'Hash', value: text.slice(1) });
		return text === '' ? null : colorOf({ type: 'Identifier', name: text });
	};
	const color = read(tagName === 'font' ? properties.color : properties.text);
	if (color !== null) paint.color = color;
	if (tagName === 'body') paint.linkColor = read(properties.link);
	const ground = read(properties.bgColor);
	if (ground !== null) setBackground(paint, ground);
}
