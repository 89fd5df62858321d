/**
 * Whether the day that a text begins with is in the calendar.
 *
 * @param written `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, with a time behind it or not; any other text is no day
 *   that could be wrong
 */
export function isInCalendar(written: string): boolean {
	const [, year, month = '01', day = '01'] =
		/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?!\d)/.exec(written) ?? [];
	if (year === undefined) return true;
	const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}
