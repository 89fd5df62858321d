import type { Locale } from '../locale.ts';

export const locale: Locale = {
	tag: 'tr',
	dir: 'ltr',
	label: 'Kaynak',
	untitled: 'Özgün makale',
	author: '{name}[ ({institution})]',
	line: '{title}.[ Yazan: {authors}.][ İlk yayın: {where}, {when}.| İlk yayın: {where}.| İlk yayın: {when}.][ Burada {license} lisansıyla yeniden yayımlanmıştır.| Burada şu koşullarla yeniden yayımlanmıştır: {grant}.| Burada yeniden yayımlanmıştır.]',
	publicDomain:
		'{title}.[ Yazan: {authors}.][ İlk yayın: {where}, {when}.| İlk yayın: {where}.| İlk yayın: {when}.] Serbestçe kullanılabilir ({license}).',
	changes: 'Değişiklikler: {changes}.',
	separator: '; ',
	sources: {
		title: 'Kaynaklar',
		publisher: 'Yayıncıya göre',
		license: 'Lisansa göre',
		date: 'Tarihe göre',
	},
	republish: { title: 'Bu makaleyi yeniden yayımlayın', text: 'Düz metin' },
};
