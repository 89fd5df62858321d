import type { Locale } from './locale.ts';
import type { CreditPart } from './part.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A date in words of a language, the same wherever it is built: no time zone can move it.
 *
 * @param day `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @returns the words and how much is known; null when it is no day of the calendar
 */
export function datePart(day: string | null, locale: Locale): DatePart | null {
	if (!day) return null;
	const [year = '', month, date] = day.split('-');
	const time = new Date(`${year}-${month ?? '01'}-${date ?? '01'}T00:00:00Z`);
	// 30 February would be shown as a day in March.
	if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(day)) return null;
	const known = date ? 'day' : month ? 'month' : 'year';
	const text = formatOf(locale.tag, known).format(time);
	return { known, part: { role: 'date', text, href: null, datetime: day } };
}

function formatOf(tag: string, known: DatePart['known']): Intl.DateTimeFormat {
	const key = `${tag} ${known}`;
	let format = formats.get(key);
	if (!format) {
		format = new Intl.DateTimeFormat(
			// British order reads the same everywhere; "on 31 January 2026".
			tag === 'en' ? 'en-GB' : tag,
			{
				timeZone: 'UTC',
				// The day that the source gives, also where another calendar is in use.
				calendar: 'gregory',
				year: 'numeric',
				...(known === 'year' ? {} : { month: 'long' }),
				...(known === 'day' ? { day: 'numeric' } : {}),
			},
		);
		formats.set(key, format);
	}
	return format;
}

interface DatePart {
	known: 'day' | 'month' | 'year';
	part: CreditPart;
}
