import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { satteri } from '@astrojs/markdown-satteri';
import { beforeAll, describe, expect, it } from 'vitest';
import { wordsOfMarkdown, wordsOfText } from '../../../plugins/article/words/words.ts';
import { createIndex, matchPage, openIndex } from '../../../plugins/audit/pairing/fingerprints.ts';
import { wordsOfHtml } from '../../../plugins/audit/pairing/html-words.ts';
import { windowHashes, winnow } from '../../../plugins/audit/pairing/shingles.ts';

const articles: Record<string, string> = {
	english: `## A river gets its name back

It's been forty years since the town's council — in a hurry, and short of ink — wrote the wrong
name on the [official map](https://maps.example/river "the map"). Nobody complained; *everybody*
knew which river was meant.

When a school class compared the old deeds with the printed atlas, they found "the missing
letter"[^1] and wrote to the ministry. The answer came after three weeks, on paper, with a stamp.

\`\`\`js
const river = { name: 'Elle', length: 84.5 }; // kilometres & bends
if (river.length < 100) rename(river, 'Helle');
\`\`\`

| Year | Name on the map | Who wrote it |
|------|-----------------|--------------|
| 1911 | Helle | the surveyor |
| 1984 | Elle | the council |

Since last Monday the signs on both bridges carry the old name again, and the baker sells a cake
with an extra letter of sugar on top.

[^1]: They counted twice before they sent the letter to the capital.`,
	german: `## Über die Brücke

Als der Fährmann im Frühjahr aufhörte, fragte niemand, wer künftig die Äpfel, die Bücher und die
müden Großmütter über den Fluß bringen würde. **Größe** allein, sagte er, mache noch kein Schiff.

Die Gemeinde beschloß, eine Brücke zu bauen: schmal, aus Lärchenholz, mit einem Geländer für
Übermütige. Sie kostete weniger als drei Jahre Fähre, und sie hält bis heute.`,
	russian: `## Библиотека на колёсах

Каждый вторник старый автобус останавливается у школы, и дети бегут к нему быстрее, чем на обед.
Внутри — *четыре тысячи* книг, печка и кот, которого никто не записывал в штат.

Водитель знает, кто что читал, и никогда не спрашивает, почему книга вернулась с вареньем на
обложке. Он говорит, что это тоже рецензия, только короткая.`,
	arabic: `## سوق الكتب القديمة

في كل صباح يفتح البائع دكانه قبل شروق الشمس، ويرتب الكتب على الرصيف كما لو كانت خبزاً ساخناً.
يقول إن الكتاب الذي لا يُقرأ في الهواء الطلق **يصيبه الحزن** مع مرور السنين.

جاءت طالبة تبحث عن ديوان شعر فقده جدها في الحرب، فوجدت النسخة نفسها وعليها توقيعه بالحبر الأزرق
على الصفحة الأولى، ولم يأخذ البائع منها ثمناً.`,
	hindi: `## पहाड़ की डाक

हर सुबह डाकिया तीन पुल और दो घाटियाँ पार करके गाँव पहुँचता है, और उसके थैले में चिट्ठियों से अधिक
बीज, दवाइयाँ और *समाचार* होते हैं।

बरसात में जब रास्ता टूट जाता है, तब बच्चे पेड़ पर चढ़कर सीटी बजाते हैं और वह उसी आवाज़ के सहारे नया
रास्ता खोज लेता है। उसकी पुरानी छतरी अब स्कूल के संग्रहालय में रखी है।`,
	thai: `## ตลาดริมคลอง

ทุกเช้าวันเสาร์ชาวบ้านพายเรือออกมาขายผลไม้และขนมที่ทำเองตั้งแต่ก่อนฟ้าสาง **กลิ่นกะทิ**ลอยไปไกลถึงสะพานไม้เก่า

เมื่อปีที่แล้วน้ำท่วมสูงจนต้องย้ายแผงขึ้นไปบนศาลาวัด แต่ไม่มีใครหยุดขายแม้แต่วันเดียว เพราะทุกคนบอกว่าคลองเป็นของทุกคน`,
	chinese: `## 山里的图书馆

每到星期三，老师都会背着一箱书走过吊桥，送到河对岸的三个村子。孩子们早已坐在石阶上等着，**谁也不说话**。

去年冬天桥断了，他们就用绳子把书一本一本地拉过去。有一本掉进河里，晒干以后页页都皱了，却成了借得最多的一本。`,
	japanese: `## 港町の時計屋

坂の上の時計屋は、毎朝六時に町じゅうの時計を合わせるために鐘を鳴らす。漁師たちはその音で網を上げ、子どもたちは靴をはく。

主人が入院した週、鐘は鳴らなかった。すると*町の人々*は代わりに鍋をたたき、今では土曜日だけその習慣が残っている。`,
	korean: `## 골목의 우체통

재개발이 시작된 뒤에도 골목 끝의 빨간 우체통은 그대로 남아 있었다. 편지를 넣는 사람은 거의 없었지만 **집배원은** 매일 문을 열어 보았다.

어느 날 그 안에서 열두 해 전에 보낸 엽서 한 장이 나왔고, 받을 사람은 아직도 같은 집에 살고 있었다. 그는 답장을 쓰기 위해 새 우표를 샀다.`,
};
const names = Object.keys(articles);
const body = (name: string) => articles[name] as string;
const index = createIndex(names.map((key) => ({ key, words: wordsOfMarkdown(body(key)) })));
const encode = (html: string) => new TextEncoder().encode(html);
const found = (html: string) =>
	matchPage(index, encode(html)).map((match) => `${match.key} ${match.extent}`);
