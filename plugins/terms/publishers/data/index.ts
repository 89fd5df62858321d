/** Written by `npm run generate` from the files beside it. */
import type { PublisherProfileInput } from '../../../profile/schema.ts';
import { profile as _19th } from './19th.ts';
import { profile as _360info } from './360info.ts';
import { profile as aeon } from './aeon.ts';
import { profile as agenciaBrasil } from './agencia-brasil.ts';
import { profile as agenciaPublica } from './agencia-publica.ts';
import { profile as albanyProper } from './albany-proper.ts';
import { profile as bic } from './bic.ts';
import { profile as briefingPapersNz } from './briefing-papers-nz.ts';
import { profile as buffalosFire } from './buffalos-fire.ts';
import { profile as calmattersNetwork } from './calmatters-network.ts';
import { profile as capitolWeekly } from './capitol-weekly.ts';
import { profile as catholicismOrg } from './catholicism-org.ts';
import { profile as citizenBulletin } from './citizen-bulletin.ts';
import { profile as citydeskAbq } from './citydesk-abq.ts';
import { profile as cop30Collab } from './cop30-collab.ts';
import { profile as correctiv } from './correctiv.ts';
import { profile as coveringClimateNow } from './covering-climate-now.ts';
import { profile as deafmn } from './deafmn.ts';
import { profile as democraticAudit } from './democratic-audit.ts';
import { profile as dialogueEarth } from './dialogue-earth.ts';
import { profile as digitalGov } from './digital-gov.ts';
import { profile as eipass } from './eipass.ts';
import { profile as fee } from './fee.ts';
import { profile as floodlight } from './floodlight.ts';
import { profile as githubDocs } from './github-docs.ts';
import { profile as globalPressJournal } from './global-press-journal.ts';
import { profile as globalVoices } from './global-voices.ts';
import { profile as googleDevelopers } from './google-developers.ts';
import { profile as groundup } from './groundup.ts';
import { profile as innOnTheGround } from './inn-on-the-ground.ts';
import { profile as kff } from './kff.ts';
import { profile as knowable } from './knowable.ts';
import { profile as knowol } from './knowol.ts';
import { profile as kubernetesDocs } from './kubernetes-docs.ts';
import { profile as lseBlogs } from './lse-blogs.ts';
import { profile as mdn } from './mdn.ts';
import { profile as microeconomicInsights } from './microeconomic-insights.ts';
import { profile as montanaFreePress } from './montana-free-press.ts';
import { profile as ndnc } from './ndnc.ts';
import { profile as newswell } from './newswell.ts';
import { profile as nwNewswire } from './nw-newswire.ts';
import { profile as oglUk } from './ogl-uk.ts';
import { profile as onearth } from './onearth.ts';
import { profile as oopsnews } from './oopsnews.ts';
import { profile as opendemocracy } from './opendemocracy.ts';
import { profile as opensourceCom } from './opensource-com.ts';
import { profile as opensourceGuides } from './opensource-guides.ts';
import { profile as owaspCheatsheets } from './owasp-cheatsheets.ts';
import { profile as owid } from './owid.ts';
import { profile as plus61j } from './plus61j.ts';
import { profile as policyhubBa } from './policyhub-ba.ts';
import { profile as propublica } from './propublica.ts';
import { profile as publicsource } from './publicsource.ts';
import { profile as reactDocs } from './react-docs.ts';
import { profile as respublicaMk } from './respublica-mk.ts';
import { profile as russiaInsider } from './russia-insider.ts';
import { profile as scidev } from './scidev.ts';
import { profile as scienceInSchool } from './science-in-school.ts';
import { profile as scientia } from './scientia.ts';
import { profile as sierraNevadaAlly } from './sierra-nevada-ally.ts';
import { profile as stackExchange } from './stack-exchange.ts';
import { profile as statelinePew } from './stateline-pew.ts';
import { profile as steamprofiledesign } from './steamprofiledesign.ts';
import { profile as tamingTheBeast } from './taming-the-beast.ts';
import { profile as techsoup } from './techsoup.ts';
import { profile as texasTribune } from './texas-tribune.ts';
import { profile as theConversation } from './the-conversation.ts';
import { profile as theTexan } from './the-texan.ts';
import { profile as undark } from './undark.ts';
import { profile as voa } from './voa.ts';
import { profile as wagingNonviolence } from './waging-nonviolence.ts';
import { profile as wikipedia } from './wikipedia.ts';
import { profile as wisconsinWatch } from './wisconsin-watch.ts';
import { profile as wiscontext } from './wiscontext.ts';
import { profile as zkapitel } from './zkapitel.ts';

/** The profiles that ship, sorted by id. */
export const shippedProfiles: readonly PublisherProfileInput[] = [
	_19th,
	_360info,
	aeon,
	agenciaBrasil,
	agenciaPublica,
	albanyProper,
	bic,
	briefingPapersNz,
	buffalosFire,
	calmattersNetwork,
	capitolWeekly,
	catholicismOrg,
	citizenBulletin,
	citydeskAbq,
	cop30Collab,
	correctiv,
	coveringClimateNow,
	deafmn,
	democraticAudit,
	dialogueEarth,
	digitalGov,
	eipass,
	fee,
	floodlight,
	githubDocs,
	globalPressJournal,
	globalVoices,
	googleDevelopers,
	groundup,
	innOnTheGround,
	kff,
	knowable,
	knowol,
	kubernetesDocs,
	lseBlogs,
	mdn,
	microeconomicInsights,
	montanaFreePress,
	ndnc,
	newswell,
	nwNewswire,
	oglUk,
	onearth,
	oopsnews,
	opendemocracy,
	opensourceCom,
	opensourceGuides,
	owaspCheatsheets,
	owid,
	plus61j,
	policyhubBa,
	propublica,
	publicsource,
	reactDocs,
	respublicaMk,
	russiaInsider,
	scidev,
	scienceInSchool,
	scientia,
	sierraNevadaAlly,
	stackExchange,
	statelinePew,
	steamprofiledesign,
	tamingTheBeast,
	techsoup,
	texasTribune,
	theConversation,
	theTexan,
	undark,
	voa,
	wagingNonviolence,
	wikipedia,
	wisconsinWatch,
	wiscontext,
	zkapitel,
];
