export { type CreditElement, creditElements } from './credit-elements.ts';
export { parseLicense } from './parse.ts';
export { deedUrl, legalCodeUrl, sameLicense } from './print.ts';
export { allLicenses, findLicense } from './table.ts';
