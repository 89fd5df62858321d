import { expect, test } from 'vitest';
import { copyStates } from '../../../plugins/terms/copy-state.ts';

test.each([
	['translated', 'Translated from English by B.'],
	['translated', 'Übersetzung aus dem Englischen'],
	['translated', 'Traducido del inglés'],
	['translated', 'Traduit de l’anglais'],
	['translated', 'Tradotto dall’inglese'],
	['translated', 'Traduzido do inglês'],
	['translated', 'Перевод с английского'],
	['translated', 'İngilizceden çevrildi'],
	['translated', '英語から翻訳'],
	['translated', '由英文翻译'],
	['translated', 'अंग्रेज़ी से अनुवाद'],
	['translated', 'مترجم من الإنجليزية'],
	['shortened', 'Abridged.'],
	['shortened', 'This section is an excerpt of the original.'],
	['shortened', 'Gekürzt'],
	['shortened', 'Texto abreviado'],
	['shortened', 'Version abrégée'],
	['shortened', 'Versione ridotta'],
	['shortened', 'Resumido'],
	['shortened', 'Сокращено'],
	['shortened', 'Kısaltıldı'],
	['shortened', '一部を抜粋'],
	['shortened', '节选'],
	['shortened', 'संक्षिप्त रूप'],
	['shortened', 'نسخة مختصرة'],
	['edited', 'Images removed'],
	['edited', 'Lengthened; new headline'],
] as const)('%s: %s', (state, change) => {
	expect([...copyStates([change])]).toEqual([state]);
});

test('several at once, or none', () => {
	expect([...copyStates([])]).toEqual(['unedited']);
	expect([...copyStates(['Shortened and translated', 'New headline'])].sort()).toEqual([
		'edited',
		'shortened',
		'translated',
	]);
});
