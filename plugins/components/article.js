import { root } from 'virtual:creditline';

/**
 * Which article a component stands for.
 *
 * @param {import('./index.d.ts').ArticleProps} props
 * @param {string} component its tag, for the message
 * @returns {[path: string, data: Record<string, unknown>, body: string | null]} path relative to the
 * project, front matter, text
 * @throws when the props name no article
 */
export function articleOf({ entry, path, frontmatter, body }, component) {
	// A collection's own schema may drop fields of the contract; what Astro kept of the raw front
	// matter has them all.
	const data = frontmatter ?? entry?.rendered?.metadata?.frontmatter ?? entry?.data;
	if (!data) {
		throw new Error(`${component} needs \`entry={entry}\`, or \`path\` and \`frontmatter\`.`);
	}
	const file = (path ?? entry?.filePath ?? '').replaceAll('\\', '/').replace(`${root}/`, '');
	return [file, { ...data }, body ?? entry?.body ?? null];
}
