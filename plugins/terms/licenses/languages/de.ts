import type { WordTable } from '../words.ts';

/** German. */
export const words: WordTable = {
	tag: 'de',
	elements: {
		by: ['Namensnennung'],
		nc: ['Nicht kommerziell', 'Nicht-kommerziell', 'Keine kommerzielle Nutzung'],
		nd: ['Keine Bearbeitungen', 'Keine Bearbeitung'],
		sa: ['Weitergabe unter gleichen Bedingungen', 'Share Alike'],
	},
	editions: {
		generic: ['generisch'],
		unported: ['nicht portiert', 'unportiert'],
		international: ['International'],
		universal: ['universell'],
	},
	license: ['Lizenz', 'Lizenzvertrag', 'öffentliche Lizenz', 'Public License'],
	version: ['Version', 'Fassung'],
	and: ['und'],
	fillers: [
		'der',
		'die',
		'das',
		'des',
		'den',
		'dem',
		'unter',
		'einer',
		'eine',
		'lizenziert',
		'steht',
		'ist',
		'wird',
		'veröffentlicht',
		'dieser',
		'dieses',
		'Artikel',
		'Text',
		'Werk',
	],
	denials: ['nicht unter', 'nicht mehr', 'früher', 'ähnlich', 'Alle Rechte vorbehalten'],
	places: `
		am Armenien; ar Argentinien; at Österreich; au Australien; az Aserbaidschan; be Belgien;
		bg Bulgarien; br Brasilien; ca Kanada; ch Schweiz; co Kolumbien; cz Tschechien;
		de Deutschland; dk Dänemark; ee Estland; eg Ägypten; es Spanien; fi Finnland;
		fr Frankreich; ge Georgien; gr Griechenland; hk Sonderverwaltungsregion Hongkong;
		hr Kroatien; hu Ungarn; ie Irland; in Indien; it Italien; kr Südkorea; lu Luxemburg;
		mk Nordmazedonien; mx Mexiko; nl Niederlande; no Norwegen; nz Neuseeland; ph Philippinen;
		pl Polen; ro Rumänien; rs Serbien; se Schweden; sg Singapur; si Slowenien;
		us Vereinigte Staaten; za Südafrika
	`,
};
