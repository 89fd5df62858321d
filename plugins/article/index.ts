import type { Article, FrontMatterProblem, Place } from '../model.ts';
import type { Declare } from './declare/declare.ts';
import { readFrontMatter } from './front-matter/front-matter.ts';

export { compileDeclare, type Declare } from './declare/declare.ts';
export { readFrontMatter } from './front-matter/front-matter.ts';

const firstLine: Place = { line: 1, column: 1 };

/**
 * Reads one Markdown or MDX file. Pure; never throws.
 *
 * @param path relative to the root, with `/`
 * @param text the whole file
 * @param declare from {@link compileDeclare}
 */
export function parseArticle(path: string, text: string, declare: Declare): Article {
	const frontMatter = readFrontMatter(text);
	const declared = declare(path, frontMatter.data);
	const problems: FrontMatterProblem[] = [
		...frontMatter.problems,
		...declared.problems.map(({ path: keys, ofKey = false, detail, expected }) => ({
			code: 'type' as const,
			detail,
			expected,
			place: frontMatter.placeOf(keys, ofKey) ?? firstLine,
		})),
	];
	const place = (field: string): Place => {
		for (let name = field; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
			const keys = declared.written.get(name) ?? name.split('.');
			const found = frontMatter.placeOf(keys);
			if (found) return found;
		}
		return firstLine;
	};
	return {
		path,
		text,
		bodyOffset: frontMatter.bodyOffset,
		declaration: declared.declaration,
		problems,
		place,
	};
}
