import { describe, expect, test } from 'vitest';
import { identifyOutlet } from '../../src/outlets/identity.ts';

describe('the outlet behind a plain address', () => {
  test.each([
    ['https://www.example-herald.com/a', 'example-herald.com'],
    ['https://m.example-herald.com/a', 'example-herald.com'],
    ['https://amp.example-herald.com/a', 'example-herald.com'],
    ['http://WWW.EXAMPLE-HERALD.COM.:8080/a', 'example-herald.com'],
    ['https://news.example-herald.co.uk/a', 'example-herald.co.uk'],
    ['https://someone.blogspot.com/a', 'someone.blogspot.com'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['http://localhost:3000/a', 'localhost'],
    ['http://192.168.0.1/a', '192.168.0.1'],
  ])('%s is %s', (address, domain) => {
    expect(identifyOutlet(address)?.domain).toBe(domain);
  });

  test.each([
    '',
    'example.com',
    'ftp://example.com/',
    'javascript:alert(1)',
    'about:blank',
    'https://',
    `https://example.com/${'x'.repeat(9000)}`,
  ])('"%s" is no page of an outlet', (address) => {
    expect(identifyOutlet(address)).toBeNull();
  });
});
