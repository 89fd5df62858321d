import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes `index.ts` beside the languages of the credit: every file, sorted by tag.
 *
 * @param folder with one file a language, named after its BCP 47 tag
 */
export function writeLocalesIndex(folder: string): void {
	const tags = readdirSync(folder)
		.filter((file) => file.endsWith('.ts') && file !== 'index.ts')
		.map((file) => file.slice(0, -'.ts'.length))
		.sort();
	const text = [
		'/** Written by `npm run generate` from the files beside it. */',
		"import type { Locale } from '../locale.ts';",
		...tags.map((tag) => `import { locale as ${nameOf(tag)} } from './${tag}.ts';`),
		'',
		'/** The languages that a credit can be written in, sorted by tag. */',
		'export const locales: readonly Locale[] = [',
		...tags.map((tag) => `\t${nameOf(tag)},`),
		'];',
		'',
	];
	writeFileSync(join(folder, 'index.ts'), text.join('\n'));
}

/** `zh-Hans` → `localeZhHans`: some tags, such as `is`, read like words of code. */
function nameOf(tag: string): string {
	return `locale${tag
		.split('-')
		.map((part) => part.charAt(0).toUpperCase() + part.slice(1))
		.join('')}`;
}
