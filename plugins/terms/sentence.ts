/**
 * A text without the full stops, semicolons and white space at its end, so that several can stand in
 * one sentence. What is owed on the page is this form, because this form is what the credit prints.
 */
export function withoutEnd(text: string): string {
	let end = text.length;
	while (end > 0 && /[.;\s]/.test(text[end - 1] as string)) end -= 1;
	return text.slice(0, end);
}
