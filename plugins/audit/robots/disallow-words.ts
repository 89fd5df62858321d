import type { Severity } from '../../model.ts';
import type { Disallowed } from './robots-file.ts';

/** How a finding speaks of a `robots.txt` that keeps crawlers from a page. */
export function disallowWords({ crawlers, line, text }: Disallowed): {
	args: { text: string; line: string; crawlers: string };
	expected: string[];
} {
	const names = crawlers.map((name) => (name === '*' ? 'crawlers it does not name' : name));
	return {
		args: { text, line: String(line), crawlers: names.join(', ') },
		expected: [`no \`${text}\` for this page in robots.txt (line ${line})`],
	};
}

/** An error only where no crawler is let in; which ones a site needs, a person must say. */
export function disallowSeverity({ everyone }: Disallowed, owed: Severity): Severity {
	return everyone ? owed : 'warning';
}
