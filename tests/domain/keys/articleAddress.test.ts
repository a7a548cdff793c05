import { expect, test } from 'vitest';
import { isSamePage } from '../../../src/domain/keys/routes.ts';

test.each([
  ['https://a.example/x', 'https://a.example/x#section', true],
  ['https://a.example/x#section', 'https://a.example/x#other', true],
  ['https://a.example/x', 'https://a.example/x#/', true],
  ['https://a.example/x', 'https://a.example/x#!', true],
  ['https://a.example/x#/1', 'https://a.example/x#/2', false],
  ['https://a.example/x', 'https://a.example/x#!/2', false],
  ['https://a.example/x', 'https://a.example/y', false],
  ['https://a.example/x?a=1', 'https://a.example/x?a=2', false],
])('%s and %s are one page as shown: %s', (a, b, same) => expect(isSamePage(a, b)).toBe(same));
