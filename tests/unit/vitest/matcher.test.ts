import { expect, test } from 'vitest';
import { audit } from '../../../plugins/api/index.ts';
import '../../../plugins/vitest/index.ts';
import { article, body, sourceUrl } from '../../helpers/article.ts';

const credit = `<p><a href="${sourceUrl}">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>`;

function site(attributes = '') {
	const html = `<html><body><main><p>${body}</p>${credit.replace('<a', `<a ${attributes}`)}</main></body></html>`;
	return {
		files: new Map([
			['content/a.md', article()],
			['dist/a.html', html],
		]),
	};
}

const broken = site('rel="nofollow"');

test('a credited site, and the report of one', async () => {
	await expect(site()).toBeCredited();
	await expect(await audit(site())).toBeCredited();
});

test('the message lists the findings as the command line does', async () => {
	const failure = expect(broken).toBeCredited();
	await expect(failure).rejects.toThrow(/^content\/a\.md:5:8 {2}error {2}backlink-followed\n/m);
	await expect(expect(broken).toBeCredited()).rejects.toThrow(/creditline: fail · 1 error/);
	await expect(expect(broken).toBeCredited()).rejects.toThrow(/dist\/a\.html:/);
	const report = await audit(broken);
	await expect(expect(report).toBeCredited()).rejects.toThrow(/error {2}backlink-followed\n/);
});

test('not credited', async () => {
	await expect(broken).not.toBeCredited();
	await expect(expect(site()).not.toBeCredited()).rejects.toThrow(/creditline: pass/);
});

test('waivers count', async () => {
	const waiver = {
		rule: 'backlink-followed',
		articles: 'content/a.md',
		reason: 'The theme adds it.',
		owner: 'A. Editor',
		expires: '2026-12-31',
	};
	const waived = { ...broken, options: { waivers: [waiver] } };
	await expect({ ...waived, today: '2026-11-22' }).toBeCredited();
	await expect({ ...waived, today: '2027-11-22' }).not.toBeCredited();
});

test('nothing checked is neither', async () => {
	const empty = { files: new Map([['content/a.md', article()]]) };
	await expect(expect(empty).toBeCredited()).rejects.toThrow('nothing-checked');
	await expect(expect(empty).not.toBeCredited()).rejects.toThrow('nothing-checked');
});

test.each([null, undefined, 'dist', {}, { files: [] }, 5])('%j is no site', async (value) => {
	await expect(expect(value).toBeCredited()).rejects.toThrow(TypeError);
	await expect(expect(value).not.toBeCredited()).rejects.toThrow('toBeCredited() expects');
});
