/** Puts what checkers print in one order: the place, and below it what is said of it. */

/** One line for each broken link, with the page that it stands on. */
export function linkinatorLines(output: string): string {
	const from = output.indexOf('{');
	const to = output.lastIndexOf('}');
	if (from < 0 || to < from) return output;
	const { links } = JSON.parse(output.slice(from, to + 1)) as {
		links: { url: string; state: string; status?: number; parent?: string }[];
	};
	return links
		.filter(({ state }) => state === 'BROKEN')
		.map(({ url, status, parent }) => `${parent ?? ''}\n  broken ${status} ${lastOf(url)}`)
		.join('\n');
}

/** Of a protocol in TAP: what failed, behind the place where it stands. */
export function failuresOf(output: string): string {
	let failure = '';
	const lines: string[] = [];
	for (const line of output.split('\n')) {
		if (/^(?:not )?ok /.test(line)) failure = line.startsWith('not') ? line : '';
		const place = /^\s+at: (\S+)/.exec(line)?.[1];
		if (failure !== '' && place) lines.push(place, `  ${failure}`);
	}
	return lines.join('\n');
}

/** Of a list of all links, page by page: the broken ones. */
export function brokenLinesOf(output: string): string {
	let page = '';
	const lines: string[] = [];
	for (const line of output.split('\n')) {
		page = /^Getting links from: (\S+)/.exec(line)?.[1] ?? page;
		const broken = /BROKEN.\s*(\S+)/.exec(line)?.[1];
		if (broken) lines.push(page, `  broken ${lastOf(broken)}`);
	}
	return lines.join('\n');
}

/** Of numbered complaints, each with the places below it. */
export function placesBehind(output: string): string {
	let complaint = '';
	const lines: string[] = [];
	for (const line of output.split('\n')) {
		complaint = /^\s*\d+\. (.*)/.exec(line)?.[1] ?? complaint;
		const place = /^\s*from (\S+?):\d/.exec(line)?.[1];
		if (place) lines.push(place, `  ${complaint.replace(/\S*\//g, '')}`);
	}
	return lines.join('\n');
}

/** Without what is said of indentation and of long lines: every added line of a page counted as noticed. */
export function withoutSpacing(output: string): string {
	const lines = output.split('\n');
	return lines.filter((line) => !/\b(?:indent-[a-z-]+|line-[a-z-]+)\s*$/.test(line)).join('\n');
}

/** Without the folder, which would be taken for another place. */
function lastOf(url: string): string {
	return url.split('/').filter(Boolean).at(-1) ?? url;
}
