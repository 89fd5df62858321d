import { describe, expect, test } from 'vitest';
import { sourceUrl } from '../../../helpers/article.ts';
import { judgePage } from '../../../helpers/judge.ts';

const link = (attributes = ''): string =>
	`<p ${attributes}><a href="${sourceUrl}">Tides of the estuary</a> by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>`;

/** Findings of the rule on a page with this sheet. */
async function judge(css: string, html: string) {
	const findings = await judgePage(`BODY<style>\n${css}</style>${html}`);
	return findings.filter(({ rule }) => rule === 'credit-visible');
}

describe('a credit that a style sheet hides', () => {
	test('is an error that names the rule', async () => {
		const [finding] = await judge('.c{display:none}', link('class=c'));
		expect(finding).toMatchObject({ severity: 'error', actual: '.c { display:none }' });
		expect(finding?.message).toContain(
			'`.c { display:none }` (in `<style>`, line 2, column 1) on `<p>`',
		);
		expect(finding?.expected).toEqual(['.c { }   /* without display:none */']);
	});

	test('on narrow screens only is an error that says so', async () => {
		const [finding] = await judge('@media (max-width:600px){.c{display:none}}', link('class=c'));
		expect(finding?.severity).toBe('error');
		expect(finding?.message).toContain('hidden at a width of 360 px by');
	});

	test('perhaps is a warning', async () => {
		const [finding] = await judge('@container (width<1px){.c{opacity:0}}', link('class=c'));
		expect(finding?.severity).toBe('warning');
		expect(finding?.message).toContain('a person must look');
	});
});

describe('pass', () => {
	test.each([
		['a sheet that hides something else', 'nav{display:none}', link()],
		[
			'a credit for screens and one for paper',
			'.p{display:none} @media print{.p{display:block}}',
			`${link()}${link('class=p')}`,
		],
		[
			'one credit for narrow screens and one for wide ones',
			'.n{display:none} @media (max-width:600px){.n{display:block}.w{display:none}}',
			`${link('class=n')}${link('class=w')}`,
		],
		[
			'a rule that a stronger one takes back',
			'.c{display:none} main .c{display:block}',
			link('class=c'),
		],
		[
			'words for screen readers inside',
			'.sr{position:absolute;clip:rect(0 0 0 0)}',
			link().replace('estuary', 'estuary <span class=sr>(opens anew)</span>'),
		],
	])('%s', async (_, css, html) => {
		expect(await judge(css, html)).toEqual([]);
	});
});
