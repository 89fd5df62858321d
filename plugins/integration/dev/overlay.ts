import { join } from 'node:path';
import type { Finding } from '../../model.ts';
import { prettyFindings } from '../../report/pretty.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Opens Astro's error overlay over the page, which stays there to be looked at when it is closed.
 *
 * @param errors findings; without any, nothing is opened
 * @param root absolute path of the project, for the overlay opens the file in an editor
 * @param base of the dev server, with a slash at its end
 */
export function overlayScript(errors: readonly Finding[], root: string, base: string): string {
	const [first] = errors;
	if (!first) return '';
	const blocks = prettyFindings(errors, { color: false, textOf: () => null, outDir: '' });
	const { article, place } = first;
	const error = {
		name: 'CreditlineError',
		title: errors.length === 1 ? 'One duty is broken' : `${errors.length} duties are broken`,
		// The overlay sets these two as markup, and they hold words of articles.
		message: escaped(blocks.join('\n\n')),
		hint: 'Mend it and save: the page is judged anew.',
		stack: '',
		...(article && place ? { loc: { file: join(root, article), ...place } } : {}),
	};
	const data = JSON.stringify(error).replaceAll('<', '\\u003c');
	return `<script type="module">import { ErrorOverlay } from ${JSON.stringify(`${base}@vite/client`)};document.body.append(new ErrorOverlay(${data}));</script>`;
}

function escaped(text: string): string {
	return text.replace(/[&<>]/g, (character) => entities[character] ?? '');
}
