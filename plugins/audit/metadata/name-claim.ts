import { bareHost } from '../address/host.ts';
import { quoted } from '../front-matter-snippet.ts';
import { foldName } from '../names.ts';
import type { PageContext, Report } from '../rule.ts';
import { isAuthor } from './author-names.ts';
import { type Claim, siteNames } from './claims.ts';
import type { Metadata } from './read.ts';
import { evidenceOf, snippetOf } from './said.ts';

/** Compares an author in metadata with those of the work. */
export function judgeAuthor(
	claim: Claim,
	metadata: Metadata,
	context: PageContext,
): Report<'metadata-true'> | null {
	const { terms } = context;
	const { value, where } = claim;
	if (value === '' || isAuthor(value, terms)) return null;
	const isOwner = isSite(value, metadata, context);
	// Without authors in the front matter only the site itself is known to be none.
	if (terms.authors.length === 0 && !isOwner) return null;
	// Who changed a work is an author of the changed version, beside those of the original.
	if (terms.changes.length > 0 && !isOwner && !claim.original) return null;
	const names = terms.authors.map(({ name }) => name);
	const authors = new Intl.ListFormat('en').format(names) || terms.publisher?.name || 'the author';
	return {
		message: { code: 'author', args: { actual: quoted(value), where, authors } },
		field: 'author',
		expected: [snippetOf(claim, names[0] ?? authors)],
		...evidenceOf('author', context),
	};
}

/** Tells when metadata put the site down as the holder of the rights. */
export function judgeHolder(
	claim: Claim,
	metadata: Metadata,
	context: PageContext,
): Report<'metadata-true'> | null {
	const { terms } = context;
	const { value, where } = claim;
	if (isAuthor(value, terms) || !isSite(value, metadata, context)) return null;
	const holder = terms.publisher?.name ?? terms.authors[0]?.name ?? 'the author';
	return {
		message: { code: 'holder', args: { actual: quoted(value), where, holder } },
		field: 'source.publisher',
		severity: 'warning',
		expected: [snippetOf(claim, holder)],
		...evidenceOf('source', context),
	};
}

/** Whether a name, or a line with a name, is that of the site. */
function isSite(value: string, metadata: Metadata, { facts, page, terms }: PageContext): boolean {
	const folded = foldName(value);
	const names = [facts.name ?? '', ...siteNames(metadata)].filter((name) => !isAuthor(name, terms));
	return (
		names.some((name) => name.length > 2 && folded.includes(foldName(name))) ||
		folded.includes(bareHost(new URL(page.url).hostname))
	);
}
