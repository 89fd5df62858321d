import { resolveHref, targetKeyOf } from '../address/address.ts';

/** Addresses that are remembered; those of a layout stand on every page. */
const remembered = 1_000;
/** What means the same on all pages of an origin: a whole web address, or a path from the root. */
const steady = /^(?:https?:\/\/[\w-]|\/(?:[\w-]|$))/;

let origin = '';
const known = new Map<string, Target>();

/**
 * Resolves a page's hyperlinks against one base.
 *
 * @param base absolute address of the page, after `<base href>`
 * @returns gives the target of an address as written
 */
export function compileTargets(base: string): (href: string) => Target {
	const of = URL.parse(base)?.origin ?? 'null';
	if (of !== origin) known.clear();
	origin = of;
	return (href) => {
		if (of === 'null' || !steady.test(href)) return targetOf(href, base);
		let target = known.get(href);
		if (!target) {
			if (known.size >= remembered) known.clear();
			target = targetOf(href, base);
			known.set(href, target);
		}
		return target;
	};
}

function targetOf(href: string, base: string): Target {
	const url = resolveHref(href, base);
	return { url, key: targetKeyOf(url) };
}

/** Where a link leads. Nothing changes the address, so links share it. */
interface Target {
	/** Null when it is no address. */
	url: URL | null;
	/** See `targetKeyOf`. */
	key: string | null;
}
