/** Words of a page about its own rights, in the languages that notices are read in. */
import { foldName } from '../names.ts';

const RESERVED = [
	'all rights reserved|all rights are reserved',
	'alle rechte vorbehalten',
	'tous droits réservés|tous les droits sont réservés',
	'todos los derechos reservados|reservados todos los derechos',
	'todos os direitos reservados|reservados todos os direitos',
	'tutti i diritti riservati|tutti i diritti sono riservati',
	'все права защищены|все права сохранены',
	'tüm hakları saklıdır|her hakkı saklıdır|bütün hakları saklıdır',
	'جميع الحقوق محفوظة|كل الحقوق محفوظة|الحقوق محفوظة',
	'सर्वाधिकार सुरक्षित|सभी अधिकार सुरक्षित',
	'無断転載|無断複製|禁転載|転載禁止|全著作権所有',
	'版权所有|版權所有|保留所有权利|保留所有權利|保留一切权利|保留一切權利|著作权所有|未经许可|未經許可|禁止转载|禁止轉載',
];
const EXCEPTED = [
	'unless otherwise|except where|except as|except when|except for|excluding|where otherwise noted|if not otherwise|where not otherwise|unless noted|unless stated|other than',
	'sofern nicht|soweit nicht|wenn nicht anders|falls nicht anders|sofern nichts|soweit nichts|außer wo|mit ausnahme|ausgenommen',
	'sauf mention|sauf indication|sauf précision|sauf exception|sauf avis|sauf autre|à l’exception|hormis',
	'salvo que|salvo indicación|salvo donde|salvo cuando|salvo mención|excepto donde|excepto cuando|a menos que|a excepción',
	'salvo indicação|salvo menção|salvo onde|salvo quando|exceto onde|exceto quando|com exceção',
	'salvo diversa|salvo diverso|salvo dove|salvo quando|salvo indicazione|eccetto dove|ove non diversamente|dove non diversamente|se non diversamente|ad eccezione',
	'если не указано|если иное не|кроме случаев|за исключением',
	'aksi belirtilme|belirtilmediği sürece|belirtilmedikçe|hariç',
	'ما لم ي|إلا إذا|باستثناء',
	'जब तक अन्यथा|अन्यथा उल्लेख|को छोड़कर',
	'特に断り|断りのない|断りがない|特記のない|特記がない|別段の|を除き|を除く',
	'除非|除另有|如无特别|若无特别|如無特別|若無特別|如无特殊|除特别|除特別',
];
const PICTURES =
	'photo photos photograph photographs photography image images picture pictures illustration illustrations ' +
	'video videos map maps icon icons font fonts code data dataset music audio sound logo logos cover screenshot ' +
	'graphic graphics chart figure software theme comments foto fotos fotografie bild bilder titelbild abbildung ' +
	'grafik karte daten photographie photographies illustrations carte fotografía fotografías imagen imágenes ' +
	'ilustración mapa datos fotografia fotografias imagem imagens ilustração dados immagine immagini illustrazione ' +
	'фото фотография фотографии изображение изображения иллюстрация видео карта данные fotoğraf fotoğraflar görsel ' +
	'görseller resim harita veri صورة الصورة الصور صور فيديو خريطة تصوير तस्वीर तस्वीरें फोटो फ़ोटो चित्र वीडियो';
const TEXTS =
	'text texts content contents article articles posts everything inhalt inhalte texte artikel beiträge contenu ' +
	'contenus contenido contenidos textos artículos conteúdo conteúdos artigos contenuto contenuti testi articoli ' +
	'контент материалы тексты статьи içerik içerikler metinler المحتوى النصوص المقالات सामग्री लेख';
const PICTURES_UNSPACED = [
	'写真',
	'画像',
	'動画',
	'図版',
	'照片',
	'图片',
	'圖片',
	'图像',
	'视频',
	'摄影',
	'攝影',
];
const TEXTS_UNSPACED = ['コンテンツ', '記事', '文章', '内容', '內容', '文字'];

const reserved = RESERVED.flatMap(fold);
const excepted = EXCEPTED.flatMap(fold);
const pictures = new Set(fold(PICTURES, ' '));
const texts = new Set(fold(TEXTS, ' '));

/** “All rights reserved”. */
export function reservesAllRights(text: string): boolean {
	const folded = foldName(text);
	return reserved.some((phrase) => folded.includes(phrase));
}

/** “Unless otherwise noted”: what is said of the site does not hold for what is marked apart. */
export function makesExceptions(text: string): boolean {
	const folded = foldName(text);
	return excepted.some((phrase) => folded.includes(phrase));
}

/** Speaks of pictures, sound or code, and not of text. */
export function speaksOfPictures(text: string): boolean {
	const folded = foldName(text);
	const words = folded.match(/[\p{L}\p{M}]+/gu) ?? [];
	const has = (list: ReadonlySet<string>, unspaced: readonly string[]): boolean =>
		words.some((word) => list.has(word)) || unspaced.some((word) => folded.includes(word));
	return has(pictures, PICTURES_UNSPACED) && !has(texts, TEXTS_UNSPACED);
}

function fold(list: string, separator: unknown = '|'): string[] {
	return list.split(separator === ' ' ? ' ' : '|').map(foldName);
}
