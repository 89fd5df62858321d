import type { Element } from 'hast';
import { type Basis, lengthOf } from './css-value.ts';
import { type HiddenReason, styleReason } from './hidden-reason.ts';
import { TINY } from './hiding-style.ts';
import type { DeclaredStyle } from './inline-style.ts';

/** Elements that draw nothing outside themselves, whatever stands in them. */
const PICTURES = /^(?:img|svg|marquee)$/;

/** Tells whether a picture, or a text that runs through its box, says by attribute that it is too small to be seen. */
export function isTinyByAttribute({ tagName, properties }: Element): boolean {
	return PICTURES.test(tagName) && [properties.width, properties.height].some(isTiny);
}

/** A box of that kind without a size that can be seen says nothing, not even its alternative text. */
export function pictureHiding(
	element: Element,
	style: DeclaredStyle | null,
	basis: Basis,
): HiddenReason | null {
	if (!PICTURES.test(element.tagName)) return null;
	for (const name of ['width', 'height'] as const) {
		const own = style?.get(name);
		const length = lengthOf(own?.value[0], basis);
		const written = element.properties[name];
		const isSmall =
			own === undefined
				? isTiny(written)
				: length !== null && length.px < TINY && length.percent === 0;
		if (!isSmall) continue;
		return own === undefined || style === null
			? { code: 'zero-size', shown: `${name}="${written}"`, element }
			: styleReason('zero-size', style, [name], element);
	}
	return null;
}

function isTiny(value: unknown): boolean {
	return value !== undefined && value !== null && /^\s*[0-3](?:px)?\s*$/.test(String(value));
}
