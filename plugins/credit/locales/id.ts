import type { Locale } from '../locale.ts';

export const locale: Locale = {
	tag: 'id',
	dir: 'ltr',
	label: 'Kredit',
	untitled: 'Artikel ini',
	author: '{name}[ ({institution})]',
	line: '{title}[ oleh {authors}] pertama kali diterbitkan[ oleh {publisher}| di {host}][ pada {day}| pada {month}| pada {year}] dan diterbitkan ulang di sini[ dengan lisensi {license}| dengan ketentuan ini: {grant}].',
	publicDomain:
		'{title}[ oleh {authors}] pertama kali diterbitkan[ oleh {publisher}| di {host}][ pada {day}| pada {month}| pada {year}] dan bebas digunakan kembali ({license}).',
	changes: 'Perubahan: {changes}.',
	separator: '; ',
	sources: {
		title: 'Sumber',
		publisher: 'Menurut penerbit',
		license: 'Menurut lisensi',
		date: 'Menurut tanggal',
	},
	republish: { title: 'Terbitkan ulang artikel ini', text: 'Teks biasa' },
};
