/** The day that it is, in UTC, as `YYYY-MM-DD`: waivers end on one day everywhere. */
export function utcDay(): string {
	return new Date().toISOString().slice(0, 10);
}
