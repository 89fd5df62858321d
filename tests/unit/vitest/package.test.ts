import { type AuditReport, audit } from 'astro-creditline/audit';
import 'astro-creditline/vitest';
import { expect, expectTypeOf, test } from 'vitest';

test('the package’s own subpaths', async () => {
	const site = {
		files: new Map([
			['content/own.md', '---\ntitle: Own\noriginal: true\n---\n\nOwn words.'],
			['dist/index.html', '<p>Own words.</p>'],
		]),
	};
	const report = await audit(site);
	expectTypeOf(report).toEqualTypeOf<AuditReport>();
	await expect(report).toBeCredited();
	await expect(site).toBeCredited();
	expectTypeOf(expect(site).toBeCredited).returns.resolves.toEqualTypeOf<void>();
});
