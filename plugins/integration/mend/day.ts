const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const full =
	'january february march april may june july august september october november december'.split(
		' ',
	);

/**
 * A day that was written otherwise than `2026-01-31` and can be no other one. Where two numbers could
 * both be the month, it is not known which was meant.
 *
 * @returns `YYYY-MM-DD`, or null
 */
export function dayOf(written: string): string | null {
	const text = written.trim();
	const first = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
	if (first) return checked(first[1], first[2], first[3]);
	const last = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
	if (last) {
		const [, one, , two, year] = last;
		if (Number(one) > 12 || Number(one) === Number(two)) return checked(year, two, one);
		return Number(two) > 12 ? checked(year, one, two) : null;
	}
	const words = /^(?:(\d{1,2})\.? ([a-z]{3,9})\.?|([a-z]{3,9})\.? (\d{1,2})),? (\d{4})$/i.exec(
		text,
	);
	if (!words) return null;
	const month = monthOf(words[2] ?? words[3] ?? '');
	return month === 0 ? null : checked(words[5], String(month), words[1] ?? words[4]);
}

/** English names alone: `marzo` and `mars` are as near to each other as to `March`. */
function monthOf(name: string): number {
	const lower = name.toLowerCase();
	return Math.max(months.indexOf(lower), full.indexOf(lower)) + 1;
}

function checked(year = '', month = '', day = ''): string | null {
	const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const date = new Date(`${written}T00:00:00Z`);
	const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
	return isDay ? written : null;
}
