/** A copy of the site with two mistakes, to be built for real. */
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a site owner might do: an outside-link plugin that marks the links to one publisher. */
const config = `import { unified } from '@astrojs/markdown-remark';
import rehypeExternalLinks from 'rehype-external-links';
import site from './astro.config.mjs';

const test = ({ properties }) => String(properties.href).includes('thimble.example');
site.markdown.processor = unified({ rehypePlugins: [[rehypeExternalLinks, { test }]] });
export default site;
`;
const article = 'content/articles/every-order-once.md';

/**
 * Copies the site, breaks one licence and one backlink, and builds the copy.
 *
 * @param root absolute path of the repository
 * @param folder absolute path of the copy; inside the repository, so that it finds the packages
 * @returns what the gate and Astro printed, in colour, from the first finding on
 * @throws when the build does not fail as it should
 */
export async function buildBrokenSite(root: string, folder: string): Promise<string> {
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	for (const name of ['src', 'public', 'content', 'astro.config.mjs', 'creditline.config.mjs']) {
		await cp(join(root, name), join(folder, name), { recursive: true });
	}
	await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
	await writeFile(join(folder, 'broken.config.mjs'), config);
	const file = join(folder, article);
	const text = await readFile(file, 'utf8');
	await writeFile(file, text.replace('license: CC-BY-ND-4.0', 'license: CC-BY-SA-ND-4.0'));

	const { code, output } = await build(root, folder);
	const lines = output.split('\n');
	const first = lines.findIndex((line) => /\[ERROR\].*\[creditline\]/.test(line));
	if (code !== 1 || first === -1) throw new Error(`The broken site was built:\n${output}`);
	// One time for all runs, so that the picture changes only where the report does.
	const shown = lines
		.slice(first)
		.join('\n')
		.replace(/\d\d:\d\d:\d\d/g, '12:00:00');
	if (shown.includes(root)) throw new Error(`A path of this machine is in the output:\n${shown}`);
	return shown;
}

function build(root: string, cwd: string): Promise<{ code: number; output: string }> {
	const astro = join(root, 'node_modules/astro/bin/astro.mjs');
	const args = [astro, 'build', '--config', 'broken.config.mjs'];
	const env = {
		...process.env,
		FORCE_COLOR: '1',
		NO_COLOR: undefined,
		ASTRO_TELEMETRY_DISABLED: '1',
	};
	return new Promise((done) => {
		execFile(process.execPath, args, { cwd, env, maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
			const code = error ? (typeof error.code === 'number' ? error.code : 1) : 0;
			done({ code, output: stdout + stderr });
		});
	});
}
