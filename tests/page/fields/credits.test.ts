import { describe, expect, test } from 'vitest';
import { readCredits } from '../../../src/page/fields/credits.ts';
import { wordingOf } from '../../../src/page/words/remarkKind.ts';
import { readSignature } from '../../../src/page/body/signature.ts';

const credits = (line: string) => readCredits(line, () => false).map(({ kind, name }) => `${kind} ${name}`);

test.each([
  ['Translated by Peter Holm', ['translator Peter Holm']],
  ['Translated from the French by Ann Poe. Edited by John R. Roe.', ['translator Ann Poe', 'editor John R. Roe']],
  ['Übersetzung aus dem Englischen: Mira Kolb', ['translator Mira Kolb']],
  ['Traduit de l’anglais par Luc Petit', ['translator Luc Petit']],
  ['Traducción de Lucía Arregui', ['translator Lucía Arregui']],
  ['Traduzione di Piero Conti', ['translator Piero Conti']],
  ['Additional reporting by Tomás Ferrer and Wu Lian', ['contributor Tomás Ferrer', 'contributor Wu Lian']],
  ['Jane Doe and John Roe contributed to this report.', ['contributor Jane Doe', 'contributor John Roe']],
  ['Mitarbeit: Hanne Lohse', ['contributor Hanne Lohse']],
  ['(Reporting by Jane Doe in Oslo; editing by Ann Poe)', ['reporter Jane Doe', 'editor Ann Poe']],
  ['Text: Hanne Lohse, Fotos: Jonas Brehm', ['photographer Jonas Brehm']],
  ['Photo: Ines Kalda/AP', ['photographer Ines Kalda']],
  ['Photograph by Jane Doe', ['photographer Jane Doe']],
  ['Foto’s: Joost Abbink', ['photographer Joost Abbink']],
  ['Foto: Jane Doe CC BY-SA 2.0', ['photographer Jane Doe']],
  ['Übersetzung: Mira Kolb, Redaktion: Hanne Lohse, Schlussredaktion: Ann Poe', ['translator Mira Kolb']],
  ['Edited by: Jane Doe Jane Doe', ['editor Jane Doe']],
  ['By Jane Doe', []],
  ['Additional reporting by AP', []],
  ['The photos show the bridge.', []],
])('%s credits %j', (line, expected) => expect(credits(line)).toEqual(expected));

describe('who a closing line presents', () => {
  const above = 'The council met John Roe on Tuesday, and the bridge may close.';
  test.each([
    ['Jane Doe is a reporter in Port Alma.', 'Jane Doe'],
    ['— Jane Doe is the owner of two boats.', 'Jane Doe'],
    ['Jane Doe writes about water and law, and lives in the hills.', 'Jane Doe'],
    ['John Roe writes about water and law.', null],
    ['Hanne Lohse ist Redakteurin im Ressort Politik.', 'Hanne Lohse'],
    ['Élodie Marchand est une journaliste de Valbrune.', 'Élodie Marchand'],
    ['Lucía Arregui es periodista y escribe sobre el mar.', 'Lucía Arregui'],
    ['Piero Conti è un giornalista di Porto Alma.', 'Piero Conti'],
    ['Geertje Kuipers is schrijver en woont aan de haven.', 'Geertje Kuipers'],
    ['The Harbour Alliance is a specialist for old bridges.', null],
    ['Jane Doe is a resident of the island.', null],
    ['John Roe is a reporter in Port Alma.', null],
    ['The bridge is a reporter’s dream.', null],
    ['Jane is a reporter.', null],
  ])('%s: %s', (line, name) => expect(readSignature(line, above)?.name ?? null).toBe(name));
});

test.each([
  ['Subscribe to continue reading', 'paywall'],
  ['Already a subscriber? Log in', 'paywall'],
  ['This article is for subscribers only.', 'paywall'],
  ['Weiterlesen mit Bote+', 'paywall'],
  ['Sie sind bereits Abonnent?', 'paywall'],
  ['Cet article est réservé aux abonnés.', 'paywall'],
  ['Contenido exclusivo para suscriptores', 'paywall'],
  ['Articolo riservato agli abbonati', 'paywall'],
  ['Conteúdo exclusivo para assinantes', 'paywall'],
  ['Foto: Jonas Brehm', 'image-credit'],
  ['Photo by Jane Doe', 'image-credit'],
  ['Credit: Getty Images', 'image-credit'],
  ['Translated by Peter Holm', 'credit'],
  ['Additional reporting by Wu Lian.', 'credit'],
  ['The company has 2,000 subscribers and wants more of them.', null],
  ['Members of the council are to vote on it.', null],
  ['Photos of the bridge were sold at the market.', null],
  ['The letter was translated by a clerk and read to the court, which reporting by others had shown.', null],
])('%s: %s', (line, kind) => expect(wordingOf(line)).toBe(kind));
