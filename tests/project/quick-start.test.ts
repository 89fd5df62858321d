import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { createSite } from '../helpers/site.ts';

const docs = readFileSync(resolve(import.meta.dirname, '../../docs/quick-start.md'), 'utf8');

test('the quick start, typed in as it stands, passes as it says and fails as it says', async () => {
	const site = await createSite('quick-start', { engine: 'satteri', articles: {} });
	await site.remove('src');
	for (const [, language, code = ''] of docs.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)) {
		const [, named] = /^\/\/ (\S+\.\w+)$/m.exec(code) ?? [];
		const path = language === 'markdown' ? 'content/tides.md' : named;
		if (path) await site.write(path, code);
	}
	const [, printed = ''] = /^```text\n(.*)\n```$/m.exec(docs) ?? [];
	expect(printed).toContain('creditline: pass');
	const passed = await site.build();
	expect(passed.output).toContain(printed);
	expect(passed.code).toBe(0);
	expect(await site.read('dist/rss.xml')).toContain('https://publisher.example/2026/story');

	const article = await site.read('content/tides.md');
	await site.write('content/tides.md', article.replace('license: CC-BY-4.0', 'license: CC BY'));
	const failed = await site.build();
	expect(failed.code).toBe(1);
	expect(failed.output).toContain('error  license-versioned');
	expect(site.has('dist')).toBe(false);
});
