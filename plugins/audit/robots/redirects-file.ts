import type { RedirectRule } from './host-redirects.ts';

const ADDRESS = /^(?:\/|https?:\/\/)/i;
const STATUS = /^(\d{3})(!?)$/;

/**
 * Reads a `_redirects` file, a rule a line (Netlify, “Syntax for the _redirects file”; Cloudflare Pages,
 * “Redirects”): the source, what its query must hold, the target, a status, with `!` where the rule
 * beats a file, and conditions. A rule without a target of its own, and one that needs a query, which
 * visitors do not commonly bring, is left out.
 *
 * @param text the whole file
 */
export function parseRedirectsFile(text: string): RedirectRule[] {
	return text.split('\n').flatMap((raw, index): RedirectRule[] => {
		const [from = '', ...rest] = raw
			.replace(/^\ufeff/, '')
			.split(/\s#|^#/, 1)[0]
			?.trim()
			.split(/\s+/) ?? [''];
		if (!ADDRESS.test(from)) return [];
		const at = rest.findIndex((word) => ADDRESS.test(word));
		const target = rest[at];
		if (at !== 0 || target === undefined) return [];
		const status = STATUS.exec(rest[1] ?? '');
		return [
			{
				from,
				target,
				status: Number(status?.[1] ?? 301),
				isForced: status?.[2] === '!',
				isFor: rest.length > (status === null ? 1 : 2) ? 'some' : 'all',
				line: index + 1,
			},
		];
	});
}
