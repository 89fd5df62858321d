import type { Options } from '../../options.ts';
import type { Locale } from '../locale.ts';
import { en } from './en.ts';

/** All languages that a credit can be written in. */
const locales: Readonly<Record<Options['locale'], Locale>> = { en };

export function localeOf(tag: Options['locale']): Locale {
	return locales[tag];
}
