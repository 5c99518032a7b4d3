import { attributeOf } from '../../src/site/html/attribute.ts';
import { tagsOf } from '../../src/site/html/tags.ts';
import { expect, test } from '../support/fixtures.ts';

/** Pages that a pattern would misread, each on its own. */
const pages = [
  '',
  'no tag < at all <3',
  '<p>one</p><br/><br />',
  '<a href="/x/" title=\'">\' download>text</a>',
  '<meta content=""><script>alert(1)</script>"><b>',
  '<meta content="&#34;><script>alert(1)</script>"><b>',
  '<title><script>no</script><b></title><i>',
  '<textarea><i></textarea ><i>',
  '<style>a{content:"<b>"}</style\n><b>',
  '<style></styles><b></style><i>',
  '<script>if (a<b) "<\\/script>"</script><b>',
  '<script><!-- <script> </script> <b> --></script><i>',
  '<script><!--> <script> </script><b>',
  '<script><!-- <b> </script><i>',
  '<SCRIPT>x</Script><B CLASS=Big>',
  '<!-- <b> --><i><!--><b><!---><u><!-- --!><s><!--!><em>--><q>',
  '<?php <b> ?><i></ b><u></><s><!x <b><q>',
  '<a b=c/ d = "e"f="g" h==i =j k="a<b>c">',
  '<a b= ><i c=\'d"e\' "f" g`=h>',
  '<p a=1 A=2 a=3>',
  '<p\u00A0x class="é&amp;ક">',
  '<p a="x',
  '<p a=x b',
  '<p>\r\n<b\r\nc\r\n=\r\nd>',
  '<iframe><b></iframe><i>',
];

test('tags and attributes are those that a browser sees', async ({ page }) => {
  for (const html of pages) {
    const seen = await page.evaluate((text) => {
      const { body, head } = new DOMParser().parseFromString(
        `<!doctype html><html><head></head><body><div>${text}`,
        'text/html',
      );
      const elements = [...head.querySelectorAll('*'), ...body.querySelectorAll('div *')];
      return elements.map((element) => [
        element.localName,
        Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      ]);
    }, html);
    const starts = [...tagsOf(html)].filter(({ isEnd }) => !isEnd);
    const read = starts.map((tag) => [
      tag.name,
      Object.fromEntries(tag.attributes.map(({ name }) => [name, attributeOf(tag, name)])),
    ]);
    expect(read, html).toEqual(seen);
  }
});
