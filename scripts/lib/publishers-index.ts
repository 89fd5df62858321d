import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes `index.ts` beside the profiles of publishers: every file, sorted by id.
 *
 * @param folder with one file a publisher, named after its id
 */
export function writePublishersIndex(folder: string): void {
	const ids = readdirSync(folder)
		.filter((file) => file.endsWith('.ts') && file !== 'index.ts')
		.map((file) => file.slice(0, -'.ts'.length))
		.sort();
	const imports = ids.map((id) => `import { profile as ${nameOf(id)} } from './${id}.ts';`);
	const text = [
		'/** Written by `npm run generate` from the files beside it. */',
		"import type { PublisherProfileInput } from '../../../profile/schema.ts';",
		...imports,
		'',
		'/** The profiles that ship, sorted by id. */',
		'export const shippedProfiles: readonly PublisherProfileInput[] = [',
		...ids.map((id) => `\t${nameOf(id)},`),
		'];',
		'',
	];
	writeFileSync(join(folder, 'index.ts'), text.join('\n'));
}

/** `global-voices` → `globalVoices`; a name may not begin with a digit. */
function nameOf(id: string): string {
	const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
	return /^\d/.test(name) ? `_${name}` : name;
}
