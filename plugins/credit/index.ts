import { toHtml } from 'hast-util-to-html';
import { compileDeclare } from '../article/declare/declare.ts';
import type { Options } from '../options.ts';
import { compileTerms } from '../terms/index.ts';
import { buildCredit, type Credit } from './build.ts';
import { creditToHast } from './hast.ts';

export { buildCredit, type Credit, type CreditPart } from './build.ts';
export { creditToHast } from './hast.ts';
export { creditToText } from './text.ts';

/** Makes the credit of one article, or null when none is owed. */
export type CreditFor = (path: string, data: Readonly<Record<string, unknown>>) => Credit | null;

/**
 * Prepares credits for one set of options.
 *
 * @param options checked options
 * @returns a function from an article's path (relative to the root) and its front matter
 */
export function compileCredit(
	options: Pick<Options, 'aliases' | 'sources' | 'site' | 'publishers' | 'locale'>,
): CreditFor {
	const declare = compileDeclare(options);
	const resolve = compileTerms(options.publishers);
	return (path, data) => {
		const { declaration } = declare(path, data);
		return buildCredit(resolve(declaration), { locale: options.locale, lang: declaration.lang });
	};
}

/** The credit as HTML. */
export function creditToHtml(credit: Credit): string {
	return toHtml(creditToHast(credit));
}
