const rightToLeft = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);
const english = new Intl.DisplayNames(['en'], { type: 'language' });
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Writing direction of a BCP 47 tag, by its primary language. */
export function direction(lang: string): 'ltr' | 'rtl' {
	return rightToLeft.has(new Intl.Locale(lang).language) ? 'rtl' : 'ltr';
}

/** English name of a BCP 47 tag's language, e.g. `German`. */
export function languageName(lang: string): string {
	return english.of(lang) ?? lang;
}

/** A day as the magazine writes it: `31 January 2026`. */
export function longDate(date: Date): string {
	return days.format(date);
}

/** A day for the `datetime` attribute: `2026-01-31`. */
export function isoDate(date: Date): string {
	return date.toISOString().slice(0, 10);
}
