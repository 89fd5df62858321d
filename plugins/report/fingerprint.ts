import { hash } from 'node:crypto';
import type { Finding } from '../model.ts';

/**
 * Gives every finding a name of its own that stays while lines move: services that follow findings
 * from run to run know them by it.
 *
 * It is made of what is wrong and where, without lines. Of several with one name, the second is
 * told by its number, in the order of the report.
 *
 * @returns 32 hexadecimal digits each, in the order of the findings
 */
export function fingerprintsOf(findings: readonly Finding[]): string[] {
	const seen = new Map<string, number>();
	return findings.map(({ rule, article, page, message }) => {
		// What the text says of itself may name a line.
		const said = message.replace(/\bline \d+/g, 'line');
		const name = JSON.stringify([rule, article, page, said]);
		const count = (seen.get(name) ?? 0) + 1;
		seen.set(name, count);
		return hash('sha256', `${name} ${count}`, 'hex').slice(0, 32);
	});
}
