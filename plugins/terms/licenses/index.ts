export { type CreditElement, creditElements } from './credit-elements.ts';
export { type LicenseReading, parseLicense } from './parse.ts';
export { deedUrl, legalCodeUrl, sameLicense } from './print.ts';
export { allLicenses, findLicense } from './table.ts';
export { LANGUAGES, type WordTable } from './words.ts';
