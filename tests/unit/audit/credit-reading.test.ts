import { describe, expect, test } from 'vitest';
import type { Terms } from '../../../plugins/model.ts';
import { sourceUrl } from '../../helpers/article.ts';
import { authors, paragraphs, readHtml, termsOf, work } from '../../helpers/reading.ts';

const link = `<a href="${sourceUrl}">Tides</a>`;
const credit = `<p>${link}, The Publisher</p>`;

function found(html: string, name: string, changes: Partial<Terms> = {}, text?: string): string {
	const result = readHtml(html, termsOf(changes), text).reading.find(name);
	return typeof result === 'string' ? result : result.code;
}

describe('an author in the work’s own words', () => {
	const note = 'A. Writer teaches at a school by the sea and keeps bees.';
	const withNote = (at: number): string[] =>
		paragraphs.toSpliced(at, 1, `${paragraphs[at]} ${note}`);
	const html = (texts: readonly string[]): string =>
		texts.map((text) => `<p>${text}</p>`).join('') + credit;

	test.each([0, 1, 10, 11])('paragraph %i of 12 counts', (at) => {
		expect(found(html(withNote(at)), 'A. Writer', {}, withNote(at).join('\n\n'))).toBe('shown');
	});
	test.each([2, 6, 9])('paragraph %i of 12 does not', (at) => {
		expect(found(html(withNote(at)), 'A. Writer', {}, withNote(at).join('\n\n'))).toBe('missing');
	});
	test('an institution counts as well, a publisher or a notice does not', () => {
		const text = withNote(11).join('\n\n').replace('a school by the sea', 'The Institute');
		const page = html(text.split('\n\n'));
		const [author] = authors('A. Writer');
		const people = author ? [{ ...author, institution: 'The Institute' }] : [];
		expect(found(page, 'The Institute', { authors: people }, text)).toBe('shown');
		expect(found(page, 'The Institute', {}, text)).toBe('missing');
		expect(found(page, 'keeps bees', {}, text)).toBe('missing');
	});
});

describe('names', () => {
	test.each([
		['J.R. Smith', 'By J. R. Smith'],
		['J. R. Smith', 'By J.R. Smith'],
		['Ann van der Berg', 'VAN DER BERG, Ann'],
		['Ann Writer Jr.', 'By Ann Writer Jr, today'],
		['van der Berg, Ann', 'By Ann van der Berg'],
		['The Guardian Weekly', 'Guardian Weekly'],
		['Ann Weiß', 'ANN WEISS'],
		[
			'Νίκος Παπάς',
			'ΝΙΚΟΣ ΠΑΠΑΣ'.normalize('NFC').replace('ΝΙΚΟΣ', 'ΝΊΚΟΣ').replace('ΠΑΠΑΣ', 'ΠΑΠΆΣ'),
		],
		['Işıl Yıldız', 'IŞIL YILDIZ'],
		['ジョン・スミス', 'ジョン スミス'],
		['约翰·史密斯', '约翰史密斯'],
		['王 小明', '王小明'],
		['Ann Writer and Bob Editor', 'Ann Writer, Bob Editor'],
		['Ann Writer and Bob Editor', 'Ann Writer & Bob Editor'],
		['Ann Writer und Bob Editor', 'Ann Writer and Bob Editor'],
		['Ann Writer y Bob Editor', 'Ann Writer <span>|</span> Bob Editor'],
		['Ann Writer, Bob Editor and Cy Third', 'Ann Writer; Bob Editor; Cy Third'],
		['Ann Writer and Bob Editor', 'Bob Editor with Ann Writer'],
		['Johnson & Johnson', 'Johnson and Johnson'],
		['王小明、李四', '李四和王小明'],
	])('%s is shown by %s', (name, words) => {
		const html = `${work()}<p>${link} ${words}</p>`;
		expect(found(html, name, { authors: authors(name) })).toBe('shown');
	});

	test.each([
		['Ann Writer and Bob Editor', 'Ann Writer'],
		['Johnson & Johnson', 'Johnson'],
		['Johnson & Johnson', 'Johnson & Sons'],
		['J.R. Smith', 'J. K. Smith'],
		['The Guardian', 'Guardians'],
		['王小明', '<ruby>王<rt>Wáng</rt>大<rt>dà</rt>明<rt>míng</rt></ruby>'],
	])('%s is not shown by %s', (name, words) => {
		const html = `${work()}<p>${link} ${words}</p>`;
		expect(found(html, name, { authors: authors(name) })).toBe('missing');
	});

	test('“The” is not dropped outside a credit', () => {
		const html = `<h2>Guardian angels</h2>${work()}<p>${link}</p>`;
		expect(found(html, 'The Guardian')).toBe('missing');
		expect(found(html.replace('Guardian', 'The Guardian'), 'The Guardian')).toBe('shown');
	});

	test.each([
		'<ruby>王<rt>Wáng</rt>小<rt>Xiǎo</rt>明<rt>Míng</rt></ruby>',
		'<ruby>王小明<rp>(</rp><rt>Wáng Xiǎomíng</rt><rp>)</rp></ruby>',
		'<ruby><rb>王</rb><rb>小明</rb><rtc><rt>Wáng</rt><rt>Xiǎomíng</rt></rtc></ruby>',
	])('ruby: %s', (ruby) => {
		expect(found(`${work()}<p>${link} ${ruby}</p>`, '王小明')).toBe('shown');
	});

	test('a reading above the letters is read as well', () => {
		const html = `${work()}<p>${link} <ruby>東京新聞<rt>Tokyo Shimbun</rt></ruby> CC BY</p>`;
		expect(found(html, 'Tokyo Shimbun')).toBe('shown');
		expect(found(html.replace('<rt>', '<rt hidden>'), 'Tokyo Shimbun')).toBe('hidden-attribute');
	});
});

