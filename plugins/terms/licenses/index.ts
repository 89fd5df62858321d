export { adaptationLicenses, mayAdapt, mayRelicense } from './adaptation.ts';
export { collection, combine } from './combination.ts';
export { commercialUse } from './commercial.ts';
export { type CreditElement, creditElements } from './credit-elements.ts';
export { type LicenseDuty, licenseDuties } from './license-duties.ts';
export { type LicenseReading, parseLicense } from './parse.ts';
export { deedUrl, legalCodeUrl, licenseLabel, sameLicense } from './print.ts';
export { allLicenses, findLicense } from './table.ts';
export { usability } from './usability.ts';
