import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseLicense } from '../../../plugins/terms/licenses/index.ts';
import { LANGUAGES } from '../../../plugins/terms/licenses/languages/index.ts';
import { PLACES } from '../../../plugins/terms/licenses/places.ts';
import { readTokens } from '../../../plugins/terms/licenses/tokens.ts';
import type { WordTable } from '../../../plugins/terms/licenses/words.ts';

type Element = 'by' | 'nc' | 'nd' | 'sa';

/** Languages that version 4.0 has an official text in. */
const INTERNATIONAL =
	'ar cs da de el en es eu fi fr fy hr id it ja ko lt lv mi nl no pl pt ro ru sl sv tr uk zh-hans zh-hant'.split(
		' ',
	);

/** Languages of the ports' own legal codes. */
const PORTS: Readonly<Record<string, string>> = {
	am: 'hy',
	ar: 'es',
	at: 'de',
	au: 'en',
	az: 'az',
	be: 'fr nl',
	bg: 'bg',
	br: 'pt',
	ca: 'en fr',
	ch: 'de fr',
	cl: 'es',
	cn: 'zh-hans',
	co: 'es',
	cr: 'es',
	cz: 'cs',
	de: 'de',
	dk: 'da',
	ec: 'es',
	ee: 'et',
	eg: 'ar',
	es: 'es ca eu gl ast oc',
	fi: 'fi',
	fr: 'fr',
	ge: 'ka',
	gr: 'el',
	gt: 'es',
	hk: 'zh-hant en',
	hr: 'hr',
	hu: 'hu',
	ie: 'en',
	igo: 'en fr ar',
	il: 'he',
	in: 'en',
	it: 'it',
	jp: 'ja',
	kr: 'ko',
	lu: 'fr',
	mk: 'mk',
	mt: 'en',
	mx: 'es',
	my: 'ms en',
	nl: 'nl',
	no: 'no',
	nz: 'en',
	pe: 'es',
	ph: 'en',
	pl: 'pl',
	pr: 'es en',
	pt: 'pt',
	ro: 'ro',
	rs: 'sr sr-latn',
	scotland: 'en',
	se: 'sv',
	sg: 'en',
	si: 'sl',
	th: 'th',
	tw: 'zh-hant',
	ug: 'en',
	uk: 'en',
	us: 'en',
	ve: 'es',
	vn: 'vi',
	za: 'en',
};

const rows = readFileSync(new URL('../../fixtures/cc-licenses.tsv', import.meta.url), 'utf8')
	.split('\n')
	.filter((line) => line.includes('/licenses/') && !/sampling|devnations/.test(line))
	.map((line) => {
		const url = line.split('\t')[0] ?? '';
		const [, , , , unit = '', version = '', place = ''] = url.split('/');
		return { url, unit, version, place };
	});

function read(text: string): string {
	const reading = parseLicense(text);
	return reading.kind === 'license' ? reading.license.url : reading.kind;
}

function language(tag: string): WordTable {
	const found = LANGUAGES.find((words) => words.tag === tag);
	if (found === undefined) throw new Error(`no language ${tag}`);
	return found;
}

/** Names of a place in a language, else in English. */
function namesOf(code: string, words: WordTable): string[] {
	const own = (words.places ?? '').split(';').flatMap((entry) => {
		const [first, ...name] = entry.trim().split(/\s+/);
		return first === code ? [name.join(' ')] : [];
	});
	return own.length > 0 ? own : [PLACES[code] ?? ''];
}

function editionsOf(version: string, words: WordTable): readonly string[] {
	const key = version === '4.0' ? 'international' : version === '3.0' ? 'unported' : 'generic';
	return words.editions?.[key] ?? [key];
}

/** Every choice of one spelling an element, but the n-th spelling of all at once. */
function titles(unit: string, words: WordTable, joiner: string): string[] {
	const elements = unit.split('-') as Element[];
	const most = Math.max(...elements.map((element) => words.elements[element].length));
	return Array.from({ length: most }, (_, n) =>
		elements
			.map((element) => words.elements[element][n] ?? words.elements[element][0] ?? '')
			.join(joiner),
	);
}

