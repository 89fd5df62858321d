import type { Locale } from './locale.ts';
import { locales } from './locales/index.ts';

const byTag: ReadonlyMap<string, Locale> = new Map(
	locales.map((locale) => [locale.tag.toLowerCase(), locale]),
);

/**
 * The words of the first language that has any.
 *
 * @param tags languages as people write them (`pt-BR`, `zh_TW`), the best first; English is the last
 */
export function localeFor(...tags: readonly (string | null | undefined)[]): Locale {
	for (const tag of tags) {
		const locale = findLocale(tag);
		if (locale) return locale;
	}
	return byTag.get('en') as Locale;
}

/**
 * The words for one language, by BCP 47: the tag itself, then without its last parts, then by the
 * script that the language is usually written in there (`zh-TW` → `zh-Hant`).
 *
 * @returns null where nobody has written any
 */
export function findLocale(tag: string | null | undefined): Locale | null {
	const known = localeTag(tag);
	if (known === null) return null;
	const { language, script } = new Intl.Locale(known).maximize();
	const parts = known.toLowerCase().split('-');
	const shorter = parts.map((_, at) => parts.slice(0, parts.length - at).join('-'));
	for (const each of [...shorter.slice(0, -1), `${language}-${script}`.toLowerCase(), language]) {
		const locale = byTag.get(each);
		if (locale) return locale;
	}
	return null;
}

/**
 * A language tag as BCP 47 writes it.
 *
 * @returns null for what has not the form of one
 */
export function localeTag(tag: string | null | undefined): string | null {
	if (!tag || tag.length > 35) return null;
	try {
		return new Intl.Locale(tag.trim().replaceAll('_', '-')).toString();
	} catch {
		return null;
	}
}

/** Tags of all languages that a credit can be written in, sorted. */
export const localeTags: readonly string[] = locales.map(({ tag }) => tag);
