import type { Element } from 'hast';
import { stringOf } from '../page/element.ts';
import type { Resource } from '../page/resource.ts';
import type { PageContext } from '../rule.ts';
import { type Blocking, blockedBy } from './content-policy.ts';

const noBox = /(?:^|;)\s{0,9}display\s{0,9}:\s{0,9}none\b/i;
const policyName = 'content-security-policy';

/** Tells of the pictures and scripts of a page why a browser does not load them. */
export function compileLoading({ page, headers }: PageContext): Loading {
	const address = new URL(page.url);
	const order = new Map(page.resources.map((resource, at) => [resource, at]));
	const policies: Policy[] = [
		...headers
			.filter(({ name }) => name.toLowerCase() === policyName)
			.map(({ value, file, line }) => {
				return { value, from: 0, where: `\`${file}\` (line ${line})`, element: null };
			}),
		...page.pragmas
			.filter(({ name, within }) => name === policyName && within === 'head')
			.map(({ content, loaded, element }) => {
				return { value: content, from: loaded, where: 'its `<meta>`', element };
			}),
	];
	return (resource) => {
		const idle = idleBy(resource);
		if (idle !== null) return { shown: idle, policy: null };
		const { url, element } = resource;
		if (url === null) return null;
		const request =
			element.tagName === 'script'
				? {
						kind: 'script' as const,
						url,
						nonce: stringOf(element.properties.nonce) ?? '',
						integrity: stringOf(element.properties.integrity) ?? '',
					}
				: { kind: 'img' as const, url };
		for (const { value, from, where, element: meta } of policies) {
			if ((order.get(resource) ?? 0) < from) continue;
			const blocking = blockedBy(value, request, address);
			if (!blocking) continue;
			const directive = [blocking.name, ...blocking.sources].join(' ');
			const shown = `\`${directive}\` of the Content-Security-Policy in ${where}`;
			return { shown, policy: { ...blocking, where, element: meta } };
		}
		return null;
	};
}

/** What of its own keeps a browser from loading something; null where nothing does. */
function idleBy(resource: Resource): string | null {
	const { kind, within, element } = resource;
	if (within === 'template' || within === 'noscript') return `\`<${within}>\``;
	if (isNeverNear(element)) return '`loading="lazy"` and no box';
	if (kind !== 'deferred') return null;
	const { type } = element.properties;
	return element.tagName === 'script' ? `\`type="${String(type ?? '')}"\`` : '`data-src`';
}

/** A lazy image loads when it comes near the window, and what has no box never does. */
function isNeverNear({ tagName, properties }: Element): boolean {
	if (tagName !== 'img' || !/^lazy$/i.test(String(properties.loading ?? '').trim())) return false;
	const { hidden, style } = properties;
	if (hidden !== undefined && hidden !== null && hidden !== false) return true;
	return noBox.test(String(style ?? ''));
}

/** Why a browser does not load something, or null where it does. */
export type Loading = (resource: Resource) => Hindrance | null;

/** What keeps a browser from loading something. */
export interface Hindrance {
	/** For a sentence. */
	shown: string;
	/** The directive that does it, and where it stands; null for what the element itself does. */
	policy: (Blocking & { where: string; element: Element | null }) | null;
}

interface Policy {
	value: string;
	/** What the page names before is not bound by it. */
	from: number;
	where: string;
	element: Element | null;
}