describe('icons', () => {
	const to = `href="${sourceUrl}"`;
	test.each([
		`<a ${to} aria-label="The Publisher"><svg><path d="M0"/></svg></a>`,
		`<a ${to} aria-label="The Publisher"><svg aria-hidden="true"></svg></a>`,
		`<a ${to} aria-label="The Publisher"><i class="icon"></i></a>`,
		`<a ${to} aria-label="The Publisher"><img alt="" src="/p.svg"></a>`,
		`<a ${to}><svg role="img" aria-label="The Publisher"></svg></a>`,
		`<a ${to}><svg><title>The Publisher</title><path d="M0"/></svg></a>`,
		`<a ${to}><span><svg><title>The Publisher</title></svg></span></a>`,
	])('%s', (html) => {
		const { reading } = readHtml(`${work()}<p>${html}</p>`);
		expect(reading.state).toBe('shown');
		expect(reading.backlinks[0]?.text).toBe('The Publisher');
		expect(reading.find('The Publisher')).toBe('shown');
	});

	test.each([
		[`<a ${to} aria-label="The Publisher"></a>`, 'shown'],
		[`<a ${to} aria-label="The Publisher"><svg style="display:none"></svg></a>`, 'shown'],
		[`<a ${to} title="The Publisher"><svg></svg></a>`, 'shown'],
		[`<a ${to}><svg aria-hidden="true"><title>The Publisher</title></svg></a>`, 'hidden'],
		[`<a ${to} hidden aria-label="The Publisher"><svg></svg></a>`, 'shown'],
	])('no words: %s', (html) => {
		const { reading } = readHtml(`${work()}<p>${html}</p>`);
		expect(reading.backlinks.map(({ text }) => text).join('')).toBe('');
		expect(reading.find('The Publisher')).not.toBe('shown');
	});

	test('words that are there come before the label', () => {
		const { reading } = readHtml(`${work()}<p><a ${to} aria-label="Home">Tides</a></p>`);
		expect(reading.backlinks[0]?.text).toBe('Tides');
		expect(reading.find('Home')).toBe('missing');
	});
});

describe('what visitors write', () => {
	const said = `<p>${link} by A. Writer, The Publisher, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>`;
	test.each([
		`<div id="comments">${said}</div>`,
		`<ol class="commentlist"><li class="comment even">${said}</li></ol>`,
		`<div id="disqus_thread">${said}</div>`,
		`<section><article itemscope itemtype="https://schema.org/Comment">${said}</article></section>`,
		`<div class="giscus"><div><div>${said}</div></div></div>`,
		`<div class="comment"><blockquote>${paragraphs[0]}</blockquote>${said}</div>`,
	])('credits nothing: %s', (html) => {
		const { reading } = readHtml(work() + html);
		expect(reading.state).toBe('absent');
		expect(reading.backlinks).toEqual([]);
		expect(reading.licenseLinks).toEqual([]);
		expect(reading.find('A. Writer')).toBe('missing');
	});

	test('nor does it hide a credit, or move one', () => {
		const { reading } = readHtml(`${work()}${said}<div class="comments" hidden>${said}</div>`);
		expect(reading.state).toBe('shown');
		const { reading: quoted } = readHtml(
			`${said}${work()}<div class="comment">${work(0, 3)}</div>`,
		);
		expect(quoted.placing()).toEqual({ above: 0, below: 12, total: 12 });
	});

	test.each([
		`<article class="comment">${work()}${said}</article>`,
		`<div class="comments-open">${work()}${said}</div>`,
		`<div class="no-comments"></div><main id="comments">${work()}${said}</main>`,
		`<div class="story comment">${work()}${said}<div class="comment"><p>First!</p></div></div>`,
	])('an opinion piece is no comment: %s', (html) => {
		expect(readHtml(html).reading.state).toBe('shown');
	});

	test('a visitor’s words below an opinion piece', () => {
		const html = `<div class="comment">${work()}<div class="comment-body">${said}</div></div>`;
		expect(readHtml(html).reading.state).toBe('absent');
	});
});
