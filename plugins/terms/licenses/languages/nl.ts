import type { WordTable } from '../words.ts';

/** Dutch. */
export const words: WordTable = {
	tag: 'nl',
	elements: {
		by: ['Naamsvermelding'],
		nc: ['NietCommercieel', 'Niet-commercieel'],
		nd: ['GeenAfgeleideWerken', 'Geen Afgeleide werken'],
		sa: ['GelijkDelen'],
	},
	editions: {
		generic: ['Generiek', 'Algemeen'],
		unported: ['niet geporteerd'],
		international: ['Internationaal'],
		universal: ['Universeel'],
	},
	license: ['licentie', 'openbare licentie', 'publieke licentie'],
	version: ['versie'],
	and: ['en'],
	fillers: ['een', 'de', 'het', 'onder', 'van', 'deze', 'artikel', 'tekst'],
	denials: ['alle rechten voorbehouden'],
	places: `
		am Armenië; ar Argentinië; at Oostenrijk; au Australië; az Azerbeidzjan; be België;
		bg Bulgarije; br Brazilië; ch Zwitserland; cl Chili; cz Tsjechië; de Duitsland;
		dk Denemarken; ee Estland; eg Egypte; es Spanje; fr Frankrijk; ge Georgië; gr Griekenland;
		hk Hongkong SAR van China; hr Kroatië; hu Hongarije; ie Ierland; it Italië; kr Zuid-Korea;
		lu Luxemburg; mk Noord-Macedonië; my Maleisië; nl Nederland; no Noorwegen;
		nz Nieuw-Zeeland; ph Filipijnen; pl Polen; ro Roemenië; rs Servië; se Zweden; si Slovenië;
		ug Oeganda; us Verenigde Staten; za Zuid-Afrika
	`,
};