const page = (content: string) => `<!doctype html><html lang="en"><head><title>Magazine</title>
<style>.a > .b { color: red }</style><script>if (a < b) document.write("<p>x</p>");</script></head>
<body><nav><ul><li><a href="/">Home</a><li><a href="/about/">About us</a></ul></nav>
<main>${content}</main><footer><p>All rights reserved, except where noted.</footer></body></html>`;

type Render = (markdown: string) => Promise<string>;
const engines: Record<string, Render> = {};
const rendered = new Map<string, string>();
const pageOf = (engine: string, name: string) => rendered.get(`${engine} ${name}`) ?? '';

beforeAll(async () => {
	const shiki = { syntaxHighlight: 'shiki' as const };
	const unified = await createMarkdownProcessor(shiki);
	const native = await satteri().createRenderer(shiki as never);
	engines.unified = async (markdown) => (await unified.render(markdown)).code;
	engines.satteri = async (markdown) => (await native.render(markdown, {} as never)).code;
	for (const [engine, render] of Object.entries(engines)) {
		for (const name of names) rendered.set(`${engine} ${name}`, await render(body(name)));
	}
});

/** Ways in which a layout, a plugin or a minifier changes a page and leaves its text. */
const disguises: Record<string, (html: string) => string> = {
	nothing: (html) => html,
	'optional tags and white space gone': (html) =>
		html.replace(/<\/(p|li|tr|td|th|thead|tbody)>/g, '').replace(/>\s+(?=<(?!span))/g, '>'),
	'numeric references for every other letter': (html) =>
		html.replace(/\P{ASCII}/gu, (letter) => `&#x${letter.codePointAt(0)?.toString(16)};`),
	'decimal references without semicolons': (html) =>
		html.replace(/\P{ASCII}(?![\da-f;])/gu, (letter) => `&#${letter.codePointAt(0)}`),
	'decomposed letters': (html) => html.normalize('NFD'),
	'composed letters': (html) => html.normalize('NFC'),
	'upper case': (html) => html.replace(/(?<=>)[^<&]+/g, (text) => text.toUpperCase()),
	'anchors in headings': (html) =>
		html.replace(/<\/h2>/g, '<a class="anchor" href="#x"><span>Link to this</span>#</a></h2>'),
	'single quotes around attributes': (html) => html.replace(/="([^"']*)"/g, "='$1'"),
	'attributes with > and odd quotes': (html) =>
		html.replace(/<p>/g, `<p "a=b data-x='<"' title=">" =y z=1'>`),
	'soft hyphens and comments inside words': (html) =>
		html.replace(/(?<=>)[^<]{9,}/g, (text) =>
			text.replace(/(\p{L}{2})(\p{L}{2})/gu, '$1\u00ad$2<!-- -->'),
		),
	'no-break spaces': (html) => html.replace(/ (?=[^<>]*<)/g, '&nbsp;'),
	'Windows lines': (html) => html.replace(/\n/g, '\r\n'),
	'a comment that the end of the page closes': (html) => `${html}<!-- never closed <p>x`,
	'a template': (html) => `<template>${html}</template>`,
	'an end tag in an attribute of noscript': (html) =>
		`<noscript><p title="</noscript>"></noscript>${html}`,
	'a style in a drawing': (html) => `<svg><style><p>x</p></style></svg>${html}`,
	'a style that a drawing leaves open': (html) => `<svg><style>${html}`,
};

describe.each(['unified', 'satteri'])('pages rendered by %s', (engine) => {
	for (const [disguise, change] of Object.entries(disguises)) {
		it.each(names)(`pair in %s: ${disguise}`, (name) => {
			const html = change(pageOf(engine, name));
			expect(found(page(html))).toEqual([`${name} full`]);
			expect(found(html)).toEqual([`${name} full`]);
		});
	}

	it.each(names)('in %s carry each block of their own article, and no furniture', (name) => {
		const html = pageOf(engine, name).replace(
			/<pre[\s\S]*<\/pre>|<sup[\s\S]*?<\/sup>|<h2 class="sr-only".*/g,
			'',
		);
		for (const block of html.match(/<(p|h2|td)[^>]*>[\s\S]*?<\/\1>/g) ?? []) {
			const text = wordsOfHtml(encode(block));
			expect(index.carries(name, text), block).toBeGreaterThan(0.8);
		}
		for (const text of ['Home', 'All rights reserved, except where noted.', '版权所有', '']) {
			expect(index.carries(name, wordsOfText(text)), text).toBe(0);
		}
	});

	it.each(names)('with a part of %s are excerpts', async (name) => {
		const parts = body(name).split('\n\n');
		const html = (await engines[engine]?.(parts[1] as string)) as string;
		const other = `<p>${'Something else entirely stands on this page. '.repeat(20)}</p>`;
		const [match, ...more] = matchPage(index, encode(page(other + html + other)));
		expect(more).toEqual([]);
		expect(match?.key).toBe(name);
		expect(match?.share).toBeLessThan(0.65);
		if ((match?.share ?? 1) < 0.5) expect(match?.extent).toBe('excerpt');
	});

	it.each(names)('with only the heading of %s carry nothing', (name) => {
		const heading = (body(name).split('\n')[0] as string).slice(3);
		expect(found(page(`<h1>${heading}</h1><p>Read more</p>`))).toEqual([]);
	});

	it('with two articles carry both', () => {
		const html = `<article>${pageOf(engine, 'english')}</article><article>${pageOf(engine, 'thai')}`;
		expect(found(page(html)).sort()).toEqual(['english full', 'thai full']);
	});
});

describe('an index', () => {
	const text = (seed: number, length: number) =>
		Array.from({ length }, (_, i) => `w${Math.imul(i + 1, seed * 7919) >>> 8}`).join(' ');
	const indexOf = (texts: Record<string, string>) =>
		createIndex(Object.entries(texts).map(([key, words]) => ({ key, words: wordsOfText(words) })));
	const matched = (texts: Record<string, string>, html: string) =>
		matchPage(indexOf(texts), wordsOfText(html)).map((match) => `${match.key} ${match.extent}`);

	it('matches articles with the same text, and near-duplicates, both', () => {
		const one = text(1, 300);
		expect(matched({ a: one, b: one, c: `${one} and a new end` }, one)).toEqual([
			'a full',
			'b full',
			'c full',
		]);
	});

	it('does not take a notice that articles share for the articles', () => {
		const notice = text(9, 60);
		const texts: Record<string, string> = {};
		for (let i = 1; i <= 40; i++) texts[i] = `${text(i + 10, 200)} ${notice}`;
		for (const count of [2, 3, 40]) {
			const some = Object.fromEntries(Object.entries(texts).slice(0, count));
			expect(matched(some, texts[1] as string)).toEqual(['1 full']);
			expect(matched(some, notice)).toEqual([]);
		}
	});

	it('sees that one article quotes a long passage of another', () => {
		const quoted = text(3, 400);
		const quoting = `${text(4, 500)} ${quoted.split(' ').slice(50, 200).join(' ')} ${text(5, 500)}`;
		const texts = { quoted, quoting };
		expect(matched(texts, quoting)).toEqual(['quoting full', 'quoted excerpt']);
	});

	it('tells articles from one template apart', () => {
		const texts: Record<string, string> = {};
		for (let i = 0; i < 60; i++) texts[i] = `${text(1, 150)} town${i} ${text(2, 150)}`;
		expect(matched(texts, texts[7] as string)[0]).toBe('7 full');
	});

	it('pairs very short articles as a whole and reports shorter ones', () => {
		const short = {
			four: 'Rain falls on Monday',
			seven: 'one small poem has only seven words',
			three: 'too short really',
		};
		expect(indexOf(short).tooShort).toEqual(['three']);
		expect(matched(short, 'He said: Rain falls on Monday, and left')).toEqual(['four full']);
		expect(matched(short, 'Rain falls on Tuesday')).toEqual([]);
		expect(matched(short, 'here one small poem has only seven words')).toEqual(['seven full']);
		expect(matched(short, 'too short really')).toEqual([]);
	});

	it.each([
		[24, []],
		[25, ['a excerpt']],
		[300, ['a excerpt']],
		[1600, ['a full']],
	])('calls %i words in a row of 3,000 %j', (count, expected) => {
		const words = text(1, 3000).split(' ');
		for (const start of [0, 701, 1300]) {
			const part = words.slice(start, start + count).join(' ');
			expect(matched({ a: text(1, 3000) }, `${text(2, 90)} ${part} ${text(3, 90)}`)).toEqual(
				expected,
			);
		}
	});

	it('measures the share of the article that is on the page', () => {
		const words = text(1, 1000).split(' ');
		const [match] = matchPage(
			indexOf({ a: text(1, 1000) }),
			wordsOfText(words.slice(100, 350).join(' ')),
		);
		expect(match).toEqual({
			key: 'a',
			extent: 'excerpt',
			share: 0.25,
			covers: [{ from: 100, to: 350 }],
		});
	});

	it('finds an article although words are left out, added and changed', () => {
		const words = text(1, 400)
			.split(' ')
			.map((word, i) => (i % 15 === 0 ? `${word} new` : i % 15 === 7 ? '' : word));
		expect(matched({ a: text(1, 400) }, words.join(' '))).toEqual(['a full']);
	});

	it('counts a passage that stands twice on the page once', () => {
		const part = text(1, 1000).split(' ').slice(0, 300).join(' ');
		const [match] = matchPage(indexOf({ a: text(1, 1000) }), wordsOfText(`${part} x ${part}`));
		expect(match?.share).toBe(0.3);
	});

	it('works without articles, words or known keys', () => {
		expect(matched({}, 'some words that nobody wrote before')).toEqual([]);
		expect(matched({ a: text(1, 50) }, '')).toEqual([]);
		expect(indexOf({ a: text(1, 50) }).carries('b', wordsOfText('a b'))).toBe(0);
	});

	it('survives a copy to another thread', () => {
		const copy = openIndex(structuredClone(index.data));
		expect(matchPage(copy, encode(page(pageOf('satteri', 'hindi'))))[0]?.key).toBe('hindi');
		expect(copy.carries('hindi', wordsOfText('पहाड़ की डाक'))).toBe(1);
	});

	it('stays near 4 kB for an article of 800 words', () => {
		const texts: Record<string, string> = {};
		for (let i = 0; i < 100; i++) texts[i] = text(i + 1, 800);
		expect(indexOf(texts).bytes / 100).toBeLessThan(5000);
	});
});

describe('a sample of windows', () => {
	it('leaves no run of span windows without one, and keeps about two in span + 1', () => {
		const hashes = windowHashes(
			wordsOfText(Array.from({ length: 5000 }, (_, i) => `w${i * i}`).join(' ')),
			8,
		);
		for (const span of [1, 4, 16]) {
			const kept = winnow(hashes, span);
			const gaps = kept.map((at, i) => at - (i === 0 ? -1 : (kept[i - 1] as number)));
			expect(Math.max(...gaps)).toBeLessThanOrEqual(span);
			expect(kept.length / hashes.length).toBeCloseTo(2 / (span + 1), 1);
		}
	});
});

describe('HTML that is hard to read', () => {
	const english = () => pageOf('satteri', 'english');
	it.each<[string, (html: string) => string]>([
		['1 MB of nested elements', (html) => `${'<div>'.repeat(200_000)}${html}`],
		['1 MB of open inline elements', (html) => `${'<b><i>'.repeat(170_000)}${html}`],
		['bare less-than signs', (html) => `${'a < b <3 <'.repeat(50_000)} ${html}`],
		['open scripts', (html) => `${'<script>'.repeat(50_000)}${html}`],
		[
			'open elements with bounds',
			(html) => `${'<title><textarea><noscript>'.repeat(20_000)}${html}`,
		],
		['references that do not exist', (html) => `${'&abcdefgh;&#;&#x;'.repeat(50_000)} ${html}`],
		['endless references', (html) => `&${'a'.repeat(300_000)} &#${'9'.repeat(300_000)}; ${html}`],
		['comment starts', (html) => `${'<!--'.repeat(100_000)}-->${html}`],
		['bogus comments', (html) => `${'</ x><?y><!z>'.repeat(50_000)}${html}`],
		['a CDATA section', (html) => `<svg><![CDATA[x]]></svg>${html}`],
		['a tag with 100,000 attributes', (html) => `<p ${'a="b>" '.repeat(100_000)}>${html}`],
		[
			'a page of repeated words',
			(html) => `${'the town council wrote the wrong name on the map '.repeat(20_000)}${html}`,
		],
	])('still pairs behind %s', (_, change) => {
		expect(found(change(english()))).toContain('english full');
	});

	it('does not read what a browser hides from everybody', () => {
		const hidden = (open: string, close: string) => found(page(`${open}${english()}${close}`));
		expect(hidden('<!--', '-->')).toEqual([]);
		expect(hidden('<script>/*', '*/</script>')).toEqual([]);
		expect(hidden('<style>/*', '*/</style>')).toEqual([]);
		expect(found(`<p>Text<!-- ${english()}`)).toEqual([]);
	});

	it('never throws on bytes that are not UTF-8', () => {
		const noise = Uint8Array.from(
			{ length: 200_000 },
			(_, i) => Math.imul(i + 1, 2654435761) >>> 24,
		);
		expect(matchPage(index, noise)).toEqual([]);
		const truncated = encode(english()).subarray(0, -1);
		const mixed = new Uint8Array([
			...noise,
			0x3e,
			0x22,
			0x3e,
			...truncated,
			0xe0,
			0x80,
			0xf5,
			0xed,
			0xa0,
			0x80,
		]);
		expect(matchPage(index, mixed).map((match) => match.key)).toEqual(['english']);
		expect(wordsOfHtml(new Uint8Array([0xc3, 0xa9, 0xc3, 0x41, 0xf0, 0x9f, 0x41]))).toEqual(
			wordsOfText('é a a'),
		);
	});

	it.each([
		['<p>a<b>b</b>c', 'abc'],
		['<p>a<!-- x -->b', 'ab'],
		['a<br>b<p>c<td>d', 'a b c d'],
		['&copyright &notin; &AMP &ngE;x', '© right ∉ & x'],
		['&#233;&#xE9;&#xe9x', 'éééx'],
		['x<sup>2</sup> H<sub>2</sub>O', 'x 2 H2O'],
		['a<script>b</script >c</script>d', 'a c d'],
		['<title>a<b>b</title>c', 'ab c'],
		['a</>b</ c>d<!e>f', 'abd f'],
		['<!-->a<!--->b<!--x--!>c', 'abc'],
		['<SCRIPT>a</script\n>b<sCript/x>c</SCRIPT>d', 'b d'],
		['<p a=b"c>d"e>f', 'd e f'],
		['1 < 2 <3', '1 2 3'],
		['<scripts>a</scripts>', 'a'],
		['a<x-y>b</x-y>', 'a b'],
		['a<b', 'a'],
		['<p title="x', ''],
	])('reads %s as %s', (html, text) => {
		expect([...wordsOfHtml(encode(html))]).toEqual([...wordsOfText(text)]);
	});
});
