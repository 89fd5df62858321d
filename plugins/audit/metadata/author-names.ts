import type { Terms } from '../../model.ts';
import { foldList, foldName, namesJoined, showsName } from '../names.ts';

/**
 * Whether somebody may be named as an author of the work: one of its authors, an institution of
 * theirs, or its publisher, in whole or in a part of a longer line, with initials for first names, with
 * the family name first, with or without accents.
 *
 * @param written as the metadata have it, one name or several
 */
export function isAuthor(written: string, { authors, publisher, source }: Terms): boolean {
	const known = [
		...authors.flatMap(({ name, institution }) => [name, institution ?? '']),
		publisher?.name ?? '',
		source?.publisher?.name ?? '',
	]
		.map(bare)
		.filter((name) => name !== '');
	const names = known.flatMap((name) => [name, ...namesJoined(name)]);
	const folded = bare(written);
	return names.some(
		(name) =>
			showsName(folded, name) ||
			(folded.length > 2 && showsName(name, folded)) ||
			hasSameParts(folded, name) ||
			(foldList(folded) ?? folded) === (foldList(name) ?? name),
	);
}

/** Without accents: metadata are often written in plain letters. */
function bare(name: string): string {
	return foldName(name.normalize('NFD').replace(/\p{M}/gu, '')).replace(/^by /, '');
}

/** “Writer, Ann” and “A. B. Writer” are Ann Writer: the last name is one, the first ones begin alike. */
function hasSameParts(one: string, other: string): boolean {
	const [a, b] = [partsOf(one), partsOf(other)];
	const [first, second] = [a[0] ?? '', b[0] ?? ''];
	return a.length > 1 && b.length > 1 && a.at(-1) === b.at(-1) && first[0] === second[0];
}

/** First names, then the last one. */
function partsOf(name: string): string[] {
	const [last = '', first] = name.split(',', 2);
	const ordered = first === undefined ? name : `${first} ${last}`;
	return ordered.split(/[\s.]+/).filter((part) => part !== '');
}
