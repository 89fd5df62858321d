import type { WordTable } from '../words.ts';

/** Basque. */
export const words: WordTable = {
	tag: 'eu',
	elements: {
		by: ['Aitortu'],
		nc: ['EzKomertziala', 'Ez Komertziala'],
		nd: ['LanEratorririkGabe'],
		sa: ['PartekatuBerdin'],
	},
	editions: {
		international: ['Nazioartekoa'],
	},
	license: ['lizentzia', 'lizentzia publikoa'],
	version: ['bertsioa'],
	and: ['eta'],
	places: `
		be Belgika; br Brasil; ca Kanada; ch Suitza; cl Txile; cn Txina; co Kolonbia; cz Txekia;
		de Alemania; dk Danimarka; ec Ekuador; eg Egipto; es Espainia; fi Finlandia; fr Frantzia;
		gr Grezia; hk Hong Kong Txinako AEB; hr Kroazia; hu Hungaria; ie Irlanda; it Italia;
		jp Japonia; kr Hego Korea; lu Luxenburgo; mk Ipar Mazedonia; mx Mexiko; nl Herbehereak;
		no Norvegia; nz Zeelanda Berria; ph Filipinak; pl Polonia; ro Errumania; se Suedia;
		sg Singapur; si Eslovenia; th Thailandia; us Ameriketako Estatu Batuak; za Hegoafrika
	`,
};
