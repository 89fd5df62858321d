/** One article in three scripts: what is written without spaces, and from right to left, is read as well. */

/** The article's words in one language. */
export interface Language {
	/** BCP 47 tag. */
	lang: string;
	dir: 'ltr' | 'rtl';
	title: string;
	author: string;
	/** A second author, where a scene has two. */
	coauthor: string;
	publisher: string;
	paragraphs: readonly string[];
	/** Another article, of another publisher. */
	other: { title: string; author: string; publisher: string; paragraphs: readonly string[] };
	/** The credit line. Each argument is HTML. */
	line(parts: { title: string; author: string; publisher: string; license: string }): string;
}

export const english: Language = {
	lang: 'en',
	dir: 'ltr',
	title: 'Tides of the estuary',
	author: 'Ada Ferry',
	coauthor: 'Ben Shingle',
	publisher: 'The Shoreline Review',
	paragraphs: [
		'The estuary breathes twice a day, and the people who live on its edge have learned to breathe with it, hauling boats up the shingle before the water comes and walking out over the ribbed sand when it has gone again.',
		'Nobody wrote the timetable down until a schoolteacher did, and even she left the margins wide, because the wind has opinions of its own and the moon does not answer letters. Her notebook is still consulted in the harbour office, under a lamp that leans.',
		'Last winter the dredgers came back, and with them the old quarrel about who owns a channel that has moved four times since it was first drawn on a map by a surveyor who never left his lodgings.',
		'What the estuary takes from one bank it lays down on the other, so that every family can remember a field that is now a creek, and a creek that their grandchildren will one day plough.',
	],
	other: {
		title: 'The lamp keepers',
		author: 'Mara Quill',
		publisher: 'Northern Light Weekly',
		paragraphs: [
			'Six men kept the lamp on the skerry until electricity relieved them, and each of them afterwards complained of sleeping badly in rooms that did not turn around once every twenty seconds.',
			'Their logbooks record fog in eleven different words, gannets by the thousand, and a single wedding, held on the landing stage because the bride would not climb the ladder in her good shoes.',
			'The tower is a weather station today; a computer the size of a biscuit tin phones the mainland every hour, and nobody has yet written down what it dreams about during storms.',
		],
	},
	line: ({ title, author, publisher, license }) =>
		`“${title}” by ${author} was first published by ${publisher} and is republished here under ${license}.`,
};

export const chinese: Language = {
	lang: 'zh-Hans',
	dir: 'ltr',
	title: '河口的潮汐',
	author: '林海燕',
	coauthor: '周石滩',
	publisher: '海岸评论',
	paragraphs: [
		'河口每天呼吸两次，住在岸边的人们早已学会与它一同呼吸，潮水到来之前把船拖上砾石滩，潮水退去之后又踏着波纹状的沙地走向远方。',
		'从来没有人把潮汐时刻写下来，直到一位女教师动了笔，就连她也在页边留出宽宽的空白，因为海风有自己的脾气，月亮也从不回信，港务所里至今还在翻阅她的笔记本。',
		'去年冬天挖泥船又开了回来，关于航道归谁所有的旧日争吵也随之而来，自从一位足不出户的测量员第一次把它画上地图，这条航道已经改了四次。',
		'河口从一岸取走的泥沙，又会在另一岸堆积起来，所以每户人家都记得一块如今变成小溪的田地，也知道将来孙辈会在哪条小溪上耕种。',
	],
	other: {
		title: '守灯人',
		author: '毛晓翎',
		publisher: '北方之光周刊',
		paragraphs: [
			'六个男人守着礁石上的灯塔，直到电力替换了他们，后来人人都抱怨在不会每二十秒转一圈的房间里睡不安稳。',
			'他们的航海日志用十一种说法记录大雾，记录成千上万的鲣鸟，还有唯一的一场婚礼，因为新娘不愿穿着好鞋爬梯子，仪式就在码头平台上举行。',
			'如今灯塔成了气象站，一台饼干盒大小的计算机每小时给大陆打一次电话，还没有人写下它在暴风雨中梦见了什么。',
		],
	},
	line: ({ title, author, publisher, license }) =>
		`《${title}》，作者：${author}，首发于${publisher}，本站依据 ${license} 转载。`,
};

export const arabic: Language = {
	lang: 'ar',
	dir: 'rtl',
	title: 'مد وجزر عند المصب',
	author: 'سلمى البحري',
	coauthor: 'نادر الحصوي',
	publisher: 'مجلة الساحل',
	paragraphs: [
		'يتنفس المصب مرتين كل يوم، وقد تعلم الناس الذين يعيشون على حافته أن يتنفسوا معه، فيسحبون القوارب فوق الحصى قبل أن يأتي الماء، ويمشون على الرمل المتموج حين يرحل من جديد.',
		'لم يكتب أحد جدول المواعيد حتى فعلت ذلك معلمة المدرسة، وحتى هي تركت هوامش واسعة، لأن للريح آراءها الخاصة ولأن القمر لا يجيب على الرسائل، وما زال دفترها يستشار في مكتب الميناء.',
		'في الشتاء الماضي عادت الجرافات، وعاد معها الخلاف القديم حول من يملك القناة التي تحركت أربع مرات منذ أن رسمها على الخريطة مساح لم يغادر غرفته قط.',
		'ما يأخذه المصب من ضفة يضعه على الضفة الأخرى، فتتذكر كل عائلة حقلا صار اليوم جدولا، وجدولا سوف يحرثه أحفادها في يوم من الأيام.',
	],
	other: {
		title: 'حراس المنارة',
		author: 'مريم القلم',
		publisher: 'أسبوعية ضوء الشمال',
		paragraphs: [
			'ظل ستة رجال يحرسون المصباح على الصخرة حتى أراحتهم الكهرباء، واشتكى كل واحد منهم بعد ذلك من قلة النوم في غرف لا تدور حول نفسها كل عشرين ثانية.',
			'تسجل دفاترهم الضباب بإحدى عشرة كلمة مختلفة، وآلاف الطيور، وعرسا واحدا أقيم على رصيف الإنزال لأن العروس رفضت أن تصعد السلم بحذائها الجديد.',
			'صار البرج اليوم محطة للطقس، ويتصل حاسوب بحجم علبة البسكويت بالبر كل ساعة، ولم يكتب أحد بعد بماذا يحلم في أثناء العواصف.',
		],
	},
	line: ({ title, author, publisher, license }) =>
		`نُشر مقال «${title}» بقلم ${author} أول مرة في ${publisher}، ويعاد نشره هنا بموجب ${license}.`,
};
