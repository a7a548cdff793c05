import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identifyOutlet, identifyPage } from '../../../src/background/outlets/identity.ts';
import { WRAPPERS } from '../../../src/domain/addresses/wrappers.ts';

const domainOf = (address: string) => identifyOutlet(address)?.domain;

describe('the outlet behind a plain address', () => {
  test.each([
    ['https://www.example-herald.com/a', 'example-herald.com'],
    ['https://m.example-herald.com/a', 'example-herald.com'],
    ['https://amp.example-herald.com/a', 'example-herald.com'],
    ['https://edition.example-herald.com/a', 'example-herald.com'],
    ['http://WWW.EXAMPLE-HERALD.COM.:8080/a', 'example-herald.com'],
    ['https://news.example-herald.co.uk/a', 'example-herald.co.uk'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['http://localhost:3000/a', 'localhost'],
    ['http://192.168.0.1/a', '192.168.0.1'],
    ['http://[::1]/a', '[::1]'],
  ])('%s is %s', (address, domain) => {
    expect(domainOf(address)).toBe(domain);
  });

  test.each([
    ['no address', ''],
    ['no scheme', 'example.com'],
    ['another scheme', 'ftp://example.com/'],
    ['a script', 'javascript:alert(1)'],
    ['a browser page', 'about:blank'],
    ['no host', 'https://'],
    ['a very long address', `https://example.com/${'x'.repeat(9000)}`],
  ])('%s is no page of an outlet', (_, address) => {
    expect(identifyOutlet(address)).toBeNull();
  });
});

describe('outlets on subdomains', () => {
  test.each([
    // Platforms: the author is the outlet.
    ['https://made-up-author.substack.com/p/a', 'made-up-author.substack.com', 'substack.com'],
    ['https://someone.blogspot.com/a', 'someone.blogspot.com', null],
    ['https://someone.blogspot.co.uk/a', 'someone.blogspot.co.uk', 'blogspot.co.uk'],
    ['https://m.someone.wordpress.com/a', 'someone.wordpress.com', 'wordpress.com'],
    ['https://www.substack.com/about', 'substack.com', null],
    // Houses, portals and editions.
    ['https://madeuptown.wickedlocal.com/a', 'madeuptown.wickedlocal.com', 'wickedlocal.com'],
    ['https://blogs.madeuppaper.indiatimes.com/a', 'madeuppaper.indiatimes.com', 'indiatimes.com'],
    ['https://nz.news.yahoo.com/a', 'nz.news.yahoo.com', 'news.yahoo.com'],
    ['https://news.yahoo.com/a', 'news.yahoo.com', 'yahoo.com'],
    ['https://ca.finance.yahoo.com/a', 'finance.yahoo.com', 'yahoo.com'],
    ['https://observer.theguardian.com/a', 'observer.theguardian.com', 'theguardian.com'],
    ['https://madeupjournal.bmj.com/a', 'madeupjournal.bmj.com', 'bmj.com'],
    ['https://pubmed.ncbi.nlm.nih.gov/1/', 'nlm.nih.gov', 'nih.gov'],
    ['https://www.madeupinstitute.nih.gov/a', 'nih.gov', null],
    // Of the same house, but the same outlet.
    ['https://sport.theguardian.com/a', 'theguardian.com', null],
    ['https://rss.mk.ru/a', 'mk.ru', null],
    // Universities.
    ['https://daily.example.edu/a', 'daily.example.edu', 'example.edu'],
    ['https://www.example.ac.uk/a', 'example.ac.uk', null],
  ])('%s is %s', (address, domain, parent) => {
    expect(identifyOutlet(address)).toMatchObject({ domain, parent });
  });

  test.each([
    ['https://someone.over-blog.net/a', 'someone.over-blog.net'],
    ['https://someone.over-blog.fr/a', 'someone.over-blog.fr'],
    ['https://someone.overblog.com/a', 'someone.overblog.com'],
    ['https://someone.eklablog.com/a', 'someone.eklablog.com'],
    ['https://someone.unblog.fr/a', 'someone.unblog.fr'],
    ['https://someone.blog.hu/a', 'someone.blog.hu'],
    ['https://someone.blogfa.com/a', 'someone.blogfa.com'],
    ['https://someone.hatenablog.com/a', 'someone.hatenablog.com'],
    ['https://someone.tistory.com/a', 'someone.tistory.com'],
    ['https://someone.pixnet.net/a', 'someone.pixnet.net'],
    ['https://someone.home.blog/a', 'someone.home.blog'],
    ['https://someone.edublogs.org/a', 'someone.edublogs.org'],
    ['https://someone.dreamwidth.org/a', 'someone.dreamwidth.org'],
    ['https://someone.jimdo.com/a', 'someone.jimdo.com'],
    ['https://someone.webnode.com/a', 'someone.webnode.com'],
    ['https://someone.webnode.cz/a', 'someone.webnode.cz'],
    ['https://someone.carrd.co/', 'someone.carrd.co'],
    ['https://someone.mystrikingly.com/a', 'someone.mystrikingly.com'],
    ['https://someone.neocities.org/a', 'someone.neocities.org'],
    ['https://someone.altervista.org/a', 'someone.altervista.org'],
    ['https://someone.github.io/a', 'someone.github.io'],
    ['https://someone.micro.blog/a', 'someone.micro.blog'],
    ['https://someone.bearblog.dev/a', 'someone.bearblog.dev'],
    ['https://someone.write.as/a', 'someone.write.as'],
    ['https://someone.blog/a', 'someone.blog'],
    ['https://someone.typepad.fr/a', 'someone.typepad.fr'],
    ['https://someone.notion.site/a', 'someone.notion.site'],
    ['https://someone.webflow.io/a', 'someone.webflow.io'],
    ['https://someone.godaddysites.com/a', 'someone.godaddysites.com'],
    ['https://someone.pages.dev/a', 'someone.pages.dev'],
    ['https://someone.paragraph.xyz/a', 'someone.paragraph.xyz'],
    ['https://someone.mirror.xyz/a', 'someone.mirror.xyz'],
    ['https://someone.seesaa.net/a', 'someone.seesaa.net'],
    ['https://someone.fc2.com/a', 'someone.fc2.com'],
    ['https://someone.livedoor.blog/a', 'someone.livedoor.blog'],
    ['https://someone.blogg.se/a', 'someone.blogg.se'],
    ['https://someone.myblog.de/a', 'someone.myblog.de'],
    ['https://someone.twoday.net/a', 'someone.twoday.net'],
    ['https://someone.podigee.io/1', 'someone.podigee.io'],
    ['https://someone.transistor.fm/1', 'someone.transistor.fm'],
    ['https://someone.ghost.io/a', 'someone.ghost.io'],
  ])('%s is an author on a platform', (address, domain) => {
    expect(identifyOutlet(address)).toMatchObject({ domain, account: null });
  });

  test.each([
    ['https://medium.com/@someone/a-1', 'medium.com', '@someone'],
    ['https://medium.com/some-publication/a-1', 'medium.com', null],
    ['https://t.me/s/somechannel/12', 't.me', 'somechannel'],
    ['https://www.tumblr.com/someblog/123456/a', 'tumblr.com', 'someblog'],
    ['https://buttondown.com/someone/archive/a/', 'buttondown.com', 'someone'],
    ['https://sites.google.com/view/somesite/a', 'sites.google.com', 'somesite'],
    ['https://users.livejournal.com/someone/1.html', 'users.livejournal.com', 'someone'],
    ['https://blog.naver.com/someone/123', 'blog.naver.com', 'someone'],
    ['https://ameblo.jp/someone/entry-1.html', 'ameblo.jp', 'someone'],
    ['https://note.com/someone/n/n1', 'note.com', 'someone'],
    ['https://brunch.co.kr/@someone/12', 'brunch.co.kr', '@someone'],
    ['https://dzen.ru/someone', 'dzen.ru', 'someone'],
    ['https://vk.com/@someone-a', 'vk.com', '@someone'],
    ['https://telegram.me/s/somechannel/1', 'telegram.me', 'somechannel'],
    ['https://mirror.xyz/someone.eth/a', 'mirror.xyz', 'someone.eth'],
    ['https://www.youtube.com/@somechannel/videos', 'youtube.com', '@somechannel'],
    ['https://bsky.app/profile/someone.bsky.social/post/1', 'bsky.app', 'someone.bsky.social'],
    ['https://www.youtube.com/watch?v=a', 'youtube.com', null],
    ['https://www.tumblr.com/tagged/news', 'tumblr.com', null],
    ['https://dzen.ru/a/AbC', 'dzen.ru', null],
  ])('%s names the account if any', (address, domain, account) => {
    expect(identifyOutlet(address)).toMatchObject({ domain, account });
  });
});

describe('wrapped addresses', () => {
  test.each([
    ['https://web.archive.org/web/2021*/https://example.org/a', 'https://example.org/a'],
    ['https://web.archive.org/web/example.org/a', 'http://example.org/a'],
    ['https://web.archive.org/web/20200102/https:/example.org/a', 'https://example.org/a'],
    ['https://archive.is/2023.05.07-050116/https://example.org/a', 'https://example.org/a'],
    ['https://archive.is/o/AbCdE/example.org/a%23b', 'http://example.org/a%23b'],
    ['https://archive.ph/o/AbCdE/web.archive.org/web/20200102030405/http://example.org/a', 'http://example.org/a'],
    ['https://cdn.ampproject.org/c/example.org/a?amp_js_v=0.1', 'http://example.org/a'],
    ['https://12ft.io/proxy?q=https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a'],
    ['https://12ft.io/example.org/a', 'http://example.org/a'],
    ['https://example-org.ezproxy.example.edu/a', 'https://example.org/a'],
    ['https://example-org.translate.goog/a?_x_tr_sl=de&b=c&_x_tr_tl=en', 'https://example.org/a?b=c'],
    ['https://www.google.de/url?q=https://example.org/a&sa=U', 'https://example.org/a'],
    ['https://www-example-org.cdn.ampproject.org/v/s/example.org/a?amp_js_v=0.1&usqp=mq', 'https://example.org/a'],
    ['https://www.bing.com/amp/s/example.org/a', 'https://example.org/a'],
    ['https://www.google.com/amp/example.org/a', 'http://example.org/a'],
    ['https://example-org.turbopages.org/example.org/s/a', 'https://example.org/a'],
    ['https://example-org.turbopages.org/turbo/example.org/s/a', 'https://example.org/a'],
    ['https://yandex.ru/turbo/example.org/s/a', 'https://example.org/a'],
    ['https://yandex.ru/turbo/s/example.org/a', 'https://example.org/a'],
    ['https://web.archive.org/web/20200102030405if_/https://example.org/a', 'https://example.org/a'],
    ['https://web.archive.org/web/20200102030405/http://example.org:80/a', 'http://example.org/a'],
    ['https://archive.ph/timegate/https://example.org/a', 'https://example.org/a'],
    ['https://archive.today/submit/?url=https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a'],
    ['https://megalodon.jp/2012-0102-0304-05/example.org/a', 'http://example.org/a'],
    ['https://megalodon.jp/2012-0102-0304-05/https://example.org:443/a', 'https://example.org/a'],
    ['https://webarchive.parliament.uk/20130102030405/https://example.org/a', 'https://example.org/a'],
    ['https://conifer.rhizome.org/u/c/20200102030405/https://example.org/a', 'https://example.org/a'],
    ['https://wayback.webarchiv.cz/wayback/20100102030405/https://example.org/a', 'https://example.org/a'],
    ['https://eresources.nlb.gov.sg/webarchives/wayback/20100102030405/https://example.org/a', 'https://example.org/a'],
    ['https://webcache.googleusercontent.com/search?q=cache:AbCdEfGhIjKl:example.org/a+words', 'http://example.org/a'],
    ['https://webcache.googleusercontent.com/search?q=cache:https://example.org/a&hl=en', 'https://example.org/a'],
    ['https://translate.google.com/translate?sl=de&u=example.org/a', 'http://example.org/a'],
    ['https://translated.turbopages.org/proxy_u/en-ru.ru.1a2b-3c/https/example.org/a', 'https://example.org/a'],
    ['https://fanyi.youdao.com/WebpageTranslate?url=https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a'],
    ['https://babelfish.yahoo.com/translate_url?trurl=https%3A%2F%2Fexample.org%2Fa&lp=de_en', 'https://example.org/a'],
    ['https://corsproxy.io/?https://example.org/a', 'https://example.org/a'],
    ['https://api.allorigins.win/raw?url=https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a'],
    ['https://leiaisso.net/https://example.org/a', 'https://example.org/a'],
    ['https://hyp.is/AbCdEf/example.org/a', 'http://example.org/a'],
    ['https://hyp.is/go?url=https%3A%2F%2Fexample.org%2Fa&group=x', 'https://example.org/a'],
    ['https://ezproxy.example.edu/login?url=https://example.org/a', 'https://example.org/a'],
    ['https://login.ezproxy.example.edu/login?url=https://example.org/a', 'https://example.org/a'],
    ['https://univ.idm.oclc.org/login?url=https://example.org/a', 'https://example.org/a'],
    ['https://proxy.library.example.edu/login?qurl=https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a'],
    ['https://www-example-org.proxy.library.example.edu/a', 'https://www.example.org/a'],
    ['https://www-example-org.libproxy.example.edu/a', 'https://www.example.org/a'],
    [
      'https://www.google.com/imgres?imgurl=https://img.example.net/x.jpg&imgrefurl=https%3A%2F%2Fexample.org%2Fa',
      'https://example.org/a',
    ],
    ['https://www.bing.com/ck/a?!&&p=1&u=a1aHR0cHM6Ly9leGFtcGxlLm9yZy9h&ntb=1', 'https://example.org/a'],
    ['https://html.duckduckgo.com/l/?uddg=https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a'],
    ['https://l.messenger.com/l.php?u=https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a'],
    ['https://t.me/iv?url=https%3A%2F%2Fexample.org%2Fa&rhash=x', 'https://example.org/a'],
    ['https://m.vk.com/away.php?to=https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a'],
    ['https://urldefense.com/v3/__https://example.org/a__;!!AbC!x$', 'https://example.org/a'],
    ['https://urldefense.proofpoint.com/v2/url?u=https-3A__example.org_a&d=Dw', 'https://example.org/a'],
    ['https://secure-web.cisco.com/1AbC/https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a'],
    ['https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fexample.org%2fa&c=E', 'https://example.org/a'],
    ['https://www.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa&h=x', 'https://example.org/a'],
    [
      'https://r.search.yahoo.com/_ylt=Aw/RV=2/RE=1/RO=10/RU=https%3a%2f%2fexample.org%2fa/RK=2/RS=x-',
      'https://example.org/a',
    ],
    ['https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fexample.org%2Fa&urlhash=x', 'https://example.org/a'],
    [
      'https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa&data=05',
      'https://example.org/a',
    ],
    ['https://www.google.com/url?rct=j&sa=t&url=https://example.org/a&ct=ga', 'https://example.org/a'],
    ['https://getpocket.com/redirect?url=https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a'],
    ['https://www.example.org.ezproxy.example.edu/a', 'https://www.example.org/a'],
    // A browser's own views of a page.
    ['about:reader?url=https%3A%2F%2Fexample.org%2Fa%3Fb%3Dc', 'https://example.org/a?b=c'],
    ['read://https_www.example.org/?url=https%3A%2F%2Fwww.example.org%2Fa', 'https://www.example.org/a'],
    ['chrome-distiller://1a2b_3c/?title=A&url=https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a'],
    ['moz-extension://1a2b-3c/reader.html?url=https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a'],
    ['chrome-extension://abcdef/https://example.org/a.pdf', 'https://example.org/a.pdf'],
    ['view-source:https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['view-source:https://web.archive.org/web/2020/https://example.org/a', 'https://example.org/a'],
    // Addresses in addresses, encoded once for each around them.
    ['https://web.archive.org/web/2020/https%3A%2F%2Fexample.org%2Fa%3Fb%3Dc', 'https://example.org/a?b=c'],
    ['https://web.archive.org/web/2020/https%3A//example.org/a', 'https://example.org/a'],
    ['https://web.archive.org/web/2020/https%3A%2F%2Fexample.org/a/b', 'https://example.org/a/b'],
    [
      'https://archive.ph/o/AbCdE/https%3A%2F%2Fweb.archive.org%2Fweb%2F2020%2Fhttps%3A%2F%2Fexample.org%2Fa',
      'https://example.org/a',
    ],
    [
      'https://web.archive.org/web/2021/https%3A%2F%2Farchive.ph%2F2020%2Fhttps%253A%252F%252Fexample.org%252Fa',
      'https://example.org/a',
    ],
    ['https://12ft.io/proxy?q=https%253A%252F%252Fexample.org%252Fa', 'https://example.org/a'],
    ['https://r.jina.ai/https%253A%252F%252Fexample.org%252Fa', 'https://example.org/a'],
    ['https://www.google.com/url?q=https://www.google.com/amp/s/amp.example.org/a&sa=D', 'https://example.org/a'],
    ['https://www.google.co.uk/amp/s/amp.example.org/a', 'https://example.org/a'],
    ['https://www.google.com/amp/s/example.org/amp/a', 'https://example.org/amp/a'],
    ['https://news.google.com/news/url?sa=t&url=https%3A%2F%2Fexample.org%2Fa', 'https://example.org/a'],
    ['https://news.google.com/rss/articles/CBMiFWh0dHBzOi8vZXhhbXBsZS5vcmcvYdIBAA?oc=5', 'https://example.org/a'],
    ['https://example.org:8443/a', 'https://example.org/a'],
    ['https://example.com@example.org/a', 'https://example.org/a'],
    ['https://example.org/a?utm_source=x&b=c&fbclid=y', 'https://example.org/a?b=c'],
  ])('%s holds %s', (address, inner) => {
    expect(identifyOutlet(address)).toMatchObject({ domain: 'example.org', innerUrl: inner });
  });

  test.each([
    'https://archive.is/AbCdE',
    'https://t.co/AbCdEf',
    'https://apple.news/AbCdEf',
    'https://news.google.com/articles/AbCdEf',
    'https://perma.cc/AB12-CD34',
    'https://outline.com/AbCdEf',
    'https://link.medium.com/AbCdEf',
    'https://news.google.com/__i/rss/rd/articles/AbC',
    'https://l.smartnews.com/AbC',
    'https://share.newsbreak.com/abc',
    'https://feedly.com/i/entry/AbC=',
    'https://www.baidu.com/link?url=AbC123',
    'https://pocket.co/xAbC',
    'https://substack.com/redirect/AbC?j=x',
    'https://getpocket.com/read/123',
    'https://archive.ph/wip/AbCdE',
    'https://www.printfriendly.com/p/g/AbC',
    'https://share.flipboard.com/AbC',
    'https://substack.com/home/post/p-123',
  ])('%s does not tell', (address) => {
    expect(identifyOutlet(address)).toMatchObject({ domain: null, wrapper: new URL(address).hostname, innerUrl: null });
  });

  test('a page kept as a file is told by its claim alone', () => {
    const file = 'file:///home/someone/a.html';
    expect(identifyOutlet(file)).toMatchObject({ host: 'file:', domain: null, wrapper: 'file:', innerUrl: null });
    expect(identifyPage(file, ['https://www.example.org/a'])).toMatchObject({
      domain: 'example.org',
      innerUrl: 'https://www.example.org/a',
    });
  });

  test.each([
    ['https://archive.org/details/some-book', 'archive.org'],

    ['https://archive.ph/', 'archive.ph'],
    ['https://www.google.com/search?q=https://example.org/a', 'google.com'],
    ['https://www.youtube.com/watch?v=a&url=https://example.org/', 'youtube.com'],
    ['https://www.linkedin.com/shareArticle?url=https://example.org/', 'linkedin.com'],
    ['https://example.org/login?url=https://example.net/', 'example.org'],
    ['https://web.archive.org/', 'archive.org'],
    ['https://proxy.example.com/login?url=https://example.net/', 'example.com'],
    ['https://www-example-net.proxy.example.com/a', 'example.com'],
    ['https://our-catalogue.ezproxy.example.com/a', 'example.com'],
    ['https://www.bing.com/search?q=https://example.org/a', 'bing.com'],
    ['https://www.baidu.com/s?wd=https://example.org/a', 'baidu.com'],
    ['https://yandex.ru/news/story/example.org/a', 'yandex.ru'],
    ['https://substack.com/browse/news', 'substack.com'],
    ['https://www.facebook.com/sharer.php?u=https://example.org/a', 'facebook.com'],
    ['https://news.google.com/home', 'news.google.com'],
    ['https://12ft.io/https://', '12ft.io'],
    ['https://not-archive.is/2020/https://example.net/', 'not-archive.is'],
  ])('%s is the site itself', (address, domain) => {
    expect(identifyOutlet(address)).toMatchObject({ domain, wrapper: null, innerUrl: null });
  });

  test('a wrapper in a wrapper in a wrapper ends', () => {
    const address = 'https://web.archive.org/web/2020/'.repeat(200) + 'https://example.org/';
    expect(identifyOutlet(address)).toMatchObject({ wrapper: 'web.archive.org' });
  });
});

describe('identifyPage', () => {
  const ARCHIVED = 'https://archive.is/AbCdE';

  test('where the address cannot tell, the page says', () => {
    expect(identifyPage(ARCHIVED, ['https://archive.is/AbCdE', 'https://www.example.org/a'])).toMatchObject({
      domain: 'example.org',
      wrapper: 'archive.is',
      innerUrl: 'https://www.example.org/a',
    });
  });

  test('a claim never overrides the host, but is shown', () => {
    expect(identifyPage('https://example.net/a', ['https://www.example.org/a'])).toMatchObject({
      domain: 'example.net',
      claimed: { domain: 'example.org' },
    });
  });

  test.each([[[]], [['not an address']], [['https://t.co/AbC']], [['https://www.example.net/b']]])(
    '%j claims no other outlet',
    (claims) => {
      expect(identifyPage('https://example.net/a', claims)?.claimed).toBeNull();
    },
  );
});

test('any text and any address is answered', () => {
  const hosts = fc.constantFrom(
    ...WRAPPERS.flatMap((wrapper) => wrapper.hosts.map((host) => host.replaceAll('*', 'com'))),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.webUrl(),
        fc.tuple(hosts, fc.string()).map(([host, rest]) => `https://${host}/${rest}`),
      ),
      (text) => {
        const identity = identifyOutlet(text);
        expect(identity === null || identity.host.length > 0).toBe(true);
      },
    ),
  );
});