describe('every language', () => {
	test('is there: all of version 4.0, all of the ports', () => {
		const tags = LANGUAGES.map((words) => words.tag);
		expect(new Set(tags).size).toBe(tags.length);
		const wanted = [...INTERNATIONAL, ...Object.values(PORTS).flatMap((list) => list.split(' '))];
		expect(wanted.filter((tag) => !tags.includes(tag))).toEqual([]);
		expect(INTERNATIONAL).toHaveLength(31);
	});

	test('gives each word one meaning, whatever the language', () => {
		const meanings = new Map<string, Set<string>>();
		const add = (text: string, meaning: string) => {
			const folded = readTokens(text)
				.filter((token) => !token.mark)
				.map((token) => token.folded)
				.join('');
			meanings.set(folded, (meanings.get(folded) ?? new Set()).add(meaning));
		};
		for (const words of LANGUAGES) {
			for (const [key, texts] of Object.entries(words.elements)) {
				for (const text of texts) add(text, `element ${key}`);
			}
			for (const [key, texts] of Object.entries(words.editions ?? {})) {
				for (const text of texts ?? []) add(text, `edition ${key}`);
			}
			for (const entry of (words.places ?? '').split(';')) {
				const [code, ...name] = entry.trim().split(/\s+/);
				if (code !== '' && code !== undefined) add(name.join(' '), `place ${code}`);
			}
			for (const text of words.families ?? []) add(text, 'family');
			for (const text of words.license ?? []) add(text, 'license');
		}
		for (const [code, name] of Object.entries(PLACES)) add(name, `place ${code}`);
		const torn = [...meanings].filter(([, all]) => all.size > 1);
		expect(torn.map(([word, all]) => `${word}: ${[...all].join(', ')}`)).toEqual([]);
	});

	test.each(LANGUAGES.map((words) => [words.tag, words] as const))(
		'%s: places are codes of ports',
		(_, words) => {
			for (const entry of (words.places ?? '').split(';').filter((one) => one.trim() !== '')) {
				const [code = '', name = ''] = entry.trim().split(/\s+/);
				expect(PLACES, entry).toHaveProperty(code);
				expect(name).not.toBe('');
			}
		},
	);
});

describe('official words', () => {
	const official = JSON.parse(
		readFileSync(new URL('licenses-title-words.json', import.meta.url), 'utf8'),
	) as Record<Element, string[]>;
	const other: Record<Element, [string, string]> = {
		by: ['nc', 'by nc'],
		nc: ['by', 'by nc'],
		nd: ['by', 'by nd'],
		sa: ['by', 'by sa'],
	};
	const words = Object.entries(official).flatMap(([element, list]) =>
		list.map((word) => [element as Element, word] as const),
	);
	test.each(words)('%s: %s', (element, word) => {
		const [beside, both] = other[element];
		const reading = parseLicense(`CC ${word}-${beside.toUpperCase()} 4.0`);
		expect(reading).toMatchObject({ kind: 'license' });
		if (reading.kind !== 'license') return;
		const { elements } = reading.license;
		expect(
			Object.entries(elements)
				.filter(([, has]) => has)
				.map(([key]) => key)
				.join(' '),
		).toBe(both);
	});
});

describe('every licence is read back from its name', () => {
	test('in each language of its port, in 31 for version 4.0, whatever joins the elements', () => {
		const wrong: string[] = [];
		let count = 0;
		for (const { url, unit, version, place } of rows) {
			const tags = place === '' ? INTERNATIONAL : (PORTS[place] ?? '').split(' ');
			for (const tag of tags) {
				const words = language(tag);
				const ends = place === '' ? editionsOf(version, words) : namesOf(place, words);
				const names = ['-', ' - ', ' – ', ' ', '—'].flatMap((joiner) =>
					titles(unit, words, joiner),
				);
				for (const name of names) {
					for (const end of ends) {
						for (const text of [
							`Creative Commons ${name} ${version} ${end}`,
							`${words.families?.[0] ?? 'CC'} ${name} ${version} ${end} ${words.license?.[0] ?? ''}`,
							`${words.license?.[0] ?? ''} Creative Commons „${name}“ ${words.version?.[0] ?? ''} ${version} (${end})`,
						]) {
							count += 1;
							if (read(text) !== url) wrong.push(`${tag} ${text} -> ${read(text)}, not ${url}`);
						}
					}
				}
			}
		}
		expect(wrong.slice(0, 20)).toEqual([]);
		expect(count).toBeGreaterThan(60_000);
	});
});

