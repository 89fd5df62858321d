/**
 * Lists the addresses of licences that a `Link` header gives a page (RFC 4946, section 5). RSL uses the
 * same relation for machines and says so by its type: it is left out.
 *
 * @param value Of the header, several joined by commas or not.
 */
export function licensesInLink(value: string): string[] {
	return linksIn(value)
		.filter(({ rel, type }) => rel.includes('license') && !/\/rsl\+xml/i.test(type))
		.map(({ href }) => href);
}

/**
 * Lists the canonical addresses that a `Link` header gives a page (RFC 8288): links whose `rel` has
 * the token `canonical`. A link with `anchor` speaks about another document and is left out. Only the
 * first `rel` of a link counts, as the RFC says.
 *
 * One pass over the value; what is malformed is skipped up to the next comma.
 *
 * @param value Of the header, several joined by commas or not.
 * @returns Addresses as written between `<` and `>`, trimmed.
 */
export function canonicalsInLink(value: string): string[] {
	return linksIn(value)
		.filter(({ rel }) => rel.includes('canonical'))
		.map(({ href }) => href);
}

function linksIn(value: string): { href: string; rel: string[]; type: string }[] {
	const found: { href: string; rel: string[]; type: string }[] = [];
	let at = 0;
	while (at < value.length) {
		const open = value.indexOf('<', at);
		const close = open < 0 ? -1 : value.indexOf('>', open);
		if (close < 0) break;
		const { parameters, end } = parametersFrom(value, close + 1);
		const first = (wanted: string): string =>
			parameters.find(([name]) => name === wanted)?.[1] ?? '';
		const isOther = parameters.some(([name]) => name === 'anchor');
		const rel = first('rel').toLowerCase().split(/\s+/);
		if (!isOther)
			found.push({ href: value.slice(open + 1, close).trim(), rel, type: first('type') });
		at = end;
	}
	return found;
}

/** Reads `; name=value; name="value"` up to the comma that ends the link. */
function parametersFrom(
	value: string,
	from: number,
): { parameters: [string, string][]; end: number } {
	const parameters: [string, string][] = [];
	let name = '';
	let text = '';
	let inName = true;
	const close = (): void => {
		if (name.trim() !== '') parameters.push([name.trim().toLowerCase(), text.trim()]);
		name = '';
		text = '';
		inName = true;
	};
	let at = from;
	for (; at < value.length; at += 1) {
		const character = value.charAt(at);
		if (character === ',') break;
		if (character === ';') close();
		else if (character === '"') {
			for (at += 1; at < value.length && value.charAt(at) !== '"'; at += 1) {
				if (value.charAt(at) === '\\') at += 1;
				text += value.charAt(at);
			}
		} else if (inName && character === '=') inName = false;
		else if (inName) name += character;
		else text += character;
	}
	close();
	return { parameters, end: at + 1 };
}
