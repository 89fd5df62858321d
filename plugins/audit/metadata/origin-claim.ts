import type { Terms } from '../../model.ts';
import { targetKeyOf } from '../address/address.ts';
import { bareHost } from '../address/host.ts';
import { quoted } from '../front-matter-snippet.ts';
import { foldName } from '../names.ts';
import type { PageContext, Report } from '../rule.ts';
import type { Claim } from './claims.ts';
import { evidenceOf, snippetOf } from './said.ts';
import { shows } from './subject.ts';

const date = /^\d{4}(?:-\d\d(?:-\d\d)?)?/;

/** Compares addresses, dates and headlines in metadata with the source. */
export function judgeOrigin(claim: Claim, context: PageContext): Report<'metadata-true'> | null {
	const { value, where, about } = claim;
	const { terms, page } = context;
	const url = terms.source?.url ?? null;
	const shared = { severity: 'warning' as const, ...evidenceOf('source', context) };
	const actual = quoted(value);
	if (about === 'headline') {
		if (foldName(value) === '' || isTitle(value, terms) || shows(context, value)) return null;
		const message = { code: 'headline', args: { actual, where } } as const;
		return { message, field: 'title', expected: [snippetOf(claim, terms.title ?? '…')], ...shared };
	}
	if (about === 'published') {
		const published = terms.source?.published ?? null;
		const said = date.exec(value.trim())?.[0] ?? null;
		if (published === null || said === null) return null;
		const length = Math.min(said.length, published.length);
		if (said.slice(0, length) >= published.slice(0, length)) return null;
		const message = { code: 'published', args: { actual, where, published } } as const;
		return {
			message,
			field: 'source.published',
			expected: [snippetOf(claim, published)],
			...shared,
		};
	}
	const target = URL.parse(value, page.url);
	if (url === null || target === null || !/^https?:$/.test(target.protocol)) return null;
	if (isSource(value, context)) return null;
	const theirs = bareHost(target.hostname) === bareHost(new URL(url).hostname);
	// `sameAs` and the like may name many things; another page of the publisher is the wrong one.
	if (about === 'same' && !theirs) return null;
	// A relative address, or a word that is none.
	if (!/^(?:https?:)?\/\//i.test(value)) return null;
	const message = { code: 'origin', args: { actual, where, url } } as const;
	return { message, field: 'source.url', expected: [snippetOf(claim, url)], ...shared };
}

/** Whether an address is the source's. */
export function isSource(value: string, { terms, page }: PageContext): boolean {
	const url = terms.source?.url ?? null;
	const key = targetKeyOf(URL.parse(value, page.url));
	return url !== null && key !== null && key === targetKeyOf(URL.parse(url));
}

function isTitle(value: string, { title }: Terms): boolean {
	return title !== null && foldName(title) === foldName(value);
}