describe('sentences and wrong names', () => {
	test.each([
		[
			'本作品采用知识共享署名-非商业性使用-相同方式共享 4.0 国际许可协议进行许可。',
			'CC-BY-NC-SA-4.0',
		],
		[
			'この作品はクリエイティブ・コモンズ 表示 4.0 国際 ライセンスの下に提供されています。',
			'CC-BY-4.0',
		],
		[
			'Произведение доступно по лицензии Creative Commons «С указанием авторства» 4.0 Всемирная.',
			'CC-BY-4.0',
		],
		[
			'이 저작물은 크리에이티브 커먼즈 저작자표시-비영리-변경금지 4.0 국제 라이선스에 따라 이용할 수 있습니다.',
			'CC-BY-NC-ND-4.0',
		],
		['본 저작물은 크리에이티브 커먼즈 저작자표시 2.0 대한민국 라이선스', 'CC-BY-2.0-KR'],
		['هذا المُصنَّف مرخص بموجب رخصة المشاع الإبداعي نَسب المُصنَّف 4.0 دولي', 'CC-BY-4.0'],
		["Paternité-Pas d'Utilisation Commerciale 2.0 France", 'CC-BY-NC-2.0-FR'],
		['Erkännande-DelaLika 2.5 Sverige', 'CC-BY-SA-2.5-SE'],
		['CC BY-SA 4.0 (Weitergabe unter gleichen Bedingungen)', 'CC-BY-SA-4.0'],
		['CC BY 3.0 ES', 'CC-BY-3.0-ES'],
		['cc by 2.5 si', 'CC-BY-2.5-SI'],
		['CC BY 3.0 (Namensnennung 4.0)', 'contradictory'],
		['CC BY-SA 4.0 (Namensnennung – Nicht kommerziell)', 'contradictory'],
		['nicht unter CC BY 4.0', 'contradictory'],
		['CC BY 4.0, alle rechten voorbehouden', 'contradictory'],
		['Namensnennung', 'other'],
		['Creative Commons Namensnennung', 'versionless'],
		['クリエイティブ・コモンズ', 'versionless'],
		['Creative Commons Namensnennung-Nichtgewerblich 4.0', 'nonexistent'],
		['Namensnennung 3.0 Island', 'nonexistent'],
		['知识共享署名 3.0 冰岛', 'nonexistent'],
		['知识共享署名 4.0 中国大陆', 'nonexistent'],
		['Reconocimiento-CompartirIgual-SinObraDerivada 3.0 España', 'nonexistent'],
		['表示は必須です', 'other'],
		['Открытая лицензия 4.0', 'other'],
	])('%s: %s', (text, wanted) => {
		const reading = parseLicense(text);
		expect(reading.kind === 'license' ? reading.license.id : reading.kind).toBe(wanted);
	});

	test('what is not read is quoted whole, also without spaces', () => {
		expect(parseLicense('この作品は CC BY 4.0')).toMatchObject({
			kind: 'license',
			note: '"この作品は" was not read',
		});
	});

	test('the nearest that exist: right elements and version first, then the place', () => {
		const reading = parseLicense('Namensnennung 4.0 Deutschland');
		expect(reading).toMatchObject({
			kind: 'nonexistent',
			nearest: [{ id: 'CC-BY-4.0' }, { id: 'CC-BY-3.0-DE' }, {}],
		});
	});
});

describe('near-misses in mixed languages', () => {
	const existing = new Map(
		rows.map((row) => [
			`${[...row.unit.split('-')].sort().join(' ')}|${row.version}|${row.place}`,
			row.url,
		]),
	);
	const VERSIONS = ['1.0', '2.0', '2.1', '2.5', '3.0', '3.01', '3.5', '4.0', '4.1'];
	const STRANGERS = ['Xenial', 'Gemeinfrei', 'Sinfronteras', '自由', 'свободная', 'حرية'];

	test('never name a licence other than the one that is written', () => {
		const random = sequence(20_261_122);
		const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
		const wrong: string[] = [];
		let right = 0;
		let unreal = 0;
		for (let n = 0; n < 12_000; n += 1) {
			const elements = [...(['by', 'nc', 'nd', 'sa'] as const)]
				.sort(() => random() - 0.5)
				.slice(0, 1 + Math.floor(random() * 4));
			const stranger = random() < 0.2;
			const parts = elements.map((element) => pick(pick(LANGUAGES).elements[element]));
			if (stranger) parts.splice(1, 0, pick(STRANGERS));
			const version = pick(VERSIONS);
			const words = pick(LANGUAGES);
			const place = random() < 0.5 ? '' : pick(Object.keys(PLACES));
			const end = place === '' ? pick(editionsOf(version, words)) : pick(namesOf(place, words));
			const family = pick(['Creative Commons', 'CC', pick(LANGUAGES).families?.[0] ?? 'CC']);
			const text = `${family} ${parts.join(pick(['-', ' - ', '–', ' / ']))} ${version} ${end}`;
			const url = existing.get(`${[...elements].sort().join(' ')}|${version}|${place}`);
			const found = parseLicense(text);
			if (found.kind === 'nonexistent') {
				unreal += 1;
				if (found.nearest.length === 0) wrong.push(`${text} -> nothing is near`);
				if (url !== undefined && !stranger) {
					// Nobody can tell whether the number or the order is wrong.
					if (!(version === '1.0' && elements.join(' ') === 'by nc nd'))
						wrong.push(`${text} -> lost`);
				}
			} else if (found.kind === 'license') {
				right += 1;
				if (found.license.url !== url) wrong.push(`${text} -> ${found.license.url}`);
				if (stranger && !(found.note ?? '').includes('not read'))
					wrong.push(`${text} -> ${found.license.url}`);
			} else if (!stranger) wrong.push(`${text} -> ${found.kind}`);
		}
		expect(wrong.slice(0, 40)).toEqual([]);
		expect(right).toBeGreaterThan(500);
		expect(unreal).toBeGreaterThan(6_000);
	});
});

/** Numbers from 0 to 1, the same ones each time. */
function sequence(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}
