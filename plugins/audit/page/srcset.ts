/**
 * Addresses of a `srcset`, as the HTML standard reads it (4.8.4.3.10): each ends at white space, a
 * comma at its end closes the entry, and otherwise the descriptors behind it reach to the next comma
 * outside brackets. Commas inside an address (`data:image/png;base64,AA`) belong to it.
 */
export function addressesInSrcset(text: string): string[] {
	const found: string[] = [];
	let at = 0;
	for (;;) {
		while (at < text.length && /[\s,]/.test(text.charAt(at))) at += 1;
		if (at >= text.length) return found;
		const start = at;
		while (at < text.length && !/\s/.test(text.charAt(at))) at += 1;
		let end = at;
		while (text.charAt(end - 1) === ',') end -= 1;
		found.push(text.slice(start, end));
		if (end === at) at = endOfDescriptors(text, at);
	}
}

function endOfDescriptors(text: string, from: number): number {
	let open = false;
	for (let at = from; at < text.length; at += 1) {
		const character = text.charAt(at);
		if (character === '(') open = true;
		else if (character === ')') open = false;
		else if (character === ',' && !open) return at;
	}
	return text.length;
}
